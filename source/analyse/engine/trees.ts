/**
 * Decision trees that are added up (Friedman, Annals of Statistics 2001). Each asks the same number of questions: whether
 * a measure is larger than a threshold. Measures and thresholds are bytes.
 */
export type Trees = {
	readonly depth: number;
	/** What is added to the sum, and what turns its whole numbers into logarithms of odds. */
	readonly base: number;
	readonly scale: number;
	/** Tree by tree and level by level: which measure is asked for, and the threshold. */
	readonly measures: Uint8Array;
	readonly thresholds: Uint8Array;
	/** Tree by tree, what each way through the questions comes to. */
	readonly leaves: Int8Array;
};

/** No measure is larger: a question that has one answer. */
export const noThreshold = 255;

/** What the trees say of something measured: the logarithm of its odds. */
export const sumTrees = (
	{depth, base, scale, measures, thresholds, leaves}: Trees,
	measured: Uint8Array,
): number => {
	const perTree = 2 ** depth;
	let sum = 0;
	for (let tree = 0; tree * perTree < leaves.length; tree++) {
		const first = tree * (perTree - 1);
		let node = 0;
		while (node < perTree - 1) {
			const isLarger = measured[measures[first + node]] > thresholds[first + node];
			node = 2 * node + (isLarger ? 2 : 1);
		}

		sum += leaves[tree * perTree + node - (perTree - 1)];
	}

	return base + sum * scale;
};
