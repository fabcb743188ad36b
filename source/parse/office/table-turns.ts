/** Transcripts that are set as a table, as services and hands do in word processors: when it was, who speaks, what they say. */
import {nameForm, roleForm} from '../../document/time-stamps.js';
import {childrenOf, type Element, type Node} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {element} from './joined.js';

const name = new RegExp(`^(?:${nameForm}${roleForm}|[QA]):?$`, 'u');

/** When it was, or the number of the row. */
const isAside = (words: string): boolean => /^[\d\s:.,[\]()–>-]*(?:[AaPp][Mm])?$/.test(words);

/** Who speaks in a row, and the cell with what they say. */
const turnOf = (row: Element): {name: string; words: Element} | undefined => {
	const cells = childrenOf(row).filter(cell => !isAside(wordsOf(cell)));
	const [first, words, ...others] = cells;
	const told = first && wordsOf(first);
	return words && others.length === 0 && name.test(told) ? {name: told.replace(/:$/, ''), words} : undefined;
};

/** With fewer a table is hardly a talk. */
const fewest = 3;

/** How much longer than the names what is said is, all in all. */
const longer = 3;

/**
 * Makes turns of the rows of a table in which each but the first tells who speaks and what they say, and somebody speaks again:
 * other tables have a name once, and no sentences beside it. A table may stand in another one that only frames it.
 */
export const tableTurns = (table: Node): readonly Node[] => {
	if (typeof table === 'string' || table.name !== 'table') {
		return [table];
	}

	const rows = childrenOf(table, 'tr');
	const [frame, ...cells] = rows.flatMap(row => childrenOf(row));
	if (frame !== undefined && cells.length === 0) {
		const inner = frame.children.flatMap(tableTurns);
		return inner.every((node, i) => node === frame.children[i]) ? [table] : inner;
	}

	const turns = rows.map(turnOf);
	const told = turns
		.flatMap(turn => turn ?? [])
		.slice(turns[0] && !/[.?!…]\W*$/.test(wordsOf(turns[0].words)) ? 1 : 0);
	const names = told.map(turn => turn.name);
	const sizes = told.map(({words}) => wordsOf(words).length);
	const total = (all: readonly number[]): number => all.reduce((sum, size) => sum + size, 0);
	return told.length >= fewest &&
		told.length >= rows.length - 1 &&
		new Set(names).size < names.length &&
		total(sizes) > longer * total(names.map(({length}) => length)) &&
		told.filter(({words}) => /[.?!…–—-]\W*$/.test(wordsOf(words))).length > told.length / 2
		? told.flatMap(({name: who, words}) => {
				const [first, ...others] = words.children;
				const own = first === undefined || typeof first === 'string' ? [first ?? ''] : first.children;
				return [element('p', [`${who}: `, ...own]), ...others];
			})
		: [table];
};
