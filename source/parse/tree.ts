import {type DefaultTreeAdapterTypes, parse as parseHtml} from 'parse5';
import {clean} from '../document/clean.js';
import {limits} from '../document/limits.js';

/** An element with clean text in it: what the walk from markup to blocks needs of a document, and no more. */
export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Node[];
};

export type Node = Element | string;

const isParent = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element =>
	'childNodes' in node && 'attrs' in node;

/**
 * Parses HTML as browsers do and copies what matters, iteratively and no deeper than `limits.nesting`.
 *
 * @param html a page or a fragment; anything is accepted
 * @returns the `html` element
 */
export const toTree = (html: string): Element => {
	// Without scripting, what stands in noscript is parsed and can be dropped by name.
	const document = parseHtml(html, {scriptingEnabled: false});
	const root: Element = {name: 'html', attributes: {}, children: []};
	const top = document.childNodes.find(isParent);
	if (top === undefined) {
		return root;
	}

	for (const {name, value} of top.attrs) {
		(root.attributes as Record<string, string>)[name] = clean(value);
	}

	const work: Array<{from: DefaultTreeAdapterTypes.Node; into: Element; depth: number}> = [];
	const push = (nodes: readonly DefaultTreeAdapterTypes.Node[], into: Element, depth: number) => {
		for (let i = nodes.length - 1; i >= 0; i--) {
			work.push({from: nodes[i], into, depth});
		}
	};

	push(top.childNodes, root, 1);
	for (let task = work.pop(); task !== undefined; task = work.pop()) {
		const {from, into, depth} = task;
		if (from.nodeName === '#text') {
			into.children.push(clean((from as DefaultTreeAdapterTypes.TextNode).value));
		} else if (isParent(from)) {
			if (depth >= limits.nesting) {
				push(from.childNodes, into, depth);
				continue;
			}

			const attributes: Record<string, string> = {};
			for (const {name, value} of from.attrs) {
				attributes[name] = clean(value);
			}

			const element = {name: from.tagName, attributes, children: []};
			into.children.push(element);
			push(from.childNodes, element, depth + 1);
		}
	}

	return root;
};

/** The elements of a tree in document order, the root first. */
export function* elements(root: Element): Generator<Element> {
	const work = [root];
	for (let element = work.pop(); element !== undefined; element = work.pop()) {
		yield element;
		for (let i = element.children.length - 1; i >= 0; i--) {
			const child = element.children[i];
			if (typeof child !== 'string') {
				work.push(child);
			}
		}
	}
}

const skipped = new Set(
	'head script style noscript template iframe object embed svg math canvas video audio picture source track img map button input select textarea nav dialog area link meta base'.split(
		' ',
	),
);

/** Whether an element holds no words for a reader. */
export const isSkipped = ({name, attributes}: Element): boolean =>
	skipped.has(name) || 'hidden' in attributes;

/** The text of an element and all below it, as it stands in the source. */
export const textOf = (node: Node): string =>
	typeof node === 'string' ? node : node.children.map(textOf).join('');
