import type {Annotated} from './annotate.js';
import {cueContexts} from './cue-context.js';
import {canBeHead, cueFeaturesAtSight, cueFeaturesInFull} from './cue-features.js';
import type {Draft, LoneDraft} from './draft.js';
import {FeatureBuffer, logistic, sumWeights} from './linear.js';
import {measure} from './measures.js';
import type {CueWeights, Model} from './model.js';
import {withRivals} from './rivals.js';
import {scoreFeatures} from './score-features.js';
import {findSpans} from './spans.js';
import {sumTrees} from './trees.js';
import type {Weights} from './weights.js';
import {WindowScorer} from './window-scores.js';

/** A word that may be the head of a cue. */
export type Head = {readonly token: number; readonly probability: number};

/**
 * From these probabilities on a word is taken for a possible cue; what it yields is scored once more. Rarer ones cost
 * time and precision (J.5 on PolNeAR dev is 72.0 at 0.12, 72.4 at 0.24, 72.0 at 0.32). Beside quotation
 * marks rarer cues are worth a look: `“…,” the authors write`.
 */
export const leastProbability = {anywhere: 0.24, besideMarks: 0.08} as const;

/** How many words from a mark are beside it. */
const besideMarks = 5;

const buffer = new FeatureBuffer();

const probable = (odds: number): number => Math.min(0.999, Math.max(0.001, logistic(odds)));

const isBesideMarks = ({marksBefore, length}: Annotated, token: number): boolean =>
	marksBefore[Math.min(length, token + besideMarks)] > marksBefore[Math.max(0, token - besideMarks)];

/** How likely a word is the head of a cue; 0 where the first look tells that it is not. */
const headProbability = (a: Annotated, token: number, cues: CueWeights): number => {
	buffer.clear();
	cueFeaturesAtSight(a, token, buffer);
	const atSight = sumWeights(cues, buffer);
	if (atSight < cues.hopeless) {
		return 0;
	}

	buffer.clear();
	cueFeaturesInFull(a, token, buffer);
	return probable((atSight + sumWeights(cues, buffer)) * cues.scale);
};

/** Finds the words of a passage that may be heads of cues, in order. */
export const findHeads = (a: Annotated, cues: CueWeights): Head[] => {
	const heads: Head[] = [];
	for (let token = 0; token < a.length; token++) {
		if (canBeHead(a, token)) {
			const probability = headProbability(a, token, cues);
			const least = a.stretch[token] === -1 && isBesideMarks(a, token) ? 'besideMarks' : 'anywhere';
			if (probability >= leastProbability[least]) {
				heads.push({token, probability});
			}
		}
	}

	return heads;
};

/** Finds source and content around each head. */
export const draftsOf = (
	a: Annotated,
	heads: readonly Head[],
	{spans, edges}: Pick<Model, 'spans' | 'edges'>,
): Draft[] => {
	if (heads.length === 0) {
		return [];
	}

	const scorer = new WindowScorer(a, spans, edges);
	const drafts = cueContexts(
		a,
		heads.map(({token}) => token),
	).flatMap((context, i): LoneDraft[] => {
		const found = findSpans(context, scorer);
		if (!found) {
			return [];
		}

		const inside = found.content.reduce(
			(sum, {start, end}) => sum + context.cuesBefore[end] - context.cuesBefore[start],
			0,
		);
		return [
			{
				...found,
				a,
				head: heads[i].token,
				cueProbability: heads[i].probability,
				cuesInside: inside,
			},
		];
	});
	return withRivals(drafts);
};

/** What the words say, by themselves, of whether an attribution holds: the logarithm of its odds. */
export const firstJudgement = (draft: Draft, scores: Weights): number => {
	scoreFeatures(draft, buffer);
	return sumWeights(scores, buffer) * scores.scale;
};

/** How sure it is that an attribution holds: 0 to 1. */
export const confidenceOf = (draft: Draft, {scores, trees}: Pick<Model, 'scores' | 'trees'>): number =>
	probable(sumTrees(trees, measure(draft, firstJudgement(draft, scores))));
