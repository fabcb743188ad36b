/**
 * The weights of a linear model over hashed features: a row of one weight a label for each of `2 ** bits` buckets.
 * Features that fall into one bucket share its weights; training has seen to that.
 */
export type Weights = {
	readonly bits: number;
	readonly labels: number;
	/** Row after row; whole numbers that `scale` turns into weights, so that a weight takes one byte. */
	readonly values: Int8Array | Float32Array;
	readonly scale: number;
};

/** The logistic function: a score as a probability. */
export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** Collects the features of one place; it is used again and again, so that nothing is allocated in between. */
export class FeatureBuffer {
	readonly values = new Int32Array(256);
	count = 0;
	/** How many of the first features are lexical: they name words. Training leaves some of them out at random. */
	lexical = 0;

	clear(): void {
		this.count = 0;
		this.lexical = 0;
	}

	add(feature: number): void {
		this.values[this.count++] = feature;
	}

	/** What was added up to here is lexical. */
	endLexical(): void {
		this.lexical = this.count;
	}
}

/**
 * Sums up the weights of the features in the buffer, label by label. Most of the engine's time goes by here: the sums
 * stay in one small list while the features take them through the table.
 *
 * @param sums takes one number a label, without the weights' scale
 */
export const sumWeights = (
	{values, labels, bits}: Weights,
	buffer: FeatureBuffer,
	sums: Float64Array,
): void => {
	const mask = (1 << bits) - 1;
	const {values: features, count} = buffer;
	sums.fill(0, 0, labels);
	for (let k = 0; k < count; k++) {
		const row = (features[k] & mask) * labels;
		for (let label = 0; label < labels; label++) {
			sums[label] += values[row + label];
		}
	}
};
