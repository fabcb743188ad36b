import {columnsOf, graphemes} from './columns.js';
import type {Span} from './span.js';

/** Scripts that are written without spaces: a line may break between any two of their characters. */
const spaceless =
	/[\u2E80-\u2FDF\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** Signs that may not begin a line in those scripts. */
const clinging = /^[、。，．！？：；）」』】〕〉》”’…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;

/**
 * Breaks a stretch of text into lines that fit a width: after spaces, after hyphens within words, between the
 * characters of scripts without spaces, and within a word only where it is longer than a line. A newline always
 * breaks. The spaces at a break belong to no line.
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

const wrapLine = (
	text: string,
	from: number,
	to: number,
	width: number,
	emit: (start: number, end: number) => void,
): void => {
	/** The open line: where it begins, where its last word ends, how wide it is up to there. */
	let start = from;
	let end = from;
	let used = 0;
	const place = (pieceStart: number, pieceEnd: number, gap: number) => {
		const piece = text.slice(pieceStart, pieceEnd);
		let columns = columnsOf(piece);
		if (end > start && used + gap + columns > width) {
			emit(start, end);
			start = pieceStart;
			end = pieceStart;
			used = 0;
		} else if (end === start) {
			start = pieceStart;
		} else {
			used += gap;
		}

		if (columns > width) {
			let at = pieceStart;
			for (const grapheme of graphemes(piece)) {
				const next = columnsOf(grapheme);
				if (at > start && used + next > width) {
					emit(start, at);
					start = at;
					used = 0;
				}

				at += grapheme.length;
				used += next;
			}

			columns = 0;
		}

		used += columns;
		end = pieceEnd;
	};

	let gapFrom = from;
	for (const word of text.slice(from, to).matchAll(/[^ \t]+/g)) {
		const wordStart = from + word.index;
		let gap = columnsOf(text.slice(gapFrom, wordStart).replaceAll('\t', ' '));
		let at = wordStart;
		for (const piece of pieces(word[0])) {
			place(at, at + piece.length, gap);
			at += piece.length;
			gap = 0;
		}

		gapFrom = at;
	}

	emit(start, end);
};

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
				!/[「『（【〔〈《“‘]$/.test(previous);
			if (previous === undefined || apart) {
				found.push(grapheme);
			} else {
				found[found.length - 1] += grapheme;
			}
		}

		return found;
	}

	return word.includes('-') || word.includes('—') || word.includes('/')
		? word.split(/(?<=\p{L}\p{L}[-—/])(?=\p{L}\p{L})/u)
		: [word];
};
