/**
 * The weights of a linear model over hashed features: a row of weights, one a label, for each of `2 ** bits` buckets.
 * Features that fall into one bucket share its weights; training has seen to that.
 */
export type Weights = {
	readonly bits: number;
	readonly labels: number;
	/** What turns the whole numbers into weights. */
	readonly scale: number;
	/**
	 * Row after row, each weight a byte: a whole number from -127 to 127, with 128 added. A row of several labels takes a
	 * multiple of four bytes, so that `addWeights` can add up four labels at once.
	 */
	readonly rows: Uint8Array;
	/** The same bytes four by four, and how many fours a row has. */
	readonly fours: Int32Array;
	readonly perRow: number;
	/** What makes a bucket's number of a feature. */
	readonly mask: number;
};

/** What is added to a weight to make it a byte. */
export const offset = 128;

/** How many bytes a row takes. */
export const rowSize = (labels: number): number => (labels === 1 ? 1 : Math.ceil(labels / 4) * 4);

/** Makes weights of their rows, which lie at a multiple of four bytes. */
export const toWeights = (bits: number, labels: number, scale: number, rows: Uint8Array): Weights => ({
	bits,
	labels,
	scale,
	rows,
	fours: new Int32Array(rows.buffer, rows.byteOffset, rows.byteLength >> 2),
	perRow: rowSize(labels) >> 2,
	mask: (1 << bits) - 1,
});
