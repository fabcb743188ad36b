/** The tree of a document as an article: its title and who wrote it, which stand at its top, and its blocks. */
import {type Article, type Location, type Metadata, toArticle} from '../../document/article.js';
import {ArticleBuilder, type Draft} from '../article-builder.js';
import {isBold, withHeadingsFor} from '../boilerplate/line-headings.js';
import {isSentence} from '../sentence.js';
import {withoutLineNumbers} from '../text/line-numbers.js';
import {readMailHead} from '../text/mail-head.js';
import {pressExports} from '../text/press-exports.js';
import {parseText} from '../text/text.js';
import {isLong, type Piece} from '../text/text-pieces.js';
import {mostAtTop, type Top, topOf} from '../text/top.js';
import {withTurnHeads} from '../text/turn-heads.js';
import {turnsOf} from '../text/turn-lines.js';
import {toBlocks} from '../tree/blocks.js';
import {type Element, isHeading, type Node} from '../tree/tree.js';
import {isInCapitals, letters, squeeze, wordsOf} from '../tree/words.js';
import {element} from './joined.js';
import {tableTurns} from './table-turns.js';

/** The lines of a paragraph, as nodes. */
const linesOf = ({children}: Element): Node[][] => {
	const lines: Node[][] = [[]];
	for (const child of children) {
		if (typeof child !== 'string' && child.name === 'br') {
			lines.push([]);
		} else {
			lines[lines.length - 1].push(child);
		}
	}

	return lines.filter(line => wordsOf(element('p', line)) !== '');
};

const inLines = (node: Element): string =>
	linesOf(node)
		.map(line => wordsOf(element('p', line)))
		.join('\n');

/** A paragraph in which several have the floor, a line each, as paragraphs: `Ida Holm  0:03⏎We waited.` */
const inTurns = (node: Node): readonly Node[] => {
	if (typeof node === 'string' || node.name !== 'p' || !node.children.some(isBreak)) {
		return [node];
	}

	const lines = linesOf(node);
	const turns = turnsOf(
		lines.map(line => wordsOf(element('p', line))),
		isLong,
	);
	if (turns === undefined) {
		return [node];
	}

	let at = 0;
	return turns.map(turn => {
		const own = lines.slice(at, at + turn.length);
		at += turn.length;
		return element(
			'p',
			own.flatMap((line, i) => (i > 0 ? [element('br', []), ...line] : line)),
		);
	});
};

const isBreak = (node: Node): boolean => typeof node !== 'string' && node.name === 'br';

/** A node as a piece of plain text, by which its place at the top is judged. */
const pieceOf = (node: Element): Piece => ({
	kind: isHeading(node) ? 'heading' : node.name === 'p' ? 'paragraph' : 'quote',
	text: node.name === 'p' ? inLines(node) : wordsOf(node),
});

/** The title and who wrote, of a document whose first paragraphs tell, and the nodes that stay. */
const atTop = (nodes: readonly Node[]): Omit<Top, 'notes' | 'others'> & {rest: readonly Node[]} => {
	const first = nodes.slice(0, mostAtTop).filter((node): node is Element => typeof node !== 'string');
	const pieces = new Map(first.map(node => [pieceOf(node), node]));
	const all = [...pieces.keys()];
	const called = first.findIndex(({attributes}) => attributes.class === 'title');
	const rank = (first[0] && isHeading(first[0]) && first[0].name) || undefined;
	// A heading beside others of its rank is none of the whole.
	const isOneOfMany =
		called === -1 &&
		rank !== undefined &&
		nodes.filter(node => typeof node !== 'string' && node.name === rank).length > 1;
	const told = isOneOfMany
		? {title: null, byline: null, siteName: null, published: null, notes: [], others: all}
		: topOf(all.slice(Math.max(0, called)), all.slice(0, Math.max(0, called)));
	const {notes, others, ...facts} = told;
	const kept = [...notes, ...others].map(piece => pieces.get(piece) ?? element('p', lined(piece.text)));
	return {...facts, rest: [...kept, ...nodes.slice(mostAtTop)]};
};

/** The head of a mail or a memo, a line or a paragraph each, and the nodes that stay. */
const mailTop = (nodes: readonly Node[]): ReturnType<typeof atTop> | undefined => {
	const lines = nodes.slice(0, mostAtTop).map(node => (typeof node === 'string' ? '' : inLines(node)));
	const text = lines.join('\n');
	const head = readMailHead(text);
	if (head === undefined) {
		return undefined;
	}

	const {title, byline, published, kept, body} = head;
	const end = lines.findIndex((_, i) => lines.slice(i).join('\n') === body);
	const own = kept.map(line => element('p', [line]));
	return end === -1
		? undefined
		: {title, byline, published, siteName: null, rest: [...own, ...nodes.slice(end)]};
};

/**
 * The text of a document that is read as plain text is, since its lines tell what they are: what a database of the press has
 * written, turns whose heads stand in two lines, or the counted lines of a record.
 */
const recordIn = (nodes: readonly Node[]): string | undefined => {
	const lines = nodes.map(node => (typeof node === 'string' ? '' : inLines(node)));
	const [apart, below] = [lines.join('\n\n'), lines.join('\n')];
	const turns = withTurnHeads(below);
	const counted = withoutLineNumbers(below);
	return pressExports(apart).length > 0
		? apart
		: turns !== below
			? turns.replaceAll('\n', '\n\n')
			: counted !== below
				? counted
				: undefined;
};

const lined = (text: string): Node[] =>
	text.split('\n').flatMap((line, i) => (i > 0 ? [element('br', []), line] : [line]));

/** How long a heading is at most that only its style tells, in UTF-16 units. */
const longest = 80;

/**
 * Makes headings of short paragraphs in bold or in capitals that stand above others, in a document that has none by its
 * styles: few who type an article use those. A question in bold is an interview's, and who speaks has a colon.
 */
const withHeadings = (drafts: readonly Draft[]): readonly Draft[] => {
	if (drafts.some(({kind}) => kind === 'heading')) {
		return drafts;
	}

	const isShort = ({kind, text}: Draft): boolean =>
		kind === 'paragraph' && text.length <= longest && /^[\p{L}\d“"‘'].*[\p{L}\d’”"')]$/u.test(text);
	const found = drafts.filter(
		(draft, i) =>
			isShort(draft) &&
			(isBold(draft) || isInCapitals(draft.text)) &&
			// What stands above the text is a note or tells more of the title.
			i > 0 &&
			drafts[i - 1].kind !== 'title' &&
			drafts[i + 1]?.kind === 'paragraph' &&
			!isBold(drafts[i + 1]) &&
			drafts[i + 1].text.length > draft.text.length &&
			isSentence(drafts[i + 1].text),
	);
	return withHeadingsFor(drafts, found);
};

/**
 * Makes an article of a document's nodes. What stands in the text goes before what the file tells of itself.
 *
 * @param properties what the file tells of itself
 */
export const documentArticle = (
	nodes: readonly Node[],
	properties: Metadata,
	location: Location,
): Article => {
	const record = recordIn(nodes);
	if (record !== undefined) {
		return parseText(record, location);
	}

	const {rest, ...top} = mailTop(nodes) ?? atTop(nodes.flatMap(tableTurns).flatMap(inTurns));
	const [first] = rest;
	// A title too long to be taken for one at the top may be the file's own.
	const isRepeated =
		top.title === null &&
		properties.title !== null &&
		first !== undefined &&
		letters(wordsOf(first)) === letters(properties.title);
	const title = top.title ?? (isRepeated ? squeeze(wordsOf(first)) : properties.title);
	const builder = new ArticleBuilder();
	if (title !== null) {
		builder.block('title', title);
	}

	// Links from place to place lead nowhere outside the document.
	toBlocks(element('body', isRepeated ? rest.slice(1) : rest), builder, 'document:/');
	return toArticle(
		location,
		{
			...properties,
			title,
			byline: top.byline ?? properties.byline,
			siteName: top.siteName,
			published: top.published ?? properties.published,
		},
		builder.finish(withHeadings),
	);
};
