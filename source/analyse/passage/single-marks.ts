/** Single marks, which look like apostrophes. */
import type {Block} from '../../document/article.js';
import type {Span} from '../../document/span.js';
import {canClose, canOpen, type Family, isSpace, type Mark, mostTried} from './mark-places.js';

/** Single marks that open, and those that may close them. */
export const single: readonly Family[] = [
	{open: '‘', close: '’'},
	{open: "'", close: "'"},
	{open: '‚', close: '‘’'},
	{open: '‹', close: '›'},
];

/** A single mark of any kind. */
export const isSingle = /^[‘’'‚‹›]$/;

/** Words that begin with an apostrophe, which is no opening mark: ’em, ’tis, ’90s. */
const elided = /^(?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b|ere\b)/i;

/** Whether a single mark at this place can open a stretch. */
export const opensSingle = (text: string, mark: Mark, block: Span): boolean =>
	canOpen(text, mark, block) && !elided.test(text.slice(mark.end, mark.end + 6));

/**
 * The closing mark for the single one at `index`. Apostrophes look the same, so one after a plural's s (`the
 * ministers’ plan`) counts only where nothing better comes before another stretch opens.
 */
export const closeSingle = (
	text: string,
	marks: readonly Mark[],
	index: number,
	family: Family,
	block: Span,
): Mark | undefined => {
	let fallback: Mark | undefined;
	for (const mark of marks.slice(index + 1, index + 1 + mostTried)) {
		if (family.close.includes(mark.text) && canClose(text, mark, block)) {
			const isPlural = /s/i.test(text[mark.start - 1]) && isSpace(text[mark.end]);
			if (!isPlural) {
				return mark;
			}

			fallback = mark;
		} else if (mark.text === family.open && canOpen(text, mark, block)) {
			break;
		}
	}

	return fallback;
};

/** The closing mark where it was typed twice, and the opening one once: `‘It is late.’’` */
export const closeDoubled = (
	text: string,
	marks: readonly Mark[],
	index: number,
	block: Span,
): Mark | undefined => {
	const next = marks.slice(index + 1, index + 1 + mostTried).find(mark => mark.text !== '’');
	return marks[index].text === '‘' && next?.text === '’’' && canClose(text, next, block) ? next : undefined;
};

/**
 * Whether what a single mark opens goes on in the next block, which opens with the same mark: `‘Go,’ he said. ‘It is
 * late. ⏎ ‘It will be dark.’` With it begins a block or a sentence.
 */
export const goesOn = (text: string, mark: Mark, block: Span, next: Block | undefined): boolean => {
	const before = text.slice(block.start, mark.start);
	return (
		next !== undefined &&
		text[next.start] === mark.text &&
		opensSingle(text, {text: mark.text, start: next.start, end: next.start + 1}, next) &&
		/\p{Lu}/u.test(text[mark.end]) &&
		/(?:^|[.?!,:’”'"] )$/.test(before)
	);
};
