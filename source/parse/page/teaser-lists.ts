import {limits} from '../../document/limits.js';
import {absolute} from '../address.js';
import {linkedArticles} from '../metadata/linked-data.js';
import {isSentence} from '../sentence.js';
import {type Element, elements, isHeading, type Node, without} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {type Extent, type Measures, measureAll} from './extents.js';
import {measureFurniture} from './furniture-measures.js';
import {hintsOf, kindOf} from './hints.js';
import {articleAndAround} from './main-article.js';

// All lengths are in UTF-16 units without white space.

/**
 * How long a paragraph is that is surely the article's; an article that nothing but its element says to be one; and one that
 * not even an element does.
 */
const sure = 80;
const markedArticle = 250;
const wholeArticle = 800;

/** How long what a teaser says is at most, and how long the headlines of a list are on average, which names are not. */
const longestTeaser = 600;
const headline = 18;

/** So many other pages are a list. */
const fewest = 2;

/** What a page calls a list of its other articles, and never the list that it is about. */
const ofOthers = /\b(?:recommend(?:ed|ations?)|related|similar)\b/;

/** What holds no prose of an article. */
const around = new Set('aside footer header nav'.split(' '));

type Teaser = {
	/** The address to which all headings in it lead; null where they lead to several, or one of them nowhere. */
	readonly target?: string | null | undefined;
	/** The address of the first link, as it is written. */
	readonly link?: string | undefined;
	/** How long its headings are together, and whether one is of the first rank. */
	readonly headings: number;
	readonly hasHeadline: boolean;
	/** How much stands outside links in paragraphs that are surely an article's. */
	readonly prose: number;
};

const nothing: Extent & Teaser = {text: 0, unlinked: 0, headings: 0, hasHeadline: false, prose: 0};

/** What is no address of another page. */
const leadsNowhere = /^\s*(?:#|javascript:|mailto:|tel:|$)/i;

/** Where an address leads, whatever tells how a reader came there; undefined for a place on the page itself. */
const pageAt = (address: string | null | undefined, url: string): string | undefined =>
	address?.startsWith('#') ? undefined : absolute(address, url)?.replace(/[?#].*$/s, '');

const measureTeasers = (root: Element, url: string): Measures<Teaser> =>
	measureAll<Teaser>(root, (element, {text, unlinked}, inner) => {
		const href = element.name === 'a' ? element.attributes.href : undefined;
		const own = href === undefined || leadsNowhere.test(href) ? undefined : href;
		const link = own ?? inner.find(({link}) => link !== undefined)?.link;
		let within: Teaser['target'];
		for (const {target} of inner) {
			if (target !== undefined) {
				within = within === undefined || within === target ? target : null;
			}
		}

		const isTitle = isHeading(element) && text > 0;
		return {
			link,
			// Addresses are read of headings alone: a page has hundreds of links.
			target: isTitle
				? (unlinked === 0 && pageAt(link, url)) || null
				: within !== undefined && own
					? (pageAt(own, url) ?? within)
					: within,
			headings: isTitle ? text : inner.reduce((sum, {headings}) => sum + headings, 0),
			hasHeadline: element.name === 'h1' || inner.some(({hasHeadline}) => hasHeadline),
			prose: around.has(element.name)
				? 0
				: element.name === 'p' && unlinked >= sure && isSentence(wordsOf(element))
					? unlinked
					: inner.reduce((sum, {prose}) => sum + prose, 0),
		};
	});

/** Whether a page says in its head that it is an article, and not a list of some. */
const saysArticle = (root: Element): boolean =>
	[...elements(root)].some(
		({name, attributes}) =>
			name === 'meta' && attributes.property === 'og:type' && /^article\b/i.test(attributes.content ?? ''),
	) || linkedArticles(root).some(object => ![object['@type']].flat().includes('WebPage'));

/** Whether no article is looked for in a page. */
const isLarge = (root: Element): boolean => {
	let count = 0;
	for (const _ of elements(root)) {
		count++;
	}

	return count > limits.pageElements;
};

type Candidate = {
	readonly teaser: Element;
	readonly frame: Element;
	/** Whether paragraphs stand beside the frame or around it. */
	readonly isAmidProse: boolean;
	/** How much prose the page has before it. */
	readonly before: number;
};

/**
 * Takes away the lists of other articles that a page shows beside its own: cards made alike, each with a heading that is a
 * link to another page of the site, and with the beginning of what is said there, which as prose would pass for the
 * article's. They go where they stand outside the element that says it is the article. Where none does, they have to
 * stand behind its prose in a frame of their own, and the page has to be an article, by what it says or by most of its
 * prose. What stands among the paragraphs is what the article is about.
 *
 * @param root the page; its depth is bounded by `limits.nesting`
 * @param address its own
 */
export const withoutTeaserLists = (root: Element, address: string | null): Element => {
	if (isLarge(root)) {
		return root;
	}

	const url = pageAt(address, 'https://site.invalid/') ?? 'https://site.invalid/article';
	const {host} = new URL(url);
	const measures = measureTeasers(root, url);
	const measureOf = (element: Element): Extent & Teaser => measures.get(element) ?? nothing;
	const isTeaser = (element: Element): boolean => {
		const {target, hasHeadline, unlinked} = measureOf(element);
		return (
			typeof target === 'string' &&
			target !== url &&
			new URL(target).host === host &&
			!hasHeadline &&
			unlinked > 0 &&
			unlinked <= longestTeaser
		);
	};

	const says = saysArticle(root);
	const longest = [...articleAndAround(root, measureFurniture(root))].at(-1);
	const enough = says ? sure : markedArticle;
	const main = longest && !isTeaser(longest) && measureOf(longest).prose >= enough ? longest : undefined;
	const alike = new Map<string, Candidate[]>();
	let before = 0;
	const visit = (frame: Element, isAmid: boolean, counts: boolean): void => {
		const isParagraph = (child: Node): child is Element =>
			typeof child !== 'string' && child.name === 'p' && measureOf(child).prose > 0;
		const isAmidProse = isAmid || frame.children.some(isParagraph);
		for (const child of frame.children) {
			if (typeof child === 'string' || child === main) {
				continue;
			}

			if (isTeaser(child)) {
				const kind = `${kindOf(frame)} > ${kindOf(child)}`;
				alike.set(kind, alike.get(kind) ?? []);
				alike.get(kind)?.push({teaser: child, frame, isAmidProse, before});
			} else {
				before += counts && isParagraph(child) ? measureOf(child).prose : 0;
				visit(child, isAmidProse, counts && !around.has(child.name));
			}
		}
	};

	visit(root, false, true);
	const lists = [...alike.values()].filter(list => {
		const all = list.map(({teaser}) => measureOf(teaser));
		const pages = new Set(all.map(({target}) => target)).size;
		// Where some come again and again, they are those who speak.
		return (
			pages >= Math.max(fewest, all.length / 2) &&
			all.reduce((sum, {headings}) => sum + headings, 0) >= headline * all.length
		);
	});
	const teasers = lists.flat();
	const inTeasers = teasers.reduce((sum, {teaser}) => sum + measureOf(teaser).unlinked, 0);
	/** Of each frame, how much of its prose stands in teasers. */
	const inFrames = new Map<Element, number>();
	for (const {teaser, frame} of teasers) {
		inFrames.set(frame, (inFrames.get(frame) ?? 0) + measureOf(teaser).prose);
	}

	const isApart = ({frame, isAmidProse, before}: Candidate): boolean =>
		before > 0 &&
		!isAmidProse &&
		!measureOf(frame).hasHeadline &&
		measureOf(frame).prose === inFrames.get(frame) &&
		(says || before > Math.min(inTeasers, wholeArticle) || ofOthers.test(hintsOf(frame)));
	const dropped = new Set(
		teasers.filter(candidate => main !== undefined || isApart(candidate)).map(({teaser}) => teaser),
	);
	return dropped.size > 0 ? without(root, element => dropped.has(element)) : root;
};
