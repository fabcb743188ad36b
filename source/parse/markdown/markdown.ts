import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import {type Article, type Location, toArticle} from '../../document/article.js';
import {ArticleBuilder} from '../article-builder.js';
import {readByline, readFacts} from '../metadata/byline.js';
import {toBlocks} from '../tree/blocks.js';
import {childrenOf, type Element, elements, isElement, type Node, withoutBlanks} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {captions} from './captions.js';
import {readFrontMatter} from './front-matter.js';
import {holdHtml, treeOfTokens} from './markdown-tree.js';

/** A line without the marks of quotes and items at its beginning, however many there are. */
const withoutMarks = (line: string): string => {
	const mark = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
	let end = 0;
	while (mark.test(line)) {
		end = mark.lastIndex;
	}

	return line.slice(end).trim();
};

/** markdown-it drops the words that are nested deeper than it goes (50 lists or quotes); here they make a paragraph. */
const parser = (html: boolean) => {
	const markdown = new MarkdownIt({html}).use(footnotes).use(captions);
	const tokenize = markdown.block.tokenize.bind(markdown.block);
	markdown.block.tokenize = (state, startLine, endLine) => {
		if (state.level < (markdown.options.maxNesting ?? 100)) {
			tokenize(state, startLine, endLine);
			return;
		}

		// What is less indented is no longer the item's.
		let end = startLine;
		while (end < endLine && (state.isEmpty(end) || state.sCount[end] >= state.blkIndent)) {
			end++;
		}

		if (end === startLine) {
			return;
		}

		state.push('paragraph_open', 'p', 1);
		const inline = state.push('inline', '', 0);
		inline.content = state
			.getLines(startLine, end, state.blkIndent, false)
			.split('\n')
			.map(withoutMarks)
			.join('\n')
			.trim();
		inline.children = [];
		state.push('paragraph_close', 'p', -1);
		state.line = end;
	};
	// As in a tree of the tokens.
	markdown.renderer.rules.footnote_ref = (tokens, index) => `[${Number(tokens[index].meta?.id) + 1}]`;
	markdown.renderer.rules.footnote_anchor = () => '';
	return markdown;
};

/** The nodes of a document's body. */
const nodesOf = (body: string, toTree: ((html: string) => Element) | undefined): Node[] => {
	const markdown = parser(toTree !== undefined);
	const environment = {};
	const tokens = markdown.parse(body, environment);
	if (toTree === undefined || !holdHtml(tokens)) {
		return treeOfTokens(tokens, markdown.utils.unescapeAll);
	}

	const root = toTree(markdown.renderer.render(tokens, markdown.options, environment));
	return childrenOf(root, 'body')[0]?.children ?? [];
};

/**
 * Reads Markdown: CommonMark with tables, footnotes, HTML in it and front matter. It is made the tree that a page would
 * be, so that both share one walk to blocks.
 *
 * @param text the document
 * @param location where it came from
 * @param address the address that answered, against which links are resolved
 * @param toTree parses HTML; without it, what looks like HTML in the document is taken for text
 */
export const parseMarkdown = (
	text: string,
	location: Location,
	address?: string,
	toTree?: (html: string) => Element,
): Article => {
	const {fields, body, notice} = readFrontMatter(text);
	const content = nodesOf(body, toTree);
	// Without a title in the front matter, a top heading that opens the document is the title.
	const [opening] = withoutBlanks(content);
	const heading =
		isElement(opening) &&
		opening.name === 'h1' &&
		elements({name: 'body', attributes: {}, children: content}).filter(({name}) => name === 'h1').length === 1
			? opening
			: undefined;
	const headingText = heading ? wordsOf(heading) : '';
	const title = fields.title ?? (headingText || null);
	const builder = new ArticleBuilder();
	if (title) {
		builder.block('title', title);
	}

	// What says right below it who wrote, and when, is told as that.
	const rest = content.filter(child => !(child === heading && headingText === title));
	const [below] = title === null ? [] : withoutBlanks(rest);
	const line = isElement(below) && below.name === 'p' ? wordsOf(below) : '';
	const facts = readFacts(line);
	const signed = readByline(line) ?? facts;
	toBlocks(
		{name: 'body', attributes: {}, children: rest.filter(child => !(signed && child === below))},
		builder,
		address,
	);
	return toArticle(
		location,
		{
			...fields,
			byline: fields.byline ?? signed?.byline ?? null,
			siteName: fields.siteName ?? facts?.siteName ?? null,
			published: fields.published ?? signed?.published ?? null,
			url: fields.url ?? address ?? null,
			title,
		},
		builder.finish(),
		notice ? [notice] : [],
	);
};
