import {type Element, isSkipped, type Node, withInner} from './tree.js';

/** The elements that stand as blocks of their own, apart from the words around them. */
export const containers = new Set(
	'html body article section div main header footer aside address center details summary fieldset figure hgroup p ul ol dl dt dd li menu blockquote table caption thead tbody tfoot tr td th pre hr figcaption h1 h2 h3 h4 h5 h6'.split(
		' ',
	),
);

/** Whether a text stands in marks of its own: some write them into the element that is to set them. */
const isMarked = ({children}: Element): boolean => {
	const [first, last] = [children[0], children.at(-1)];
	return (
		typeof first === 'string' &&
		typeof last === 'string' &&
		/["“„«»]/.test(first.trimStart().charAt(0)) &&
		/["“”«»]/.test(last.trimEnd().slice(-1))
	);
};

/** The marks of a `q` element: single ones within double ones, and none where they are in its text. */
export const quotationMarks = (element: Element, within: boolean): [string, string] =>
	isMarked(element) ? ['', ''] : within ? ['‘', '’'] : ['“', '”'];

const gather = (node: Node, quoted: boolean): string => {
	if (typeof node === 'string') {
		return node;
	}

	const isQuotation = node.name === 'q';
	const words = isSkipped(node)
		? ''
		: node.children.map(child => gather(child, isQuotation ? !quoted : quoted)).join('');
	return isQuotation
		? quotationMarks(node, quoted).join(words)
		: node.name === 'br' || containers.has(node.name)
			? ` ${words} `
			: words;
};

/** The words of an element in one line, however many lines and blocks they stand in. */
export const wordsOf = (element: Node): string =>
	gather(element, false)
		.replaceAll(/[ \t\n\f\r]+/g, ' ')
		.trim();

const isDate = ({name, attributes}: Element): boolean =>
	name === 'time' || /(?:^|[\s_-])(?:date|time)/i.test(attributes.class ?? '');

/**
 * A copy in which elements that stand side by side are words apart, and a date from the text before it: on the screen they
 * mostly are, by their style. Only for what is looked for in a page's lines; in its text a word may be made of pieces.
 *
 * @param drop for which elements it holds, those are left out; what stood around them stays apart
 */
export const spaced = (element: Element, drop: (element: Element) => boolean = () => false): Element =>
	withInner(element, (child, i, all) => {
		const nodes = drop(child) ? [] : [spaced(child, drop)];
		const before = i > 0 ? all[i - 1] : ' ';
		// `By<span>Ann Lee</span>`
		return typeof before !== 'string' || (i > 0 && isDate(child)) || /\bby$/i.test(before)
			? [' ', ...nodes]
			: nodes;
	});

/** A text's letters and digits alone, in lower case: what two spellings of a title or a name have in common. */
export const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A text in one line, with single spaces. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether a line is in capitals, with two words at least: one may be a name or a cry. */
export const isInCapitals = (line: string): boolean =>
	/\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line) && (line.match(/\p{L}+/gu)?.length ?? 0) > 1;
