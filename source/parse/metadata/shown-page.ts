import {absolute} from '../address.js';
import {ArticleBuilder} from '../article-builder.js';
import {isCard} from '../page/cards.js';
import {type Measures, measureAll} from '../page/extents.js';
import {underPicture} from '../page/furniture-words.js';
import {hintsOf} from '../page/hints.js';
import {teaserLists} from '../page/teaser-lists.js';
import {toBlocks} from '../tree/blocks.js';
import {type Element, holdsIn, textOf, without} from '../tree/tree.js';
import {spaced} from '../tree/words.js';

/** Against what links are resolved where the page's address is not known. */
const unknown = 'https://site.invalid/article';

export type Lines = {
	readonly texts: readonly string[];
	/** Whether the line of an index is a heading of the first rank. */
	readonly isHeadline: (index: number) => boolean;
	readonly isHeading: (index: number) => boolean;
	/** Whether the line of an index is nothing but a link to another page. */
	readonly leadsElsewhere: (index: number) => boolean;
};

/** Whether an element is what stands under a picture, and has a date of its own. */
const isCaption = (element: Element): boolean =>
	/^(?:div|p|small|span)$/.test(element.name) &&
	underPicture.test(hintsOf(element)) &&
	/\b(?:19|20)\d\d\b/.test(textOf(element)) &&
	!holdsIn(element, ({name}) => name === 'h1');

/**
 * The page with its pieces apart, as `spaced` makes it, and without what leads to other articles, which have writers and dates
 * of their own.
 */
const withoutTeasers = (root: Element, url: string | null): Element => {
	const leadsElsewhere = (element: Element): boolean =>
		isCard(element) &&
		absolute(element.attributes.href, url ?? unknown) !== (url ?? unknown) &&
		!holdsIn(element, ({name}) => name === 'h1');
	const lists = teaserLists(root, url);
	return without(
		spaced(root, element => lists.has(element) || isCaption(element)),
		leadsElsewhere,
	);
};

/**
 * The lines of a page as a reader sees them, furniture and all; pictures and what is quoted have dates of their own.
 *
 * @param root the page without what leads to other articles
 * @param url its address
 */
const linesOf = (root: Element, url: string | null): Lines => {
	const builder = new ArticleBuilder();
	toBlocks(root, builder);
	const {text, blocks, inlines} = builder.finish();
	const lines = blocks.filter(({kind}) => kind !== 'caption' && kind !== 'quote');
	const links = new Map(
		inlines.flatMap(({kind, start, end, target}) => (kind === 'link' ? [[`${start} ${end}`, target]] : [])),
	);
	return {
		texts: lines.map(({start, end}) => text.slice(start, end)),
		isHeadline: index => lines[index].kind === 'heading' && lines[index].level === 1,
		isHeading: index => lines[index].kind === 'heading',
		leadsElsewhere: index => {
			const {kind, start, end} = lines[index];
			const target = absolute(links.get(`${start} ${end}`), url ?? unknown);
			return kind !== 'heading' && target !== undefined && target !== url;
		},
	};
};

/** Makes something when it is first asked for. */
export const once = <T extends object>(make: () => T): (() => T) => {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
};

/** What a page shows its readers. It is asked for only where the page's head is silent, or in doubt. */
export type ShownPage = {
	readonly page: () => Element;
	readonly lines: () => Lines;
	readonly extents: () => Measures<unknown>;
};

/**
 * What a page shows its readers, apart from other articles.
 *
 * @param isLarge whether it is too long to be searched for those
 */
export const shownOn = (root: Element, url: string | null, isLarge: boolean): ShownPage => {
	const page = once(() => (isLarge ? spaced(root) : withoutTeasers(root, url)));
	return {
		page,
		lines: once(() => linesOf(page(), url)),
		extents: once(() => measureAll(page(), () => ({}))),
	};
};
