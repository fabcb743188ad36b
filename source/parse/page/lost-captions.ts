import {childrenOf, type Element, elements, holdsIn, isHeading, withInner} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {type Measures, measureAll} from './extents.js';
import {placeOf} from './flow.js';

/** How much of a caption stands outside links at least; what has less leads to another page; a share. */
const unlinkedShare = 0.5;

/** In what a caption stands that is about no picture of the article's, or about no picture. */
const others = new Set('aside blockquote nav pre table'.split(' '));

/** What a page has one article in, and not what stands around it. */
const wholes = new Set('article main'.split(' '));

type Content = {
	/** There is more in it than a picture and what is said of it: a heading, a quotation, a table. */
	readonly isMore: boolean;
	/** How many of the elements that were found are in it. */
	readonly found: number;
};

/** The elements that hold an article and all of what was found, from the page inwards. */
const wholesAround = (page: Element, measures: Measures<Content>): Element[] => {
	const foundIn = (element: Element): number => measures.get(element)?.found ?? 0;
	const all = foundIn(page);
	const around = [page];
	let here: Element | undefined = page;
	while (here !== undefined) {
		if (wholes.has(here.name) || here.attributes.role === 'main') {
			around.push(here);
		}

		here = childrenOf(here).find(child => foundIn(child) === all);
	}

	return around;
};

/** What the captions in an element say. */
const captionsIn = (element: Element): string =>
	elements(element)
		.filter(({name}) => name === 'figcaption')
		.map(wordsOf)
		.join(' ');

const isHeadline = ({name}: Element): boolean => name === 'h1';

/**
 * Puts back the captions of pictures that stand between the headline and the text, or among the paragraphs. Readability
 * loses what stands beside the element that holds the paragraphs, and short lines among divisions.
 *
 * @param found the article that was made of the page
 * @param page the page with its places
 */
export const withCaptions = (found: Element, page: Element): Element => {
	const kept = new Set(elements(found).map(placeOf));
	const isLost = (element: Element): boolean => element.name === 'figcaption' && !kept.has(placeOf(element));
	if (!holdsIn(page, isLost)) {
		return found;
	}

	const measures = measureAll<Content>(page, (element, _, inner) => ({
		isMore: isHeading(element) || others.has(element.name) || inner.some(({isMore}) => isMore),
		found: inner.reduce((sum, {found}) => sum + found, kept.has(placeOf(element)) ? 1 : 0),
	}));
	const leadsElsewhere = (caption: Element): boolean => {
		const {text, unlinked} = measures.get(caption) ?? {text: 0, unlinked: 0};
		return unlinked <= unlinkedShare * text;
	};

	const around = wholesAround(page, measures);
	const innermost = around[around.length - 1];
	// Some have the headline and the first picture outside of the element that they call the article.
	const whole = around.findLast(each => holdsIn(each, isHeadline)) ?? innermost;
	/** What was found and the captions that were not, in order; a caption is followed by nothing that is in it. */
	const inOrder: Element[] = [];
	const visit = (element: Element): void => {
		for (const child of childrenOf(element)) {
			if (whole !== innermost && isHeadline(child)) {
				// Pictures above it are others'.
				inOrder.length = 0;
			}

			const isFound = kept.has(placeOf(child));
			if (isFound || (isLost(child) && !leadsElsewhere(child))) {
				inOrder.push(child);
			}

			// A table may be there for the picture and what is said of it.
			const isFrame = child.name === 'table' && wordsOf(child) === captionsIn(child);
			const isOther =
				(others.has(child.name) && !isFrame) || (child.name === 'figure' && measures.get(child)?.isMore);
			if (isFound || !(isOther || child.name === 'figcaption')) {
				visit(child);
			}
		}
	};

	visit(whole);
	/** The captions that belong before the element of a place. */
	const lost = new Map<string | undefined, Element[]>();
	let next: string | undefined;
	for (const element of inOrder.toReversed()) {
		if (kept.has(placeOf(element))) {
			next = placeOf(element);
		} else if (next !== undefined) {
			lost.set(next, [element, ...(lost.get(next) ?? [])]);
		}
	}

	const lostBefore = (element: Element): readonly Element[] => lost.get(placeOf(element)) ?? [];
	const restored = (element: Element): Element =>
		withInner(element, child => [...lostBefore(child), restored(child)]);
	const article = restored(found);
	return {...article, children: [...lostBefore(found), ...article.children]};
};
