import {margin} from './annotate.js';
import {sizeOf} from './content.js';
import type {Draft} from './draft.js';
import {oddsOf} from './rivals.js';
import {markedness, sourceType} from './score-features.js';

const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));
/** From 0 to 1. */
const share = (value: number): number => byte(value * 255);
/** Logarithms of odds, from -8 to 8. */
const odds = (value: number): number => byte((value + 8) * 15);
/** A distance that may go either way. */
const way = (value: number): number => byte(value + 128);

/** What stands far from everything. */
const nowhere = 127;

/**
 * Measures a draft for the trees that judge it.
 *
 * @param draft the attribution
 * @param judgement what the words say of it: the logarithm of its odds
 * @returns one byte a measure, always in the same order
 */
export const measure = (draft: Draft, judgement: number): Uint8Array => {
	const {a, head, content, source, certainty, rivals} = draft;
	const {tag: P, kind: K} = a;
	const h = head + margin;
	const first = content[0].start;
	const last = content[content.length - 1].end;
	const size = sizeOf(content);
	const sentence = a.passage.sentences[a.sentence[head]];
	let marked = 0;
	let finites = 0;
	let near = 0;
	for (const {start, end} of content) {
		finites += a.finitesBefore[end] - a.finitesBefore[start];
		near += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
		for (let i = start; i < end; i++) {
			marked += a.stretch[i] === -1 ? 0 : 1;
		}
	}

	return Uint8Array.of(
		odds(judgement),
		odds(oddsOf(draft)),
		// How sure the network is.
		byte(draft.likelihood * -16),
		share(certainty.inside),
		byte(certainty.outside * 8),
		share(certainty.overlap),
		share(certainty.first),
		share(certainty.last),
		share(certainty.behind),
		share(certainty.source),
		byte(certainty.sources * 16),
		// The others of the passage.
		odds(rivals.rivalOdds),
		odds(rivals.aroundOdds),
		odds(rivals.besideOdds),
		odds(rivals.outerOdds),
		odds(rivals.innerOdds),
		odds(rivals.beforeOdds),
		odds(rivals.behindOdds),
		byte(rivals.awayBefore),
		byte(rivals.awayBehind),
		rivals.rival,
		// The source.
		draft.isSourceForced ? 1 : 0,
		sourceType(draft),
		source ? byte(source.end - source.start) : 0,
		way(source ? (source.start < head ? source.end - head - 1 : source.start - head) : nowhere),
		source ? P[source.start + margin] + 1 : 0,
		// The content.
		byte(size),
		content.length,
		share(marked / size),
		markedness(draft),
		byte(finites),
		way(first < head ? Math.min(0, last - head - 1) : first - head),
		share(near / (sentence.end - sentence.start)),
		byte(size - near),
		K[first + margin] + 1,
		K[first + margin - 1] + 1,
		P[first + margin] + 1,
		K[last + margin] + 1,
		K[last + margin - 1] + 1,
		// The cue and its sentence.
		P[h] + 1,
		a.verb[h] + 1,
		P[h - 2] + 1,
		P[h - 1] + 1,
		P[h + 1] + 1,
		P[h + 2] + 1,
		K[h - 1] + 1,
		K[h + 1] + 1,
		byte(sentence.end - sentence.start),
		byte(head - sentence.start),
		byte(sentence.end - head),
		byte(a.length),
		byte(a.passage.stretches.length),
	);
};
