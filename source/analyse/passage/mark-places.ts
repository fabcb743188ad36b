/** Where a mark stands, and what it may be there. */
import type {Span} from '../../document/span.js';
import {endOfNoteMark} from './note-marks.js';

/** A mark that opens, and those that close it. */
export type Family = {readonly open: string; readonly close: string};

/** A quotation mark in a text. */
export type Mark = Span & {readonly text: string};

/** At most this many marks are tried as the other half of a single one; it bounds the search. */
export const mostTried = 40;

const isLetter = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);
/** Whether there is white space, or nothing, in place of a character. */
export const isSpace = (character: string | undefined): boolean =>
	character === undefined || /\s/.test(character);

/** Whether a mark at this place can open a stretch: nothing but white space or an opening sign stands before it. */
export const canOpen = (text: string, {start, end}: Span, block: Span): boolean => {
	const before = start > block.start ? text[start - 1] : undefined;
	const after = end < block.end ? text[end] : undefined;
	// `said Ada Lind.“We swim.”` The space is forgotten.
	const isForgotten = /[.?!]/.test(before ?? '') && /\p{Lu}/u.test(after ?? '');
	return !isSpace(after) && (isSpace(before) || isForgotten || /[([{—–\-/“‘"'«„:,…]/.test(before ?? ''));
};

/** Whether a mark at this place can close a stretch: it follows a word or its punctuation. */
export const canClose = (text: string, {start, end}: Span, block: Span): boolean => {
	const before = start > block.start ? text[start - 1] : undefined;
	const after = end < block.end ? text[end] : undefined;
	// `“We swim,”Ada said.` The space is forgotten.
	const isForgotten = /[,.?!]/.test(before ?? '') && /\p{Lu}/u.test(after ?? '');
	return (
		!isSpace(before) && (!isLetter(after) || isForgotten || endOfNoteMark(text, end, block) !== undefined)
	);
};
