import type {Analysis, Quotation} from '../document/analysis.js';
import {contains, indexAt, overlaps, type Span} from '../document/span.js';

/**
 * The index of the quotation at an offset or the first after it, or else of the last; a list need not be in order.
 * Words that are somebody's come before those that are nobody's.
 */
export const nearestTo = (quotations: readonly Quotation[], from: number): number => {
	const isOwned = ({speakers}: Quotation) => speakers.length > 0;
	const someOwned = quotations.some(isOwned);
	let best = -1;
	for (const [i, quotation] of quotations.entries()) {
		const {start, end} = quotation;
		if (someOwned && !isOwned(quotation)) {
			continue;
		}

		const other = quotations[best];
		if (other === undefined) {
			best = i;
		} else if (end > from !== other.end > from) {
			best = end > from ? i : best;
		} else if (end > from ? start < other.start : start > other.start) {
			best = i;
		}
	}

	return best;
};

/** So many quotations before a stretch may reach into it: they are sorted by their beginnings, but an early one may be long. */
const lookedBack = 50;

/** The quotations that touch a stretch of the text. */
export const quotationsIn = ({quotations}: Pick<Analysis, 'quotations'>, span: Span): Quotation[] => {
	const found: Quotation[] = [];
	const first = Math.max(0, indexAt(quotations, span.start) - lookedBack);
	for (let i = first; i < quotations.length && quotations[i].start < span.end; i++) {
		if (overlaps(quotations[i], span)) {
			found.push(quotations[i]);
		}
	}

	return found;
};

/**
 * The quotation within whose words, in marks, somebody tells of another one: `“She said she was late,” Krol says`. What she
 * said is known from Krol alone.
 *
 * @returns undefined where it stands by itself
 */
export const toldWithin = (
	{quotations}: Pick<Analysis, 'quotations'>,
	quotation: Quotation,
): Quotation | undefined => {
	const last = indexAt(quotations, quotation.start);
	return quotations
		.slice(Math.max(0, last - lookedBack), last + 1)
		.findLast(
			other =>
				other.id !== quotation.id &&
				other.speakers.length > 0 &&
				other.quoted.some(words => contains(words, quotation)),
		);
};
