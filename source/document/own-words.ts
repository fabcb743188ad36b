import type {Quotation} from './analysis.js';
import {contains, indexAt, overlaps, type Span} from './span.js';

const countWords = (text: string): number =>
	text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** So many quotations before one are looked at for the same words. */
const nearby = 8;

/**
 * How many words of each quotation are somebody’s own: those in marks, and of a turn of a transcript all but those of
 * others that it tells. What two quotations of one person share, as `she said that “no,” adding that “no”` may, counts once.
 *
 * @param text the article's text
 * @param quotations in the order of the text
 * @param isVerbatim whether one is somebody’s own words though it does not stand in marks
 * @param ownersOf whose a quotation is
 */
export const countOwnWords = <Owner>(
	text: string,
	quotations: readonly Quotation[],
	isVerbatim: (quotation: Quotation) => boolean,
	ownersOf: (quotation: Quotation) => readonly Owner[],
): ReadonlyMap<Quotation, number> => {
	const isCounted = (i: number, stretch: Span): boolean =>
		quotations
			.slice(Math.max(0, i - nearby), i)
			.some(
				other =>
					other.quoted.some(known => overlaps(known, stretch)) &&
					ownersOf(other).some(owner => ownersOf(quotations[i]).includes(owner)),
			);
	const marked = quotations.map(({quoted}, i) =>
		quoted.reduce((sum, stretch) => sum + (isCounted(i, stretch) ? 0 : countWords(stretch.text)), 0),
	);
	return new Map(
		quotations.map((quotation, i) => {
			if (!isVerbatim(quotation)) {
				return [quotation, marked[i]];
			}

			const {parts, end} = quotation;
			let count = parts.reduce((sum, part) => sum + countWords(text.slice(part.start, part.end)), 0);
			for (let j = i + 1; j < quotations.length && quotations[j].start < end; j++) {
				const part = parts[indexAt(parts, quotations[j].start)];
				count -= part && contains(part, quotations[j]) ? marked[j] : 0;
			}

			return [quotation, count];
		}),
	);
};

/** The part that some words are of all that the article has from somebody word for word: 0 to 1, to three places. */
export const shareOf = (words: number, all: number): number =>
	all === 0 ? 0 : Math.round((words / all) * 1000) / 1000;
