import {Ensemble} from '../analyse/engine/ensemble.js';
import {measure} from '../analyse/engine/measures.js';
import type {Model, Trained} from '../analyse/engine/model.js';
import type {NetworkWeights} from '../analyse/engine/network-weights.js';
import {firstJudgement} from '../analyse/engine/propose.js';
import type {Lesson} from './gold.js';
import {trainNetwork} from './network-trainer.js';
import {paragraphsOf} from './paragraphs.js';
import {type Judged, judged, trainScores} from './score-trainer.js';
import {trainTrees} from './tree-trainer.js';
import type {Vectors} from './vectors.js';

/**
 * The articles are cut into this many parts; what is applied to one part has learned from the others. With six it takes
 * twice as long.
 */
const folds = 3;

/** The engine asks so many networks and takes the mean: see `Ensemble`. More take longer to learn, and to ask. */
const ensembleSize = 3;

/** Applies to each part of the corpus what was learned from the others. */
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

/** What training needs besides annotated documents. */
type Tools = {
	/** The vectors of the lexicon's words. */
	readonly vectors: Vectors;
	/** `gemm.wat` and the engine's `kernel.wat` in binary form. */
	readonly gemm: Uint8Array;
	readonly kernel: Uint8Array;
	/** Hears of each step. */
	readonly tell: (step: string) => void;
};

/**
 * Articles of many kinds are read twice in a round, those of one kind, of which there are many more, once. On
 * `articles/held`, with 12 rounds: of the contents at known cues 83.8% were found without them, 87.2 with each read
 * once, 88.2 three times; on news it makes no difference.
 */
const timesOthers = 2;

/**
 * Learns the engine's weights: networks that have read all articles, each in an order of its own, and which of their drafts
 * hold. That is learned from what other networks, each alone, say of articles that they have not read.
 *
 * @param news annotated documents of one kind
 * @param others of many kinds
 */
export const train = (
	news: readonly Lesson[],
	others: readonly Lesson[],
	{vectors, gemm, kernel, tell}: Tools,
): Trained => {
	const lessons = [...news, ...others];
	const areMany = new Set(news);
	const counted = <T>(lesson: Lesson, learned: readonly T[]): readonly T[] =>
		areMany.has(lesson) ? learned : Array.from({length: timesOthers}, () => learned).flat();
	const learn = (from: readonly Lesson[], seed: number): NetworkWeights => {
		const paragraphs = from.flatMap(lesson => counted(lesson, paragraphsOf(lesson)));
		return trainNetwork(paragraphs, vectors, gemm, tell, {seed});
	};

	tell('networks, crosswise');
	const drafts = crossed(lessons, rest => {
		const alone = new Ensemble(kernel, [learn(rest, 1)]);
		return lesson => counted(lesson, judged(lesson, alone));
	});
	tell('networks');
	const networks = Array.from({length: ensembleSize}, (_, i) => learn(lessons, i + 1));
	tell('scores');
	return {networks, ...trainJudgement(lessons, drafts)};
};
