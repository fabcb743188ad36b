import stringWidth from 'fast-string-width';

/** Printable ASCII, Latin and common typographic signs: all one column wide. */
const narrow = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** Whether all of a text's characters are one column wide, in every terminal. */
export const isPlain = (text: string): boolean => narrow.test(text);

/** Characters that terminals give no column and the library does; joiners only where they join no emoji. */
const widthless =
	/[\u00AD\u061C\u1160\u180E\u200B\u200C\u2060-\u2064\uFEFF]|\u200D(?!\p{Extended_Pictographic})/gu;

/**
 * Vowel signs of Indic scripts that stand beside their letter: most terminals, and wcwidth, give them a column; the library
 * does not. Where a terminal gives them none, a row is only shorter.
 */
const spacing = /\p{Mc}/gu;

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number =>
	isPlain(text)
		? text.length
		: stringWidth(text.replaceAll(widthless, '')) + (text.match(spacing)?.length ?? 0);

/** How far apart the stops of tabs are, in columns. */
const tabStop = 4;

/**
 * Characters that take no room: soft hyphens, zero-width spaces, joiners of words. Some terminals draw them all the same.
 * Controls, none of which a clean text has, are among them, lest one reach a terminal from a text that nobody cleaned.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
const unseen = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * A text as it is drawn: without what is not seen, with spaces up to the next stop for each tab.
 *
 * @param from the column at which it begins in its line
 */
export const toShown = (text: string, from = 0): string => {
	const seen = text.replaceAll(unseen, '');
	if (!seen.includes('\t')) {
		return seen;
	}

	const [first, ...rest] = seen.split('\t');
	return rest.reduce(
		(line, part) => line + ' '.repeat(tabStop - ((from + columnsOf(line)) % tabStop)) + part,
		first,
	);
};

/** What a terminal shows in one place: a character with its marks, an emoji of several code points. */
export const graphemes = (text: string): string[] =>
	narrow.test(text) ? text.split('') : Array.from(segmenter().segment(text), ({segment}) => segment);

let cached: Intl.Segmenter | undefined;

/** Made when it is first needed: the first one of a process costs more than ten milliseconds. */
const segmenter = (): Intl.Segmenter => {
	cached ??= new Intl.Segmenter();
	return cached;
};

/** Of a text's graphemes, as many of the first as fit into a number of columns. */
const fitting = (parts: readonly string[], columns: number): readonly string[] => {
	let width = 0;
	for (const [i, part] of parts.entries()) {
		width += columnsOf(part);
		if (width > columns) {
			return parts.slice(0, i);
		}
	}

	return parts;
};

/** The text cut to a number of columns, with an ellipsis where something is missing. */
export const truncate = (text: string, columns: number): string => {
	if (columnsOf(text) <= columns) {
		return text;
	}

	const kept = fitting(graphemes(text), columns - 1).join('');
	// What ends in an ellipsis already has one.
	return columns > 0 ? `${kept.replace(/[\s…]+$/u, '')}…` : '';
};

/** The text cut to a number of columns at its front: paths and addresses differ in their ends. */
export const truncateFront = (text: string, columns: number): string => {
	if (columnsOf(text) <= columns) {
		return text;
	}

	const kept = fitting(graphemes(text).toReversed(), columns - 1)
		.toReversed()
		.join('');
	return columns > 0 ? `…${kept.trimStart()}` : '';
};

/** The text filled up with spaces to a number of columns, or cut to it. */
export const pad = (text: string, columns: number): string => {
	const cut = truncate(text, columns);
	return cut + ' '.repeat(Math.max(0, columns - columnsOf(cut)));
};
