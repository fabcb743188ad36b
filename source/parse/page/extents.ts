import {isSentence} from '../sentence.js';
import {type Element, isSkipped, type Node} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';

/** How long a paragraph is, outside links, that is surely an article's; in UTF-16 units without white space. */
export const sureParagraph = 80;

/** How much text stands in an element, in UTF-16 units without white space. */
export type Extent = {
	readonly text: number;
	/** Of it what stands outside links. */
	readonly unlinked: number;
};

/** Measures of elements; of a text itself there is none. */
export type Measures<More> = ReadonlyMap<Node, Extent & More>;

/** How much text of a node stands outside links; nothing of what is not shown. */
export const unlinkedIn = (measures: Measures<unknown>, node: Node): number =>
	measures.get(node)?.unlinked ?? 0;

/**
 * Measures an element and all in it that is shown.
 *
 * @param more what else is told of an element, by its extent and by the measures of what is shown in it; a new object each time
 */
export const measureAll = <More extends object>(
	root: Element,
	more: (element: Element, extent: Extent, inner: ReadonlyArray<Extent & More>) => More,
): Measures<More> => {
	const measures = new Map<Node, Extent & More>();
	const visit = (element: Element): Extent & More => {
		let [text, unlinked] = [0, 0];
		const shown: Array<Extent & More> = [];
		for (const child of element.children) {
			if (typeof child === 'string') {
				const {length} = child.replaceAll(/\s+/g, '');
				text += length;
				unlinked += length;
			} else if (!isSkipped(child)) {
				const inner = visit(child);
				text += inner.text;
				unlinked += inner.unlinked;
				shown.push(inner);
			}
		}

		const extent = {text, unlinked: element.name === 'a' ? 0 : unlinked};
		// Two objects spread into one would take as long as all the rest of it five times over.
		const measure = Object.assign(more(element, extent, shown), extent);
		measures.set(element, measure);
		return measure;
	};

	visit(root);
	return measures;
};

/** What is told of how much of an element stands, outside links, in paragraphs that are surely an article's. */
export type Prose = {readonly prose: number};

/** How much prose an element holds: it is a paragraph that is long enough and ends as a sentence does, or has some in it. */
export const proseIn = (element: Element, {unlinked}: Extent, inner: readonly Prose[]): number =>
	element.name === 'p' && unlinked >= sureParagraph && isSentence(wordsOf(element))
		? unlinked
		: inner.reduce((sum, {prose}) => sum + prose, 0);
