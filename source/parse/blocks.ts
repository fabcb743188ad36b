import type {BlockKind} from '../document/article.js';
import type {ArticleBuilder} from './article-builder.js';
import {type Element, elements, type Node} from './tree.js';

/** What the words found in an element become, until an element inside it says otherwise. */
type Context = {
	readonly kind: BlockKind;
	/** How many lists stand around. */
	readonly depth: number;
	/** The list item around; its first block takes the marker, wherever it stands. */
	readonly item?: {marker: string | undefined};
	/** Whether double quotation marks are open around. */
	readonly quoted: boolean;
	/** Makes a link's target absolute; undefined where that leads nowhere. */
	readonly resolve: (target: string) => string | undefined;
};

const skipped = new Set(
	'head script style noscript template iframe object embed svg math canvas video audio picture source track img map button input select textarea nav dialog area link meta base'.split(
		' ',
	),
);
const containers = new Set(
	'html body article section div main header footer aside address center details summary fieldset figure hgroup p ul ol dl dt dd li menu blockquote table caption thead tbody tfoot tr td th pre hr figcaption h1 h2 h3 h4 h5 h6'.split(
		' ',
	),
);
/** Whether an element's words stand by themselves, apart from those before and behind it. */
export const isContainer = (name: string): boolean => containers.has(name);

const styles: Readonly<Record<string, 'strong' | 'emphasis' | 'code'>> = {
	strong: 'strong',
	b: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	cite: 'emphasis',
	code: 'code',
	kbd: 'code',
	samp: 'code',
};

const isHidden = ({name, attributes}: Element): boolean => skipped.has(name) || 'hidden' in attributes;

/** The marks of a `q` element: single ones within double ones. */
const quotationMarks = (within: boolean): [string, string] => (within ? ['‘', '’'] : ['“', '”']);

const gather = (node: Node, quoted: boolean): string => {
	if (typeof node === 'string') {
		return node;
	}

	const isQuotation = node.name === 'q';
	const words = isHidden(node)
		? ''
		: node.children.map(child => gather(child, isQuotation ? !quoted : quoted)).join('');
	return isQuotation
		? quotationMarks(quoted).join(words)
		: node.name === 'br' || containers.has(node.name)
			? ` ${words} `
			: words;
};

/** The words of an element in one line, however many lines and blocks they stand in. */
export const wordsOf = (element: Node): string =>
	gather(element, false)
		.replaceAll(/[ \t\n\f\r]+/g, ' ')
		.trim();

/** The text of an element as it stands, line by line. */
const linesOf = (node: Node): string =>
	typeof node === 'string' ? node : node.name === 'br' ? '\n' : node.children.map(linesOf).join('');

/** The cells of each row that has words; the empty ones at a row's end are left out. */
const rowsOf = (table: Element): string[][] =>
	[...elements(table)]
		.filter(element => element.name === 'tr')
		.map(row =>
			row.children
				.filter(cell => typeof cell !== 'string' && (cell.name === 'td' || cell.name === 'th'))
				.map(wordsOf),
		)
		.map(cells => cells.slice(0, 1 + cells.findLastIndex(Boolean)))
		.filter(cells => cells.length > 0);

/** Whether a table holds data; others only lay a page out, and what is in them is read as if they were not there. */
export const holdsData = (table: Element): boolean => {
	const inside = [...elements(table)].slice(1).map(element => element.name);
	if (inside.includes('table') || table.attributes.role === 'presentation') {
		return false;
	}

	const rows = rowsOf(table);
	const longest = Math.max(0, ...rows.flat().map(cell => cell.length));
	return (
		rows.length > 1 &&
		Math.max(...rows.map(row => row.length)) > 1 &&
		(inside.includes('th') || longest < 200)
	);
};

const walkTable = (table: Element, context: Context, builder: ArticleBuilder): void => {
	for (const caption of table.children.filter(
		child => typeof child !== 'string' && child.name === 'caption',
	)) {
		walk(caption, context, builder);
	}

	const lines = rowsOf(table).map(cells => cells.join(' | '));
	builder.addVerbatim(lines.join('\n'));
	builder.close('table');
};

/** Makes a block of the words found so far. */
const close = ({kind, depth, item}: Context, builder: ArticleBuilder): void => {
	if (kind !== 'item') {
		builder.close(kind);
	} else if (builder.close('item', {level: depth, ...(item?.marker && {marker: item.marker})}) && item) {
		item.marker = undefined;
	}
};

const walkList = (list: Element, context: Context, builder: ArticleBuilder): void => {
	let number = Number.parseInt(list.attributes.start ?? '1', 10) || 1;
	for (const child of list.children) {
		if (typeof child !== 'string' && child.name === 'li') {
			const marker = list.name === 'ol' ? `${number++}.` : '•';
			close(context, builder);
			walkChildren(child, {...context, kind: 'item', depth: context.depth + 1, item: {marker}}, builder);
		} else {
			walk(child, context, builder);
		}
	}
};

const walkChildren = (element: Element, context: Context, builder: ArticleBuilder): void => {
	for (const child of element.children) {
		if (typeof child !== 'string' && containers.has(child.name)) {
			close(context, builder);
		}

		walk(child, context, builder);
	}

	if (containers.has(element.name)) {
		close(context, builder);
	}
};

/**
 * Walks a document from markup to blocks: each element by its meaning, in reading order.
 *
 * @param node an element or text; its depth is bounded by `maximumDepth`
 * @param context what is known from the elements around it
 * @param builder gathers the blocks
 */
const walk = (node: Node, context: Context, builder: ArticleBuilder): void => {
	if (typeof node === 'string') {
		builder.add(node);
		return;
	}

	const {name, attributes} = node;
	if (isHidden(node)) {
		return;
	}

	if (styles[name]) {
		builder.styled({kind: styles[name]}, () => walkChildren(node, context, builder));
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
			const target = attributes.href ? context.resolve(attributes.href) : undefined;
			if (target) {
				builder.styled({kind: 'link', target}, () => walkChildren(node, context, builder));
			} else {
				walkChildren(node, context, builder);
			}

			break;
		}

		case 'q': {
			const [opening, closing] = quotationMarks(context.quoted);
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
			builder.add(wordsOf(node));
			builder.close('heading', {level: Number(name[1])});
			break;
		case 'pre':
			builder.addVerbatim(linesOf(node));
			builder.close('code');
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
			walkChildren(node, {...context, kind: 'quote'}, builder);
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
 * @param base the document's own address, against which links are resolved; without it only absolute ones are kept
 */
export const toBlocks = (root: Element, builder: ArticleBuilder, base?: string): void => {
	const resolve = (target: string) => {
		const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
		return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined;
	};

	walk(root, {kind: 'paragraph', depth: 0, quoted: false, resolve}, builder);
	builder.close('paragraph');
};
