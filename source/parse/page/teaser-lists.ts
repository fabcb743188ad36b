import {linkedArticles} from '../metadata/linked-data.js';
import {childrenOf, type Element, holdsIn, withoutAll} from '../tree/tree.js';
import {type Extent, type Measures, sureParagraph} from './extents.js';
import {byKind, hintsOf, kindWithin} from './hints.js';
import {articleAndAround} from './main-article.js';
import {isTooLarge} from './page-size.js';
import {beside, isTeaser, measureTeasers, pageAt, type Teaser} from './teaser-measures.js';

// All lengths are in UTF-16 units without white space.

/** How long an article is that nothing but its element says to be one, and one that not even an element does. */
const markedArticle = 250;
const wholeArticle = 800;

/** How long the headlines of a list are on average, which names are not. */
const headline = 18;

/** So many other pages are a list. */
const fewest = 2;

/** What a page calls a list of its other articles, and never the list that it is about. */
const ofOthers = /\b(?:recommend(?:ed|ations?)|related|similar)\b/;

/** Whether a page says in its head that it is an article, and not a list of some. */
const saysArticle = (root: Element): boolean =>
	holdsIn(
		root,
		({name, attributes}) =>
			name === 'meta' && attributes.property === 'og:type' && /^article\b/i.test(attributes.content ?? ''),
	) || linkedArticles(root).some(object => ![object['@type']].flat().includes('WebPage'));

type Candidate = Extent &
	Teaser & {
		readonly element: Element;
		readonly frame: Element;
		/** Whether paragraphs stand beside the frame or around it. */
		readonly isAmidProse: boolean;
		/** How much prose the page has before it. */
		readonly before: number;
	};

/**
 * The teasers outside the main article, those together that are made alike.
 *
 * @param main the element that says it is the article, where one does
 */
const candidatesIn = (
	root: Element,
	main: Element | undefined,
	measures: Measures<Teaser>,
): readonly (readonly Candidate[])[] => {
	const found: Candidate[] = [];
	const proseOf = (element: Element): number => measures.get(element)?.prose ?? 0;
	const isParagraph = (element: Element): boolean => element.name === 'p' && proseOf(element) > 0;
	let before = 0;
	const visit = (frame: Element, isAmid: boolean, counts: boolean): void => {
		const children = childrenOf(frame).filter(child => child !== main);
		const isAmidProse = isAmid || children.some(isParagraph);
		for (const child of children) {
			const measure = measures.get(child);
			if (measure !== undefined && isTeaser(measure)) {
				found.push({...measure, element: child, frame, isAmidProse, before});
			} else {
				before += counts && isParagraph(child) ? proseOf(child) : 0;
				visit(child, isAmidProse, counts && !beside.has(child.name));
			}
		}
	};

	visit(root, false, true);
	return byKind(found, ({element, frame}) => kindWithin(frame, element));
};

/** Whether teasers that are made alike are a list of pages. Where some come again and again, they are those who speak. */
const isList = (alike: readonly Candidate[]): boolean =>
	new Set(alike.map(({target}) => target)).size >= Math.max(fewest, alike.length / 2) &&
	alike.reduce((sum, {headings}) => sum + headings, 0) >= headline * alike.length;

/**
 * Tells of teasers which stand apart from an article that no element holds: behind its prose, in a frame with nothing else in
 * it.
 *
 * @param says whether the page says that it is an article
 */
const areApart = (
	teasers: readonly Candidate[],
	measures: Measures<Teaser>,
	says: boolean,
): ((teaser: Candidate) => boolean) => {
	const inTeasers = teasers.reduce((sum, {unlinked}) => sum + unlinked, 0);
	/** Of each frame, how much of its prose stands in teasers. */
	const inFrames = new Map<Element, number>();
	for (const {frame, prose} of teasers) {
		inFrames.set(frame, (inFrames.get(frame) ?? 0) + prose);
	}

	return ({frame, isAmidProse, before}) =>
		before > 0 &&
		!isAmidProse &&
		!measures.get(frame)?.hasHeadline &&
		(measures.get(frame)?.prose ?? 0) === inFrames.get(frame) &&
		(says || before > Math.min(inTeasers, wholeArticle) || ofOthers.test(hintsOf(frame)));
};

const findLists = (root: Element, url: string): ReadonlySet<Element> => {
	const measures = measureTeasers(root, url);
	// Most pages have none.
	if ([...measures.values()].filter(isTeaser).length < fewest) {
		return new Set();
	}

	const says = saysArticle(root);
	const longest = [...articleAndAround(root, measures)].at(-1);
	const measure = longest && measures.get(longest);
	const isMain =
		measure !== undefined && !isTeaser(measure) && measure.prose >= (says ? sureParagraph : markedArticle);
	const main = isMain ? longest : undefined;
	const teasers = candidatesIn(root, main, measures).filter(isList).flat();
	const isApart = areApart(teasers, measures, says);
	return new Set(teasers.filter(teaser => main !== undefined || isApart(teaser)).map(({element}) => element));
};

/** What was found in a page, and by which address: it is asked for its article as well as for what stands around that. */
const found = new WeakMap<Element, {readonly url: string; readonly lists: ReadonlySet<Element>}>();

/**
 * Finds the lists of other articles that a page shows beside its own: cards made alike, each with a heading that is a
 * link to another page of the site, and with the beginning of what is said there, which as prose would pass for the
 * article's. They count where they stand outside the element that says it is the article. Where none does, they have to
 * stand behind its prose in a frame of their own, and the page has to be an article, by what it says or by most of its
 * prose. What stands among the paragraphs is what the article is about.
 *
 * @param root the page; its depth is bounded by `limits.nesting`
 * @param address its own
 * @returns the cards
 */
export const teaserLists = (root: Element, address: string | null): ReadonlySet<Element> => {
	const url = pageAt(address, 'https://site.invalid/') ?? 'https://site.invalid/article';
	const known = found.get(root);
	if (known?.url === url) {
		return known.lists;
	}

	const lists = isTooLarge(root) ? new Set<Element>() : findLists(root, url);
	found.set(root, {url, lists});
	return lists;
};

/** The page without the lists of other articles that `teaserLists` finds. */
export const withoutTeaserLists = (root: Element, address: string | null): Element =>
	withoutAll(root, teaserLists(root, address));
