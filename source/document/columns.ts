import stringWidth from 'fast-string-width';

/** Printable ASCII, Latin and common typographic signs: all one column wide. */
const narrow = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** Whether all of a text's characters are one column wide, in every terminal. */
export const isPlain = (text: string): boolean => narrow.test(text);

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text));

/** What a terminal shows in one place: a character with its marks, an emoji of several code points. */
export const graphemes = (text: string): string[] =>
	narrow.test(text) ? text.split('') : Array.from(segmenter().segment(text), ({segment}) => segment);

let cached: Intl.Segmenter | undefined;

/** Made when it is first needed: the first one of a process costs more than ten milliseconds. */
const segmenter = (): Intl.Segmenter => {
	cached ??= new Intl.Segmenter();
	return cached;
};

/** The text cut to a number of columns, with an ellipsis where something is missing. */
export const truncate = (text: string, columns: number): string => {
	if (columnsOf(text) <= columns) {
		return text;
	}

	let kept = '';
	let width = 0;
	for (const grapheme of graphemes(text)) {
		const next = columnsOf(grapheme);
		if (width + next > columns - 1) {
			break;
		}

		kept += grapheme;
		width += next;
	}

	return columns > 0 ? `${kept.trimEnd()}…` : '';
};

/** The text filled up with spaces to a number of columns, or cut to it. */
export const pad = (text: string, columns: number): string => {
	const fitting = truncate(text, columns);
	return fitting + ' '.repeat(Math.max(0, columns - columnsOf(fitting)));
};
