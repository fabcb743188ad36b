import type {Token} from 'markdown-it';
import {clean} from '../../document/clean.js';
import {limits} from '../../document/limits.js';
import type {Element, Node} from '../tree/tree.js';

/** The elements that tokens without a tag stand for. */
const names: Readonly<Record<string, string>> = {
	footnote_block_open: 'ol',
	footnote_open: 'li',
};

/** Whether there is HTML among the tokens, which only a parser of HTML can make a tree of. */
export const holdHtml = (tokens: readonly Token[]): boolean =>
	tokens.some(({type, children}) => /^html_/.test(type) || (children !== null && holdHtml(children)));

/**
 * Makes the tree that the HTML of a Markdown document would be parsed to, without writing and parsing that.
 *
 * @param tokens what markdown-it has read, with no HTML among it
 * @param unescaped takes the escapes out of a code block's language
 */
export const treeOfTokens = (tokens: readonly Token[], unescaped: (text: string) => string): Node[] => {
	const root: Node[] = [];
	// The body's children are two elements deep.
	const open: Node[][] = [root];
	let words = '';
	const addWords = () => {
		if (words !== '') {
			open[open.length - 1].push(clean(words));
			words = '';
		}
	};

	const begin = (name: string, attributes: Element['attributes'] = {}) => {
		addWords();
		const around = open[open.length - 1];
		// What is nested deeper than a tree may be stands in the deepest element.
		if (open.length + 1 < limits.nesting) {
			const element: Element = {name, attributes, children: []};
			around.push(element);
			open.push(element.children);
		} else {
			open.push(around);
		}
	};

	const end = () => {
		addWords();
		open.pop();
	};

	const add = (token: Token): void => {
		const {type, tag, nesting, content, children, attrs, info, meta, hidden} = token;
		switch (type) {
			case 'inline':
				children?.forEach(add);
				break;
			case 'text':
				words += content;
				break;
			case 'softbreak':
				words += '\n';
				break;
			case 'code_inline':
				begin('code');
				words = content;
				end();
				break;
			case 'code_block':
			case 'fence': {
				const [language] = unescaped(info).trim().split(/\s/, 1);
				begin('pre');
				begin('code', language ? {class: `language-${language}`} : {});
				words = content;
				end();
				end();
				break;
			}

			// Neither the number in the text nor the way back is a link that leads anywhere.
			case 'footnote_ref':
				words += `[${Number(meta?.id) + 1}]`;
				break;
			case 'footnote_anchor':
				break;
			default:
				// In a list without blank lines paragraphs are not told.
				if (hidden) {
					break;
				}

				if (nesting >= 0) {
					begin(
						tag || names[type],
						Object.fromEntries((attrs ?? []).map(([name, value]) => [name, clean(String(value))])),
					);
				}

				if (nesting <= 0) {
					end();
				}
		}
	};

	tokens.forEach(add);
	addWords();
	return root;
};
