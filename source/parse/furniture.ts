import {type Element, elements, type Node, textOf} from './tree.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What a class or an id says of an element that is none of the article. */
const furnitureWords = words(
	`related recommended recommendation recommendations readmore share sharing sharebar sharetools social socials newsletter
	newsletters subscribe subscription signup signin login register promo promos promotion advert adverts advertisement
	advertising ads adslot banner sponsor sponsored taboola outbrain comments comment disqus breadcrumb breadcrumbs
	pagination pager cookie cookies consent gdpr popup modal tooltip popover dropdown offscreen trending popular mostread
	mostpopular tags taglist authorbio authorbox bio aboutauthor donate paywall toolbar skiplink skip sidebar rail`,
);

/** The same, in two words that stand side by side. */
const furniturePairs =
	/(?:^| )(?:read (?:more|next|also)|more (?:from|stories|articles|news|on)|see also|also like|most (?:read|popular)|sign up|author (?:bio|box|info|card|profile)|about author|post (?:tags|meta|nav|navigation|footer)|entry (?:meta|footer)|article (?:tags|footer|meta|share|tools)|story (?:tools|meta|footer)|next (?:article|story|up|post)|up next|jump link|skip link|screen reader|visually hidden|sr only|call to|in article (?:promo|ad))(?: |$)/;

/** What a class says of a caption or a credit that is not marked up as one. */
const captionWords = words(
	'caption captions figcaption imagecaption photocaption wpcaptiontext credit credits photocredit imagecredit copyright',
);
const captionPairs =
	/(?:^| )(?:(?:image|photo|picture|media|video|gallery|slide) (?:caption|credit|credits|copyright|source|description|meta|info)|caption text|wp caption)(?: |$)/;

/** A caption is at most this many characters long. */
const longestCaption = 700;

/** What holds this part of the page's paragraphs is no furniture, whatever it is called. */
const tooMuch = 0.3;

/** The words of an element's class and id: `article__ShareTools` is `article share tools`. */
const namesOf = ({attributes}: Element): string =>
	`${attributes.class ?? ''} ${attributes.id ?? ''}`
		.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.replaceAll(/[^\p{L}]+/gu, ' ')
		.trim();

const isHidden = ({attributes}: Element): boolean =>
	'hidden' in attributes ||
	attributes['aria-hidden'] === 'true' ||
	/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');

/** How many characters stand in paragraphs below an element. */
const paragraphText = (root: Element): number => {
	let sum = 0;
	for (const element of elements(root)) {
		sum += element.name === 'p' ? textOf(element).trim().length : 0;
	}

	return sum;
};

const neverFurniture = words('html head body main article p h1 a b i em strong blockquote td tr table tbody');

const isFurniture = (element: Element): boolean => {
	if (neverFurniture.has(element.name)) {
		return false;
	}

	const names = namesOf(element);
	return (
		isHidden(element) ||
		(names.length < 200 &&
			(furniturePairs.test(names) || names.split(' ').some(name => furnitureWords.has(name))))
	);
};

const isCaption = (element: Element): boolean => {
	if (!/^(?:div|span|p|small|li|dd|cite|em|i|section)$/.test(element.name)) {
		return false;
	}

	const names = namesOf(element);
	return (
		(captionPairs.test(names) || names.split(' ').some(name => captionWords.has(name))) &&
		textOf(element).trim().length <= longestCaption &&
		![...elements(element)].some(({name}) => /^(?:h[1-6]|ul|ol|table|blockquote)$/.test(name))
	);
};

/** A card that opens over a name in the text: it begins with the name that stands before it. */
const isHoverCard = (element: Element, before: Node | undefined): boolean => {
	if (element.name !== 'span' || before === undefined || typeof before === 'string' || before.name !== 'a') {
		return false;
	}

	const name = textOf(before).trim();
	const card = textOf(element).trim();
	return name.length > 3 && card.length > name.length + 20 && card.startsWith(name);
};

/**
 * Takes the page's furniture out before the article is looked for, by what classes and ids commonly call it, and makes
 * captions of what they call captions. What holds much of the page's text stays, whatever it is called.
 *
 * @param root the page
 * @returns a copy
 */
export const withoutFurniture = (root: Element): Element => {
	const total = paragraphText(root);
	const copy = (element: Element): Element => ({
		...element,
		name: element.name !== 'figcaption' && isCaption(element) ? 'figcaption' : element.name,
		children: element.children.flatMap((child, i): Node[] => {
			if (typeof child === 'string') {
				return [child];
			}

			const goes =
				isHoverCard(child, element.children[i - 1]) ||
				(isFurniture(child) && paragraphText(child) <= total * tooMuch);
			return goes ? [] : [copy(child)];
		}),
	});
	return copy(root);
};
