import {type Annotated, margin} from './annotate.js';
import {cueContext} from './cue-context.js';
import type {Draft, LoneDraft} from './draft.js';
import type {Ensemble} from './ensemble.js';
import {FeatureBuffer, logistic, sumWeights} from './linear.js';
import {measure} from './measures.js';
import type {Model} from './model.js';
import {withRivals} from './rivals.js';
import {scoreFeatures} from './score-features.js';
import {findSpans} from './spans.js';
import {tagIds} from './tags.js';
import {sumTrees} from './trees.js';
import type {Weights} from './weights.js';

/** A word that may be the head of a cue. */
type Head = {readonly token: number; readonly probability: number};

/** Words of these kinds never carry a cue. */
const never: ReadonlySet<number> = new Set(
	(['NNP', 'DT', 'CD', 'PRP', 'PRP$', 'POS', '.', ',', '"'] as const).map(tag => tagIds[tag]),
);

/**
 * From these probabilities on a word is taken for a possible cue; what it yields is scored once more. Rarer ones cost
 * time and gain little (J.5 on PolNeAR dev was 75.5 so, and 75.6 with 0.14 and 0.06 for a quarter more drafts). Beside
 * quotation marks rarer cues are worth a look: `“…,” the authors write`.
 */
const leastProbability = {anywhere: 0.24, besideMarks: 0.08} as const;

/** How many words from a mark are beside it. */
const besideMarks = 5;

const buffer = new FeatureBuffer();

const probable = (odds: number): number => Math.min(0.999, Math.max(0.001, logistic(odds)));

const isBesideMarks = ({marksBefore, length}: Annotated, token: number): boolean =>
	marksBefore[Math.min(length, token + besideMarks)] > marksBefore[Math.max(0, token - besideMarks)];

/** Finds the words of a passage that may be heads of cues, in order. */
export const findHeads = (a: Annotated, ensemble: Ensemble): Head[] => {
	ensemble.read(a);
	const heads: Head[] = [];
	for (let token = 0; token < a.length; token++) {
		if (!never.has(a.tag[token + margin])) {
			const probability = ensemble.headProbability(token);
			const least = a.stretch[token] === -1 && isBesideMarks(a, token) ? 'besideMarks' : 'anywhere';
			if (probability >= leastProbability[least]) {
				heads.push({token, probability});
			}
		}
	}

	return heads;
};

/** Finds source and content around each head of the passage that the networks have read last. */
export const draftsOf = (a: Annotated, heads: readonly Head[], ensemble: Ensemble): Draft[] => {
	const drafts = heads.flatMap(({token: head, probability}): LoneDraft[] => {
		const found = findSpans(cueContext(a, head), ensemble);
		if (!found) {
			return [];
		}

		const cuesInside = heads.filter(({token}) =>
			found.content.some(({start, end}) => token >= start && token < end),
		).length;
		return [{...found, a, head, cueProbability: probability, cuesInside}];
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
