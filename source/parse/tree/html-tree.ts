import {type DefaultTreeAdapterTypes, parse as parseHtml} from 'parse5';
import {clean} from '../../document/clean.js';
import {limits} from '../../document/limits.js';
import {formulaOf} from './formula.js';
import {raiseDigits} from './raised.js';
import type {Element} from './tree.js';
import {containers} from './words.js';

const isParent = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element =>
	'childNodes' in node && 'attrs' in node;

/** Whether a node is a template that says it is what its parent shows: a declarative shadow root. */
const isShadow = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Template =>
	node.nodeName === 'template' &&
	(node as DefaultTreeAdapterTypes.Template).attrs.some(({name}) => name === 'shadowrootmode');

const hrefOf = ({attrs}: DefaultTreeAdapterTypes.Element): string | undefined =>
	attrs.find(({name}) => name === 'href')?.value;

/** A mark that leads to a place on its own page: beside a heading to the heading itself, behind a note to where it is asked for. */
const isPermalink = (node: DefaultTreeAdapterTypes.Element): boolean => {
	const [only, ...others] = node.childNodes;
	return (
		others.length === 0 &&
		only?.nodeName === '#text' &&
		/^\s*(?:[¶#◆🔗^↑↩⏎⤴]\uFE0E?|\u200B)\s*$/u.test((only as DefaultTreeAdapterTypes.TextNode).value) &&
		hrefOf(node)?.startsWith('#') === true
	);
};

/** Whether an element sets what is in it above the line, as some links to notes do by their class. Brackets, `[1]`, need no other signs. */
const isRaising = (node: DefaultTreeAdapterTypes.Element): boolean => {
	const isNote = ({name, value}: {name: string; value: string}) =>
		name === 'class' && /\bfootnote/.test(value);
	if (!(node.tagName === 'sup' || (node.tagName === 'a' && node.attrs.some(isNote)))) {
		return false;
	}

	let first: DefaultTreeAdapterTypes.Node | undefined = node;
	while (first !== undefined && isParent(first)) {
		first = first.childNodes[0];
	}

	return !(first?.nodeName === '#text' && /^\s*\[/.test((first as DefaultTreeAdapterTypes.TextNode).value));
};

/**
 * What an element is. An anchor that leads nowhere only marks a place, and where nobody has closed it, all that follows
 * stands in it.
 */
const nameOf = (node: DefaultTreeAdapterTypes.Element): string =>
	node.tagName !== 'a' || hrefOf(node) !== undefined
		? node.tagName
		: node.childNodes.some(({nodeName}) => containers.has(nodeName))
			? 'div'
			: 'span';

const attributesOf = ({attrs}: DefaultTreeAdapterTypes.Element): Record<string, string> =>
	Object.fromEntries(attrs.map(({name, value}) => [name, clean(value)]));

/**
 * Parses HTML as browsers do and copies what matters, iteratively and no deeper than `limits.nesting`.
 *
 * @param html a page or a fragment; anything is accepted
 * @returns the `html` element
 */
export const toTree = (html: string): Element => {
	// Without scripting, what stands in noscript is parsed and can be dropped by name.
	const document = parseHtml(html, {scriptingEnabled: false});
	const top = document.childNodes.find(isParent);
	const root: Element = {name: 'html', attributes: top ? attributesOf(top) : {}, children: []};
	if (top === undefined) {
		return root;
	}

	const work: Array<{from: DefaultTreeAdapterTypes.Node; into: Element; depth: number; raised: boolean}> = [];
	const push = (
		nodes: readonly DefaultTreeAdapterTypes.Node[],
		into: Element,
		depth: number,
		raised: boolean,
	) => {
		for (let i = nodes.length - 1; i >= 0; i--) {
			work.push({from: nodes[i], into, depth, raised});
		}
	};

	push(top.childNodes, root, 1, false);
	for (let task = work.pop(); task !== undefined; task = work.pop()) {
		const {from, into, depth, raised} = task;
		if (from.nodeName === '#text') {
			const text = clean((from as DefaultTreeAdapterTypes.TextNode).value);
			into.children.push(raised ? raiseDigits(text) : text);
		} else if (from.nodeName === 'math') {
			into.children.push(clean(formulaOf(from)));
		} else if (isShadow(from)) {
			// What a component shows as its own stands where the component does.
			push(from.content.childNodes, into, depth, raised);
		} else if (isParent(from) && !(from.tagName === 'a' && isPermalink(from))) {
			if (depth >= limits.nesting) {
				push(from.childNodes, into, depth, raised);
				continue;
			}

			const name = nameOf(from);
			const attributes = attributesOf(from);
			if (name !== from.tagName) {
				// The name of a place says nothing of what stands there.
				delete attributes.id;
			}

			const element = {name, attributes, children: []};
			into.children.push(element);
			push(from.childNodes, element, depth + 1, raised || isRaising(from));
		}
	}

	return root;
};
