import {isSentence} from '../sentence.js';
import {type Element, elements, isElement, type Node, onlyChild, withInner} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {type Extent, measureAll, sureParagraph} from './extents.js';

/** How long a paragraph is, outside links, that may be an article's; in UTF-16 units without white space. */
const likely = 6;

/** How much of what is surely an article's stands outside links; a share. */
const unlinkedShare = 0.8;

/** Of how many of its words less is left of a piece out of which its prose was taken; a share. */
const leftShare = 0.5;

/** What prose stands in, and code. */
const pieces = new Set('p div section pre'.split(' '));

/** How much of a piece is code at least that is put back, also behind the last paragraph; a share. */
const codeShare = 0.5;

const place = 'data-place';

/** The number of an element of a page with places; undefined where it was made later. */
export const placeOf = ({attributes}: Element): string | undefined => attributes[place];

/**
 * Numbers the elements of a page, so that each is known again in what is made of the page.
 *
 * @returns a copy; nothing of the given tree is changed
 */
export const withPlaces = (root: Element): Element => {
	let count = 0;
	const numbered = (element: Element): Element => {
		const attributes = {...element.attributes, [place]: String(count++)};
		return {...withInner(element, child => [numbered(child)]), attributes};
	};

	return numbered(root);
};

/** Tells of the elements of a page with its places which are in what was made of it. */
export const isPartOf = (found: Element): ((element: Element) => boolean) => {
	const kept = new Set(elements(found).map(placeOf));
	return element => kept.has(placeOf(element));
};

type Flow = {
	/** How much stands outside links in the paragraph that has the most, in UTF-16 units without white space. */
	readonly paragraph: number;
	/** How much stands in examples of code. */
	readonly code: number;
	/** Whether any of it is in what was found. */
	readonly isFound: boolean;
};

const nothing: Extent & Flow = {text: 0, unlinked: 0, paragraph: 0, code: 0, isFound: false};

/**
 * Puts back what a page's article has lost between two of its paragraphs: a piece that holds prose, or is code. Readability
 * drops each that has many links in it or a name that it thinks ill of; but what the writer goes on after is the article's.
 *
 * @param found the article that was made of the page
 * @param page the page with its places
 */
export const withFlow = (found: Element, page: Element): Element => {
	const kept = new Map(elements(found).map(element => [placeOf(element), element]));
	const measures = measureAll<Flow>(page, (element, {unlinked}, inner) => ({
		paragraph:
			element.name === 'p' && isSentence(wordsOf(element))
				? unlinked
				: inner.reduce((most, {paragraph}) => Math.max(most, paragraph), 0),
		code: element.name === 'pre' ? unlinked : inner.reduce((sum, {code}) => sum + code, 0),
		isFound: kept.has(placeOf(element)) || inner.some(({isFound}) => isFound),
	}));
	/** What is kept of an element: itself, or the paragraph that was all there was in it. */
	const keptOf = (node: Node | undefined): Element | undefined =>
		isElement(node) ? (kept.get(placeOf(node)) ?? keptOf(onlyChild(node))) : undefined;
	const isPiece = (node: Node): node is Element => isElement(node) && pieces.has(node.name);
	/** What comes behind an element that is kept, and what stands in its place. */
	const behind = new Map<Element, Element[]>();
	const instead = new Map<Element, Element>();
	const isProse = (node: Node): boolean => {
		const {text, unlinked, paragraph} = measures.get(node) ?? nothing;
		return keptOf(node) !== undefined && paragraph >= sureParagraph && unlinked > unlinkedShare * text;
	};

	for (const {children} of elements(page)) {
		const prose = children.map(child => isPiece(child) && isProse(child));
		const first = prose.indexOf(true);
		// Where all prose stands deeper, there may be some in any piece but the last.
		const last = first === -1 ? children.length - 1 : prose.lastIndexOf(true);
		let before: Element | undefined;
		for (const [i, child] of children.entries()) {
			const here = keptOf(child);
			const {text, paragraph, code, isFound} = measures.get(child) ?? nothing;
			const isLost = (i < last && paragraph >= likely) || (first !== -1 && code > codeShare * text);
			if (i > first && before !== undefined && isPiece(child) && isLost) {
				if (!isFound) {
					behind
						.set(before, behind.get(before) ?? [])
						.get(before)
						?.push(child);
				} else if (here !== undefined && wordsOf(here).replaceAll(/\s+/g, '').length < leftShare * text) {
					instead.set(here, child);
				}
			}

			before = here ?? before;
		}
	}

	const whole = (element: Element): Element =>
		withInner(element, child => [instead.get(child) ?? whole(child), ...(behind.get(child) ?? [])]);
	return whole(found);
};
