import type {Span} from '../../document/span.js';
import {decode, impossible, type Potentials} from './crf.js';
import {FeatureBuffer, sumWeights, type Weights} from './linear.js';
import {type CueContext, edgeFeatures, spanFeatures, spanLabelCount, spanLabels} from './span-features.js';

const {beginSource, inSource, beginContent, inContent} = spanLabels;

/** Whether a label may follow another: a span must begin before it goes on. */
export const mayFollow = (before: number, label: number): boolean =>
	label === inSource
		? before === beginSource || before === inSource
		: label !== inContent || before === beginContent || before === inContent;

/** Rules out what no labelling may have: a span that goes on without having begun, a label on the cue itself. */
export const forbid = ({unary, pairwise}: Potentials, context: CueContext): void => {
	const labels = spanLabelCount;
	for (let x = 0; x < labels; x++) {
		for (let y = 0; y < labels; y++) {
			if (!mayFollow(x, y)) {
				for (let at = x * labels + y; at < pairwise.length; at += labels * labels) {
					pairwise[at] = impossible;
				}
			}
		}
	}

	unary[inSource] = impossible;
	unary[inContent] = impossible;
	unary.fill(
		impossible,
		(context.head - context.start) * labels + 1,
		(context.head - context.start + 1) * labels,
	);
};

const buffer = new FeatureBuffer();
const sums = new Float64Array(spanLabelCount * spanLabelCount);

/** The scores of all labels and pairs of labels around a cue. */
const potentialsOf = (context: CueContext, spans: Weights, edges: Weights): Potentials => {
	const length = context.end - context.start;
	const labels = spanLabelCount;
	const unary = new Float64Array(length * labels);
	const pairwise = new Float64Array(length * labels * labels);
	for (let t = 0; t < length; t++) {
		spanFeatures(context, context.start + t, buffer);
		sumWeights(spans, buffer, sums);
		for (let y = 0; y < labels; y++) {
			unary[t * labels + y] = sums[y] * spans.scale;
		}

		if (t > 0) {
			edgeFeatures(context, context.start + t, buffer);
			sumWeights(edges, buffer, sums);
			for (let pair = 0; pair < labels * labels; pair++) {
				pairwise[t * labels * labels + pair] = sums[pair] * edges.scale;
			}
		}
	}

	const potentials = {length, labels, unary, pairwise};
	forbid(potentials, context);
	return potentials;
};

/** The logarithm of the sum of all labellings' exponentiated scores. */
const partitionOf = ({length, labels, unary, pairwise}: Potentials): number => {
	// Probabilities are scaled at each step, so that sums of exponentials stay within range.
	let before = Float64Array.from(unary.subarray(0, labels), Math.exp);
	let logarithm = 0;
	for (let t = 1; t < length; t++) {
		const here = new Float64Array(labels);
		let sum = 0;
		for (let y = 0; y < labels; y++) {
			let all = 0;
			for (let x = 0; x < labels; x++) {
				all += before[x] * Math.exp(pairwise[(t * labels + x) * labels + y]);
			}

			here[y] = all * Math.exp(unary[t * labels + y]);
			sum += here[y];
		}

		for (let y = 0; y < labels; y++) {
			here[y] /= sum;
		}

		logarithm += Math.log(sum);
		before = here;
	}

	return logarithm + Math.log(before.reduce((sum, value) => sum + value, 0));
};

/** What the words around a cue are most likely to be; pieces as token indices of the passage. */
export type Spans = {
	readonly content: readonly Span[];
	readonly source: Span | null;
	/** The likeliest labelling has no source: it is only the likeliest one that has one. */
	readonly isSourceForced: boolean;
	/** The logarithm of the labelling's probability. */
	readonly likelihood: number;
};

const pieces = (path: Uint8Array, start: number, begin: number, within: number): Span[] => {
	const found: Span[] = [];
	for (let t = 0; t < path.length; t++) {
		if (path[t] === begin || path[t] === within) {
			const last = found.at(-1);
			if (path[t] === within && last?.end === start + t) {
				found[found.length - 1] = {start: last.start, end: start + t + 1};
			} else {
				found.push({start: start + t, end: start + t + 1});
			}
		}
	}

	return found;
};

/** How much a label is preferred, step by step, until it comes out. */
const bonuses = [0, 1, 2, 4, 8];

/** A source that the tagger does not see by itself may be this much favoured. */
const mostForSource = 2;

/** The best labelling in which a span of this kind has words; undefined where none comes out. */
const decodeWith = (
	{length, labels, unary, pairwise}: Potentials,
	begin: number,
	within: number,
	most: number,
): Uint8Array | undefined => {
	for (const bonus of bonuses) {
		if (bonus > most) {
			return undefined;
		}

		const favoured = bonus === 0 ? unary : unary.slice();
		for (let t = 0; bonus > 0 && t < length; t++) {
			favoured[t * labels + begin] += bonus;
			// Longer ones are hardly preferred to shorter ones.
			favoured[t * labels + within] += bonus / 5;
		}

		const {path} = decode({length, labels, unary: favoured, pairwise});
		if (path.includes(begin)) {
			return path;
		}
	}

	return undefined;
};

/**
 * Finds the source and the content of a cue. There always is a content: whether it holds is for the score to say.
 * Where the likeliest labelling has no source, the likeliest one that has a source gives it.
 *
 * @returns undefined where even so no content comes out
 */
export const findSpans = (context: CueContext, spans: Weights, edges: Weights): Spans | undefined => {
	const potentials = potentialsOf(context, spans, edges);
	const {length, labels, unary, pairwise} = potentials;
	const {path: likeliest} = decode(potentials);
	if (!likeliest.includes(beginContent)) {
		// What the tagger takes for the source does not become content for want of one.
		for (const {start, end} of pieces(likeliest, 0, beginSource, inSource)) {
			for (let i = start; i < end; i++) {
				unary[i * labels + beginContent] = impossible;
				unary[i * labels + inContent] = impossible;
			}
		}
	}

	const path = likeliest.includes(beginContent)
		? likeliest
		: decodeWith(potentials, beginContent, inContent, 8);
	if (!path) {
		return undefined;
	}

	let score = unary[path[0]];
	for (let t = 1; t < length; t++) {
		score += unary[t * labels + path[t]] + pairwise[(t * labels + path[t - 1]) * labels + path[t]];
	}

	const content = pieces(path, context.start, beginContent, inContent);
	const likelihood = score - partitionOf(potentials);
	let [source = null] = pieces(path, context.start, beginSource, inSource);
	const isSourceForced = source === null;
	if (isSourceForced) {
		// No word of the content can be the source.
		for (const {start, end} of content) {
			for (let i = start - context.start; i < end - context.start; i++) {
				unary[i * labels + beginSource] = impossible;
				unary[i * labels + inSource] = impossible;
			}
		}

		const other = decodeWith(potentials, beginSource, inSource, mostForSource);
		source = other ? (pieces(other, context.start, beginSource, inSource)[0] ?? null) : null;
	}

	return {content, source, isSourceForced, likelihood};
};
