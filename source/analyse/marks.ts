import type {Block} from '../document/article.js';
import type {Span} from '../document/span.js';

/** A stretch of text in quotation marks. */
export type Stretch = Span & {
	/** The words without the marks. */
	readonly inner: Span;
	/** The mark is not closed in this paragraph: it ends with it, and the next paragraph may go on. */
	readonly open: boolean;
	/** It goes on from an unclosed stretch in the paragraph before. */
	readonly continues: boolean;
	/** It stands inside another stretch: 1, or deeper. */
	readonly depth: number;
};

type Family = {readonly open: string; readonly close: string};

/** Which mark closes which; the straight ones close themselves and are told apart by what stands beside them. */
const families: readonly Family[] = [
	{open: '“', close: '”'},
	{open: '"', close: '"'},
	{open: '„', close: '“”'},
	{open: '«', close: '»'},
	{open: '»', close: '«'},
	{open: '「', close: '」'},
	{open: '『', close: '』'},
	{open: '``', close: "''"},
	{open: '‘‘', close: '’’'},
];

const single: readonly Family[] = [
	{open: '‘', close: '’'},
	{open: "'", close: "'"},
	{open: '‚', close: '‘’'},
	{open: '‹', close: '›'},
];

const marks = /``|''|‘‘|’’|[“”"„«»「」『』‘’'‚‹›]/g;
const isLetter = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** Whether a mark at this place can open a stretch: nothing but white space or an opening sign stands before it. */
const canOpen = (text: string, start: number, end: number, block: Span): boolean => {
	const before = start > block.start ? text[start - 1] : undefined;
	const after = end < block.end ? text[end] : undefined;
	return !isSpace(after) && (isSpace(before) || /[([{—–\-/“‘"'«„:,…]/.test(before ?? ''));
};

/** Whether a mark at this place can close a stretch: it follows a word or its punctuation. */
const canClose = (text: string, start: number, end: number, block: Span): boolean => {
	const before = start > block.start ? text[start - 1] : undefined;
	const after = end < block.end ? text[end] : undefined;
	return !isSpace(before) && !isLetter(after);
};

/** Words that begin with an apostrophe, which is no opening mark: ’em, ’tis, ’90s. */
const elided = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b|ere\b)/i;

/** How far a single mark may stand from its other half, in UTF-16 units; it bounds the search. */
const longestSingle = 2000;

/**
 * The closing mark for a single opening one: apostrophes look the same, so a mark after punctuation is taken first,
 * then the last one before another stretch opens.
 */
const closeSingle = (text: string, family: Family, from: number, block: Span): number => {
	let last = -1;
	const limit = Math.min(block.end, from + longestSingle);
	for (let i = from; i < limit; i++) {
		const character = text[i];
		if (family.close.includes(character) && canClose(text, i, i + 1, block)) {
			if (/[,.?!…;]/.test(text[i - 1]) || isSpace(text[i + 1]) === false) {
				return i;
			}

			// `the ministers’ plan`: a plural's apostrophe, unless nothing better comes.
			last = last === -1 || !/s/.test(text[i - 1]) ? i : last;
			if (!/s/i.test(text[i - 1])) {
				return i;
			}
		} else if (character === family.open && family.open !== family.close && canOpen(text, i, i + 1, block)) {
			break;
		}
	}

	return last;
};

type Open = {family: Family; start: number; inner: number; continues: boolean};

const isDouble = (mark: string): boolean => !/^[‘’'‚‹›]$/.test(mark);

/** Pairs the marks of one block. `resumed` is the family of a stretch that the block before left open. */
const pairBlock = (text: string, block: Block, resumed: Family | undefined): Stretch[] => {
	const stretches: Stretch[] = [];
	const stack: Open[] = [];
	const close = (inner: number, end: number, open: boolean) => {
		const top = stack.pop();
		if (top && inner > top.inner) {
			stretches.push({
				start: top.start,
				end,
				inner: {start: top.inner, end: inner},
				open,
				continues: top.continues,
				depth: stack.length,
			});
		}
	};

	let skipTo = block.start;
	for (const {0: mark, index} of text.slice(block.start, block.end).matchAll(marks)) {
		const start = block.start + index;
		const end = start + mark.length;
		if (start < skipTo) {
			continue;
		}

		if (isDouble(mark)) {
			const opens = families.find(({open}) => open === mark);
			const closing = stack.findLastIndex(({family}) => family.close.includes(mark));
			const straight = mark === '"';
			const closes =
				closing !== -1 &&
				(!straight || !canOpen(text, start, end, block) || canClose(text, start, end, block));
			if (closes && !(straight && isSpace(text[start - 1]) && !isSpace(text[end]))) {
				stack.length = closing + 1;
				close(start, end, false);
			} else if (opens && (!straight || canOpen(text, start, end, block) || stack.length === 0)) {
				// The same mark again before it was closed: the first one was never closed, or a paragraph was lost.
				if (stack.some(({family}) => family === opens)) {
					const again = stack.findIndex(({family}) => family === opens);
					stack.length = again + 1;
					let last = start;
					while (last > stack[again].inner && isSpace(text[last - 1])) {
						last--;
					}

					close(last, last, false);
				}

				stack.push({
					family: opens,
					start,
					inner: end,
					continues: resumed === opens && text.slice(block.start, start).trim() === '',
				});
			}
		} else {
			const family = single.find(({open}) => open === mark);
			if (family && canOpen(text, start, end, block) && !elided.test(text.slice(end, end + 6))) {
				const found = closeSingle(text, family, end, block);
				if (found !== -1) {
					stack.push({family, start, inner: end, continues: false});
					close(found, found + 1, false);
					// What stands inside is not paired again, so that its apostrophes stay apostrophes.
					skipTo = found + 1;
				}
			}
		}
	}

	while (stack.length > 0) {
		close(block.end, block.end, true);
	}

	return stretches;
};

/**
 * Pairs quotation marks: straight, curly, angle, low and corner ones, doubled single ones, single ones where the
 * text uses them for quotations, nested ones, and those left open at a paragraph's end because the next paragraph
 * opens again.
 *
 * @param text the article's text
 * @param blocks its blocks; a stretch stays within its block
 * @returns the stretches in order, outer before inner
 */
export const pairMarks = (text: string, blocks: readonly Block[]): Stretch[] => {
	const stretches: Stretch[] = [];
	let resumed: Family | undefined;
	for (const block of blocks) {
		const found = block.kind === 'code' ? [] : pairBlock(text, block, resumed);
		stretches.push(...found);
		const left = found.find(({open, depth}) => open && depth === 0);
		const mark = left && text.slice(left.start, left.inner.start);
		resumed = left ? families.find(({open}) => open === mark) : undefined;
	}

	return stretches.sort((a, b) => a.start - b.start || b.end - a.end);
};
