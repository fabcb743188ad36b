import type {Analysis, Quotation} from '../../document/analysis.js';
import {contains, indexAt, type Span} from '../../document/span.js';
import {memoizeLast} from './memoize-last.js';

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

const lastEndingLater = memoizeLast<Int32Array>();

/**
 * For each quotation the index of the nearest one before it that ends later, or -1: quotations are sorted by their beginnings, but
 * an early one may be long, as a turn is with all that is quoted in it.
 */
const endingLater = (quotations: readonly Quotation[]): Int32Array =>
	lastEndingLater(quotations, [], () => {
		const later = new Int32Array(quotations.length);
		for (const [i, {end}] of quotations.entries()) {
			let before = i - 1;
			while (before >= 0 && quotations[before].end <= end) {
				before = later[before];
			}

			later[i] = before;
		}

		return later;
	});

/** The quotations that touch a stretch of the text, in its order. */
export const quotationsIn = ({quotations}: Pick<Analysis, 'quotations'>, span: Span): Quotation[] => {
	const later = endingLater(quotations);
	const found: Quotation[] = [];
	let i = indexAt(quotations, span.end - 1);
	while (i >= 0) {
		if (quotations[i].end > span.start) {
			found.push(quotations[i]);
			i--;
		} else {
			// What lies between ends before the stretch as well.
			i = later[i];
		}
	}

	return found.reverse();
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
