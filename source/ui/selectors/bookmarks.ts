import type {Analysis} from '../../document/analysis.js';
import {findAgain} from '../../document/anchor.js';
import {blockAt} from '../rows.js';
import {type State, sectionAt, sectionsOf} from '../state.js';
import {memoizeLast} from './memoize-last.js';
import {whereOf} from './where.js';

/** A bookmark: where its paragraph begins now, the words there, and where that is. */
type Bookmark = {readonly start: number; readonly words: string; readonly where: string};

const lastStarts = memoizeLast<readonly number[]>();

/** Where the bookmarks stand in the text as it is now. The last answer is kept: each frame asks. */
export const bookmarkStarts = ({analysis, notes}: Pick<State, 'analysis' | 'notes'>): readonly number[] =>
	analysis === null
		? []
		: lastStarts(notes.bookmarks, [analysis.article], () =>
				notes.bookmarks.map(bookmark => findAgain(analysis.article.text, bookmark)),
			);

/** How many characters of a paragraph are told; a list has no room for more. */
const longestWords = 200;

const wordsAt = ({article}: Analysis, start: number): string => {
	const {end} = article.blocks[blockAt(article, start)] ?? {end: start};
	return article.text
		.slice(start, Math.min(end, start + longestWords))
		.replaceAll(/\s+/g, ' ')
		.trim();
};

/** The bookmarks in the order of the text. */
export const bookmarksOf = (state: State): readonly Bookmark[] => {
	const {analysis} = state;
	return analysis === null
		? []
		: bookmarkStarts(state).map(start => ({
				start,
				words: wordsAt(analysis, start),
				where: whereOf(analysis, {start, section: sectionsOf(state)[sectionAt(state, start)]?.id ?? ''}),
			}));
};
