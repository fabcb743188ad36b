import {mostTokens} from '../passage.js';
import type {Annotated} from './annotate.js';
import {type Factors, impossible, type Potentials} from './crf.js';
import {type CueContext, longestWindow} from './cue-context.js';
import {edgeSide, pairFeatures, pairMeetingFeatures} from './edge-features.js';
import {addWeights, FeatureBuffer, mostFeatures} from './linear.js';
import {Place} from './place.js';
import {
	directionFeatures,
	directionKey,
	distanceFeatures,
	distanceKey,
	headFeatures,
	meetingFeatures,
	wayFeatures,
	wayKey,
	wordFeatures,
} from './span-features.js';
import {forbidden, spanLabelCount, spanTransitions} from './span-labels.js';
import {offset, type Weights} from './weights.js';

/** The scores of all labels around a cue, and their exponentials; valid until the next window is scored. */
export type WindowScores = Potentials & Factors;

/** Every label but `outside`, which scores 0: only differences count. */
const scored = spanLabelCount - 1;
const pairs = spanTransitions.before.length;
/** `addWeights` adds up four labels at once. */
const pairsPadded = Math.ceil(pairs / 4) * 4;

/** A sum of several groups' weights is no larger than that of one full buffer, to either side: they are fewer features. */
const largest = mostFeatures * offset;

/** The exponentials of sums of weights, each taken when it is first wanted: to look one up takes a seventh of the time. */
class Exponentials {
	private readonly taken = new Float64Array(2 * largest + 1);

	constructor(private readonly scale: number) {}

	of(sum: number): number {
		const known = this.taken[sum + largest];
		if (known !== 0) {
			return known;
		}

		const exponential = Math.exp(sum * this.scale);
		this.taken[sum + largest] = exponential;
		return exponential;
	}
}

const exponentialsMade = new WeakMap<Weights, Exponentials>();

const exponentialsOf = (weights: Weights): Exponentials => {
	let made = exponentialsMade.get(weights);
	if (made === undefined) {
		made = new Exponentials(weights.scale);
		exponentialsMade.set(weights, made);
	}

	return made;
};

/** Rules a label out at a place of the window. */
export const ruleOut = ({unary, unaryFactors}: WindowScores, t: number, label: number): void => {
	unary[t * spanLabelCount + label] = impossible;
	unaryFactors[t * spanLabelCount + label] = 0;
};

const buffer = new FeatureBuffer();

/** The lists of all windows, since none needs them for long. */
const scratch = {
	unary: new Float64Array(longestWindow * spanLabelCount),
	unaryFactors: new Float64Array(longestWindow * spanLabelCount),
	pairwise: new Float64Array(longestWindow * pairs),
	pairFactors: new Float64Array(longestWindow * pairs),
};

/** Sums that many words on end share, kept until what their features look at changes. */
class Kept {
	key = -1;
	readonly sums = new Int32Array(scored);

	renew(key: number): Int32Array {
		this.key = key;
		this.sums.fill(0);
		buffer.clear();
		return this.sums;
	}
}

/** The sums of the words and pairs of one passage; again the same lists for one passage after the other. */
class Sums {
	readonly sums: Int32Array;
	private readonly known: Uint8Array;

	/**
	 * @param sides in how many places to a cue a word, or pair, can stand
	 * @param size how many sums there are of each
	 */
	constructor(
		private readonly sides: number,
		private readonly size: number,
	) {
		this.sums = new Int32Array(mostTokens * sides * size);
		this.known = new Uint8Array(mostTokens * sides);
	}

	forget(tokens: number): void {
		this.known.fill(0, 0, tokens * this.sides);
	}

	/** Where the sums stand. */
	at(token: number, side: number): number {
		return (token * this.sides + side) * this.size;
	}

	/** Whether they are known; from now on they are, and begin at 0. */
	areKnown(token: number, side: number): boolean {
		const index = token * this.sides + side;
		if (this.known[index] === 1) {
			return true;
		}

		this.known[index] = 1;
		this.sums.fill(0, index * this.size, (index + 1) * this.size);
		return false;
	}
}

/** Of each word, before and behind a cue. */
const ofWords = new Sums(2, scored);
/** Of each pair of neighbours, also at a cue. */
const ofPairs = new Sums(3, pairsPadded);

const sums = new Int32Array(scored);
const pair = new Int32Array(pairsPadded);
const place = new Place();
const [direction, distance, way] = [new Kept(), new Kept(), new Kept()];

/**
 * Scores the windows around the cues of one passage. What does not depend on the cue is added up once, what few words
 * change is kept while it stays the same. All lists are shared: only the scorer that was made last may be asked.
 */
export class WindowScorer {
	private readonly unaryExponentials: Exponentials;
	private readonly pairExponentials: Exponentials;

	constructor(
		private readonly a: Annotated,
		private readonly spans: Weights,
		private readonly edges: Weights,
	) {
		ofWords.forget(a.length);
		ofPairs.forget(a.length);
		this.unaryExponentials = exponentialsOf(spans);
		this.pairExponentials = exponentialsOf(edges);
	}

	/** The scores of all labels and pairs of labels around a cue. */
	score(context: CueContext): WindowScores {
		const {start, end} = context;
		const length = end - start;
		const {spans, edges, unaryExponentials, pairExponentials} = this;
		const {unary, unaryFactors, pairwise, pairFactors} = scratch;
		direction.key = -1;
		distance.key = -1;
		way.key = -1;
		for (let t = 0; t < length; t++) {
			this.sumWord(context, start + t);
			unary[t * spanLabelCount] = 0;
			unaryFactors[t * spanLabelCount] = 1;
			for (let y = 0; y < scored; y++) {
				unary[t * spanLabelCount + y + 1] = sums[y] * spans.scale;
				unaryFactors[t * spanLabelCount + y + 1] = unaryExponentials.of(sums[y]);
			}

			if (t > 0) {
				this.sumPair(context, start + t);
				for (let j = 0; j < pairs; j++) {
					pairwise[t * pairs + j] = pair[j] * edges.scale;
					pairFactors[t * pairs + j] = pairExponentials.of(pair[j]);
				}
			}
		}

		const scores = {length, transitions: spanTransitions, unary, pairwise, unaryFactors, pairFactors};
		forbidden(context, (at, label) => ruleOut(scores, at, label));
		return scores;
	}

	private sumWord(context: CueContext, token: number): void {
		const {spans} = this;
		if (token === context.head) {
			sums.fill(0);
			buffer.clear();
			headFeatures(context, buffer);
			addWeights(spans, buffer, sums);
			return;
		}

		place.move(context, token);
		const own = this.sumsOfWord(token, place.side);
		const directed = directionKey(place);
		if (directed !== direction.key) {
			const renewed = direction.renew(directed);
			directionFeatures(context, place, buffer);
			addWeights(spans, buffer, renewed);
		}

		const distant = distanceKey(place);
		if (distant !== distance.key) {
			const renewed = distance.renew(distant);
			distanceFeatures(context, place, buffer);
			addWeights(spans, buffer, renewed);
		}

		const between = wayKey(place);
		if (between !== way.key) {
			const renewed = way.renew(between);
			wayFeatures(context, place, buffer);
			addWeights(spans, buffer, renewed);
		}

		for (let y = 0; y < scored; y++) {
			sums[y] = ofWords.sums[own + y] + direction.sums[y] + distance.sums[y] + way.sums[y];
		}

		buffer.clear();
		meetingFeatures(context, place, buffer);
		addWeights(spans, buffer, sums);
	}

	/** Where the sums of a word by itself stand. */
	private sumsOfWord(token: number, side: number): number {
		const at = ofWords.at(token, side);
		if (!ofWords.areKnown(token, side)) {
			buffer.clear();
			wordFeatures(this.a, token, side, buffer);
			addWeights(this.spans, buffer, ofWords.sums, at);
		}

		return at;
	}

	private sumPair(context: CueContext, token: number): void {
		const side = edgeSide(context.head, token);
		const at = ofPairs.at(token, side);
		if (!ofPairs.areKnown(token, side)) {
			buffer.clear();
			pairFeatures(context, token, side, buffer);
			addWeights(this.edges, buffer, ofPairs.sums, at);
		}

		for (let j = 0; j < pairs; j++) {
			pair[j] = ofPairs.sums[at + j];
		}

		buffer.clear();
		pairMeetingFeatures(context, token, side, buffer);
		addWeights(this.edges, buffer, pair);
	}
}
