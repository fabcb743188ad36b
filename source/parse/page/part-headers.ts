/** What heads a part of an article, and would pass for the head of the page. */

import {type Element, elements, isHeading, type Node, onlyChild, textOf} from '../tree/tree.js';
import {hides} from './folded.js';
import {around, outOfSight} from './furniture-words.js';
import {hintsOf, kindOf} from './hints.js';

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
	(header.name === 'header' ? elements(header) : header.children).filter(
		(inner): inner is Element => typeof inner !== 'string' && isHeading(inner),
	);

/**
 * The headers of an article's parts: those behind its first paragraph, those of sections, and those that are like them.
 */
export const partHeaders = ({main, inMain, behind, proseOf}: Setting): ReadonlySet<Element> => {
	const found = new Set<Element>();
	const alike = new Map<string, Element[]>();
	for (const parent of elements(main)) {
		for (const child of parent.children) {
			if (typeof child === 'string' || (child.name !== 'header' && child.name !== 'div')) {
				continue;
			}

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

			const kind = `${kindOf(parent)} > ${kindOf(child)}`;
			const group = alike.get(kind) ?? [];
			group.push(child);
			alike.set(kind, group);
			if (
				child.name === 'header' &&
				(behind.has(child) || (/^(?:article|section)$/.test(parent.name) && inMain.has(parent)))
			) {
				found.add(child);
			}
		}
	}

	for (const headers of alike.values()) {
		if (headers.length >= fewest && headers.some(header => behind.has(header))) {
			for (const header of headers) {
				found.add(header);
			}
		}
	}

	return found;
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
	const alike = new Map<string, Array<[Element, string]>>();
	for (const parent of elements(main)) {
		const [first, ...others] = parent.children.filter(
			child => typeof child !== 'string' || child.trim() !== '',
		);
		const link = first && typeof first !== 'string' ? onlyChild(first) : undefined;
		if (
			first === undefined ||
			typeof first === 'string' ||
			!/^(?:div|span|p)$/.test(first.name) ||
			link === undefined ||
			typeof link === 'string' ||
			link.name !== 'a' ||
			!others.some(other => typeof other !== 'string' && other.name === 'p')
		) {
			continue;
		}

		// Who writes an entry is named so as well, and what it is about.
		if (![first, link].some(element => ofSpeakers.test(hintsOf(element)))) {
			continue;
		}

		const words = textOf(link).replaceAll(/\s+/g, ' ').trim();
		if (name.test(words)) {
			const kind = `${kindOf(parent)} > ${kindOf(first)}`;
			const group = alike.get(kind) ?? [];
			group.push([first, words]);
			alike.set(kind, group);
		}
	}

	return new Map(
		[...alike.values()].flatMap(links => {
			const names = new Set(links.map(([, words]) => words));
			return links.length >= fewest && names.size > 1 && names.size < links.length ? links : [];
		}),
	);
};
