import type {Draft} from '../analyse/engine/draft.js';
import type {Ensemble} from '../analyse/engine/ensemble.js';
import {draftsOf, findHeads} from '../analyse/engine/propose.js';
import {scoreFeatures} from '../analyse/engine/score-features.js';
import type {Weights} from '../analyse/engine/weights.js';
import {type Example, LearningBuffer, Table, trainLogistic} from './adagrad.js';
import type {Lesson} from './gold.js';
import {matchWords, type Words} from './matching.js';
import {quantise} from './quantise.js';
import {seededRandom} from './random.js';

const bits = 15;
const rates = {rate: 0.03, epsilon: 0.3, decay: 0.02};
const rounds = 6;
const dropped = 0.3;

const numbered = (
	ranges: ReadonlyArray<{start: number; end: number}>,
	draft: Draft,
	first: number,
): Set<number> => {
	const {tokens} = draft.a.passage;
	const words = new Set<number>();
	for (const {start, end} of ranges) {
		for (let i = start; i < end; i++) {
			if (tokens[i].isWord) {
				words.add(first + i);
			}
		}
	}

	return words;
};

/** The words of a draft, numbered through the document. */
const wordsOf = (draft: Draft, first: number): Words => ({
	content: numbered(draft.content, draft, first),
	source: numbered(draft.source ? [draft.source] : [], draft, first),
});

/** A draft of a document that its networks have not seen, and whether it holds. */
export type Judged = {readonly draft: Draft; readonly holds: boolean};

/** The drafts of a document and whether each holds. */
export const judged = ({passages, firstToken, gold, discarded}: Lesson, ensemble: Ensemble): Judged[] => {
	const drafts = passages.flatMap((a, p) =>
		draftsOf(a, findHeads(a, ensemble), ensemble).map(draft => ({
			draft,
			words: wordsOf(draft, firstToken[p]),
		})),
	);
	const kept = drafts.filter(
		({words: {content}}) => [...content].filter(word => discarded.has(word)).length <= content.size / 2,
	);
	const matched = matchWords(
		kept.map(({words}) => words),
		gold,
	);
	return kept.map(({draft}, i) => ({draft, holds: matched[i] !== -1}));
};

/** Learns which drafts hold, from drafts of documents that their networks have not seen. */
export const trainScores = (drafts: readonly Judged[]): Weights => {
	const buffer = new LearningBuffer();
	const examples: Example[] = drafts.map(({draft, holds}) => {
		scoreFeatures(draft, buffer);
		return {...buffer.collected(), positive: holds};
	});
	return quantise(
		trainLogistic(examples, new Table(bits, 1, rates), {rounds, dropped, random: seededRandom(5)}),
	);
};
