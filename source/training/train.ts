import {measure} from '../analyse/engine/measures.js';
import type {Model} from '../analyse/engine/model.js';
import {firstJudgement, type Head} from '../analyse/engine/propose.js';
import {trainCues} from './cue-trainer.js';
import type {Lesson} from './gold.js';
import {headsOf, type Judged, judged, trainScores} from './score-trainer.js';
import {toSequences, trainSpans} from './span-trainer.js';
import {trainTrees} from './tree-trainer.js';

/** The corpus is cut into this many parts; what one part is tagged with has learned from the others. */
const folds = 3;

const tokensOf = (heads: ReadonlyArray<readonly Head[]>): number[][] =>
	heads.map(here => here.map(({token}) => token));

/** Tags each part of the corpus with what was learned from the others. */
const crossed = <T, R>(items: readonly T[], learn: (others: readonly T[]) => (item: T) => R): Map<T, R> => {
	const results = new Map<T, R>();
	for (let fold = 0; fold < folds; fold++) {
		const apply = learn(items.filter((_, i) => i % folds !== fold));
		for (const item of items.filter((_, i) => i % folds === fold)) {
			results.set(item, apply(item));
		}
	}

	return results;
};

/**
 * Learns which drafts hold: from their words, and with what the words say, learned from others, from all that can be
 * measured.
 *
 * @param drafts of each lesson, found by what was learned from others
 */
const trainJudgement = (
	lessons: readonly Lesson[],
	drafts: ReadonlyMap<Lesson, readonly Judged[]>,
): Pick<Model, 'scores' | 'trees'> => {
	const of = (lesson: Lesson) => drafts.get(lesson) ?? [];
	const measured = crossed(lessons, others => {
		const scores = trainScores(others.flatMap(of));
		return lesson =>
			of(lesson).map(({draft, holds}) => ({
				measures: measure(draft, firstJudgement(draft, scores)),
				holds,
			}));
	});
	return {
		scores: trainScores(lessons.flatMap(of)),
		trees: trainTrees(lessons.flatMap(lesson => measured.get(lesson) ?? [])),
	};
};

/**
 * Learns the engine's weights: cues, then sources and contents around likely cues, then which of these hold. Each
 * stage learns from what the stage before says of documents it has not seen.
 *
 * @param lessons annotated documents
 * @param tell hears of each step
 */
export const train = (lessons: readonly Lesson[], tell: (step: string) => void): Omit<Model, 'lexicon'> => {
	tell('cues, crosswise');
	const heads = crossed(lessons, others => {
		const cues = trainCues(others);
		return lesson => headsOf(lesson, cues);
	});
	tell('cues');
	const cues = trainCues(lessons);
	const sequences = new Map(
		lessons.map(lesson => [lesson, toSequences(lesson, tokensOf(heads.get(lesson) ?? []))]),
	);
	const learnSpans = (from: readonly Lesson[]) =>
		trainSpans(from.flatMap(lesson => sequences.get(lesson) ?? []));
	tell('spans, crosswise');
	const drafts = crossed(lessons, others => {
		const weights = learnSpans(others);
		return lesson => judged(lesson, heads.get(lesson) ?? [], weights);
	});
	tell('spans');
	const {spans, edges} = learnSpans(lessons);
	tell('scores');
	return {cues, spans, edges, ...trainJudgement(lessons, drafts)};
};
