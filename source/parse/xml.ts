import {Parser} from 'htmlparser2';
import {clean} from '../document/clean.js';
import {type Element, maximumDepth} from './tree.js';

/**
 * Parses XML, or XHTML as e-books have it, leniently, into the tree that the walk to blocks reads; no deeper than
 * `maximumDepth`.
 *
 * @param text the document
 * @param isPage whether it is XHTML: with the entities of HTML, and with what HTML leaves unclosed
 * @returns an element that holds the document's own
 */
export const toXmlTree = (text: string, isPage = false): Element => {
	const root: Element = {name: '', attributes: {}, children: []};
	const open: Element[] = [root];
	// How many elements are open that were too deep to be kept.
	let beyond = 0;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (open.length > maximumDepth) {
					beyond++;
					return;
				}

				const element: Element = {
					name,
					attributes: Object.fromEntries(
						Object.entries(attributes).map(([key, value]) => [key, clean(value)]),
					),
					children: [],
				};
				(open.at(-1) as Element).children.push(element);
				open.push(element);
			},
			ontext(data) {
				(open.at(-1) as Element).children.push(clean(data));
			},
			onclosetag() {
				if (beyond > 0) {
					beyond--;
				} else {
					open.pop();
				}
			},
		},
		isPage
			? {recognizeSelfClosing: true, recognizeCDATA: true, decodeEntities: true}
			: {xmlMode: true, decodeEntities: true},
	);
	parser.end(text);
	return root;
};
