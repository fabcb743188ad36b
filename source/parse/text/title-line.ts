/** The first line of a plain text's first paragraph as its title: `Address to the Assembly`, above by whom it was held. */
import {isoDate} from '../metadata/date.js';

/** A line shorter than this one could not take was ended by its writer, not for want of room; in columns. */
const room = 40;

const begun = /^(?!\d{1,2}[:.)])[\p{Lu}\p{Lo}\d“"‘«„]/u;

/** Words behind which no title ends: what they stand before is in the next line. */
const unfinished =
	/(?:[.,;:!?…–—-]|\b(?:a|an|and|as|at|but|by|for|from|in|into|is|its|of|on|or|over|that|the|their|to|with))["”’»]?$/i;

const isSentence = (line: string): boolean => /[.!?…,;:]["”’»)]*$/.test(line);

/** `delivered by President Ruiz`, `as told by Ana Ruiz`: by whom it is. */
const credit = /^(?:(?:[Aa]s )?\p{L}+(?:ed|en|ld) )?[Bb]y \p{Lu}/u;

/** What a letter begins with, and lines of its head. */
const greeting =
	/^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|to whom|to the editor|sirs?|madam)\b/i;
const label = /^[\p{L}\d][\p{L}\p{M}\d.’' -]{0,40}:(?:\s|$)/u;
const contact = /@|https?:|\bwww\.|\+\d|^\d+\p{L}? \p{Lu}(?!.*\b(?:1[5-9]|20)\d\d\b)/u;

const isDate = (line: string): boolean => line.length < 40 && isoDate(line) !== null;

/** Whether a paragraph is verse, or set in short lines otherwise, as its writer ended them. */
const isInLines = (text: string): boolean => text.trim().includes('\n');

/**
 * Tells whether the first of two lines is a title and the second stands below it, `Storm closes the harbour ⏎ Ferries stay
 * in port`. A title that was broken because it is long is one, `Ministers talk of the harbour ⏎ and its ferries`; nor is
 * any line of a letter’s head, of a poem or of prose a title.
 *
 * @param lines the first paragraph’s lines, as its writer ended them
 * @param others the paragraphs behind it
 */
export const isTitleLine = ([first, second]: readonly string[], others: readonly string[]): boolean => {
	const [word = ''] = second.split(' ', 1);
	const both = [first, second];
	return (
		begun.test(first) &&
		(credit.test(second) ||
			(begun.test(second) &&
				both.every(line => line.includes(' ')) &&
				first.length + 1 + word.length <= room)) &&
		!unfinished.test(first) &&
		!isSentence(second) &&
		!both.some(line => label.test(line) || contact.test(line) || greeting.test(line)) &&
		!isDate(first) &&
		!others.slice(0, 4).some(text => greeting.test(text.trim())) &&
		2 * others.filter(isInLines).length < Math.max(1, others.length)
	);
};
