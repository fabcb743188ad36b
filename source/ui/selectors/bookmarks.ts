import type {Analysis} from '../../document/analysis.js';
import {type Anchor, findAgain, shortestAnchor} from '../../document/anchor.js';
import type {Article, Block} from '../../document/article.js';
import {cleanLine} from '../../document/clean.js';
import {blockAt} from '../rows.js';
import {type State, sectionAt, sectionsOf} from '../state.js';
import {memoizeLast} from './memoize-last.js';
import {whereOf} from './where.js';

/** A bookmark: where its paragraph begins now, the words there, where that is, and its index among those that are noted. */
type Bookmark = {
	readonly start: number;
	readonly words: string;
	readonly where: string;
	readonly index: number;
};

/**
 * Where the paragraph of a bookmark begins now: of those that begin with its words the nearest, else the one where as many
 * of them stand as are left, or where they stood.
 */
const startOf = (article: Article, bookmark: Anchor): number => {
	const {text, blocks} = article;
	const away = ({start}: Block) => Math.abs(start - bookmark.offset);
	const [nearest] = blocks
		.filter(({start}) => text.startsWith(bookmark.words, start))
		.toSorted((a, b) => away(a) - away(b));
	return (nearest ?? blocks[blockAt(article, findAgain(text, bookmark))])?.start ?? 0;
};

const lastStarts = memoizeLast<readonly number[]>();

/** Where the bookmarks stand in the text as it is now. The last answer is kept: each frame asks. */
export const bookmarkStarts = ({analysis, notes}: Pick<State, 'analysis' | 'notes'>): readonly number[] =>
	analysis === null
		? []
		: lastStarts(notes.bookmarks, [analysis.article], () =>
				notes.bookmarks.map(bookmark => startOf(analysis.article, bookmark)),
			);

/** How many characters of a paragraph are told; a list has no room for more. */
const longestWords = 200;

/** The words of a bookmark as they stand there now; those that are gone as they were, since by them it is known. */
const told = ({article}: Analysis, start: number, {words}: Anchor, where: string) => {
	const {end} = article.blocks[blockAt(article, start)] ?? {end: start};
	const paragraph = article.text.slice(start, end);
	const isGone = !paragraph.includes(words.slice(0, shortestAnchor));
	return {
		words: cleanLine(isGone ? words : paragraph.slice(0, longestWords)).trim(),
		where: isGone ? `${where} · its words are gone` : where,
	};
};

/** The bookmarks in the order of the text. */
export const bookmarksOf = (state: State): readonly Bookmark[] => {
	const {analysis, notes} = state;
	return analysis === null
		? []
		: bookmarkStarts(state)
				.map((start, index) => {
					const section = sectionsOf(state)[sectionAt(state, start)]?.id ?? '';
					const where = whereOf(analysis, {start, section});
					return {start, index, ...told(analysis, start, notes.bookmarks[index], where)};
				})
				.toSorted((a, b) => a.start - b.start);
};
