import {margin} from './annotate.js';
import {sizeOf} from './content.js';
import type {Draft} from './draft.js';
import type {FeatureBuffer} from './linear.js';
import {tagIds} from './tags.js';
import {fillAround, Slots, templatesOf} from './templates.js';

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

export const sourceType = ({a, source}: Draft): number => {
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

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const logOf = (n: number): number => Math.floor(Math.log2(n) * 2);

const slots = new Slots();
/** Of the head of the cue: the word, its part of speech and classes. */
const W = slots.around(1);
const P = slots.around(1);
const C = slots.one();
const M = slots.one();
/** How likely the cue and the labelling are, finely and coarsely. */
const probability = slots.one();
const likely = slots.one();
const coarseProbability = slots.one();
const coarseLikely = slots.one();
/**
 * Of the content: its first word, how much of it stands in marks, its size, pieces and finite verbs, what stands around
 * it.
 */
const contentWord = slots.one();
const contentTag = slots.one();
const contentClass = slots.one();
const contentAway = slots.one();
const before = slots.one();
const kind = slots.one();
const size = slots.one();
const coarseSize = slots.one();
const pieces = slots.one();
const hasFinite = slots.one();
const finites = slots.one();
const cuesInside = slots.one();
const kindBefore = slots.one();
const kindBehind = slots.one();
/** Of the source: its first and last word, what it is and where it stands. */
const sourceFirst = slots.one();
const sourceLast = slots.one();
const sourceClass = slots.one();
const sourceMiddle = slots.one();
const sourceAway = slots.one();
const type = slots.one();
const isForced = slots.one();
const heading = slots.one();
/** The others of the passage: see `Rivals`. */
const rival = slots.one();
const around = slots.one();
const within = slots.one();

const values = new Int32Array(slots.count);

const scoreTemplates = templatesOf(
	{
		300: [W],
		301: [W - 1],
		302: [W + 1],
		303: [W, hasFinite],
		304: [contentWord],
		305: [sourceLast],
		306: [sourceFirst],
	},
	{
		// 307 is the same everywhere.
		307: [0],
		308: [probability],
		309: [likely],
		310: [coarseProbability, coarseLikely],
		311: [C],
		312: [M],
		313: [P],
		314: [P - 1, P],
		315: [P + 1, P],
		316: [kind],
		317: [kind, M],
		318: [kind, probability],
		319: [kind, likely],
		320: [size],
		321: [kind, coarseSize],
		322: [type],
		323: [type, kind],
		324: [type, M],
		325: [isForced, type, kind],
		326: [sourceClass],
		327: [sourceMiddle, M],
		328: [sourceAway],
		329: [before, kind],
		330: [contentTag, before],
		331: [contentClass, before],
		332: [contentAway, kind],
		333: [pieces],
		334: [finites, kind],
		335: [C, hasFinite],
		336: [heading],
		337: [cuesInside, kind],
		338: [rival, around, within],
		339: [rival, kind],
		340: [around, kind],
		341: [within, kind],
		342: [rival, coarseProbability],
		343: [around, coarseProbability],
		344: [within, M],
		345: [around, M],
		346: [rival, M],
		347: [kindBehind, before, kind],
		348: [kindBefore, before, kind],
	},
);

/**
 * The features that tell whether an attribution holds.
 *
 * @param draft the attribution
 * @param buffer takes the features
 */
export const scoreFeatures = (draft: Draft, buffer: FeatureBuffer): void => {
	const {a, head, content, source, cueProbability, likelihood} = draft;
	const {word, tag, fine, middle} = a;
	const h = head + margin;
	const first = content[0].start;
	const last = content[content.length - 1].end;
	const words = sizeOf(content);
	let finitesInside = 0;
	for (const {start, end} of content) {
		finitesInside += a.finitesBefore[end] - a.finitesBefore[start];
	}

	fillAround(values, W, word, h, 1);
	fillAround(values, P, tag, h, 1);
	values[C] = fine[h];
	values[M] = middle[h];
	values[probability] = clamp(Math.round(Math.log(cueProbability / (1 - cueProbability)) * 2), -8, 8);
	values[likely] = clamp(Math.round(likelihood * 2), -16, 0);
	values[coarseProbability] = values[probability] >> 1;
	values[coarseLikely] = values[likely] >> 1;
	values[contentWord] = word[first + margin];
	values[contentTag] = tag[first + margin];
	values[contentClass] = fine[first + margin];
	values[contentAway] = clamp(first - head, -6, 6);
	values[before] = first < head ? 1 : 0;
	values[kind] = markedness(draft);
	values[size] = Math.min(14, logOf(words));
	values[coarseSize] = Math.min(7, logOf(words) >> 1);
	values[pieces] = Math.min(3, content.length);
	values[hasFinite] = Math.min(1, finitesInside);
	values[finites] = Math.min(2, finitesInside);
	values[cuesInside] = Math.min(2, draft.cuesInside);
	values[kindBefore] = a.kind[first + margin - 1];
	values[kindBehind] = a.kind[last + margin];
	values[sourceFirst] = source ? word[source.start + margin] : 0;
	values[sourceLast] = source ? word[source.end - 1 + margin] : 0;
	values[sourceClass] = source ? fine[source.end - 1 + margin] : -1;
	values[sourceMiddle] = source ? middle[source.end - 1 + margin] : -1;
	values[sourceAway] = source ? clamp(source.start - head, -6, 6) : 9;
	values[type] = sourceType(draft);
	values[isForced] = draft.isSourceForced ? 1 : 0;
	values[heading] = a.isHeading ? 1 : 0;
	values[rival] = draft.rivals.rival;
	values[around] = draft.rivals.around;
	values[within] = draft.rivals.within;
	buffer.clear();
	buffer.collect(scoreTemplates, values);
};
