import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Span} from '../document/span.js';
import {type Document, type Gold, toDocument} from './document.js';

/**
 * Articles of other kinds than the corpus has (sport, science, courts, fiction, reviews, interviews …), written and marked
 * for this: some to learn from, some to measure on.
 */
export const ownArticles = {
	learned: 'source/training/articles/learned',
	held: 'source/training/articles/held',
} as const;

const roles = {s: 'source', c: 'cue', q: 'content'} as const;

/** Where a mark begins: `{1s|`. */
const opening = /\{(\d+)([scq])\|/y;

/**
 * Reads a text in which attributions are marked: `{1s|Ida Krol} {1c|said} {1q|that it rained}`, source, cue and content of
 * the first attribution. Marks lie in one another; one may come in several pieces.
 *
 * @returns the text without its marks, and the attributions; spans count in that text
 * @throws {Error} where a mark is not closed, is empty or longer than a paragraph, where a brace is none of a mark, or an
 * attribution has no content
 */
export const unmark = (marked: string): {text: string; gold: Gold[]} => {
	const found = new Map<string, Record<(typeof roles)[keyof typeof roles], Span[]>>();
	const open: Array<{id: string; role: keyof typeof roles; start: number}> = [];
	let text = '';
	for (let i = 0; i < marked.length; i++) {
		opening.lastIndex = i;
		const mark = opening.exec(marked);
		if (mark) {
			open.push({id: mark[1], role: mark[2] as keyof typeof roles, start: text.length});
			i += mark[0].length - 1;
		} else if (marked[i] === '}') {
			const last = open.pop();
			if (!last) {
				throw new Error(`Nothing is open at: ${marked.slice(i, i + 40)}`);
			}

			const words = text.slice(last.start);
			if (words.trim() === '' || words.includes('\n')) {
				throw new Error(`A mark of attribution ${last.id} is empty or goes over the end of a paragraph`);
			}

			const own = found.get(last.id) ?? {source: [], cue: [], content: []};
			own[roles[last.role]].push({start: last.start, end: text.length});
			found.set(last.id, own);
		} else if (marked[i] === '{') {
			throw new Error(`No mark begins at: ${marked.slice(i, i + 40)}`);
		} else {
			text += marked[i];
		}
	}

	const inOrder = (spans: Span[]) => spans.sort((a, b) => a.start - b.start);
	const gold = [...found].map(([id, {source, cue, content}]) => ({
		id,
		source: inOrder(source),
		cue: inOrder(cue),
		content: inOrder(content),
	}));
	const empty = gold.find(({content}) => content.length === 0);
	if (open.length > 0 || empty) {
		throw new Error(
			empty ? `Attribution ${empty.id} has no content` : `A mark of attribution ${open[0].id} is not closed`,
		);
	}

	return {text, gold};
};

const readArticle = (file: string): Document => {
	const marked = readFileSync(file, 'utf8');
	try {
		if (!marked.startsWith('# ')) {
			throw new Error('There is no title');
		}

		const {text, gold} = unmark(marked.slice(2));
		const document = toDocument(path.basename(file, '.txt'), text, {gold, discarded: []});
		if (document.gold.length < gold.length) {
			throw new Error('A mark lies in what is no part of the article as it is read');
		}

		return document;
	} catch (error) {
		throw new Error(`${file}: ${(error as Error).message}`, {cause: error});
	}
};

/**
 * Reads articles in which attributions are marked.
 *
 * @param folder of `NAME.txt`; each begins with `# ` and its title
 * @returns the articles, by name
 * @throws {Error} with the name of the file where a mark is wrong
 */
export const readMarked = (folder: string): Document[] =>
	readdirSync(folder)
		.filter(file => file.endsWith('.txt'))
		.sort()
		.map(file => readArticle(path.join(folder, file)));
