import {isoDate} from '../metadata/date.js';
import {isInCapitals} from '../tree/words.js';

/** How long a heading may be, in UTF-16 units. */
const longest = 80;

/** A line that only underlines the one above it. */
const underline = /^\s*(=|-|~|\*|_)\1{2,}\s*$/;

/** Whether a line underlines the one above it, and how: `=` is the first rank. */
export const underlineLevel = (line: string, above: string): number | undefined => {
	const mark = underline.exec(line)?.[1];
	return mark !== undefined &&
		above.trim().length > 0 &&
		above.length <= longest &&
		line.trim().length >= above.trim().length / 2
		? mark === '='
			? 1
			: 2
		: undefined;
};

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u;
const named = /^\s*(?:chapter|part|section|book|act|scene|appendix)\s+(?:\d+|[ivxlc]+)\b/i;

/** `‘Kicked in the teeth’`: some words of somebody that head what is told of them, as papers set it. */
const inMarks = /^(?:[“"][^“”"]+[”"]|[‘'](?:[^‘’'"]|(?<=\p{L})[’'](?=\p{L}))+[’'])$/u;

/** How many times as long what stands below such words is at least. */
const below = 2;

/**
 * Tells whether a line that stands by itself is a heading: in capitals, or numbered, or called a chapter, or some words in
 * marks that are no sentence.
 *
 * @param line the only line between two blank ones
 * @param next the first line behind it; undefined where none follows
 * @returns its rank, from 1; undefined where it is none
 */
export const headingLevel = (line: string, next: string | undefined): number | undefined => {
	const words = line.trim();
	if (next === undefined || words.length > longest || /[.,;:!?…]["”’»]?$/.test(words)) {
		return undefined;
	}

	if (isInCapitals(words) || (named.test(words) && words.length < 60)) {
		return 2;
	}

	// `"We told him 'no.'"` is said; in single marks a heading may end like a sentence: `'We Told Them.'`
	const isSaid = /^["“]/.test(words) && /[.!?…]\W+$/.test(words);
	if (inMarks.test(words) && !isSaid && words.includes(' ') && next.trim().length > below * words.length) {
		return 2;
	}

	// Numbers that follow each other are a list; what stands over prose is a heading.
	const number = numbered.exec(line)?.[1];
	return number !== undefined &&
		isoDate(words) === null &&
		!numbered.test(next) &&
		next.trim().length > 1.5 * words.length
		? 1 + number.split('.').length
		: undefined;
};
