import {type BlockKind, mostHands} from '../../document/article.js';
import {absolute} from '../address.js';
import type {ArticleBuilder} from '../article-builder.js';
import {standsApart} from './caption-pieces.js';
import {isVerse, languageOf, linesOf} from './preformatted.js';
import {addLine, addTable, holdsData, linksIn, styles} from './table.js';
import {
	childrenOf,
	type Element,
	isElement,
	isSkipped,
	type Node,
	onlyChild,
	textOf,
	withoutBlanks,
} from './tree.js';
import {containers, quotationMarks, wordsOf} from './words.js';

/** What the words found in an element become, until an element inside it says otherwise. */
type Context = {
	readonly kind: BlockKind;
	/** How many lists stand around. */
	readonly depth: number;
	/** The list item around; its first block takes the marker, wherever it stands. */
	readonly item?: {marker: string | undefined};
	/** How many block quotations stand around. */
	readonly hands: number;
	/** Whether double quotation marks are open around. */
	readonly quoted: boolean;
	/** Makes a link's target absolute; undefined where that leads nowhere. */
	readonly resolve: (target: string) => string | undefined;
};

/** A table of data, a row a line, below its caption. */
const walkTable = (table: Element, context: Context, builder: ArticleBuilder): void => {
	for (const caption of childrenOf(table, 'caption')) {
		walk(caption, context, builder);
	}

	addTable(table, builder, context.resolve);
};

/**
 * A heading is one line; of what is in it only a link around all of it leads anywhere. Others, such as marks that lead to
 * the heading itself, are there for judging it.
 */
const walkHeading = (heading: Element, {resolve}: Context, builder: ArticleBuilder): void => {
	const words = wordsOf(heading);
	const link = linksIn(heading).find(inner => wordsOf(inner) === words);
	addLine(heading, builder, link ? resolve : () => undefined);
	builder.close('heading', {level: Number(heading.name[1])});
};

/** Makes a block of the words found so far. */
const close = ({kind, depth, item, hands}: Context, builder: ArticleBuilder): void => {
	if (kind !== 'item') {
		builder.close(kind, kind === 'quote' && hands > 1 ? {level: hands} : {});
	} else if (builder.close('item', {level: depth, ...(item?.marker && {marker: item.marker})}) && item) {
		item.marker = undefined;
	}
};

/** An item without the bullet that stands in it as an element of its own, instead of the one that lists have. */
const withoutBullet = (item: Element): Element => {
	const first = withoutBlanks(item.children)[0];
	return isElement(first) && /^[•◦▪‣·]$/.test(wordsOf(first))
		? {...item, children: item.children.filter(child => child !== first)}
		: item;
};

/** Numbers of items are smaller, as in Markdown. */
const mostItems = 1e9;

/** The number in an attribute of a list or an item, where there is one. */
const numberIn = (value = ''): number | undefined => {
	const number = Number.parseInt(value, 10);
	return Math.abs(number) < mostItems ? number : undefined;
};

const walkList = (list: Element, context: Context, builder: ArticleBuilder): void => {
	const isItem = (child: Element['children'][number]): child is Element =>
		isElement(child) && child.name === 'li';
	const step = list.attributes.reversed === undefined ? 1 : -1;
	const first = step > 0 ? 1 : list.children.filter(isItem).length;
	let number = numberIn(list.attributes.start) ?? first;
	for (const child of list.children) {
		if (isItem(child)) {
			number = numberIn(child.attributes.value) ?? number;
			const marker = list.name === 'ol' ? `${number}.` : '•';
			number += step;
			close(context, builder);
			walkChildren(
				withoutBullet(child),
				{...context, kind: 'item', depth: context.depth + 1, item: {marker}},
				builder,
			);
		} else {
			walk(child, context, builder);
		}
	}
};

const walkChildren = (element: Element, context: Context, builder: ArticleBuilder): void => {
	for (const [i, child] of element.children.entries()) {
		if (context.kind === 'caption' && standsApart(child, element.children[i - 1])) {
			builder.add(' ');
		}

		if (isElement(child) && containers.has(child.name)) {
			close(context, builder);
		}

		walk(child, context, builder);
	}

	if (containers.has(element.name)) {
		close(context, builder);
	}
};

/** What tells whose words a quotation is. */
const signatures = new Set('footer cite figcaption'.split(' '));

/** The element that holds all of an element's words: the innermost of those that stand in each other alone. */
const innermost = (element: Element): Element => {
	const only = onlyChild(element);
	return only !== undefined && containers.has(only.name) ? innermost(only) : element;
};

/** What tells whose words a quotation is, where a node does and nothing else. */
const signatureIn = (node: Node): Element | undefined => {
	if (typeof node === 'string' || node.name === 'blockquote') {
		return undefined;
	}

	const inside = innermost(node);
	const isAllSignature =
		signatures.has(node.name) ||
		withoutBlanks(inside.children).every(child => isElement(child) && child.name === 'cite');
	return isAllSignature && wordsOf(inside) !== '' ? inside : undefined;
};

/** A block quotation; whose words it is stands below it, behind a dash as it would in print. */
const walkQuote = (quote: Element, context: Context, builder: ArticleBuilder): void => {
	let words: Node[] = [];
	let hasWords = false;
	for (const [i, child] of quote.children.entries()) {
		const next = quote.children[i + 1];
		// What a sentence goes on behind is named in it.
		const mayBe = hasWords && (typeof next !== 'string' || next.trim() === '');
		const signature = mayBe ? signatureIn(child) : undefined;
		if (signature === undefined) {
			words.push(child);
			hasWords ||= wordsOf(child) !== '';
			continue;
		}

		walkChildren({...quote, name: 'blockquote', children: words}, context, builder);
		[words, hasWords] = [[], false];
		builder.add(/^[—–―-]/.test(wordsOf(signature)) ? '' : '— ');
		walkChildren(signature, context, builder);
		close(context, builder);
	}

	walkChildren({...quote, name: 'blockquote', children: words}, context, builder);
};

/**
 * Walks a document from markup to blocks: each element by its meaning, in reading order.
 *
 * @param node an element or text; its depth is bounded by `limits.nesting`
 * @param context what is known from the elements around it
 * @param builder gathers the blocks
 */
const walk = (node: Node, context: Context, builder: ArticleBuilder): void => {
	if (typeof node === 'string') {
		builder.add(node);
		return;
	}

	const {name, attributes} = node;
	if (isSkipped(node)) {
		return;
	}

	if (styles[name]) {
		builder.styled({kind: styles[name]}, () => walkChildren(node, context, builder));
		if (name === 'cite' && context.kind === 'quote' && /:\s*$/.test(textOf(node))) {
			// Who is quoted may stand above the words.
			close(context, builder);
		}

		return;
	}

	switch (name) {
		case 'br':
			// Two in a row are what some pages have between paragraphs.
			if (builder.isLineBroken) {
				close(context, builder);
			} else {
				builder.breakLine();
			}

			break;
		case 'a': {
			// A link that leads nowhere is one, too, where it is judged how much of a block is links.
			const target = attributes.href ? context.resolve(attributes.href) : undefined;
			const link = () => walkChildren(node, context, builder);
			if (attributes.href) {
				builder.styled({kind: 'link', ...(target && {target})}, link);
			} else {
				link();
			}

			break;
		}

		case 'q': {
			const [opening, closing] = quotationMarks(node, context.quoted);
			builder.add(opening);
			walkChildren(node, {...context, quoted: !context.quoted}, builder);
			builder.add(closing);
			break;
		}

		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6':
			walkHeading(node, context, builder);
			break;
		case 'pre':
			builder.addVerbatim(linesOf(node));
			if (isVerse(node)) {
				close(context, builder);
			} else {
				builder.close('code', languageOf(node));
			}

			break;
		case 'table':
			if (holdsData(node)) {
				walkTable(node, context, builder);
			} else {
				walkChildren(node, context, builder);
			}

			break;
		case 'ul':
		case 'ol':
		case 'menu':
			walkList(node, context, builder);
			break;
		case 'blockquote':
			walkQuote(node, {...context, kind: 'quote', hands: Math.min(mostHands, context.hands + 1)}, builder);
			break;
		// What stands beside the picture in a figure is about the picture; a table or a quotation in it says what it is.
		case 'figure':
			if (childrenOf(node, 'blockquote').length > 0) {
				walkQuote(node, {...context, kind: 'quote'}, builder);
				break;
			}

			walkChildren(node, {...context, kind: 'caption'}, builder);
			break;
		case 'figcaption':
		case 'caption':
			walkChildren(node, {...context, kind: 'caption'}, builder);
			break;
		default:
			walkChildren(node, context, builder);
	}
};

/**
 * Turns a document into blocks.
 *
 * @param root its root, or any element of it
 * @param builder gathers them
 * @param base the document's own address, against which links are resolved; without it relative ones stay as they are
 */
export const toBlocks = (root: Element, builder: ArticleBuilder, base?: string): void => {
	const resolve = (target: string) => {
		if (URL.canParse(target, base)) {
			return absolute(target, base, /^(?:https?|mailto):$/);
		}

		const told = target.trim();
		// Such a link leaves only the scheme open.
		const address = told.startsWith('//') ? `https:${told}` : told;
		return base === undefined && !/^(?:#|$)/.test(told) ? address : undefined;
	};

	walk(root, {kind: 'paragraph', depth: 0, hands: 0, quoted: false, resolve}, builder);
	builder.close('paragraph');
};
