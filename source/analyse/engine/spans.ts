import type {Span} from '../../document/span.js';
import {type Certainty, certaintyOf} from './certainty.js';
import {decode, posteriorOf, scoreOf} from './crf.js';
import {type CueContext, longestWindow} from './cue-context.js';
import {type Ensemble, ruleOut, type WindowScores} from './ensemble.js';
import {spanLabelCount, spanLabels} from './span-labels.js';

const {beginSource, inSource, beginContent, inContent} = spanLabels;

/** What the words around a cue are most likely to be; pieces as token indices of the passage. */
export type Spans = {
	readonly content: readonly Span[];
	readonly source: Span | null;
	/** The likeliest labelling has no source: it is only the likeliest one that has one. */
	readonly isSourceForced: boolean;
	/** The logarithm of the labelling's probability. */
	readonly likelihood: number;
	readonly certainty: Certainty;
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
/** Where the likeliest labelling is known, and known not to have it. */
const realBonuses = bonuses.slice(1);

/** A source that the networks do not see by itself may be this much favoured. */
const mostForSource = 2;

const favoured = new Float64Array(longestWindow * spanLabelCount);

/** The best labelling in which a span of this kind has words; undefined where none comes out. */
const decodeWith = (
	scores: WindowScores,
	begin: number,
	within: number,
	most: number,
	steps: readonly number[],
): Uint8Array | undefined => {
	const {length, unary} = scores;
	for (const bonus of steps) {
		if (bonus > most) {
			return undefined;
		}

		favoured.set(unary.subarray(0, length * spanLabelCount));
		for (let t = 0; bonus > 0 && t < length; t++) {
			favoured[t * spanLabelCount + begin] += bonus;
			// Longer ones are hardly preferred to shorter ones.
			favoured[t * spanLabelCount + within] += bonus / 5;
		}

		const path = decode({...scores, unary: favoured});
		if (path.includes(begin)) {
			return path;
		}
	}

	return undefined;
};

const ruleOutWords = (scores: WindowScores, words: readonly Span[], labels: readonly number[]): void => {
	for (const {start, end} of words) {
		for (let t = start; t < end; t++) {
			for (const label of labels) {
				ruleOut(scores, t, label);
			}
		}
	}
};

/**
 * Finds the source and the content of a cue. There always is a content: whether it holds is for the score to say.
 * Where the likeliest labelling has no source, the likeliest one that has a source gives it.
 *
 * @returns undefined where even so no content comes out
 */
export const findSpans = (context: CueContext, ensemble: Ensemble): Spans | undefined => {
	const scores = ensemble.score(context);
	const likeliest = decode(scores);
	if (!likeliest.includes(beginContent)) {
		// What the networks take for the source does not become content for want of one.
		ruleOutWords(scores, pieces(likeliest, 0, beginSource, inSource), [beginContent, inContent]);
	}

	const path = likeliest.includes(beginContent)
		? likeliest
		: decodeWith(scores, beginContent, inContent, 8, realBonuses);
	if (!path) {
		return undefined;
	}

	const content = pieces(path, context.start, beginContent, inContent);
	const {partition, likely} = posteriorOf(scores);
	const likelihood = scoreOf(scores, path) - partition;
	let [source = null] = pieces(path, context.start, beginSource, inSource);
	const isSourceForced = source === null;
	if (isSourceForced) {
		// No word of the content can be the source.
		ruleOutWords(scores, pieces(path, 0, beginContent, inContent), [beginSource, inSource]);
		const other = decodeWith(
			scores,
			beginSource,
			inSource,
			mostForSource,
			path === likeliest ? realBonuses : bonuses,
		);
		source = other ? (pieces(other, context.start, beginSource, inSource)[0] ?? null) : null;
	}

	return {
		content,
		source,
		isSourceForced,
		likelihood,
		certainty: certaintyOf(likely, context.start, content, source),
	};
};
