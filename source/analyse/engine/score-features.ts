import {margin} from './annotate.js';
import {sizeOf} from './content.js';
import type {Draft} from './draft.js';
import {mix} from './hash.js';
import type {FeatureBuffer} from './linear.js';
import {tagIds} from './tag.js';

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
	buffer.clear();
	buffer.beginLexical();
	buffer.add(mix(300, W[h]));
	buffer.add(mix(301, W[h - 1]));
	buffer.add(mix(302, W[h + 1]));
	buffer.add(mix(303, W[h], Math.min(1, finites)));
	buffer.add(mix(304, W[f]));
	buffer.add(mix(305, source ? W[source.end - 1 + margin] : 0));
	buffer.add(mix(306, source ? W[source.start + margin] : 0));
	buffer.endLexical();
	buffer.add(mix(307, 0));
	buffer.add(mix(308, probability));
	buffer.add(mix(309, likely));
	buffer.add(mix(310, probability >> 1, likely >> 1));
	buffer.add(mix(311, C[h]));
	buffer.add(mix(312, M[h]));
	buffer.add(mix(313, P[h]));
	buffer.add(mix(314, P[h - 1], P[h]));
	buffer.add(mix(315, P[h + 1], P[h]));
	buffer.add(mix(316, kind));
	buffer.add(mix(317, kind, M[h]));
	buffer.add(mix(318, kind, probability));
	buffer.add(mix(319, kind, likely));
	buffer.add(mix(320, Math.min(14, logOf(size))));
	buffer.add(mix(321, kind, Math.min(7, logOf(size) >> 1)));
	buffer.add(mix(322, type));
	buffer.add(mix(323, type, kind));
	buffer.add(mix(324, type, M[h]));
	buffer.add(mix(325, draft.isSourceForced ? 1 : 0, type, kind));
	buffer.add(mix(326, source ? C[source.end - 1 + margin] : -1));
	buffer.add(mix(327, source ? M[source.end - 1 + margin] : -1, M[h]));
	buffer.add(mix(328, source ? clamp(source.start - head, -6, 6) : 9));
	buffer.add(mix(329, before, kind));
	buffer.add(mix(330, P[f], before));
	buffer.add(mix(331, C[f], before));
	buffer.add(mix(332, clamp(first - head, -6, 6), kind));
	buffer.add(mix(333, Math.min(3, content.length)));
	buffer.add(mix(334, Math.min(2, finites), kind));
	buffer.add(mix(335, C[h], Math.min(1, finites)));
	buffer.add(mix(336, a.isHeading ? 1 : 0));
	buffer.add(mix(337, Math.min(2, cuesInside), kind));
	buffer.add(mix(338, draft.rival, draft.around, draft.within));
	buffer.add(mix(339, draft.rival, kind));
	buffer.add(mix(340, draft.around, kind));
	buffer.add(mix(341, draft.within, kind));
	buffer.add(mix(342, draft.rival, probability >> 1));
	buffer.add(mix(343, draft.around, probability >> 1));
	buffer.add(mix(344, draft.within, M[h]));
	buffer.add(mix(345, draft.around, M[h]));
	buffer.add(mix(346, draft.rival, M[h]));
	const last = content[content.length - 1].end;
	buffer.add(mix(347, a.kind[last + margin], before, kind));
	buffer.add(mix(348, a.kind[f - 1], before, kind));
};
