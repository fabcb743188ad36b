import type {Model} from '../analyse/engine/model.js';
import type {Head} from '../analyse/engine/propose.js';
import {trainCues} from './cue-trainer.js';
import type {Lesson} from './gold.js';
import {quantise} from './quantise.js';
import {headsOf, judged, trainScores} from './score-trainer.js';
import {toSequences, trainSpans} from './span-trainer.js';

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
	const scores = trainScores([...drafts.values()].flat());
	return {
		cues,
		spans,
		edges,
		scores: quantise(scores),
	};
};
