import type {Overlay, State} from '../state.js';
import {bookmarksOf} from './bookmarks.js';
import {isWhole, linksOf} from './links.js';
import {isIn} from './search.js';

/** What an overlay lists to choose from: its number, its words, and what is told below them. */
export type OverlayEntry = {
	readonly number: number;
	readonly words: string;
	readonly below: string;
	/** The address that a terminal may open. */
	readonly href?: string;
};

/** What each overlay that is a list calls its entries. */
export const entryNames = {links: 'link', bookmarks: 'bookmark'} as const;

/** An overlay of which one entry is chosen; others are scrolled. */
export const isList = (name: Overlay['name'] | undefined): name is keyof typeof entryNames =>
	name === 'links' || name === 'bookmarks';

/** The bookmarks with the overlay's words, each with its number among all. */
export const bookmarksListed = (state: State) =>
	bookmarksOf(state)
		.map((bookmark, i) => ({...bookmark, number: i + 1}))
		.filter(({words, where}) => isIn(`${words} ${where}`, state.overlay?.words ?? ''));

/** What the overlay lists; null where it is no list. */
export const entriesOf = (state: State): readonly OverlayEntry[] | null => {
	switch (state.overlay?.name) {
		case 'links':
			return linksOf(state).map(({number, words, target}) => ({
				number,
				words: words || target,
				below: target,
				...(state.settings.links && isWhole(target) && {href: target}),
			}));
		case 'bookmarks':
			return bookmarksListed(state).map(({number, words, where}) => ({
				number,
				words,
				below: where,
			}));
		default:
			return null;
	}
};
