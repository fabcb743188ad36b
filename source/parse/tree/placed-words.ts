import type {Span} from '../../document/span.js';
import {type Element, isSkipped, type Node} from './tree.js';
import {containers, quotationMarks} from './words.js';

/**
 * The words of an element in one line, as `wordsOf` tells them, and where in them those of each element within stand, the
 * inner ones first.
 */
export const placedWords = (element: Element): {words: string; extents: ReadonlyMap<Element, Span>} => {
	const extents = new Map<Element, Span>();
	const pieces: string[] = [];
	let length = 0;
	let isOpen = false;
	const add = (text: string): void => {
		const collapsed = text.replaceAll(/[ \t\n\f\r]+/g, ' ');
		const piece = isOpen ? collapsed : collapsed.replace(/^ /, '');
		if (piece !== '') {
			pieces.push(piece);
			length += piece.length;
			isOpen = !piece.endsWith(' ');
		}
	};
	const walk = (node: Node, quoted: boolean): void => {
		if (typeof node === 'string') {
			add(node);
			return;
		}

		const isQuotation = node.name === 'q';
		const space = node.name === 'br' || containers.has(node.name) ? ' ' : '';
		const [before, behind] = isQuotation ? quotationMarks(node, quoted) : [space, space];
		const start = length;
		add(before);
		for (const child of isSkipped(node) ? [] : node.children) {
			walk(child, isQuotation ? !quoted : quoted);
		}

		add(behind);
		extents.set(node, {start, end: length});
	};
	walk(element, false);
	const line = pieces.join('');
	const words = line.trim();
	const lead = line.indexOf(words);
	const within = (at: number) => Math.min(words.length, Math.max(0, at - lead));
	for (const [inner, {start, end}] of extents) {
		extents.set(inner, {start: within(start), end: within(end)});
	}

	return {words, extents};
};
