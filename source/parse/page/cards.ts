import {type Element, elements, holdsIn, isElement, isHeading, type Node, textOf} from '../tree/tree.js';

/** A card is at least so much longer than the name over which it opens, in UTF-16 units. */
const cardBeyondName = 20;

/** A card that opens over a name in the text: it begins with the name that stands in the link before it. */
export const isHoverCard = (element: Element, before: Node | undefined): boolean => {
	if (element.name !== 'span' || !isElement(before) || before.name !== 'a') {
		return false;
	}

	const name = textOf(before).trim();
	const card = textOf(element).trim();
	return (
		name.length > 3 &&
		card.length > name.length + cardBeyondName &&
		card.startsWith(name) &&
		!/^\p{Ll}/u.test(card.slice(name.length))
	);
};

/** A link around more is the article's own. */
const longestCard = 400;

/** Whether a link is made of paragraphs: a title, and what is said below it. */
const isOfParagraphs = (element: Element): boolean => {
	const [title, ...below] = elements(element).filter(
		({name, children}) => name === 'p' && children.length > 0,
	);
	return (
		below.length > 0 &&
		textOf(element).length < longestCard &&
		// Two sentences are a piece of the text.
		!/[.”"’]\s*$/.test(textOf(title))
	);
};

/** A card leads to another page by its heading and what else it says of it, all of it one link. */
export const isCard = (element: Element): boolean =>
	element.name === 'a' &&
	/^[^#]/.test(element.attributes.href ?? '') &&
	(holdsIn(element, inner => isHeading(inner) && textOf(inner).trim() !== textOf(element).trim()) ||
		isOfParagraphs(element));
