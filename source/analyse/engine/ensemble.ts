import {mostTokens} from '../passage/passage.js';
import type {Annotated} from './annotate.js';
import {type Factors, impossible, type Potentials} from './crf.js';
import {type CueContext, longestWindow} from './cue-context.js';
import {logistic} from './linear.js';
import {Network} from './network.js';
import {findRows, type NetworkWeights, rowsAToken} from './network-weights.js';
import {forbidden, spanLabelCount, spanTransitions} from './span-labels.js';

/** The scores of all labels around a cue, and their exponentials; valid until the next window is scored. */
export type WindowScores = Potentials & Factors;

/** A score beyond this, to either side, is as good as certain; the exponentials of two such ones still multiply. */
const mostScore = 300;

/** Rules a label out at a place of the window. */
export const ruleOut = ({unary, unaryFactors}: WindowScores, t: number, label: number): void => {
	unary[t * spanLabelCount + label] = impossible;
	unaryFactors[t * spanLabelCount + label] = 0;
};

/** The lists that a window's scores are put into, with the scores of pairs of labels, which are the same everywhere. */
const windowScores = (weights: readonly NetworkWeights[]): WindowScores => {
	const {before, after} = spanTransitions;
	const pairs = before.length;
	const pairwise = Float64Array.from({length: longestWindow * pairs}, (_, i) => {
		const pair = before[i % pairs] * spanLabelCount + after[i % pairs];
		return weights.reduce((sum, {transitions}) => sum + transitions[pair], 0) / weights.length;
	});
	return {
		length: 0,
		transitions: spanTransitions,
		unary: new Float64Array(longestWindow * spanLabelCount),
		unaryFactors: new Float64Array(longestWindow * spanLabelCount),
		pairwise,
		pairFactors: pairwise.map(Math.exp),
	};
};

/**
 * Several networks that read the same passage; what they score is averaged. Those that began differently err differently: on
 * PolNeAR dev each of the three finds contents with an F1 of 75.7 to 76.5 by itself, and together they do with 76.9.
 */
export class Ensemble {
	private readonly networks: readonly Network[];
	private readonly scores: WindowScores;
	private readonly rows = new Int32Array(mostTokens * rowsAToken);

	/**
	 * @param code `kernel.wat` in binary form
	 * @param weights of each network
	 */
	constructor(code: Uint8Array, weights: readonly NetworkWeights[]) {
		this.networks = weights.map(own => new Network(code, own));
		this.scores = windowScores(weights);
	}

	/**
	 * Reads a passage; what is asked afterwards is asked of it.
	 *
	 * @throws {RangeError} where it has more than `mostTokens` tokens
	 */
	read(a: Annotated): void {
		const {networks, rows} = this;
		findRows(a, rows);
		for (const network of networks) {
			network.read(a.length, rows);
		}
	}

	/** How likely a token of the passage is the head of a cue: 0 to 1. */
	headProbability(token: number): number {
		const {networks} = this;
		return logistic(networks.reduce((sum, network) => sum + network.logOdds(token), 0) / networks.length);
	}

	/** The scores of all labels and pairs of labels around a cue of the passage. */
	score(context: CueContext): WindowScores {
		const {networks} = this;
		const scores = {...this.scores, length: context.end - context.start};
		const {unary, unaryFactors} = scores;
		const count = scores.length * spanLabelCount;
		unary.fill(0, 0, count);
		for (const network of networks) {
			network.addScores(context, unary);
		}

		for (let i = 0; i < count; i++) {
			unary[i] = Math.max(-mostScore, Math.min(mostScore, unary[i] / networks.length));
			unaryFactors[i] = Math.exp(unary[i]);
		}

		forbidden(context, (at, label) => ruleOut(scores, at, label));
		return scores;
	}
}
