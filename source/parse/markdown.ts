import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type {Article, Location} from '../document/article.js';
import {ArticleBuilder} from './article-builder.js';
import {toBlocks, wordsOf} from './blocks.js';
import {readFrontMatter} from './front-matter.js';
import {type Element, elements, type Node, toTree} from './tree.js';

/** How many quotations and lists may nest: markdown-it drops what is deeper than a hundred of its own levels. */
const deepest = 40;

const block = '(?:>[ \\t]*|(?:[-*+]|\\d{1,9}[.)])[ \\t]+)';
const tooManyMarks = new RegExp(`^([ \\t]*${block}{${deepest}})${block}+`, 'gm');
const tooFarIn = new RegExp(`^ {${2 * deepest},}(?=(?:[-*+]|\\d{1,9}[.)]) )`, 'gm');

/** The text with what nests too deep brought up to where nothing of it is lost. */
const shallow = (text: string): string =>
	text.replaceAll(tooManyMarks, '$1').replaceAll(tooFarIn, ' '.repeat(2 * deepest));

/** The parser, with footnotes gathered at the end of the document. */
const markdown = new MarkdownIt({html: true}).use(footnotes);
// Neither the number in the text nor the way back is a link that leads anywhere.
markdown.renderer.rules.footnote_ref = (tokens, index) => `[${Number(tokens[index].meta?.id) + 1}]`;
markdown.renderer.rules.footnote_anchor = () => '';

/**
 * Reads Markdown: CommonMark with tables, footnotes, HTML in it and front matter. It takes the way over HTML, so that both
 * share one walk to blocks.
 *
 * @param text the document
 * @param location where it came from
 * @param address the address that answered, against which links are resolved
 */
export const parseMarkdown = (text: string, location: Location, address?: string): Article => {
	const {fields, body, notice} = readFrontMatter(text);
	const root = toTree(markdown.render(shallow(body)));
	const main = root.children.find(
		(child): child is Element => typeof child !== 'string' && child.name === 'body',
	);
	const content: Node[] = main?.children ?? [];
	// Without a title in the front matter, a top heading that opens the document is the title.
	const opening = content.find(child => typeof child !== 'string' || child.trim() !== '');
	const heading =
		opening !== undefined &&
		typeof opening !== 'string' &&
		opening.name === 'h1' &&
		[...elements(root)].filter(({name}) => name === 'h1').length === 1
			? opening
			: undefined;
	const headingText = heading ? wordsOf(heading) : '';
	const title = fields.title ?? (headingText || null);
	const builder = new ArticleBuilder();
	if (title) {
		builder.block('title', title);
	}

	toBlocks(
		{
			name: 'body',
			attributes: {},
			children: content.filter(child => !(child === heading && headingText === title)),
		},
		builder,
		address,
	);
	return {
		location,
		...fields,
		url: fields.url ?? address ?? null,
		title,
		...builder.finish(),
		notices: notice ? [notice] : [],
	};
};
