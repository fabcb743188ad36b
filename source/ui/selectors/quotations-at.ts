import type {Analysis, Quotation} from '../../document/analysis.js';
import {contains, indexAt, overlaps, type Span} from '../../document/span.js';

const isOwned = ({speakers}: Quotation): boolean => speakers.length > 0;

/** Quotations that are somebody's words, or all where none of them is; a list need not be in order. */
export const ownedOf = (quotations: readonly Quotation[]): readonly Quotation[] => {
	const owned = quotations.filter(isOwned);
	return owned.length > 0 ? owned : quotations;
};

/**
 * The index of the quotation at an offset or the first after it, or else of the last; a list need not be in order.
 * Words that are somebody's come before those that are nobody's.
 */
export const nearestTo = (quotations: readonly Quotation[], from: number): number => {
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

/**
 * How many quotations that begin before a stretch are looked at, since they may reach into it: they are sorted by their
 * beginnings, but an early one may be long.
 */
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

/** Whether somebody tells of a quotation within what they say in marks: `“She said she was late,” Krol says` */
const tells = (other: Quotation, quotation: Quotation): boolean =>
	other.id !== quotation.id &&
	other.speakers.length > 0 &&
	other.quoted.some(words => contains(words, quotation));

/**
 * The quotation within whose words somebody tells of another one, which is known from them alone.
 *
 * @returns undefined where it stands by itself
 */
export const toldWithin = (
	analysis: Pick<Analysis, 'quotations'>,
	quotation: Quotation,
): Quotation | undefined => quotationsIn(analysis, quotation).findLast(other => tells(other, quotation));

/** The quotations that touch a stretch of the text, without those that somebody tells of in another one. */
export const outermostIn = (analysis: Pick<Analysis, 'quotations'>, span: Span): Quotation[] => {
	const found = quotationsIn(analysis, span);
	return found.filter(quotation => !found.some(other => tells(other, quotation)));
};
