/**
 * A linear-chain conditional random field over one sequence (Lafferty, McCallum and Pereira, ICML 2001): the best
 * labelling by Viterbi, and how likely each label is by forward-backward.
 */

/** Which label may follow which: pair `j` leads from `before[j]` to `after[j]`. The pairs are in the order of `after`. */
type Transitions = {
	readonly labels: number;
	readonly before: Uint8Array;
	readonly after: Uint8Array;
	/** Where the pairs that lead to each label begin, and at last how many pairs there are. */
	readonly first: Uint8Array;
	/** The pair of each two labels: `pairOf[before * labels + after]`, -1 where there is none. */
	readonly pairOf: Int8Array;
};

/** All pairs of labels of which one may follow the other. */
export const transitionsOf = (
	labels: number,
	mayFollow: (before: number, label: number) => boolean,
): Transitions => {
	const pairs = Array.from({length: labels * labels}, (_, j) => [j % labels, Math.floor(j / labels)]).filter(
		([before, after]) => mayFollow(before, after),
	);
	return {
		labels,
		first: Uint8Array.from({length: labels + 1}, (_, y) => pairs.filter(([, after]) => after < y).length),
		before: Uint8Array.from(pairs, ([before]) => before),
		after: Uint8Array.from(pairs, ([, after]) => after),
		pairOf: Int8Array.from({length: labels * labels}, (_, i) =>
			pairs.findIndex(([before, after]) => before * labels + after === i),
		),
	};
};

export type Potentials = {
	readonly length: number;
	readonly transitions: Transitions;
	/** The score of each label at each place: `length × labels`. The lists may be longer than that. */
	readonly unary: Float64Array;
	/** The score of each pair of labels from the place before to this one: `length × pairs`. */
	readonly pairwise: Float64Array;
};

/** The same as factors: the exponentials of the scores. */
export type Factors = {
	readonly length: number;
	readonly transitions: Transitions;
	readonly unaryFactors: Float64Array;
	readonly pairFactors: Float64Array;
};

/** What no labelling may contain scores this. */
export const impossible = -1e9;

/** The highest score of a labelling up to each place that ends in each label; kept, since the lists are long. */
let best = new Float64Array();

/**
 * Finds the labelling with the highest score. Which label came before is not kept on the way, as usual, but found out on
 * the way back, where only one label a place wants to know: that spares a branch that no processor can predict.
 *
 * @returns the labels; of several labellings with the same score the one with the smaller labels
 */
export const decode = ({
	length,
	transitions: {labels, first, before},
	unary,
	pairwise,
}: Potentials): Uint8Array => {
	const pairs = before.length;
	if (best.length < length * labels) {
		best = new Float64Array(length * labels);
	}

	for (let y = 0; y < labels; y++) {
		best[y] = unary[y];
	}

	for (let t = 1; t < length; t++) {
		const last = (t - 1) * labels;
		const pair = t * pairs;
		for (let y = 0; y < labels; y++) {
			let most = -Infinity;
			for (let j = first[y]; j < first[y + 1]; j++) {
				most = Math.max(most, best[last + before[j]] + pairwise[pair + j]);
			}

			best[last + labels + y] = most + unary[last + labels + y];
		}
	}

	const path = new Uint8Array(length);
	let label = 0;
	for (let y = 1; y < labels; y++) {
		label = best[(length - 1) * labels + y] > best[(length - 1) * labels + label] ? y : label;
	}

	path[length - 1] = label;
	for (let t = length - 1; t > 0; t--) {
		const last = (t - 1) * labels;
		let most = -Infinity;
		let from = 0;
		for (let j = first[label]; j < first[label + 1]; j++) {
			const score = best[last + before[j]] + pairwise[t * pairs + j];
			if (score > most) {
				most = score;
				from = before[j];
			}
		}

		label = from;
		path[t - 1] = label;
	}

	return path;
};

/** The score of a labelling that has only pairs that there are. */
export const scoreOf = (
	{length, transitions: {labels, before, pairOf}, unary, pairwise}: Potentials,
	path: Uint8Array,
): number => {
	let score = unary[path[0]];
	for (let t = 1; t < length; t++) {
		score +=
			unary[t * labels + path[t]] + pairwise[t * before.length + pairOf[path[t - 1] * labels + path[t]]];
	}

	return score;
};

/** What is known of all labellings together. */
type Posterior = {
	/** The logarithm of the sum of all labellings' exponentiated scores. */
	readonly partition: number;
	/** How likely each label is at each place: `length × labels`. */
	readonly likely: Float64Array;
};

/** Kept from one window to the next, since the lists are long. */
let likely = new Float64Array();
let behind = new Float64Array();
let here = new Float64Array();

/**
 * Sums over all labellings from both ends, as `sumUp` does, but with factors: no exponential is left to be taken.
 *
 * @returns what is valid until the next call
 */
export const posteriorOf = ({
	length,
	transitions: {labels, first, before},
	unaryFactors,
	pairFactors,
}: Factors): Posterior => {
	const pairs = before.length;
	if (likely.length < length * labels) {
		likely = new Float64Array(length * labels);
	}

	if (behind.length < labels) {
		behind = new Float64Array(labels);
		here = new Float64Array(labels);
	}

	for (let y = 0; y < labels; y++) {
		likely[y] = unaryFactors[y];
	}

	let partition = 0;
	// Scaled at each step, so that the sums stay within range.
	const scale = (sums: Float64Array, at: number): number => {
		let sum = 0;
		for (let y = at; y < at + labels; y++) {
			sum += sums[y];
		}

		for (let y = at; y < at + labels; y++) {
			sums[y] /= sum;
		}

		return sum;
	};

	for (let t = 0; t < length; t++) {
		for (let y = 0; t > 0 && y < labels; y++) {
			let all = 0;
			for (let j = first[y]; j < first[y + 1]; j++) {
				all += likely[(t - 1) * labels + before[j]] * pairFactors[t * pairs + j];
			}

			likely[t * labels + y] = all * unaryFactors[t * labels + y];
		}

		partition += Math.log(scale(likely, t * labels));
	}

	behind.fill(1);
	for (let t = length - 1; t >= 0; t--) {
		here.fill(0);
		for (let y = 0; y < labels; y++) {
			likely[t * labels + y] *= behind[y];
			const factor = unaryFactors[t * labels + y] * behind[y];
			for (let j = first[y]; t > 0 && j < first[y + 1]; j++) {
				here[before[j]] += pairFactors[t * pairs + j] * factor;
			}
		}

		scale(likely, t * labels);
		if (t > 0) {
			scale(here, 0);
		}

		[behind, here] = [here, behind];
	}

	return {partition, likely: likely.subarray(0, length * labels)};
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

/** The logarithms that training is made of. */
type Lattice = {
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	/** The logarithm of the sum of all labellings' exponentiated scores. */
	readonly partition: number;
};

/** Sums over all labellings, from both ends. */
export const sumUp = ({
	length,
	transitions: {labels, before, after},
	unary,
	pairwise,
}: Potentials): Lattice => {
	const pairs = before.length;
	const forward = new Float64Array(length * labels);
	const backward = new Float64Array(length * labels);
	const scratch = new Float64Array(labels * labels);
	forward.set(unary.subarray(0, labels));
	for (let t = 1; t < length; t++) {
		scratch.fill(-Infinity);
		for (let j = 0; j < pairs; j++) {
			scratch[after[j] * labels + before[j]] =
				forward[(t - 1) * labels + before[j]] + pairwise[t * pairs + j];
		}

		for (let y = 0; y < labels; y++) {
			forward[t * labels + y] = logSum(scratch, y * labels, labels) + unary[t * labels + y];
		}
	}

	for (let t = length - 2; t >= 0; t--) {
		scratch.fill(-Infinity);
		for (let j = 0; j < pairs; j++) {
			const next = (t + 1) * labels + after[j];
			scratch[before[j] * labels + after[j]] = backward[next] + pairwise[(t + 1) * pairs + j] + unary[next];
		}

		for (let x = 0; x < labels; x++) {
			backward[t * labels + x] = logSum(scratch, x * labels, labels);
		}
	}

	return {forward, backward, partition: logSum(forward, (length - 1) * labels, labels)};
};

/** How likely each label is at each place: `length × labels`. */
export const marginals = (
	{length, transitions: {labels}}: Potentials,
	{forward, backward, partition}: Lattice,
): Float64Array => {
	const likely = new Float64Array(length * labels);
	for (let i = 0; i < likely.length; i++) {
		likely[i] = Math.exp(forward[i] + backward[i] - partition);
	}

	return likely;
};
