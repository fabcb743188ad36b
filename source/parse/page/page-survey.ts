import {childrenOf, type Element, elements, type Node} from '../tree/tree.js';
import {isCard} from './cards.js';
import {sureParagraph, unlinkedIn} from './extents.js';
import {type FurnitureMeasures, measureFurniture} from './furniture-measures.js';
import {about} from './furniture-words.js';
import {hintsOf, kindOf} from './hints.js';
import {articleAndAround} from './main-article.js';
import {partHeaders, speakerLinks} from './part-headers.js';
import {framesOfProse} from './prose-frames.js';

/** Whether an element is the caption of a figure. */
export const isFigcaption = ({name}: Element): boolean => name === 'figcaption';

/**
 * What stands behind the first paragraph of an article, in which no head is to be looked for any more.
 *
 * @param article all that is in it, in order
 */
const behindHead = (article: readonly Element[], measures: FurnitureMeasures): ReadonlySet<Node> => {
	const first = article.findIndex(
		element => element.name === 'p' && unlinkedIn(measures, element) >= sureParagraph,
	);
	return new Set(first === -1 ? [] : article.slice(first));
};

/**
 * What stands beside the main article, and in the frames beside its own that are like it.
 *
 * @param path the article, and before it what that stands in
 */
const besideMain = (path: readonly Element[]): Node[] => {
	const [around, frame] = path.slice(-3);
	const frames =
		path.length > 2
			? childrenOf(around).filter(child => child.attributes.class && kindOf(child) === kindOf(frame))
			: [];
	return [path.at(-2)?.children ?? [], ...frames.map(({children}) => children)].flat();
};

/** What is known of a page before anything is taken from it. */
export type Page = {
	readonly measures: FurnitureMeasures;
	/** How much of its text stands outside links, and how much of its article's; in UTF-16 units without white space. */
	readonly whole: number;
	readonly articleProse: number;
	/** Whether it has a main article, or is one itself; the article, and what that stands in. */
	readonly hasMain: boolean;
	readonly article: ReadonlySet<Element>;
	/**
	 * What stands in the main article, and with that what stands beside it, as posts of a live blog do, or beside it in a
	 * frame like its own, as the pieces of an article do.
	 */
	readonly inMain: ReadonlySet<Node>;
	readonly posts: ReadonlySet<Node>;
	/** What stands behind the first paragraph of the main article. */
	readonly behind: ReadonlySet<Node>;
	/** How often each class that may be a note's stands in the main article. */
	readonly notes: ReadonlyMap<string, number>;
	readonly framing: ReadonlySet<Node>;
	/** Cards that announce other articles, and how much text they have all in all. */
	readonly cards: ReadonlySet<Element>;
	readonly inCards: number;
	readonly ofCaptions: ReadonlySet<Element>;
	readonly headers: ReadonlySet<Node>;
	/** Links that name who speaks in what follows, with their words. */
	readonly speakers: ReadonlyMap<Node, string>;
};

/**
 * Looks a page through once.
 *
 * @param root of it
 */
export const pageOf = (root: Element): Page => {
	const measures = measureFurniture(root);
	const whole = Math.max(1, unlinkedIn(measures, root));
	const article = articleAndAround(root, measures);
	const main = [...article].at(-1) ?? root;
	const all = elements(root);
	const ofMain = elements(main);
	const inMain = new Set<Node>(main === root ? [] : ofMain.slice(1));
	const notes = new Map<string, number>();
	for (const element of ofMain) {
		const hints = hintsOf(element);
		if (about.test(hints)) {
			notes.set(hints, (notes.get(hints) ?? 0) + 1);
		}
	}

	const cards = new Set(all.filter(isCard));
	const behind = behindHead(ofMain, measures);
	return {
		measures,
		whole,
		articleProse: unlinkedIn(measures, main),
		hasMain: main !== root,
		article,
		inMain,
		posts: new Set<Node>([...inMain, ...besideMain([...article])]),
		behind,
		notes,
		framing: framesOfProse(main, measures, whole),
		cards,
		inCards: [...cards].reduce((sum, card) => sum + (measures.get(card)?.text ?? 0), 0),
		ofCaptions: new Set(all.filter(isFigcaption).flatMap(elements)),
		headers: partHeaders({
			main,
			inMain,
			behind,
			proseOf: element => unlinkedIn(measures, element),
		}),
		speakers: speakerLinks(main),
	};
};
