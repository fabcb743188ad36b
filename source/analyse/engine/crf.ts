/**
 * A linear-chain conditional random field over one sequence (Lafferty, McCallum and Pereira, ICML 2001): the best
 * labelling by Viterbi, and how likely each label is by forward-backward.
 */
export type Potentials = {
	readonly length: number;
	readonly labels: number;
	/** The score of each label at each place: `length × labels`. */
	readonly unary: Float64Array;
	/** The score of each pair of labels from the place before to this one: `length × labels × labels`. */
	readonly pairwise: Float64Array;
};

/** What no labelling may contain scores this. */
export const impossible = -1e9;

/**
 * Finds the labelling with the highest score.
 *
 * @returns the labels, and their score
 */
export const decode = ({length, labels, unary, pairwise}: Potentials): {path: Uint8Array; score: number} => {
	const best = new Float64Array(length * labels);
	const from = new Uint8Array(length * labels);
	best.set(unary.subarray(0, labels));
	for (let t = 1; t < length; t++) {
		for (let y = 0; y < labels; y++) {
			let most = -Infinity;
			for (let x = 0; x < labels; x++) {
				const score = best[(t - 1) * labels + x] + pairwise[(t * labels + x) * labels + y];
				if (score > most) {
					most = score;
					from[t * labels + y] = x;
				}
			}

			best[t * labels + y] = most + unary[t * labels + y];
		}
	}

	const path = new Uint8Array(length);
	let score = -Infinity;
	for (let y = 0; y < labels; y++) {
		if (best[(length - 1) * labels + y] > score) {
			score = best[(length - 1) * labels + y];
			path[length - 1] = y;
		}
	}

	for (let t = length - 1; t > 0; t--) {
		path[t - 1] = from[t * labels + path[t]];
	}

	return {path, score};
};

const logSum = (scores: Float64Array, from: number, count: number): number => {
	let most = -Infinity;
	for (let i = from; i < from + count; i++) {
		most = Math.max(most, scores[i]);
	}

	let sum = 0;
	for (let i = from; i < from + count; i++) {
		sum += Math.exp(scores[i] - most);
	}

	return most + Math.log(sum);
};

/** The logarithms that training and confidence are made of. */
export type Lattice = {
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	/** The logarithm of the sum of all labellings' exponentiated scores. */
	readonly partition: number;
};

/** Sums over all labellings, from both ends. */
export const sumUp = ({length, labels, unary, pairwise}: Potentials): Lattice => {
	const forward = new Float64Array(length * labels);
	const backward = new Float64Array(length * labels);
	const scratch = new Float64Array(labels);
	forward.set(unary.subarray(0, labels));
	for (let t = 1; t < length; t++) {
		for (let y = 0; y < labels; y++) {
			for (let x = 0; x < labels; x++) {
				scratch[x] = forward[(t - 1) * labels + x] + pairwise[(t * labels + x) * labels + y];
			}

			forward[t * labels + y] = logSum(scratch, 0, labels) + unary[t * labels + y];
		}
	}

	for (let t = length - 2; t >= 0; t--) {
		for (let x = 0; x < labels; x++) {
			for (let y = 0; y < labels; y++) {
				const next = (t + 1) * labels + y;
				scratch[y] = backward[next] + pairwise[((t + 1) * labels + x) * labels + y] + unary[next];
			}

			backward[t * labels + x] = logSum(scratch, 0, labels);
		}
	}

	return {forward, backward, partition: logSum(forward, (length - 1) * labels, labels)};
};

/** How likely each label is at each place: `length × labels`. */
export const marginals = (
	{length, labels}: Potentials,
	{forward, backward, partition}: Lattice,
): Float64Array => {
	const likely = new Float64Array(length * labels);
	for (let i = 0; i < likely.length; i++) {
		likely[i] = Math.exp(forward[i] + backward[i] - partition);
	}

	return likely;
};
