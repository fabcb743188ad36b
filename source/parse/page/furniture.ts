import {
	childrenOf,
	type Element,
	elements,
	holdsIn,
	isElement,
	isHeading,
	type Node,
	textOf,
	withInner,
	withoutBlanks,
} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {isHoverCard} from './cards.js';
import {sureParagraph} from './extents.js';
import {hides, inSight} from './folded.js';
import type {FurnitureMeasure} from './furniture-measures.js';
import {inline, isFurniture} from './furniture-rules.js';
import {aboveParts, around, boxes, inShort, ofReaders, underPicture} from './furniture-words.js';
import {hintsOf} from './hints.js';
import {isFigcaption, type Page, pageOf} from './page-survey.js';
import {headingsIn} from './part-headers.js';

/** What may be a caption, and how much one may hold, in UTF-16 units without white space. */
const pictureTexts = new Set('div span p small cite dd td em i aside section'.split(' '));
const longestCaption = 900;

/** What holds more of the page's text than this share holds its article. */
const half = 0.5;

/** How long the heading of a part is at most, in UTF-16 units without white space. */
const longestSubhead = 80;

/** Whether there are only marks in an element. */
const isMark = (element: Element): boolean => /^[\s·•|/–—]+$/.test(wordsOf(element));

/** What a class calls that. */
const ofSpeaker = /\b(?:attribution|quot(?:e|ation) (?:author|by|credit|name|source|speaker))\b/;

/** A paragraph of one line in bold. */
const strongLine = (words: string): Element => ({
	name: 'p',
	attributes: {},
	children: [{name: 'strong', attributes: {}, children: [words]}],
});

/** Whether text runs between an element's children, within which a class says how one looks and not what it is. */
const hasRunningText = ({children}: Element): boolean =>
	children.some(child => typeof child === 'string' && child.trim().length > 10);

/** What stands beside a picture is no piece of the line in which the page has both. */
const isPicture = ({name}: Element): boolean => name === 'img';

/** The pictures above the text, where the headline or the article's own header has them in it. */
const picturesIn = ({inMain}: Page, header: Element): Element[] => {
	const all = elements(header);
	return inMain.has(header) || all.some(({name}) => name === 'h1')
		? all.filter(element => element.name === 'figure' && childrenOf(element).some(isFigcaption))
		: [];
};

const isCaption = (element: Element, {text}: FurnitureMeasure): boolean =>
	pictureTexts.has(element.name) && text < longestCaption && underPicture.test(hintsOf(element));

/** A line above a part of the article that only its class calls a heading. */
const isSubhead = (
	{behind, inMain, hasMain}: Page,
	element: Element,
	{text, unlinked}: FurnitureMeasure,
	running: boolean,
): boolean =>
	(element.name === 'div' || element.name === 'p' || (element.name === 'span' && !running)) &&
	behind.has(element) &&
	(!hasMain || inMain.has(element)) &&
	text < longestSubhead &&
	text === unlinked &&
	aboveParts.test(hintsOf(element)) &&
	!/[.:]\s*$/.test(textOf(element)) &&
	childrenOf(element).every(({name}) => inline.has(name));

/** Whether an element holds most of the page's text, though it is called what stands around an article. */
const isMost = ({whole}: Page, element: Element, {unlinked, paragraph}: FurnitureMeasure): boolean => {
	const hints = hintsOf(element);
	return (
		unlinked > half * whole &&
		paragraph >= sureParagraph &&
		around.test(hints) &&
		!/\bcomment\b/.test(hints) &&
		!ofReaders.test(hints)
	);
};

/** How long a paragraph of a box is at least, in UTF-16 units without white space. */
const shortestInBox = 40;

/** Whether a paragraph is a picture and one line behind it that is set as what is said of it: `<img><em>The pier</em>` */
const isPicturedLine = ({name, children}: Element): boolean => {
	if (name !== 'p') {
		return false;
	}

	const [line, ...pictures] = withoutBlanks(children)
		.filter(node => !isElement(node) || node.name !== 'br')
		.reverse();
	return (
		isElement(line) &&
		/^(?:em|i|small)$/.test(line.name) &&
		pictures.length > 0 &&
		pictures.every(node => isElement(node) && wordsOf(node) === '' && holdsIn(node, isPicture))
	);
};

/** Whether an aside tells something of the article itself: Readability takes away all of them. */
const isBox = ({inMain, hasMain}: Page, element: Element, {paragraph}: FurnitureMeasure): boolean =>
	element.name === 'aside' &&
	(!hasMain || inMain.has(element)) &&
	boxes.test(hintsOf(element)) &&
	(paragraph >= shortestInBox || holdsIn(element, ({name}) => name === 'blockquote'));

/** An element without the names by which Readability would judge it as well. */
const withoutNames = (element: Element): Element => {
	const {class: _, id: __, ...attributes} = element.attributes;
	return {...element, attributes};
};

/**
 * An element without the furniture in it.
 *
 * @param within text runs around it
 */
const clear = (page: Page, element: Element, quoted = false, within = false): Element => {
	const running =
		hasRunningText(element) || (within && inline.has(element.name) && !holdsIn(element, isPicture));
	const cleared = withInner(element, (child, i, all) =>
		child.name === 'head' ? [child] : clearChild(page, child, all[i - 1], running, quoted),
	);
	// What stays is shown, however much of it waits for a click: Readability would not look at it.
	return hides(element.attributes) ? {...cleared, attributes: inSight(element.attributes)} : cleared;
};

/** What becomes of an element within another one. */
const clearChild = (
	page: Page,
	child: Element,
	before: Node | undefined,
	running: boolean,
	quoted: boolean,
): Node[] => {
	const speaker = page.speakers.get(child);
	if (speaker !== undefined) {
		return [strongLine(speaker)];
	}

	if (page.headers.has(child)) {
		return headingsIn(child).map(heading => clear(page, heading));
	}

	const measure = page.measures.get(child);
	if (
		measure === undefined ||
		isFurniture(page, child, measure, running, quoted) ||
		isHoverCard(child, before)
	) {
		const pictures = child.name === 'header' ? picturesIn(page, child) : [];
		// The dot between a date and what follows is hidden from hearers.
		return isMark(child) ? [' '] : pictures.map(figure => clear(page, figure));
	}

	if (isSubhead(page, child, measure, running)) {
		return [{...clear(page, child), name: 'h2'}];
	}

	if (isHeading(child) && page.inMain.has(child) && !page.behind.has(child) && inShort.test(hintsOf(child))) {
		// It heads nothing: below it comes what the whole article says.
		return [{...clear(page, child), name: 'p'}];
	}

	if (isPicturedLine(child)) {
		return [{...clear(page, child), name: 'figcaption'}];
	}

	const whole = clear(
		page,
		isBox(page, child, measure) ? {...child, name: 'section'} : child,
		quoted || child.name === 'blockquote',
		running,
	);
	const cleared = isMost(page, child, measure) || page.framing.has(child) ? withoutNames(whole) : whole;
	if (quoted && (child.name === 'footer' || ofSpeaker.test(hintsOf(child)))) {
		// Readability takes away every footer, and what a class says; in a quotation it tells whose words these are.
		return [{...cleared, name: 'cite'}];
	}

	return [
		isCaption(child, measure) && !(running && inline.has(child.name))
			? {...cleared, name: 'figcaption'}
			: cleared,
	];
};

/**
 * Takes away what stands around an article, by what the elements are and what their classes call them, and makes
 * captions of what stands under pictures. A piece that holds a large share of the page's text always stays.
 *
 * @param root the page; its depth is bounded by `limits.nesting`
 * @returns the page without its furniture; nothing of the given tree is changed
 */
export const withoutFurniture = (root: Element): Element => clear(pageOf(root), root);
