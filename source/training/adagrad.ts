import {FeatureBuffer, logistic} from '../analyse/engine/linear.js';
import type {Templates} from '../analyse/engine/templates.js';
import {shuffle} from './random.js';

/** Weights as they were learned: for each of `2 ** bits` buckets a row of one weight a label. */
export type Learned = {readonly bits: number; readonly labels: number; readonly values: Float32Array};

/** How a table of weights is learned. */
type Rates = {
	/** The size of the steps, and what is added to the sum of squares that divides it. */
	readonly rate: number;
	readonly epsilon: number;
	/** How much weights are drawn towards 0. */
	readonly decay: number;
};

/** A feature that is seen less often is not learned. */
const fewest = 12;

/** Features as they were collected; the first `lexical` of them name words. */
type Features = {readonly features: Int32Array; readonly lexical: number};

/**
 * Weights in the making: AdaGrad (Duchi, Hazan and Singer, JMLR 2011), and in the end the average of what they were
 * at the end of the rounds, which is steadier than the last.
 */
export class Table {
	readonly values: Float32Array;
	private readonly squares: Float32Array;
	private readonly counts: Uint32Array;
	private sums: Float64Array | undefined;
	private rounds = 0;

	constructor(
		readonly bits: number,
		readonly labels: number,
		private readonly rates: Rates,
	) {
		this.values = new Float32Array((1 << bits) * labels);
		this.counts = new Uint32Array(1 << bits);
		this.squares = new Float32Array((1 << bits) * labels);
	}

	/** Counts features, so that the rare ones can be left out. */
	count(features: Int32Array): void {
		for (const feature of features) {
			this.counts[feature & ((1 << this.bits) - 1)]++;
		}
	}

	/**
	 * The rows of the features that are not rare: those say more of the articles that were learned than of others. Some of
	 * the lexical ones are left out at random, so that the model does not lean on single words.
	 */
	rows({features, lexical}: Features, dropped: number, random: () => number): Int32Array {
		const rows = new Int32Array(features.length);
		let count = 0;
		for (let k = 0; k < features.length; k++) {
			const bucket = features[k] & ((1 << this.bits) - 1);
			if (this.counts[bucket] >= fewest && (k >= lexical || random() >= dropped)) {
				rows[count++] = bucket * this.labels;
			}
		}

		return rows.subarray(0, count);
	}

	/** Takes a step up the gradient of one weight. */
	step(index: number, gradient: number): void {
		const {rate, epsilon, decay} = this.rates;
		this.squares[index] += gradient * gradient;
		this.values[index] +=
			(rate / Math.sqrt(this.squares[index] + epsilon)) * (gradient - decay * this.values[index]);
	}

	/** Counts the weights as they are now into the average. */
	endRound(): void {
		this.sums ??= new Float64Array(this.values.length);
		this.rounds++;
		for (let i = 0; i < this.values.length; i++) {
			this.sums[i] += this.values[i];
		}
	}

	averaged(): Learned {
		const {bits, labels, rounds, sums} = this;
		const values = sums ? Float32Array.from(sums, sum => sum / rounds) : this.values.slice();
		return {bits, labels, values};
	}
}

/** Remembers which features are lexical. */
export class LearningBuffer extends FeatureBuffer {
	/** Where runs of lexical features begin and end, in turns. */
	private readonly bounds: number[] = [];

	override clear(): void {
		super.clear();
		this.bounds.length = 0;
	}

	override collect(templates: Templates, slots: Int32Array): void {
		this.bounds.push(this.count, this.count + templates.lexical);
		super.collect(templates, slots);
	}

	/** What was added, the lexical features first. */
	collected(): Features {
		const lexical: number[] = [];
		const others: number[] = [];
		for (let i = 0, bound = 0; i < this.count; i++) {
			while (this.bounds[bound] <= i) {
				bound++;
			}

			(bound % 2 === 1 ? lexical : others).push(this.values[i]);
		}

		return {features: Int32Array.from([...lexical, ...others]), lexical: lexical.length};
	}
}

export type Example = Features & {readonly positive: boolean};

/** Gradients smaller than this are not worth a step. */
const negligible = 0.001;

/**
 * Learns to tell positive examples from negative ones (logistic regression).
 *
 * @param examples in the order in which they are learned; each round in a new order
 * @param table the weights to be
 * @param rounds how often each example is learned
 * @param dropped the share of the lexical features left out at random
 * @param random from 0 to 1
 */
export const trainLogistic = (
	examples: Example[],
	table: Table,
	{rounds, dropped, random}: {rounds: number; dropped: number; random: () => number},
): Learned => {
	for (const {features} of examples) {
		table.count(features);
	}

	for (let round = 0; round < rounds; round++) {
		shuffle(examples, random);
		for (const example of examples) {
			const rows = table.rows(example, dropped, random);
			let score = 0;
			for (const row of rows) {
				score += table.values[row];
			}

			const gradient = (example.positive ? 1 : 0) - logistic(score);
			// What is as good as certain teaches nothing.
			if (Math.abs(gradient) >= negligible) {
				for (const row of rows) {
					table.step(row, gradient);
				}
			}
		}

		if (round > 0) {
			table.endRound();
		}
	}

	return table.averaged();
};
