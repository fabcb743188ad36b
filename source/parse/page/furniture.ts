import {type Element, elements, holdsIn, isHeading, type Node, textOf, withInner} from '../tree/tree.js';
import {isHoverCard} from './cards.js';
import {sureParagraph} from './extents.js';
import {hides, inSight} from './folded.js';
import type {FurnitureMeasure} from './furniture-measures.js';
import {about, aboveParts, around, ofReaders, outOfSight, underPicture} from './furniture-words.js';
import {componentOf, hintsOf} from './hints.js';
import {largestShareOfReaders} from './main-article.js';
import {isFigcaption, type Page, pageOf} from './page-survey.js';
import {headingsIn} from './part-headers.js';

const roles = new Set(
	'navigation banner complementary contentinfo search dialog alert alertdialog menu menubar status toolbar tablist'.split(
		' ',
	),
);

const furniture = new Set('nav header footer form label amp-list'.split(' '));
const pictureTexts = new Set('div span p small cite dd td em i aside section'.split(' '));
const inline = new Set('a span em i strong b small cite time abbr sup sub u mark font'.split(' '));

/** What holds more of the page's text than this share is no furniture, whatever it is called. */
const largestShare = 0.3;

/** The same of a page's foot; a page that shows a film has little text. */
const largestShareOfFoot = 0.5;

/** What holds more of the page's text than this share holds its article. */
const half = 0.5;

/** How much an article's foot or a caption may hold, in UTF-16 units without white space. */
const longestNote = 600;
const longestCaption = 900;

/** How long the heading of a part is at most, in UTF-16 units without white space. */
const longestSubhead = 80;

/** What a class says of more pieces within the article than this is how the article is built: a chronicle's dates. */
const mostNotes = 4;

/** How little of the main article's text another one holds that only announces something else; a share. */
const announcement = 0.2;

/** What an id calls the foot of a page; as a class that is the foot of anything. */
const pageFoot = /(?:^|[_-])foot(?:er)?(?:[_-](?!note)|\d|$)/i;

/** What a class calls a link that leads on, whatever it says: `<a class="more">Follow the case</a>` */
const leadsOn = /^(?:read )?more(?: link)?$/;

/** How much a post of a live blog holds at least, and how much of it stands outside links; in UTF-16 units, and a share. */
const shortestPost = 30;
const postProse = 0.9;

/** Whether an element is not shown. In a caption, where only hearers are told something else, it is. */
const isOutOfSight = ({attributes}: Element, hints: string, isOfCaption: boolean): boolean =>
	attributes.class === 'hidden' ||
	hides(isOfCaption ? {...attributes, 'aria-hidden': 'false'} : attributes) ||
	outOfSight.test(hints);

/** A sign that a font draws, instead of the letter or the name that stands there: a magnifying glass for an S. */
const isIcon = ({name}: Element, hints: string, {text}: FurnitureMeasure): boolean =>
	inline.has(name) && (text === 1 ? /\bicons?\b/ : /\bmaterial (?:icons|symbols)\b/).test(hints);

/** How much of a part of a document stands outside links at least; a share. */
const partProse = 0.8;

/** What a box says in which readers are asked for their address. */
const askingForAddress =
	/\b(?:abonn\w*|boletín|briefing|e-?mails?|inbox|inscri\w*|letter|newsletters?|sign(?:ing)? up|subscri\w*|suscr\w*)\b/i;

/** What is longer is an article, whatever cards stand beside it, in UTF-16 units without white space and links. */
const wholeArticle = 800;

/** A paragraph of one line in bold. */
const strongLine = (words: string): Element => ({
	name: 'p',
	attributes: {},
	children: [{name: 'strong', attributes: {}, children: [words]}],
});

/** Whether text runs between an element's children, within which a class says how one looks and not what it is. */
const hasRunningText = ({children}: Element): boolean =>
	children.some(child => typeof child === 'string' && child.trim().length > 10);

/** Paragraphs of the article that wait for a click: what is hidden for good is a note, and shorter. */
const isRest = ({inMain, measures}: Page, element: Element): boolean =>
	inMain.has(element) &&
	elements(element).filter(
		inner => inner.name === 'p' && (measures.get(inner)?.unlinked ?? 0) >= sureParagraph,
	).length > 1;

/** What classes call the pieces of a document that have ids of their own. */
const ofDocument = /(?:^|\s)(?:paragraph|section)(?:\s|$)/;

/**
 * Whether an element is a part of a document that only its id would take for furniture, since that is made of the words of
 * its heading, or tells what a paragraph is about: `<section id="mentors-and-sponsors"><h2>`
 */
const isPart = (
	{measures}: Page,
	element: Element,
	{paragraph, text, unlinked}: FurnitureMeasure,
): boolean => {
	const {class: classes} = element.attributes;
	const first = element.children.find(child => (measures.get(child)?.text ?? 0) > 0);
	return (
		(element.name === 'section' || ofDocument.test(classes ?? '')) &&
		first !== undefined &&
		typeof first !== 'string' &&
		(isHeading(first) || first.name === 'p') &&
		paragraph >= sureParagraph &&
		unlinked > partProse * text &&
		!ofReaders.test(hintsOf(element)) &&
		!around.test(hintsOf({...element, attributes: {class: classes ?? ''}}))
	);
};

/**
 * Whether an element is furniture.
 *
 * @param running text runs around it
 * @param quoted it stands in a quotation
 */
const isFurniture = (
	page: Page,
	element: Element,
	measure: FurnitureMeasure,
	running: boolean,
	quoted: boolean,
): boolean => {
	const {text, unlinked: prose} = measure;
	const {name, attributes} = element;
	const {whole, articleProse, behind} = page;
	const hints = hintsOf(element);
	/** What a component is called may be what it shows: a post, a paragraph before a button. */
	const isCalledByComponent = (): boolean =>
		around.test(componentOf(element)) &&
		measure.paragraph < sureParagraph &&
		!holdsIn(element, inner => inner.name === 'blockquote');
	const isFoot = pageFoot.test(attributes.id ?? '');
	const share = ofReaders.test(hints) ? largestShareOfReaders : isFoot ? largestShareOfFoot : largestShare;
	if (name === 'body' || page.article.has(element) || prose / whole > share || page.framing.has(element)) {
		return false;
	}

	if (
		(furniture.has(name) && !(quoted && name === 'footer')) ||
		roles.has(attributes.role ?? '') ||
		// More of them than there is text is what the page is about, unless it has an article as well.
		(page.cards.has(element) && (page.inCards < whole || (page.hasMain && articleProse >= wholeArticle))) ||
		(measure.hasAddress &&
			text < longestNote &&
			measure.paragraph < sureParagraph &&
			askingForAddress.test(textOf(element))) ||
		(isOutOfSight(element, hints, page.ofCaptions.has(element)) && !isRest(page, element)) ||
		isIcon(element, hints, measure)
	) {
		return true;
	}

	if (name === 'article') {
		// A live blog has short posts among long ones; what is announced is a link.
		const isPost = page.posts.has(element) && prose >= shortestPost && prose > postProse * text;
		return !isPost && prose < articleProse * announcement;
	}

	return (
		name !== 'main' &&
		// In a quotation the author is the one who is quoted.
		!quoted &&
		!(running && inline.has(name)) &&
		((text < longestNote &&
			!(isHeading(element) && behind.has(element)) &&
			(about.test(hints) || /\bby ?line\b/.test(componentOf(element))) &&
			!underPicture.test(hints) &&
			(page.notes.get(hints) ?? 0) <= mostNotes) ||
			(name === 'a' && leadsOn.test(hints.trim())) ||
			((around.test(hints) || isFoot || isCalledByComponent()) &&
				!(name === 'p' && text > 200) &&
				!(isHeading(element) && behind.has(element)))) &&
		!isPart(page, element, measure)
	);
};

/** The pictures above the text, where the headline or the article's own header has them in it. */
const picturesIn = ({inMain}: Page, header: Element): Element[] => {
	const all = elements(header);
	return inMain.has(header) || all.some(({name}) => name === 'h1')
		? all.filter(({name, children}) => name === 'figure' && children.some(isFigcaption))
		: [];
};

const isCaption = (element: Element, {text}: FurnitureMeasure): boolean =>
	pictureTexts.has(element.name) && text > 0 && text < longestCaption && underPicture.test(hintsOf(element));

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
	text > 0 &&
	text < longestSubhead &&
	text === unlinked &&
	aboveParts.test(hintsOf(element)) &&
	!/[.:]\s*$/.test(textOf(element)) &&
	!element.children.some(child => typeof child !== 'string' && !inline.has(child.name));

/**
 * An element without the furniture in it.
 *
 * @param within text runs around it
 */
const clear = (page: Page, element: Element, quoted = false, within = false): Element => {
	const running = hasRunningText(element) || (within && inline.has(element.name));
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
): Element[] => {
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
		return child.name === 'header' ? picturesIn(page, child).map(figure => clear(page, figure)) : [];
	}

	if (isSubhead(page, child, measure, running)) {
		return [{...clear(page, child), name: 'h2'}];
	}

	const whole = clear(page, child, quoted || child.name === 'blockquote', running);
	const {class: _, id: __, ...others} = whole.attributes;
	// Readability would judge it by its class as well.
	const hints = hintsOf(child);
	const isMost =
		measure.unlinked / page.whole > half &&
		measure.paragraph >= sureParagraph &&
		around.test(hints) &&
		!/\bcomment\b/.test(hints) &&
		!ofReaders.test(hints);
	const cleared = isMost || page.framing.has(child) ? {...whole, attributes: others} : whole;
	if (quoted && child.name === 'footer') {
		// Readability takes away every footer; in a quotation it tells whose words these are.
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
