import MarkdownIt from 'markdown-it';
import type {Article, Location} from '../document/article.js';
import {ArticleBuilder} from './article-builder.js';
import {toBlocks, wordsOf} from './blocks.js';
import {readFrontMatter} from './front-matter.js';
import {type Element, elements, type Node, toTree} from './tree.js';

/**
 * Reads Markdown: CommonMark with tables, HTML in it and front matter. It takes the way over HTML, so that both
 * share one walk to blocks.
 *
 * @param text the document
 * @param location where it came from
 * @param address the address that answered, against which links are resolved
 */
export const parseMarkdown = (text: string, location: Location, address?: string): Article => {
	const {fields, body, notice} = readFrontMatter(text);
	const root = toTree(new MarkdownIt({html: true}).render(body));
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
