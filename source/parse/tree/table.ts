import type {Alignment, Inline} from '../../document/article.js';
import {largest} from '../../document/extremes.js';
import {limits} from '../../document/limits.js';
import {cellSeparator} from '../../document/tables.js';
import type {ArticleBuilder} from '../article-builder.js';
import {placedWords} from './placed-words.js';
import {childrenOf, type Element, elements, withoutAll} from './tree.js';
import {wordsOf} from './words.js';

const cellsOf = (row: Element): Element[] => childrenOf(row, 'td', 'th');

/** The cells of each row in an element that has words; the empty ones at a row's end are left out. */
const rowsIn = (element: Element): Element[][] =>
	elements(element)
		.filter(({name}) => name === 'tr')
		.map(row => {
			const cells = cellsOf(row);
			return cells.slice(0, 1 + cells.findLastIndex(cell => wordsOf(cell) !== ''));
		})
		.filter(cells => cells.length > 0);

const saysOf = (row: readonly Element[] | undefined): string => (row ?? []).map(wordsOf).join(cellSeparator);

/** The rows of a table: those of its foot last, wherever it stands, unless it only says once more what its head does. */
const rowsOf = (table: Element): Element[][] => {
	const feet = childrenOf(table, 'tfoot');
	const rows = rowsIn(withoutAll(table, new Set(feet)));
	const head = saysOf(rows[0]);
	return [...rows, ...feet.flatMap(rowsIn).filter(row => saysOf(row) !== head)];
};

/** Whether a table holds data; others only lay a page out, and what is in them is read as if they were not there. */
export const holdsData = (table: Element): boolean => {
	const inside = elements(table)
		.slice(1)
		.map(element => element.name);
	if (inside.includes('table') || table.attributes.role === 'presentation') {
		return false;
	}

	const rows = rowsOf(table);
	const cells = rows.flat().filter(cell => wordsOf(cell) !== '');
	const isShort = (): boolean =>
		largest(
			cells.map(cell => wordsOf(cell).length),
			0,
		) < 200;
	// Where each row has one cell with words, they may be below each other, with a picture beside them.
	const isOneColumn = (): boolean => {
		const {columns} = columnsOf(table, limits.emptyCells);
		return new Set(cells.map(cell => columns.get(cell))).size < 2;
	};

	return (
		rows.length > 1 &&
		largest(rows.map(row => row.length)) > 1 &&
		(inside.includes('th') || isShort()) &&
		!(cells.length <= rows.length && isOneColumn())
	);
};

/** The links in an element whose words stand in it as they are, in order. */
export const linksIn = (cell: Element): Element[] =>
	elements(cell).filter(({name, attributes}) => name === 'a' && attributes.href);

/** How elements within a line set their words. */
export const styles: Readonly<Record<string, 'strong' | 'emphasis' | 'code'>> = {
	strong: 'strong',
	b: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	cite: 'emphasis',
	code: 'code',
	kbd: 'code',
	samp: 'code',
};

/**
 * Adds the words of an element in one line, with the links in it, each where it stands: its words may stand there earlier, too.
 *
 * @param set how elements in it set their words; as none do, in a heading
 */
export const addLine = (
	cell: Element,
	builder: ArticleBuilder,
	resolve: (target: string) => string | undefined,
	set: typeof styles = {},
): void => {
	const {words, extents} = placedWords(cell);
	const inlines: Inline[] = [];
	// Those within others come first, as they do where blocks are walked.
	for (const [{name, attributes}, extent] of extents) {
		if (name === 'a' && attributes.href) {
			const target = resolve(attributes.href);
			inlines.push({kind: 'link', ...(target && {target}), ...extent});
		} else if (Object.hasOwn(set, name)) {
			inlines.push({kind: set[name], ...extent});
		}
	}

	builder.addLine(words, inlines);
};

/** Over how many columns or rows a cell goes, as HTML reads it: what is no number is 1, and so is what is below `least`. */
const spanOf = (told: string | undefined, least: number, most: number): number => {
	const span = Number.parseInt(told ?? '', 10);
	return span >= least ? Math.min(most, span) : 1;
};

/**
 * The column in which each cell of a table begins, next to those that go over several columns and below those that go over
 * several rows.
 *
 * @param room how many cells may be passed over that reach down from above; it ends at the first one more
 * @returns also how many were
 */
const columnsOf = (table: Element, room: number): {columns: Map<Element, number>; passed: number} => {
	const columns = new Map<Element, number>();
	/** The cells that reach down: where each begins, where it ends, and the first row in which it is gone. */
	const above = new Map<number, {end: number; gone: number}>();
	let [y, passed] = [0, 0];
	for (const element of elements(table)) {
		// No cell reaches out of its section.
		if (/^t(?:head|body|foot)$/.test(element.name)) {
			above.clear();
		}

		if (element.name !== 'tr') {
			continue;
		}

		let x = 0;
		for (const cell of cellsOf(element)) {
			for (let over = above.get(x); over && over.gone > y; over = above.get(x)) {
				x = over.end;
				if (++passed > room) {
					return {columns, passed};
				}
			}

			const {colspan, rowspan} = cell.attributes;
			const end = x + spanOf(colspan, 1, 1000);
			const height = spanOf(rowspan, 0, 65_534);
			columns.set(cell, x);
			if (height !== 1) {
				above.set(x, {end, gone: height === 0 ? Number.POSITIVE_INFINITY : y + height});
			}

			x = end;
		}

		y++;
	}

	return {columns, passed};
};

/**
 * The cells of rows in their columns, with nothing where a cell beside or above them goes on. A column in which no cell
 * begins is left out. Once a document has no room for more empty cells, those of a row follow each other as they stand.
 */
const inColumns = (
	table: Element,
	rows: readonly Element[][],
	builder: ArticleBuilder,
): readonly (readonly (Element | undefined)[])[] => {
	const {columns, passed} = columnsOf(table, builder.emptyCells);
	const columnOf = (cell: Element): number => columns.get(cell) ?? 0;
	const begun = [...new Set(rows.flat().map(columnOf))].sort((a, b) => a - b);
	const ranks = new Map(begun.map((column, rank) => [column, rank]));
	const rankOf = (cell: Element): number => ranks.get(columnOf(cell)) ?? 0;
	const empty = rows.reduce((sum, row) => sum + 1 + rankOf(row[row.length - 1]) - row.length, 0);
	const needed = Math.max(passed, empty);
	if (needed > builder.emptyCells) {
		builder.emptyCells = 0;
		return rows;
	}

	builder.emptyCells -= needed;
	return rows.map(row => {
		const line: (Element | undefined)[] = [];
		for (const cell of row) {
			while (line.length < rankOf(cell)) {
				line.push(undefined);
			}

			line.push(cell);
		}

		return line;
	});
};

/** How a cell is set, where it says so. */
const alignmentOf = (cell: Element | undefined): Alignment | null => {
	const {align = '', style = ''} = cell?.attributes ?? {};
	const told = /\btext-align\s*:\s*(\w+)/i.exec(style)?.[1] ?? align;
	return (['left', 'center', 'right'] as const).find(name => name === told.toLowerCase()) ?? null;
};

/** How the columns are set: as the cells of the first row below the head are; a head may be centred by itself. */
const alignmentsOf = ([head, second]: readonly (readonly (Element | undefined)[])[]): {
	alignments?: readonly (Alignment | null)[];
} => {
	const alignments = head.map((cell, i) => alignmentOf(second?.[i] ?? cell));
	return alignments.some(Boolean) ? {alignments} : {};
};

/**
 * Adds a table, a row a line, with the links in its cells.
 *
 * @param resolve makes a link's target absolute
 */
export const addTable = (
	table: Element,
	builder: ArticleBuilder,
	resolve: (target: string) => string | undefined,
): void => {
	const rows = inColumns(table, rowsOf(table), builder);
	for (const [y, cells] of rows.entries()) {
		for (const [x, cell] of cells.entries()) {
			builder.addVerbatim(x > 0 ? cellSeparator : y > 0 ? '\n' : '');
			if (cell) {
				addLine(cell, builder, resolve, styles);
			}
		}
	}

	builder.close('table', alignmentsOf(rows));
};
