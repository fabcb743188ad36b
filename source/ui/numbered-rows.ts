import type {Article, Block} from '../document/article.js';
import {columnsOf, toShown} from '../document/columns.js';
import {wrap} from '../document/wrap.js';
import {linksByAddress} from './links.js';
import {indentOf, type Rows, toRows} from './rows.js';

/** Where a link's number goes, and how many columns it takes. */
type Label = {readonly start: number; readonly columns: number};

/** A paragraph is not made narrower than this for the sake of numbers. */
const narrowest = 20;

const labelsOf = (article: Article): Label[] => {
	const links = linksByAddress(article);
	return article.inlines.flatMap(({kind, start, target = ''}) => {
		const link = kind === 'link' ? links.get(target) : undefined;
		return link === undefined ? [] : [{start, columns: `[${link.number}]`.length}];
	});
};

/** Whether a block's rows and their numbers fit a width when its text is wrapped to another. */
const fits = (text: string, block: Block, labels: readonly Label[], width: number, to: number): boolean => {
	const most = width - indentOf(block);
	let isFitting = true;
	wrap(text, block, Math.max(1, to - indentOf(block)), (start, end) => {
		const own = labels.filter(label => label.start >= start && label.start < end);
		const columns = own.reduce(
			(sum, label) => sum + label.columns,
			columnsOf(toShown(text.slice(start, end))),
		);
		isFitting &&= columns <= most;
	});
	return isFitting;
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

	const all = labelsOf(article);
	const rows = toRows(article, width, block => {
		const labels = all.filter(({start}) => start >= block.start && start < block.end);
		let to = width;
		while (labels.length > 0 && to > narrowest && !fits(article.text, block, labels, width, to)) {
			to--;
		}

		return to;
	});
	cache.set(article, rows);
	return rows;
};
