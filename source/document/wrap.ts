import {columnsOf, graphemes, toShown} from './columns.js';
import type {Span} from './span.js';

/** Scripts that are written without spaces: a line may break between any two of their characters. */
const spaceless =
	/[\u2E80-\u2FDF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** Signs that may not begin a line in those scripts, and those that may not end one, the narrow ones of other scripts too. */
const clinging = /^[、。，．！？：；）」』】〕〉》”’…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)\]},.!?:;%»›]/;
const opening = /[「『（【〔〈《“‘([{«‹]$/;

/** Spaces at which a line may break, tabs among them; those that join (U+00A0, U+2007, U+202F) are none. */
const word = /[^ \t\u1680\u2000-\u2006\u2008-\u200B\u205F\u3000]+/g;

const softHyphen = '\u00AD';

/** Whether a line that ends at an offset breaks a word at a soft hyphen, which is seen then. */
export const endsInHyphen = (text: string, end: number): boolean =>
	text[end - 1] === softHyphen && /\S/.test(text[end] ?? '');

/** A line of a text as it is shown, with the hyphen at which a word is broken. */
export const lineText = (text: string, start: number, end: number): string =>
	toShown(text.slice(start, end)) + (endsInHyphen(text, end) ? '-' : '');

/**
 * Breaks a stretch of text into lines that fit a width: after spaces, after hyphens within words, at soft hyphens, between
 * the characters of scripts without spaces, and within a word only where it is longer than a line. A newline always
 * breaks. The spaces at a break belong to no line; those at the beginning of the text's own lines set them in. A short
 * word that would stand alone in a last line gets the one before it as company.
 *
 * @param text the article's text
 * @param span what of it is to be broken, UTF-16 offsets
 * @param width of a line in columns, at least 1
 * @param emit receives each line's offsets, half-open; an empty line has equal ones
 */
export const wrap = (
	text: string,
	span: Span,
	width: number,
	emit: (start: number, end: number) => void,
): void => {
	let lineStart = span.start;
	while (lineStart <= span.end) {
		const newline = text.indexOf('\n', lineStart);
		const lineEnd = newline === -1 || newline > span.end ? span.end : newline;
		wrapLine(text, lineStart, lineEnd, width, emit);
		lineStart = lineEnd + 1;
	}
};

/** A line with what is known of its last word: where it begins, and where the one before it ends, or -1. */
type Open = {start: number; end: number; lastWord: number; before: number};

/** How long a word may be that is not left alone in a last line, in columns. */
const shortWord = (width: number): number => Math.max(4, width / 10);

/** How wide a gap between words is that begins at a column; most are one space. */
const gapWidth = (gap: string, column: number): number => (gap === ' ' ? 1 : columnsOf(toShown(gap, column)));

const wrapLine = (
	text: string,
	from: number,
	to: number,
	width: number,
	emit: (start: number, end: number) => void,
): void => {
	let line: Open = {start: from, end: from, lastWord: from, before: -1};
	/** The line before the open one: it waits until it is known that it need not give a word away. */
	let waiting: Open | undefined;
	/** How wide the open line is. */
	let used = 0;
	const close = (end: number, next: number) => {
		if (waiting) {
			emit(waiting.start, waiting.end);
		}

		waiting = {...line, end};
		line = {start: next, end: next, lastWord: next, before: -1};
		used = 0;
	};

	/** Places what does not fit into a line of its own, breaking it anywhere. */
	const force = (start: number, end: number) => {
		let at = start;
		for (const grapheme of graphemes(text.slice(start, end))) {
			const columns = columnsOf(grapheme);
			if (at > line.start && used + columns > width) {
				close(at, at);
			}

			at += grapheme.length;
			used += columns;
		}

		line.end = end;
	};

	/** Places what may stand at the end of a line and at the beginning of the next. */
	const place = (start: number, end: number, gap: number, isWord: boolean) => {
		const piece = text.slice(start, end);
		const columns = columnsOf(piece);
		// A soft hyphen is seen at the end of a line: whatever follows it takes a column at least as well.
		const needed = columns + (piece.endsWith(softHyphen) ? 1 : 0);
		if (line.end > line.start && used + gap + needed > width) {
			close(line.end, start);
		} else if (isWord && line.end > line.start) {
			line.before = line.end;
			line.lastWord = start;
			used += gap;
		}

		if (columns > width) {
			// What is joined by spaces that do not break is taken apart there first.
			const joined = piece.split(/(?<=[\u00A0\u202F])/);
			let at = start;
			for (const part of joined) {
				if (joined.length > 1) {
					place(at, at + part.length, 0, false);
				} else {
					force(at, at + part.length);
				}

				at += part.length;
			}
		} else {
			used += columns;
			line.end = end;
		}
	};

	let gapFrom = from;
	for (const {0: found, index} of text.slice(from, to).matchAll(word)) {
		const wordStart = from + index;
		const gap = gapWidth(text.slice(gapFrom, wordStart), used);
		if (wordStart > from && line.end === from) {
			// The line is set in, as far as that leaves room for words, and for the first one at any rate.
			used = gap < width / 2 && gap + columnsOf(pieces(found)[0]) <= width ? gap : 0;
			line.start = used > 0 ? from : wordStart;
			line.end = line.start;
			line.lastWord = wordStart;
		}

		let at = wordStart;
		for (const piece of pieces(found)) {
			place(at, at + piece.length, at === wordStart ? gap : 0, at === wordStart);
			at += piece.length;
		}

		gapFrom = at;
	}

	const last = line;
	if (waiting && isAlone(text, waiting, last, width)) {
		emit(waiting.start, waiting.before);
		emit(waiting.lastWord, last.end);
		return;
	}

	if (waiting) {
		emit(waiting.start, waiting.end);
	}

	emit(last.start, last.end);
};

/** Whether the last line is a short word alone, and the line above it can spare its own last word. */
const isAlone = (text: string, above: Open, last: Open, width: number): boolean =>
	last.before === -1 &&
	above.before > above.start &&
	columnsOf(text.slice(last.start, last.end)) <= shortWord(width) &&
	columnsOf(text.slice(above.lastWord, last.end)) <= width &&
	columnsOf(text.slice(above.start, above.before)) >= width * 0.6;

/** A word's pieces between which a line may break. */
const pieces = (word: string): string[] => {
	if (spaceless.test(word)) {
		const found: string[] = [];
		for (const grapheme of graphemes(word)) {
			const previous = found.at(-1);
			const apart =
				previous !== undefined &&
				!clinging.test(grapheme) &&
				(spaceless.test(grapheme) || spaceless.test(previous.at(-1) ?? '')) &&
				!opening.test(previous);
			if (previous === undefined || apart) {
				found.push(grapheme);
			} else {
				found[found.length - 1] += grapheme;
			}
		}

		return found;
	}

	return /[-–—/\u00AD]/.test(word)
		? word.split(/(?<=\p{L}\p{L}[-–—/])(?=\p{L}\p{L})|(?<=\u00AD)(?=.)/u)
		: [word];
};
