import {logistic} from '../analyse/engine/linear.js';
import {noThreshold, type Trees} from '../analyse/engine/trees.js';
import {seededRandom} from './random.js';

/** How many trees there are, and how many questions each asks. */
const count = 300;
const depth = 4;
/** How much of its gradient each tree takes. */
const rate = 0.05;
/** A question needs this many examples on either side; what few examples say is drawn towards 0 by so many. */
const fewest = 40;
const drawn = 10;
/** The part of the examples and of the measures that each tree learns from, drawn anew for each. */
const share = {examples: 0.7, measures: 0.5} as const;

const perTree = 2 ** depth;
const questions = perTree - 1;
const bytes = 256;

/** Something measured, and whether it holds. */
type Measured = {readonly measures: Uint8Array; readonly holds: boolean};

/** The slope and the curvature of the loss, summed up. */
class Sums {
	readonly slopes: Float64Array;
	readonly curves: Float64Array;
	readonly counts: Int32Array;

	constructor(size: number) {
		this.slopes = new Float64Array(size);
		this.curves = new Float64Array(size);
		this.counts = new Int32Array(size);
	}

	add(at: number, slope: number, curve: number): void {
		this.slopes[at] += slope;
		this.curves[at] += curve;
		this.counts[at]++;
	}
}

type Question = {gain: number; measure: number; threshold: number};

/** Finds a better threshold of one measure for a group of examples, whose sums by byte stand from `at` on. */
const improve = (question: Question, measure: number, {slopes, curves, counts}: Sums, at: number): void => {
	let [slope, curve, all] = [0, 0, 0];
	for (let k = at; k < at + bytes; k++) {
		slope += slopes[k];
		curve += curves[k];
		all += counts[k];
	}

	const whole = slope ** 2 / (curve + drawn);
	let [less, lessCurve, lessCount] = [0, 0, 0];
	for (let threshold = 0; threshold < bytes; threshold++) {
		less += slopes[at + threshold];
		lessCurve += curves[at + threshold];
		lessCount += counts[at + threshold];
		if (counts[at + threshold] === 0 || lessCount < fewest) {
			continue;
		}

		if (all - lessCount < fewest) {
			return;
		}

		const gain = less ** 2 / (lessCurve + drawn) + (slope - less) ** 2 / (curve - lessCurve + drawn) - whole;
		if (gain > question.gain) {
			Object.assign(question, {gain, measure, threshold});
		}
	}
};

/** Learns one tree: which questions it asks, and which way through them each example takes (-1: not learned from). */
const grow = (
	examples: readonly Measured[],
	slopes: Float64Array,
	curves: Float64Array,
	measures: readonly number[],
	nodes: Int32Array,
): Question[] => {
	const asked: Question[] = [];
	for (let level = 0; level < depth; level++) {
		const first = 2 ** level - 1;
		const groups = 2 ** level;
		const best = Array.from({length: groups}, () => ({gain: 0, measure: 0, threshold: noThreshold}));
		for (const measure of measures) {
			const sums = new Sums(groups * bytes);
			for (const [i, node] of nodes.entries()) {
				if (node >= 0) {
					sums.add((node - first) * bytes + examples[i].measures[measure], slopes[i], curves[i]);
				}
			}

			for (let group = 0; group < groups; group++) {
				improve(best[group], measure, sums, group * bytes);
			}
		}

		asked.push(...best);
		for (const [i, node] of nodes.entries()) {
			if (node >= 0) {
				const {measure, threshold} = asked[node];
				nodes[i] = 2 * node + (examples[i].measures[measure] > threshold ? 2 : 1);
			}
		}
	}

	return asked;
};

/** Where an example ends in a tree. */
const leafOf = (asked: readonly Question[], measures: Uint8Array): number => {
	let node = 0;
	while (node < questions) {
		node = 2 * node + (measures[asked[node].measure] > asked[node].threshold ? 2 : 1);
	}

	return node - questions;
};

/**
 * Learns trees that add up to the logarithm of the odds that an example holds: gradient boosting with second-order steps
 * and histograms (Friedman 2001; Chen and Guestrin, KDD 2016).
 */
export const trainTrees = (examples: readonly Measured[]): Trees => {
	const random = seededRandom(7);
	const holding = examples.filter(({holds}) => holds).length;
	const base = Math.log(holding / (examples.length - holding));
	const said = new Float64Array(examples.length).fill(base);
	const slopes = new Float64Array(examples.length);
	const curves = new Float64Array(examples.length);
	const trees: Array<{asked: Question[]; leaves: number[]}> = [];
	for (let tree = 0; tree < count; tree++) {
		const nodes = new Int32Array(examples.length);
		for (const [i, {holds}] of examples.entries()) {
			const probability = logistic(said[i]);
			slopes[i] = (holds ? 1 : 0) - probability;
			curves[i] = probability * (1 - probability);
			nodes[i] = random() < share.examples ? 0 : -1;
		}

		const measures = [...examples[0].measures.keys()].filter(() => random() < share.measures);
		const asked = grow(examples, slopes, curves, measures, nodes);
		const ends = new Sums(perTree);
		for (const [i, node] of nodes.entries()) {
			if (node >= 0) {
				ends.add(node - questions, slopes[i], curves[i]);
			}
		}

		const leaves = [...ends.slopes].map((slope, leaf) => (rate * slope) / (ends.curves[leaf] + drawn));
		for (const [i, example] of examples.entries()) {
			said[i] += leaves[leafOf(asked, example.measures)];
		}

		trees.push({asked, leaves});
	}

	const leaves = trees.flatMap(tree => tree.leaves);
	const scale = Math.max(...leaves.map(Math.abs)) / 127 || 1;
	return {
		depth,
		base,
		scale,
		measures: Uint8Array.from(trees.flatMap(({asked}) => asked.map(({measure}) => measure))),
		thresholds: Uint8Array.from(trees.flatMap(({asked}) => asked.map(({threshold}) => threshold))),
		leaves: Int8Array.from(leaves, leaf => Math.round(leaf / scale)),
	};
};
