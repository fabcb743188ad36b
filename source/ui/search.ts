import {withoutAccents} from '../document/accents.js';
import type {Span} from '../document/span.js';

/** More matches than this are not counted one by one. */
const mostMatches = 10_000;

/** What a character of a query finds: a typed apostrophe or quotation mark finds the printed one, a space a line's end. */
const patternOf = (character: string): string =>
	/['’‘]/.test(character)
		? "['’‘]"
		: /["“”]/.test(character)
			? '["“”]'
			: character === ' '
				? '\\s'
				: character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/**
 * Finds a query in a text. Small letters find capitals as well, and plain ones those with accents; a capital or an
 * accent in the query finds only itself.
 *
 * @param text where to look
 * @param query what to find, as it stands; hyphens that are not seen in the text do not keep it from being found
 * @returns where the matches stand, in order, without overlap
 */
export const findMatches = (text: string, query: string): Span[] => {
	if (query === '') {
		return [];
	}

	const matches: Span[] = [];
	const isPlain = withoutAccents(query) === query;
	const looked = isPlain ? withoutAccents(text) : text;
	// Some texts have the accent as a sign of its own, behind the letter.
	const accents = isPlain && /\p{M}/u.test(text) ? '\\p{M}*' : '';
	const unseen = accents + (text.includes('\u00AD') ? '\u00AD?' : '');
	const pattern = Array.from(query, patternOf).join(unseen) + accents;
	for (const {0: found, index} of looked.matchAll(
		new RegExp(pattern, /\p{Lu}/u.test(query) ? 'gu' : 'giu'),
	)) {
		matches.push({start: index, end: index + found.length});
		if (matches.length === mostMatches) {
			break;
		}
	}

	return matches;
};

/** The first match at or after an offset; where there is none, the first of all; -1 where nothing matches. */
export const nearestMatch = (matches: readonly Span[], offset: number): number => {
	const index = matches.findIndex(({start}) => start >= offset);
	return index === -1 && matches.length > 0 ? 0 : index;
};
