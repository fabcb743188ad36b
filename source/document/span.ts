/** A stretch of a text: UTF-16 offsets, half-open `[start, end)`. */
export type Span = {
	readonly start: number;
	readonly end: number;
};

/** Whether `inner` lies within `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two spans share at least one UTF-16 unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What of some spans stands at an offset or behind it. */
export const partsFrom = (spans: readonly Span[], from: number): Span[] =>
	spans.flatMap(({start, end}) => (end > from ? [{start: Math.max(start, from), end}] : []));

/** Where a run ends that goes on from an index as long as each further one belongs to it, and no further than up to a limit. */
export const endOfRun = (from: number, limit: number, belongs: (i: number) => boolean): number => {
	let end = from;
	while (end < limit && belongs(end)) {
		end++;
	}

	return end;
};

/** Where a run begins that ends before an index, likewise backwards. */
export const startOfRun = (to: number, limit: number, belongs: (i: number) => boolean): number => {
	let start = to;
	while (start > limit && belongs(start - 1)) {
		start--;
	}

	return start;
};

/**
 * Finds the last of some offsets that is at or before another one, by binary search.
 *
 * @param sorted the offsets
 * @param offset a UTF-16 offset
 * @returns its index, or -1 where all of them are later
 */
export const lastAtOrBefore = (sorted: ArrayLike<number>, offset: number): number => {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (sorted[middle] <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low - 1;
};

/**
 * Finds the last of the items that begins at or before an offset, likewise. The analysis does so all the time: a function
 * for both, which asks back for each start, would hold it up.
 *
 * @param items sorted by `start`
 * @param offset a UTF-16 offset
 * @returns its index, or -1 where all of them begin later
 */
export const indexAt = (items: ReadonlyArray<Pick<Span, 'start'>>, offset: number): number => {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (items[middle].start <= offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low - 1;
};
