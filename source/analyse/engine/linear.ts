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
export const sumWeights = (weights: Weights, buffer: FeatureBuffer, sums: Float64Array): void => {
	if (weights.values instanceof Int8Array) {
		sumWhole(weights.values, weights, buffer, sums);
		return;
	}

	const {values, labels, bits} = weights;
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

/** Whole numbers are added up as such, five labels at a time in registers: a third faster than in a list of floats. */
const sumWhole = (
	values: Int8Array,
	{labels, bits}: Weights,
	{values: features, count}: FeatureBuffer,
	sums: Float64Array,
): void => {
	const mask = (1 << bits) - 1;
	let first = 0;
	for (; first + 5 <= labels; first += 5) {
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let e = 0;
		for (let k = 0; k < count; k++) {
			const row = (features[k] & mask) * labels + first;
			a += values[row];
			b += values[row + 1];
			c += values[row + 2];
			d += values[row + 3];
			e += values[row + 4];
		}

		sums[first] = a;
		sums[first + 1] = b;
		sums[first + 2] = c;
		sums[first + 3] = d;
		sums[first + 4] = e;
	}

	for (; first < labels; first++) {
		let sum = 0;
		for (let k = 0; k < count; k++) {
			sum += values[(features[k] & mask) * labels + first];
		}

		sums[first] = sum;
	}
};
