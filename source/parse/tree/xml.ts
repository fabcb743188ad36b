import {Parser} from 'htmlparser2';
import {clean} from '../../document/clean.js';
import {limits} from '../../document/limits.js';
import {childrenOf, type Element, type Node} from './tree.js';

type Draft = {name: string; attributes: Record<string, string>; children: Node[]};

/**
 * Parses XML into clean elements, no deeper than `limits.nesting`. It forgives what is not well-formed, as feeds often
 * are; a document type is skipped, and no entity but XML's own five and numbers is replaced, so that nothing expands.
 *
 * Names are in lower case. The prefix of the outermost element says only that the whole vocabulary has one
 * (`opf:package`, `atom:feed`), and is dropped everywhere; others stay (`dc:date`).
 *
 * @param xml a document
 * @returns the outermost element, without children where there is none
 */
export const toXmlTree = (xml: string): Element => {
	const top: Draft = {name: '', attributes: {}, children: []};
	const open: Draft[] = [top];
	let prefix: string | undefined;
	/** How many elements are open beyond the greatest depth: they are opened into the one above. */
	let beyond = 0;
	let text: string[] = [];
	const flush = () => {
		if (text.length > 0) {
			open[open.length - 1].children.push(clean(text.join('')));
			text = [];
		}
	};

	const local = (name: string): string =>
		prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
	const parser = new Parser(
		{
			onopentag(qualified, attributes) {
				flush();
				prefix ??= /^[^:]+:/.exec(qualified)?.[0] ?? '';
				if (open.length > limits.nesting) {
					beyond++;
					return;
				}

				const element: Draft = {
					name: local(qualified),
					attributes: Object.fromEntries(
						Object.entries(attributes).map(([key, value]) => [local(key), clean(value)]),
					),
					children: [],
				};
				open[open.length - 1].children.push(element);
				open.push(element);
			},
			ontext(data) {
				text.push(data);
			},
			onclosetag() {
				flush();
				if (beyond > 0) {
					beyond--;
				} else if (open.length > 1) {
					open.pop();
				}
			},
		},
		{xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true},
	);
	parser.end(xml);
	flush();
	return childrenOf(top)[0] ?? top;
};
