import type {Span} from '../../document/span.js';

/** How many words a content has. */
export const sizeOf = (content: readonly Span[]): number =>
	content.reduce((sum, {start, end}) => sum + end - start, 0);

/** How many words two contents have in common. */
export const sharedBy = (a: readonly Span[], b: readonly Span[]): number => {
	let shared = 0;
	for (const x of a) {
		for (const y of b) {
			shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
		}
	}

	return shared;
};
