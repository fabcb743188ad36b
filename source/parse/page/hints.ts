import {componentNames, type Element, isHeading, remembered} from '../tree/tree.js';

/** What an entry's classes say of its subjects and its writer, and not of what it is: `hentry author-ann tag-ads`. */
const classification = /\b(?:author|category|(?:post_)?tag|topic)-\S+/g;

/** What an element has beside it or in it, and not what it is: `has-sidebar`, `anchorWithStickyNavbar` */
const having = /(?:(?<!\S)has(?=[_-])|(?<=[a-z])With(?=[A-Z]))\S*/g;

const classesOf = ({attributes}: Element): string => {
	const classes = (attributes.class ?? '').replaceAll(having, '');
	return /\bh-?entry\b/.test(classes) ? classes.replaceAll(classification, '') : classes;
};

/** What a link's classes say of how it shows where it leads, and not of what it is. */
const opensIn = /\b(?:modal|overlay|popup|tooltip)\b/g;

/** Names apart and in lower case: `relatedStories-list` says related, stories, list. */
const wordsIn = (names: string): string =>
	names
		.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
		.replaceAll(/[^\p{L}]+/gu, ' ')
		.toLowerCase();

/**
 * The words of an element's class and id. A heading's id is made of its own words, whatever they are about; it may be on a
 * span in it.
 */
export const hintsOf = remembered(element => {
	const words = wordsIn(
		`${classesOf(element)} ${isHeading(element) || element.name === 'span' ? '' : (element.attributes.id ?? '')}`,
	);
	return element.name === 'a' ? words.replaceAll(opensIn, '') : words;
});

/** The words of what names an element to those who build the page. */
export const componentOf = (element: Element): string => wordsIn(componentNames(element).join(' '));

/** What pieces that a page makes alike have in common: their element and the first of their classes. */
export const kindOf = ({name, attributes}: Element): string =>
	`${name} ${(attributes.class ?? '').trim().split(/\s+/)[0]}`;

/** The same with what they stand in. */
export const kindWithin = (frame: Element, element: Element): string =>
	`${kindOf(frame)} > ${kindOf(element)}`;

/** Divides pieces by their kinds, in the order in which each came first. */
export const byKind = <T>(pieces: readonly T[], kind: (piece: T) => string): T[][] => {
	const kinds = new Map<string, T[]>();
	for (const piece of pieces) {
		const name = kind(piece);
		const group = kinds.get(name) ?? [];
		group.push(piece);
		kinds.set(name, group);
	}

	return [...kinds.values()];
};
