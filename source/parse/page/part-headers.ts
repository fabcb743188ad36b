/** What heads a part of an article, and would pass for the head of the page. */

import {
	childrenOf,
	type Element,
	elements,
	isElement,
	isHeading,
	type Node,
	onlyChild,
	textOf,
	withoutBlanks,
} from '../tree/tree.js';
import {squeeze} from '../tree/words.js';
import {hides} from './folded.js';
import {around, outOfSight} from './furniture-words.js';
import {byKind, hintsOf, kindWithin} from './hints.js';

/** What is longer is no mere header of an article's part, in UTF-16 units without white space. */
const longestHeader = 300;

/** So often a class stands above parts of an article where it tells how they are made. */
const fewest = 3;

/** An article, and what of it is known already. */
type Setting = {
	readonly main: Element;
	/** All that is in it. */
	readonly inMain: ReadonlySet<Node>;
	/** What stands behind its first paragraph. */
	readonly behind: ReadonlySet<Node>;
	/** How much text an element has outside links, in UTF-16 units without white space. */
	readonly proseOf: (element: Element) => number;
};

/** The headings in a header of a part; a division is one by those that stand in it themselves. */
export const headingsIn = (header: Element): Element[] =>
	(header.name === 'header' ? elements(header) : childrenOf(header)).filter(isHeading);

/**
 * The headers of an article's parts: those behind its first paragraph, those of sections, and those that are like them.
 */
export const partHeaders = ({main, inMain, behind, proseOf}: Setting): ReadonlySet<Element> => {
	const found = new Set<Element>();
	const headers: Array<{readonly header: Element; readonly kind: string}> = [];
	for (const parent of elements(main)) {
		for (const child of childrenOf(parent, 'header', 'div')) {
			const hints = hintsOf(child);
			const isHeader =
				(child.name === 'header' || /\bheader\b/.test(hints)) &&
				proseOf(child) < longestHeader &&
				!around.test(hints) &&
				!hides(child.attributes) &&
				!outOfSight.test(hints) &&
				headingsIn(child).some(({name}) => name !== 'h1');
			if (!isHeader) {
				continue;
			}

			headers.push({header: child, kind: kindWithin(parent, child)});
			if (
				child.name === 'header' &&
				(behind.has(child) || (/^(?:article|section)$/.test(parent.name) && inMain.has(parent)))
			) {
				found.add(child);
			}
		}
	}

	const ofParts = byKind(headers, ({kind}) => kind).filter(
		group => group.length >= fewest && group.some(({header}) => behind.has(header)),
	);
	return new Set([...found, ...ofParts.flat().map(({header}) => header)]);
};

const name = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,4}$/u;

/** What sites call the element that tells who speaks. */
const ofSpeakers = /\b(?:attributed|contributor|member|person|speaker|speaking|who)\b/;

/**
 * Who speaks in each part of a debate, where that is a link in a frame of its own above what is said: links alone would be
 * taken for a list of other pages. Whoever debates comes again.
 *
 * @returns the frames, each with the name in it
 */
export const speakerLinks = (main: Element): ReadonlyMap<Element, string> => {
	const links = elements(main).flatMap(parent => {
		const [first, ...others] = withoutBlanks(parent.children);
		const link = isElement(first) && /^(?:div|span|p)$/.test(first.name) ? onlyChild(first) : undefined;
		const words = link?.name === 'a' ? squeeze(textOf(link)) : '';
		return isElement(first) &&
			link !== undefined &&
			name.test(words) &&
			others.some(other => isElement(other) && other.name === 'p') &&
			// Who writes an entry is named so as well, and what it is about.
			[first, link].some(element => ofSpeakers.test(hintsOf(element)))
			? [{frame: first, words, kind: kindWithin(parent, first)}]
			: [];
	});
	const ofDebates = byKind(links, ({kind}) => kind).filter(group => {
		const names = new Set(group.map(({words}) => words));
		return group.length >= fewest && names.size > 1 && names.size < group.length;
	});
	return new Map(ofDebates.flat().map(({frame, words}) => [frame, words]));
};
