import type {Span} from '../../document/span.js';
import {type Annotated, margin} from './annotate.js';
import {mix} from './hash.js';
import type {FeatureBuffer} from './linear.js';
import type {Spans} from './spans.js';
import {tagIds} from './tag.js';

/** A cue with what was found around it. */
export type Draft = Spans & {
	readonly a: Annotated;
	readonly head: number;
	/** How likely the word is the head of a cue: 0 to 1. */
	readonly cueProbability: number;
	/** How many likely cues stand in the content, and whether this cue stands in another one's content. */
	readonly cuesInside: number;
	/** Whether another draft has the same content, one that contains it, one that it contains: 2 a likelier cue, 1 a less likely one. */
	readonly rival: number;
	readonly around: number;
	readonly within: number;
};

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0);

/** 0: nothing in marks, 1: some, 2: all. */
export const markedness = ({a, content}: Pick<Draft, 'a' | 'content'>): number => {
	let marked = 0;
	for (const {start, end} of content) {
		for (let i = start; i < end; i++) {
			marked += a.stretch[i] === -1 ? 0 : 1;
		}
	}

	return marked === 0 ? 0 : marked === sizeOf(content) ? 2 : 1;
};

const sourceType = ({a, source}: Draft): number => {
	if (!source) {
		return 0;
	}

	let type = 1;
	for (let i = source.start; i < source.end; i++) {
		const tag = a.tag[i + margin];
		if (tag === tagIds.NNP) {
			return 3;
		}

		type = i === source.start && tag === tagIds.PRP ? 2 : type;
	}

	return type;
};

const least = (a: number, b: number): number => (a < b ? a : b);
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const logOf = (n: number): number => Math.floor(Math.log2(n) * 2);

/**
 * The features that tell whether an attribution holds.
 *
 * @param draft the attribution
 * @param buffer takes the features
 */
export const scoreFeatures = (draft: Draft, buffer: FeatureBuffer): void => {
	const {a, head, content, source, cueProbability, likelihood, cuesInside} = draft;
	const {word: W, tag: P, fine: C, middle: M} = a;
	const h = head + margin;
	const first = content[0].start;
	const size = sizeOf(content);
	const kind = markedness(draft);
	const type = sourceType(draft);
	const before = first < head ? 1 : 0;
	const f = content[0].start + margin;
	let finites = 0;
	for (const {start, end} of content) {
		finites += a.finitesBefore[end] - a.finitesBefore[start];
	}

	const probability = clamp(Math.round(Math.log(cueProbability / (1 - cueProbability)) * 2), -8, 8);
	const likely = clamp(Math.round(likelihood * 2), -16, 0);
	let template = 300;
	const add = (x = 0, y = 0, z = 0) => buffer.add(mix(template++, x, y, z));
	buffer.clear();
	add(W[h]);
	add(W[h - 1]);
	add(W[h + 1]);
	add(W[h], least(1, finites));
	add(W[f]);
	add(source ? W[source.end - 1 + margin] : 0);
	add(source ? W[source.start + margin] : 0);
	buffer.endLexical();
	add();
	add(probability);
	add(likely);
	add(probability >> 1, likely >> 1);
	add(C[h]);
	add(M[h]);
	add(P[h]);
	add(P[h - 1], P[h]);
	add(P[h + 1], P[h]);
	add(kind);
	add(kind, M[h]);
	add(kind, probability);
	add(kind, likely);
	add(least(14, logOf(size)));
	add(kind, least(7, logOf(size) >> 1));
	add(type);
	add(type, kind);
	add(type, M[h]);
	add(draft.isSourceForced ? 1 : 0, type, kind);
	add(source ? C[source.end - 1 + margin] : -1);
	add(source ? M[source.end - 1 + margin] : -1, M[h]);
	add(source ? clamp(source.start - head, -6, 6) : 9);
	add(before, kind);
	add(P[f], before);
	add(C[f], before);
	add(clamp(first - head, -6, 6), kind);
	add(least(3, content.length));
	add(least(2, finites), kind);
	add(C[h], least(1, finites));
	add(a.isHeading ? 1 : 0);
	add(least(2, cuesInside), kind);
	add(draft.rival, draft.around, draft.within);
	add(draft.rival, kind);
	add(draft.around, kind);
	add(draft.within, kind);
	add(draft.rival, probability >> 1);
	add(draft.around, probability >> 1);
	add(draft.within, M[h]);
	add(draft.around, M[h]);
	add(draft.rival, M[h]);
	const last = content[content.length - 1].end;
	add(a.kind[last + margin], before, kind);
	add(a.kind[f - 1], before, kind);
};
