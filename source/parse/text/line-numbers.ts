/** The numbers at the margin of each line of a deposition or a record of a court, by which it is cited. */

import {smallest} from '../../document/extremes.js';
import {endsSentence, labelOf} from './turn-lines.js';

/** A page of a record has no more lines; whoever counts further has something else. */
const mostOnPage = 60;

/** So many lines in a row are counted at least. */
const fewest = 5;

/** How many of all lines with words are counted at least. */
const share = 0.7;

const numbered = /^[ \t]{0,20}(\d{1,2})(?:$|([ \t].*)$)/;

/** What stands between the pages: `Page 12`, `12`, rules, and the name of whoever wrote the record. */
const isBetweenPages = (line: string): boolean =>
	/^\s*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?\s*$/i.test(line);

/** `Q.  And did you`, `Q   And did you`: who asks and who answers. */
const letter = /^[ \t]*([QA])(?:\.[ \t]+|[ \t]{2,})(?=\S)/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Lines as paragraphs, a line each: one begins with whoever speaks, and below an end where it is set in. */
const paragraphsOf = (lines: readonly string[]): string[] => {
	const margin = smallest(lines.filter(line => line.trim() !== '').map(indentOf));
	/** Each as its lines: put together for each look at its end, a long one would be copied as often. */
	const paragraphs: string[][] = [];
	let isOpen = false;
	for (const written of lines) {
		const line = written.trim().replace(letter, '$1. ');
		const last = paragraphs.at(-1) ?? [];
		if (line === '') {
			isOpen = false;
		} else if (
			!isOpen ||
			labelOf(line) !== undefined ||
			(indentOf(written) > margin + 1 && endsSentence(last.at(-1) ?? '')) ||
			(/^BY \p{L}/u.test(last[0]) && last.at(-1)?.endsWith(':'))
		) {
			paragraphs.push([line]);
			isOpen = true;
		} else {
			last.push(line);
		}
	}

	return paragraphs.map(all => all.join(' '));
};

/**
 * Takes the numbers from the margin of a text whose lines are counted, page by page from 1: `12  Q.  And did you see it?`
 * A line that has a number alone is a blank one, and one without a number belongs to the foot or the head of a page. What is
 * counted and neither goes on from line to line nor asks and answers is a list.
 */
export const withoutLineNumbers = (text: string): string => {
	if (
		!/^[ \t]{0,20}\d{1,2}[ \t]+(?:[QA]\b|\p{Ll}).*\n(?:[ \t]*\n)?[ \t]{0,20}\d{1,2}(?:$|[ \t])/mu.test(text)
	) {
		return text;
	}

	const lines = text.split('\n');
	const words = new Map<number, string>();
	let last: number | undefined;
	for (const [i, line] of lines.entries()) {
		const [, digits, rest = ''] = numbered.exec(line) ?? [];
		const number = Number(digits);
		if (
			digits !== undefined &&
			number <= mostOnPage &&
			(last === undefined || number === last + 1 || number === 1)
		) {
			words.set(i, rest);
			last = number;
		}
	}

	const counted = [...words.values()].filter(line => line.trim() !== '');
	const told = lines.filter(line => line.trim() !== '' && !isBetweenPages(line)).length;
	const goOn = counted.filter(line => letter.test(line) || /^\s*\p{Ll}/u.test(line)).length;
	if (words.size < fewest || counted.length < share * told || goOn < counted.length / 5) {
		return text;
	}

	const kept = lines.flatMap(
		(line, i) => words.get(i) ?? (line.trim() === '' || isBetweenPages(line) ? [] : ['', line, '']),
	);
	return paragraphsOf(kept).join('\n\n');
};
