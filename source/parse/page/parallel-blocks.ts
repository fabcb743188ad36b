import {childrenOf, type Element, holdsIn, isHeading, type Node, onlyChild} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {type Extent, type Measures, measureAll, type Prose, proseIn} from './extents.js';
import {kindOf} from './hints.js';

/** How much of a block that is one of an article's stands outside links; a share. */
const unlinkedShare = 0.8;

/** How much of the prose of the block that was found the others have at least: less is a box beside an article; a share. */
const leastShare = 0.25;

/** The same where there are several blocks with a heading of its own in each, as the parts of a document have; a share. */
const leastShareOfParts = 0.02;
const fewestParts = 3;

/** Whether a block begins with a heading, in whatever frame. */
const isPart = (block: Element): boolean => {
	const first = childrenOf(block).find(child => wordsOf(child) !== '');
	return first !== undefined && (isHeading(first) || (first.name === 'div' && isPart(first)));
};

/** What blocks are that stand one below the other; whole articles that do are articles of their own. */
const blocks = new Set('div section li dd'.split(' '));

/** The elements from the root down to the innermost that holds all that was found. */
const pathTo = (root: Element, isFound: (element: Element) => boolean): Element[] => {
	const path: Element[] = [];
	let here: Element | undefined = root;
	const held = new Map<Element, boolean>();
	const holds = (element: Element): boolean => {
		const known = held.get(element);
		if (known !== undefined) {
			return known;
		}

		const does = isFound(element) || childrenOf(element).some(holds);
		held.set(element, does);
		return does;
	};

	while (here !== undefined) {
		path.push(here);
		const [only, ...others]: Element[] = isFound(here) ? [] : childrenOf(here).filter(holds);
		here = others.length === 0 ? only : undefined;
	}

	return path;
};

/** The title of an article of its own, or what leads to one. */
const isTitle = (element: Element): boolean => {
	const only = onlyChild(element);
	return element.name === 'h1' || element.name === 'article' || (isHeading(element) && only?.name === 'a');
};

/**
 * The whole of an article that a page sets in blocks one below the other, each with a frame of its own around its text
 * and with something beside it: a heading, a picture, a signature. Readability takes the text of the largest for the
 * article, since what the frames have in common lies too far from their paragraphs.
 *
 * @param page the page
 * @param isFound whether an element is in the article that was found
 * @returns the blocks with what stands between them; undefined where there are none beside what was found
 */
export const parallelBlocks = (
	page: Element,
	isFound: (element: Element) => boolean,
): Element | undefined => {
	const path = pathTo(page, isFound);
	let measures: Measures<Prose> | undefined;
	const measureOf = (node: Node): Extent & Prose => {
		measures ??= measureAll<Prose>(page, (element, extent, inner) => ({
			prose: proseIn(element, extent, inner),
		}));
		return measures.get(node) ?? {text: 0, unlinked: 0, prose: 0};
	};
	const proseOf = (node: Node): number => measureOf(node).prose;
	const isBlock = (node: Node): boolean => {
		const {text, unlinked, prose} = measureOf(node);
		return prose > 0 && unlinked > unlinkedShare * text;
	};

	for (let i = path.length - 1; i > 0; i--) {
		const own = path[i];
		const children = childrenOf(path[i - 1]);
		const siblings = children.filter(child => blocks.has(child.name) && kindOf(child) === kindOf(own));
		// Most of what holds an article stands alone, and nothing need be measured.
		if (!siblings.includes(own) || siblings.length === 1) {
			continue;
		}

		// A part of a document may have no prose, but only an example or a list.
		const parts = isPart(own) ? siblings.filter(isPart) : [];
		const areParts = parts.length >= fewestParts;
		const alike = areParts ? parts : siblings.filter(isBlock);
		// Where each has a title of its own, they are articles.
		const areArticles = alike.some(block => holdsIn(block, isTitle));
		const others = alike.reduce((sum, block) => sum + (block === own ? 0 : proseOf(block)), 0);
		const least = areParts ? leastShareOfParts : leastShare;
		if (alike.includes(own) && others >= least * proseOf(own) && others > 0 && !areArticles) {
			const first = children.indexOf(alike[0]);
			const last = children.indexOf(alike[alike.length - 1]);
			return {
				...path[i - 1],
				children: children
					.slice(first, last + 1)
					.filter(
						child => alike.includes(child) || isHeading(child) || (child.name === 'p' && isBlock(child)),
					),
			};
		}
	}

	return undefined;
};
