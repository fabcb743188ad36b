import {type Element, elements, holdsIn, isElement, isHeading, textOf} from '../tree/tree.js';
import {sureParagraph, unlinkedIn} from './extents.js';
import {hides} from './folded.js';
import type {FurnitureMeasure} from './furniture-measures.js';
import {about, around, ofReaders, outOfSight, underPicture} from './furniture-words.js';
import {componentOf, hintsOf} from './hints.js';
import {largestShareOfReaders} from './main-article.js';
import type {Page} from './page-survey.js';

const roles = new Set(
	'navigation banner complementary contentinfo search dialog alert alertdialog menu menubar status toolbar tablist'.split(
		' ',
	),
);

const furniture = new Set('nav header footer form label amp-list'.split(' '));
/** What stands within a line. */
export const inline = new Set('a span em i strong b small cite time abbr sup sub u mark font'.split(' '));

/** What holds more of the page's text than this share is no furniture, whatever it is called. */
const largestShare = 0.3;

/** The same of a page's foot; a page that shows a film has little text. */
const largestShareOfFoot = 0.5;

/** How much an article's foot may hold, in UTF-16 units without white space. */
const longestNote = 600;

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

/** Paragraphs of the article that wait for a click: what is hidden for good is a note, and shorter. */
const isRest = ({inMain, measures}: Page, element: Element): boolean =>
	inMain.has(element) &&
	elements(element).filter(inner => inner.name === 'p' && unlinkedIn(measures, inner) >= sureParagraph)
		.length > 1;

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
		isElement(first) &&
		(isHeading(first) || first.name === 'p') &&
		paragraph >= sureParagraph &&
		unlinked > partProse * text &&
		!ofReaders.test(hintsOf(element)) &&
		!around.test(hintsOf({...element, attributes: {class: classes ?? ''}}))
	);
};

const isFoot = ({attributes}: Element): boolean => pageFoot.test(attributes.id ?? '');

/** Whether an element stays, whatever it is and is called: it is the article, or holds a large share of the page's text. */
const holdsArticle = (page: Page, element: Element, {unlinked}: FurnitureMeasure): boolean => {
	const share = ofReaders.test(hintsOf(element))
		? largestShareOfReaders
		: isFoot(element)
			? largestShareOfFoot
			: largestShare;
	return (
		element.name === 'body' ||
		page.article.has(element) ||
		page.framing.has(element) ||
		unlinked > share * page.whole
	);
};

/**
 * Whether an element is a card that leads away. More of them than there is text is what the page is about, unless it has an
 * article as well.
 */
const isOtherCard = ({cards, inCards, whole, hasMain, articleProse}: Page, element: Element): boolean =>
	cards.has(element) && (inCards < whole || (hasMain && articleProse >= wholeArticle));

/** Whether an element is a box in which readers are asked for their address. */
const asksForAddress = (element: Element, {hasAddress, text, paragraph}: FurnitureMeasure): boolean =>
	hasAddress && text < longestNote && paragraph < sureParagraph && askingForAddress.test(textOf(element));

/** Whether an element is furniture by what it is, whatever it is called. */
const isFurnitureItself = (
	page: Page,
	element: Element,
	measure: FurnitureMeasure,
	quoted: boolean,
): boolean => {
	const {name, attributes} = element;
	const hints = hintsOf(element);
	return (
		(furniture.has(name) && !(quoted && name === 'footer')) ||
		roles.has(attributes.role ?? '') ||
		isOtherCard(page, element) ||
		asksForAddress(element, measure) ||
		(isOutOfSight(element, hints, page.ofCaptions.has(element)) && !isRest(page, element)) ||
		isIcon(element, hints, measure)
	);
};

/** Whether an article only announces another one: a live blog has short posts among long ones, but these are no links. */
const isAnnouncement = (
	{posts, articleProse}: Page,
	article: Element,
	{text, unlinked}: FurnitureMeasure,
): boolean => {
	const isPost = posts.has(article) && unlinked >= shortestPost && unlinked > postProse * text;
	return !isPost && unlinked < articleProse * announcement;
};

/** Whether a class says of an element that it tells of the article who wrote it, and when. */
const isNote = ({notes}: Page, element: Element, {text}: FurnitureMeasure): boolean => {
	const hints = hintsOf(element);
	return (
		text < longestNote &&
		(about.test(hints) || /\bby ?line\b/.test(componentOf(element))) &&
		!underPicture.test(hints) &&
		(notes.get(hints) ?? 0) <= mostNotes
	);
};

/** Whether an element stands around the article by its class, its id, or the name of a component. */
const isAround = (element: Element, {text, paragraph}: FurnitureMeasure): boolean => {
	/** What a component is called may be what it shows: a post, a paragraph before a button. */
	const isCalledByComponent = (): boolean =>
		around.test(componentOf(element)) &&
		paragraph < sureParagraph &&
		!holdsIn(element, inner => inner.name === 'blockquote');
	return (
		(around.test(hintsOf(element)) || isFoot(element) || isCalledByComponent()) &&
		!(element.name === 'p' && text > 200)
	);
};

/**
 * Whether an element is furniture.
 *
 * @param running text runs around it
 * @param quoted it stands in a quotation
 */
export const isFurniture = (
	page: Page,
	element: Element,
	measure: FurnitureMeasure,
	running: boolean,
	quoted: boolean,
): boolean => {
	const {name} = element;
	if (holdsArticle(page, element, measure)) {
		return false;
	}

	if (isFurnitureItself(page, element, measure, quoted)) {
		return true;
	}

	if (name === 'article') {
		return isAnnouncement(page, element, measure);
	}

	const isSubhead = isHeading(element) && page.behind.has(element);
	const isCalledSo =
		(!isSubhead && (isNote(page, element, measure) || isAround(element, measure))) ||
		(name === 'a' && leadsOn.test(hintsOf(element).trim()));
	// In a quotation the author is the one who is quoted.
	const isJudgedByName = name !== 'main' && !quoted && !(running && inline.has(name));
	return isJudgedByName && isCalledSo && !isPart(page, element, measure);
};
