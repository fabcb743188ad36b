import {impossible, marginals, type Potentials, sumUp} from '../analyse/engine/crf.js';
import {type CueContext, cueContexts} from '../analyse/engine/cue-context.js';
import {edgeFeatures} from '../analyse/engine/edge-features.js';
import {spanFeatures} from '../analyse/engine/span-features.js';
import {
	forbidden,
	mayFollow,
	spanLabelCount,
	spanLabels,
	spanTransitions,
} from '../analyse/engine/span-labels.js';
import type {Weights} from '../analyse/engine/weights.js';
import {type Features, type Learned, LearningBuffer, mean, Table} from './adagrad.js';
import type {GoldTokens, Lesson} from './gold.js';
import {quantise} from './quantise.js';
import {seededRandom, shuffle} from './random.js';

const spanBits = 19;
const edgeBits = 14;
const rates = {rate: 0.05, epsilon: 1, decay: 0.02};
const rounds = 4;
const dropped = 0.5;

/** So many models are trained, each in another order and with other features left out, and taken together. */
const models = 3;

/** A cue with the right labels around it. */
type Sequence = {
	readonly context: CueContext;
	readonly labels: Uint8Array;
	readonly words: readonly Features[];
	readonly edges: readonly Features[];
};

const buffer = new LearningBuffer();

/** The pairs of labels that there are. */
const {before, after, pairOf} = spanTransitions;
const pairCount = before.length;

const labelsOf = ({source, content}: GoldTokens, {start, end, head}: CueContext): Uint8Array => {
	const labels = new Uint8Array(end - start);
	const put = (tokens: ReadonlySet<number>, begin: number, within: number) => {
		for (let i = start; i < end; i++) {
			if (tokens.has(i) && i !== head) {
				labels[i - start] = i > start && tokens.has(i - 1) && i - 1 !== head ? within : begin;
			}
		}
	};

	put(source, spanLabels.beginSource, spanLabels.inSource);
	put(content, spanLabels.beginContent, spanLabels.inContent);
	// Where source and content meet inside each other, a span may have lost its beginning.
	for (let t = 0; t < labels.length; t++) {
		if (!mayFollow(t === 0 ? 0 : labels[t - 1], labels[t])) {
			labels[t]--;
		}
	}

	return labels;
};

/**
 * The sequences that the span tagger learns from: all annotated cues, with the other likely cues around them.
 *
 * @param heads the likely heads in each passage
 */
export const toSequences = ({passages, gold}: Lesson, heads: ReadonlyArray<readonly number[]>): Sequence[] =>
	passages.flatMap((a, p) => {
		const here = new Map<number, GoldTokens>();
		for (const attribution of gold) {
			const known = here.get(attribution.head);
			if (attribution.passage === p && attribution.content.size > (known?.content.size ?? 0)) {
				here.set(attribution.head, attribution);
			}
		}

		const all = [...new Set([...heads[p], ...here.keys()])].sort((x, y) => x - y);
		return cueContexts(a, all).flatMap((context): Sequence[] => {
			const attribution = here.get(context.head);
			if (!attribution) {
				return [];
			}

			const words: Features[] = [];
			const edges: Features[] = [];
			for (let token = context.start; token < context.end; token++) {
				spanFeatures(context, token, buffer);
				words.push(buffer.collected());
				buffer.clear();
				if (token > context.start) {
					edgeFeatures(context, token, buffer);
				}

				edges.push(buffer.collected());
			}

			return [{context, labels: labelsOf(attribution, context), words, edges}];
		});
	});

/** Gradients smaller than this are not worth a step. */
const negligible = 1e-4;

const learn = (sequence: Sequence, spans: Table, edges: Table, random: () => number): void => {
	const {context, labels: right} = sequence;
	const length = right.length;
	const labels = spanLabelCount;
	const unary = new Float64Array(length * labels);
	const pairwise = new Float64Array(length * pairCount);
	const words = sequence.words.map(features => spans.rows(features, dropped, random));
	const pairs = sequence.edges.map(features => edges.rows(features, dropped, random));
	for (let t = 0; t < length; t++) {
		for (const row of words[t]) {
			for (let y = 0; y < labels; y++) {
				unary[t * labels + y] += spans.values[row + y];
			}
		}

		for (const row of pairs[t]) {
			for (let j = 0; j < pairCount; j++) {
				pairwise[t * pairCount + j] += edges.values[row + j];
			}
		}
	}

	const potentials: Potentials = {length, transitions: spanTransitions, unary, pairwise};
	forbidden(context, (t, label) => {
		unary[t * labels + label] = impossible;
	});
	const lattice = sumUp(potentials);
	const likely = marginals(potentials, lattice);
	const {forward, backward, partition} = lattice;
	for (let t = 0; t < length; t++) {
		for (let y = 0; y < labels; y++) {
			const gradient = (y === right[t] ? 1 : 0) - likely[t * labels + y];
			if (Math.abs(gradient) >= negligible) {
				for (const row of words[t]) {
					spans.step(row + y, gradient);
				}
			}
		}

		for (let j = 0; t > 0 && j < pairCount; j++) {
			const [x, y] = [before[j], after[j]];
			const probability = Math.exp(
				forward[(t - 1) * labels + x] +
					pairwise[t * pairCount + j] +
					unary[t * labels + y] +
					backward[t * labels + y] -
					partition,
			);
			const gradient = (j === pairOf[right[t - 1] * labels + right[t]] ? 1 : 0) - probability;
			if (Math.abs(gradient) >= negligible) {
				for (const row of pairs[t]) {
					edges.step(row + j, gradient);
				}
			}
		}
	}
};

const trainOnce = (sequences: readonly Sequence[], seed: number): {spans: Learned; edges: Learned} => {
	const spans = new Table(spanBits, spanLabelCount, rates);
	const edges = new Table(edgeBits, pairCount, rates);
	const random = seededRandom(seed);
	const order = [...sequences];
	for (const sequence of order) {
		for (const {features} of sequence.words) {
			spans.count(features);
		}

		for (const {features} of sequence.edges) {
			edges.count(features);
		}
	}

	for (let round = 0; round < rounds; round++) {
		shuffle(order, random);
		for (const sequence of order) {
			learn(sequence, spans, edges, random);
		}

		if (round > 0) {
			spans.endRound();
			edges.endRound();
		}
	}

	return {spans: spans.averaged(), edges: edges.averaged()};
};

/** The weights of all labels but `outside`, less those of `outside`: what is added to all labels changes nothing. */
const besideOutside = ({bits, labels, values}: Learned): Learned => ({
	bits,
	labels: labels - 1,
	values: Float32Array.from({length: (values.length / labels) * (labels - 1)}, (_, i) => {
		const row = Math.floor(i / (labels - 1)) * labels;
		return values[row + 1 + (i % (labels - 1))] - values[row];
	}),
});

/** Learns what the words around cues are: a conditional random field, trained on annotated cues alone. */
export const trainSpans = (sequences: readonly Sequence[]): {spans: Weights; edges: Weights} => {
	const trained = Array.from({length: models}, (_, model) => trainOnce(sequences, model + 3));
	return {
		spans: quantise(besideOutside(mean(trained.map(({spans}) => spans)))),
		edges: quantise(mean(trained.map(({edges}) => edges))),
	};
};
