import type {Span} from '../../document/span.js';
import {findMatches, isIn, wordsIn} from '../selectors/search.js';
import type {Theme} from '../theme.js';
import {directionOf, hasRightToLeft} from './bidi.js';
import type {Segment} from './lines.js';

/**
 * Where a list's words stand in what they have narrowed it to, each word for itself.
 *
 * @param text where to look
 * @param span what of it is shown
 * @returns stretches of the text, in order
 */
export const hitsIn = (text: string, {start, end}: Span, words: string): Span[] =>
	wordsIn(words)
		.flatMap(word => findMatches(text.slice(start, end), word, words))
		.map(match => ({start: start + match.start, end: start + match.end}))
		.sort((a, b) => a.start - b.start);

/**
 * By what an entry was found where nothing that it shows tells: a speaker’s role, another name.
 *
 * @param words by which the list is narrowed
 * @param shown what the entry shows
 * @param others what is looked through besides
 */
export const foundBy = (
	words: string,
	shown: readonly string[],
	others: readonly string[],
): string | undefined => {
	const unseen = wordsIn(words).filter(word => !shown.some(text => isIn(text, word, words)));
	return others.find(text => unseen.some(word => isIn(text, word, words)));
};

/**
 * A stretch of an entry with the words marked by which the list is narrowed.
 *
 * @param hits where they stand; without them each is looked for by itself
 */
export const withHits = (
	part: Segment,
	words: string,
	theme: Theme,
	hits: readonly Span[] = hitsIn(part.text, {start: 0, end: part.text.length}, words),
): Segment[] => {
	const {text, look} = part;
	if (hits.length === 0) {
		return [part];
	}

	// What runs from right to left does so through all of its pieces.
	const whole = hasRightToLeft(text) ? {...part, direction: part.direction ?? directionOf(text)} : part;
	const parts: Segment[] = [];
	let at = 0;
	for (const {start, end} of hits) {
		if (start >= at) {
			parts.push(
				{...whole, text: text.slice(at, start)},
				{...whole, text: text.slice(start, end), look: {...look, ...theme.hit}},
			);
			at = end;
		}
	}

	return [...parts, {...whole, text: text.slice(at)}].filter(({text: own}) => own !== '');
};
