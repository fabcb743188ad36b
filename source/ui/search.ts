import {withoutAccents} from '../document/accents.js';
import type {Span} from '../document/span.js';

/** More matches than this are not looked for: a letter has a million of them in ten megabytes, which take up fifty. */
const mostMatches = 100_000;

/** How many matches there are, in words: `100000+` where no more were looked for. */
export const countOf = ({length}: readonly Span[]): string =>
	length < mostMatches ? String(length) : `${mostMatches}+`;

/** What a character of a query finds: a typed apostrophe or quotation mark finds the printed one, a space a line's end. */
const patternOf = (character: string): string =>
	/['’‘]/.test(character)
		? "['’‘]"
		: /["“”]/.test(character)
			? '["“”]'
			: character === ' '
				? // Several spaces are as good as one, but none leads into another paragraph.
					'(?:[^\\S\\n]{1,80}|[^\\S\\n]{0,80}\\n[^\\S\\n]{0,80})'
				: character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/**
 * How words are looked for in a text. Small letters find capitals as well, and plain ones those with accents; a capital or
 * an accent in the query finds only itself.
 *
 * @param words what to find, as it stands
 * @param query the whole query, which decides on capitals and accents
 * @returns where to look, of the length of the text, and for what
 */
const lookFor = (text: string, words: string, query: string): {looked: string; pattern: RegExp} => {
	const isPlain = withoutAccents(query) === query;
	// Some texts have the accent as a sign of its own, behind the letter.
	const accents = isPlain && /\p{M}/u.test(text) ? '\\p{M}*' : '';
	const unseen = accents + (text.includes('\u00AD') ? '\u00AD?' : '');
	const pattern = Array.from(words.replaceAll(/\s+/g, ' '), patternOf).join(unseen) + accents;
	return {
		looked: isPlain ? withoutAccents(text) : text,
		pattern: new RegExp(pattern, /\p{Lu}/u.test(query) ? 'gu' : 'giu'),
	};
};

/**
 * Finds a query in a text.
 *
 * @param text where to look
 * @param words what to find; hyphens that are not seen in the text do not keep it from being found
 * @param query that the words are of, where there are others; see `lookFor`
 * @returns where the matches stand, in order, without overlap
 */
export const findMatches = (text: string, words: string, query = words): Span[] => {
	if (words === '') {
		return [];
	}

	const matches: Span[] = [];
	const {looked, pattern} = lookFor(text, words, query);
	for (const {0: found, index} of looked.matchAll(pattern)) {
		matches.push({start: index, end: index + found.length});
		if (matches.length === mostMatches) {
			break;
		}
	}

	return matches;
};

/** Whether words stand in a text, by the rules by which they are found there. */
export const isIn = (text: string, words: string, query = words): boolean => {
	const {looked, pattern} = lookFor(text, words, query);
	return pattern.test(looked);
};

/** The words of a query, each of which a list looks for by itself. */
export const wordsIn = (query: string): string[] => query.split(/\s+/).filter(Boolean);

/** The first match at or after an offset; where there is none, the first of all; -1 where nothing matches. */
export const nearestMatch = (matches: readonly Span[], offset: number): number => {
	const index = matches.findIndex(({start}) => start >= offset);
	return index === -1 && matches.length > 0 ? 0 : index;
};
