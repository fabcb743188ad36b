import {impossible, marginals, scoreOf, sumUp} from '../analyse/engine/crf.js';
import {longestWindow} from '../analyse/engine/cue-context.js';
import {distanceCount, distanceNumber} from '../analyse/engine/network.js';
import {forbidden, spanLabelCount as labelCount, spanTransitions} from '../analyse/engine/span-labels.js';
import type {Parameter} from './adam.js';
import {
	addGated,
	type Bordered,
	bordered,
	Dropout,
	learnGated,
	parameter,
	Sums,
	scatterNormally,
} from './differentiable.js';
import {dropped, GatedLayer} from './gated-layer.js';
import type {Arithmetic, Matrix} from './matrices.js';
import type {Window} from './paragraphs.js';

/** As many sums as the arithmetic takes at once. */
const outputs = 8;

const {before, after, pairOf} = spanTransitions;
const pairCount = before.length;

/** The part of the network that looks at a window from its cue, in the making: see `Network.addScores`. */
export class WindowReader {
	readonly distances: Parameter;
	readonly sides: Parameter;
	readonly layers: readonly GatedLayer[];
	readonly labels: Sums;
	readonly first: Parameter;
	readonly transitions: Parameter;

	private readonly sums: Matrix;
	private readonly state: Matrix;
	private readonly slopes: Matrix;
	private readonly left: Bordered;
	private readonly labelSums: Matrix;
	private readonly dropout: Dropout;
	private readonly unary = new Float64Array(longestWindow * labelCount);
	private readonly pairwise = new Float64Array(longestWindow * pairCount);

	constructor(
		arithmetic: Arithmetic,
		private readonly width: number,
		dilations: readonly number[],
		private readonly random: () => number,
	) {
		this.distances = parameter(arithmetic, distanceCount, 2 * width);
		this.sides = parameter(arithmetic, 3, 2 * width);
		scatterNormally(this.distances, 0.3, random);
		scatterNormally(this.sides, 0.3, random);
		this.layers = dilations.map(
			dilation => new GatedLayer(arithmetic, width, dilation, longestWindow, random),
		);
		this.labels = new Sums(arithmetic, width, outputs, 1, 1, random);
		this.first = parameter(arithmetic, 1, labelCount);
		this.transitions = parameter(arithmetic, labelCount, labelCount);
		this.sums = arithmetic.matrix(longestWindow, 2 * width);
		this.state = arithmetic.matrix(longestWindow, width);
		this.slopes = arithmetic.matrix(longestWindow, width);
		this.left = bordered(arithmetic, longestWindow, width, 0);
		this.labelSums = arithmetic.matrix(longestWindow, outputs);
		this.dropout = new Dropout(longestWindow * width, dropped);
	}

	get parameters(): Parameter[] {
		const {distances, sides, layers, labels, first, transitions} = this;
		return [
			distances,
			sides,
			first,
			transitions,
			...[...layers.map(({layer}) => layer), labels].flatMap(layer => [layer.weights, layer.bias]),
		];
	}

	/** To be called before the first window and after each step. */
	turn(): void {
		for (const layer of [...this.layers.map(({layer}) => layer), this.labels]) {
			layer.turn();
		}
	}

	/**
	 * Labels a window and learns from it.
	 *
	 * @param seen what has been seen of the passage's tokens; its first columns are a token's, the next ones a cue's
	 * @param slopes takes what that should be moved by
	 * @returns the loss: how unlikely the right labels were
	 */
	learn(window: Window, seen: Matrix, slopes: Matrix): number {
		const {width, state, left, random} = this;
		const length = window.context.end - window.context.start;
		this.lookFrom(window, seen);
		state.values.fill(0, 0, length * width);
		addGated(this.sums, state.values, length, width);
		for (const layer of this.layers) {
			layer.forward(state.values, length);
		}

		this.dropout.leave(state.values, left.values.values, length * width, random);
		this.labels.sum(left, this.labelSums, length);
		const loss = this.compare(window, length);
		left.slopes.values.fill(0, 0, length * width);
		this.labels.learn(left, this.labelSums, length);
		this.slopes.values.fill(0, 0, length * width);
		this.dropout.learn(left.slopes.values, this.slopes.values, length * width);
		for (const layer of this.layers.toReversed()) {
			layer.backward(this.slopes.values, length);
		}

		learnGated(this.sums, this.slopes.values, length, width);
		this.learnFrom(window, slopes);
		return loss;
	}

	private placesOf({context: {a, head, start}}: Window, t: number): {side: number; distance: number} {
		return {
			side: Math.sign(a.sentence[start + t] - a.sentence[head]) + 1,
			distance: distanceNumber(start + t - head),
		};
	}

	private lookFrom(window: Window, seen: Matrix): void {
		const {head, start, end} = window.context;
		const columns = 2 * this.width;
		for (let t = 0; t < end - start; t++) {
			const {side, distance} = this.placesOf(window, t);
			for (let k = 0; k < columns; k++) {
				this.sums.values[t * columns + k] =
					seen.values[(start + t) * seen.columns + k] +
					seen.values[head * seen.columns + columns + k] +
					this.sides.values[side * columns + k] +
					this.distances.values[distance * columns + k];
			}
		}
	}

	private learnFrom(window: Window, slopes: Matrix): void {
		const {head, start, end} = window.context;
		const columns = 2 * this.width;
		for (let t = 0; t < end - start; t++) {
			const {side, distance} = this.placesOf(window, t);
			for (let k = 0; k < columns; k++) {
				const slope = this.sums.values[t * columns + k];
				slopes.values[(start + t) * slopes.columns + k] += slope;
				slopes.values[head * slopes.columns + columns + k] += slope;
				this.sides.gradient[side * columns + k] += slope;
				this.distances.gradient[distance * columns + k] += slope;
			}
		}
	}

	/** Turns the labels' sums into what they should be moved by. */
	private compare({context, labels: right}: Window, length: number): number {
		const {unary, pairwise, labelSums, first, transitions} = this;
		for (let t = 0; t < length; t++) {
			for (let y = 0; y < labelCount; y++) {
				unary[t * labelCount + y] = labelSums.values[t * outputs + y] + (t === 0 ? first.values[y] : 0);
			}

			for (let j = 0; j < pairCount; j++) {
				pairwise[t * pairCount + j] = transitions.values[before[j] * labelCount + after[j]];
			}
		}

		forbidden(context, (t, label) => {
			unary[t * labelCount + label] = impossible;
		});
		const potentials = {length, transitions: spanTransitions, unary, pairwise};
		const lattice = sumUp(potentials);
		const {forward, backward, partition} = lattice;
		const likely = marginals(potentials, lattice);
		labelSums.values.fill(0, 0, length * outputs);
		for (let t = 0; t < length; t++) {
			for (let y = 0; y < labelCount; y++) {
				const slope = likely[t * labelCount + y] - (y === right[t] ? 1 : 0);
				labelSums.values[t * outputs + y] = slope;
				first.gradient[y] += t === 0 ? slope : 0;
			}

			for (let j = 0; t > 0 && j < pairCount; j++) {
				const [x, y] = [before[j], after[j]];
				const probability = Math.exp(
					forward[(t - 1) * labelCount + x] +
						pairwise[t * pairCount + j] +
						unary[t * labelCount + y] +
						backward[t * labelCount + y] -
						partition,
				);
				const isRight = j === pairOf[right[t - 1] * labelCount + right[t]];
				transitions.gradient[x * labelCount + y] += probability - (isRight ? 1 : 0);
			}
		}

		return partition - scoreOf(potentials, right);
	}
}
