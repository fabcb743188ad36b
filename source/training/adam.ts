import type {Matrix} from './matrices.js';

/** Something that is learned: its values, and what would make the loss smaller. */
export type Parameter = Matrix & {readonly gradient: Float32Array};

/** How much of the moments stays at each step, and what keeps the divisor from 0. */
const [keptFirst, keptSecond, epsilon] = [0.9, 0.999, 1e-8];

/** The gradients of a step are made smaller where they are longer than this altogether. */
const longest = 5;

/** Makes parameters better, step by step (Kingma and Ba, Adam: a method for stochastic optimization, ICLR 2015). */
export class Adam {
	private readonly moments: ReadonlyArray<{readonly first: Float32Array; readonly second: Float32Array}>;
	private steps = 0;

	constructor(private readonly parameters: readonly Parameter[]) {
		this.moments = parameters.map(({values: {length}}) => ({
			first: new Float32Array(length),
			second: new Float32Array(length),
		}));
	}

	/**
	 * Takes a step along the gradients and clears them.
	 *
	 * @param rate how far
	 * @param share what the gradients are multiplied with before
	 */
	step(rate: number, share: number): void {
		this.steps++;
		const squares = this.parameters.reduce(
			(sum, {gradient}) => gradient.reduce((own, slope) => own + slope * slope, sum),
			0,
		);
		const factor = share * Math.min(1, longest / (share * Math.sqrt(squares) || 1));
		const [firstRest, secondRest] = [1 - keptFirst ** this.steps, 1 - keptSecond ** this.steps];
		for (const [p, {values, gradient}] of this.parameters.entries()) {
			const {first, second} = this.moments[p];
			for (let i = 0; i < values.length; i++) {
				const slope = gradient[i] * factor;
				first[i] = keptFirst * first[i] + (1 - keptFirst) * slope;
				second[i] = keptSecond * second[i] + (1 - keptSecond) * slope * slope;
				values[i] -= (rate * (first[i] / firstRest)) / (Math.sqrt(second[i] / secondRest) + epsilon);
			}

			gradient.fill(0);
		}
	}
}
