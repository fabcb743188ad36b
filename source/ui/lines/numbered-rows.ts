import type {Article, Block} from '../../document/article.js';
import {columnsOf, toShown} from '../../document/columns.js';
import {indexAt} from '../../document/span.js';
import {wrap} from '../../document/wrap.js';
import {indentOf, type Rows, toRows} from '../rows.js';
import {linksByAddress} from '../selectors/links.js';

/** Where a link's number goes, and how many columns it takes. */
type Label = {readonly start: number; readonly columns: number};

/** A paragraph is not made narrower than this for the sake of numbers. */
const narrowest = 20;

/** The labels of an article's links, in the order of the text. */
const labelsOf = (article: Article): Label[] => {
	const links = linksByAddress(article);
	return article.inlines
		.flatMap(({kind, start, target = ''}) => {
			const link = kind === 'link' ? links.get(target) : undefined;
			return link === undefined ? [] : [{start, columns: `[${link.number}]`.length}];
		})
		.toSorted((a, b) => a.start - b.start);
};

/**
 * Whether a block's rows and their numbers fit a width when its text is wrapped to another.
 *
 * @param labels in the order of the text
 * @param first the block's first label, by its index
 */
const fits = (
	text: string,
	block: Block,
	labels: readonly Label[],
	first: number,
	width: number,
	to: number,
): boolean => {
	const most = width - indentOf(block);
	let isFitting = true;
	let next = first;
	wrap(text, block, Math.max(1, to - indentOf(block)), (start, end) => {
		let columns = 0;
		for (; next < labels.length && labels[next].start < end; next++) {
			columns += labels[next].columns;
		}

		isFitting &&= columns === 0 || columns + columnsOf(toShown(text.slice(start, end))) <= most;
	});
	return isFitting;
};

/** The width to which a block is wrapped so that its rows and their numbers fit; bisected, since a book may be one paragraph. */
const widthFor = (text: string, block: Block, labels: readonly Label[], width: number): number => {
	const first = indexAt(labels, block.start - 1) + 1;
	const hasLabels = first < labels.length && labels[first].start < block.end;
	if (!hasLabels || width <= narrowest || fits(text, block, labels, first, width, width)) {
		return width;
	}

	let [fitting, tooWide] = [narrowest, width];
	while (tooWide - fitting > 1) {
		const middle = (fitting + tooWide) >>> 1;
		if (fits(text, block, labels, first, width, middle)) {
			fitting = middle;
		} else {
			tooWide = middle;
		}
	}

	return fitting;
};

const cache = new WeakMap<Article, Rows>();

/**
 * The rows of an article in which the numbers of its links have room: a paragraph with links is wrapped as much narrower
 * as they take. Which of them are shown makes no difference, so that the text stands still while a number is typed.
 */
export const rowsWithNumbers = (article: Article, width: number): Rows => {
	const kept = cache.get(article);
	if (kept?.width === width) {
		return kept;
	}

	const labels = labelsOf(article);
	const rows = toRows(article, width, block => widthFor(article.text, block, labels, width));
	cache.set(article, rows);
	return rows;
};
