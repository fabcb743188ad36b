import type {Article, Location} from '../source/document/article.js';
import {parseMarkdown as parse} from '../source/parse/markdown/markdown.js';
import {toTree} from '../source/parse/tree/html-tree.js';

/** Reads Markdown as the program does, with the HTML in it. */
export const parseMarkdown = (text: string, location: Location, address?: string): Article =>
	parse(text, location, address, toTree);
