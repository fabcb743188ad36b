import {withoutAccents} from '../../document/accents.js';
import type {Span} from '../../document/span.js';

/** More matches than this are not looked for: a letter has a million of them in ten megabytes, which take up fifty. */
const mostMatches = 100_000;

/** How many matches there are, in words: `100000+` where no more were looked for. */
export const countOf = ({length}: readonly Span[]): string =>
	length < mostMatches ? String(length) : `${mostMatches}+`;

/** Quotation marks and apostrophes: a typed one finds the printed one, and one of a kind any other. */
const mark = /['’‘‚"“”„«»‹›]/;

/** What a character of a query finds: a quotation mark any other, a space a line's end. */
const patternOf = (character: string): string =>
	mark.test(character)
		? mark.source
		: character === ' '
			? // Several spaces are as good as one, but none leads into another paragraph.
				'(?:[^\\S\\n]{1,80}|[^\\S\\n]{0,80}\\n[^\\S\\n]{0,80})'
			: character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/** Patterns that were made last: a list is gone through with the same few for each entry, several times a key. */
const made = new Map<string, RegExp>();
const mostMade = 32;

/**
 * What words become.
 *
 * @param between what may stand between any two of their characters
 * @param behind what may stand behind the last one
 */
const toPattern = (words: string, between: string, behind: string, flags: string): RegExp => {
	const key = [words, between, behind, flags].join('\n');
	let pattern = made.get(key);
	if (pattern === undefined) {
		// A space behind the last word is the beginning of one that is not typed yet, or was copied along.
		const wanted = words.replace(/(?<=\S)\s+$/, '').replaceAll(/\s+/g, ' ');
		pattern = new RegExp(Array.from(wanted, patternOf).join(between) + behind, flags);
		if (made.size === mostMade) {
			made.clear();
		}

		made.set(key, pattern);
	}

	pattern.lastIndex = 0;
	return pattern;
};

/** What is to be known of a text, whatever is looked for in it. */
type Known = {
	readonly text: string;
	/** With plain letters in the place of accented ones. */
	readonly plain: string;
	/** Some texts have the accent as a sign of its own, behind the letter. */
	readonly hasMarks: boolean;
	readonly hasSoftHyphens: boolean;
};

const knownOf = (text: string): Known => ({
	text,
	plain: withoutAccents(text),
	hasMarks: /\p{M}/u.test(text),
	hasSoftHyphens: text.includes('\u00AD'),
});

/** The shortest text of which that is kept, in UTF-16 units: it is looked through with each letter that is typed. */
const longFrom = 10_000;
let lastKnown: (Known & {readonly small: string}) | null = null;

const longKnown = (text: string): Known & {readonly small: string} => {
	if (lastKnown?.text !== text) {
		const now = knownOf(text);
		// The long s is the one letter whose small one is another sign.
		lastKnown = {...now, small: now.plain.toLowerCase().replaceAll('ſ', 's')};
	}

	return lastKnown;
};

/** Where plain letters stand in a long text; null where it or they take a pattern. */
const plainMatches = (text: string, words: string): Span[] | null => {
	if (text.length < longFrom || !/^[a-z\d]+$/i.test(words)) {
		return null;
	}

	const {plain, small, hasMarks, hasSoftHyphens} = longKnown(text);
	const looked = /[A-Z]/.test(words) ? plain : small;
	if (hasMarks || hasSoftHyphens || looked.length !== text.length) {
		return null;
	}

	const matches: Span[] = [];
	let start = looked.indexOf(words);
	while (start !== -1 && matches.length < mostMatches) {
		matches.push({start, end: start + words.length});
		start = looked.indexOf(words, start + words.length);
	}

	return matches;
};

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
	const {plain, hasMarks, hasSoftHyphens} = (text.length < longFrom ? knownOf : longKnown)(text);
	const accents = isPlain && hasMarks ? '\\p{M}*' : '';
	const unseen = accents + (hasSoftHyphens ? '\u00AD?' : '');
	return {
		looked: isPlain ? plain : text,
		pattern: toPattern(words, unseen, accents, /\p{Lu}/u.test(query) ? 'gu' : 'giu'),
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

	const found = words === query ? plainMatches(text, words) : null;
	if (found !== null) {
		return found;
	}

	const matches: Span[] = [];
	const {looked, pattern} = lookFor(text, words, query);
	for (const {0: match, index} of looked.matchAll(pattern)) {
		matches.push({start: index, end: index + match.length});
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

/** What stands around words where they are listed or copied and is no part of them: marks, dashes, what is left out. */
const around = /^(?:[(['’‘‚"“”„«»‹›…–—-]|\.\.\.)+|[)\]'’‘‚"“”„«»‹›….,;:!?–—-]+$/g;

/**
 * The words of a query, each of which a list looks for by itself. What the program puts around and between them does not
 * matter, as in `million,” … “I would`, unless nothing else is looked for.
 */
export const wordsIn = (query: string): string[] => {
	const all = query.split(/\s+/).filter(Boolean);
	const bare = all.map(word => word.replaceAll(around, '')).filter(Boolean);
	return bare.length > 0 ? bare : all;
};

/** The first match at or after an offset; where there is none, the first of all; -1 where nothing matches. */
export const nearestMatch = (matches: readonly Span[], offset: number): number => {
	const index = matches.findIndex(({start}) => start >= offset);
	return index === -1 && matches.length > 0 ? 0 : index;
};
