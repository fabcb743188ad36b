import type {Draft} from '../article-builder.js';
import {childrenOf, type Element, elements} from '../tree/tree.js';
import {letters, wordsOf} from '../tree/words.js';

/** How many letters make words that were chosen, and not the same greeting again; and how many a pull quote has at most. */
const fewestLetters = 20;
const mostLetters = 500;

/** A pull quote stands this many blocks at most from the paragraph that it is taken from. */
const farthest = 15;

/** How long a line is at most that says below a pull quote whose words they are, in UTF-16 units. */
const longestSignature = 80;

/** `— Piet Vos, mayor` */
const isSignature = ({kind, text}: Draft): boolean =>
	kind === 'quote' && text.length <= longestSignature && /^[—–-]/.test(text);

/** The name in such a line. */
const signer = ({text}: Draft): string => letters(text.replace(/,.*/s, ''));

/**
 * Finds the pull quotes: words of the article that the page shows once more in large letters. They would be counted as
 * said twice. What a line with a colon introduces is no such thing, nor is a quotation of which the article has only a
 * part, or has it without the one whose it is.
 *
 * @param drafts the blocks
 * @returns those, and the lines below them that say whose they are
 */
export const pullQuotes = (drafts: readonly Draft[]): Set<Draft> => {
	const found = new Set<Draft>();
	if (!drafts.some(({kind}) => kind === 'quote')) {
		return found;
	}

	const plain = drafts.map(({kind, text}) => (kind === 'paragraph' || kind === 'item' ? letters(text) : ''));
	for (let begin = 0; begin < drafts.length; begin++) {
		if (drafts[begin].kind !== 'quote') {
			continue;
		}

		let end = begin + 1;
		while (drafts[end]?.kind === 'quote') {
			end++;
		}

		const near = plain.slice(Math.max(0, begin - farthest), end + farthest);
		const isTaken = ({text}: Draft): boolean => {
			const said = letters(text);
			return (
				said.length >= fewestLetters &&
				said.length <= mostLetters &&
				near.some(other => other.length > said.length && other.includes(said))
			);
		};
		const whole = drafts.slice(begin, end);
		const isPulled =
			!/:\s*$/.test(drafts[begin - 1]?.text ?? '') &&
			!isSignature(whole[0]) &&
			whole.every(draft =>
				isSignature(draft) ? near.some(other => other.includes(signer(draft))) : isTaken(draft),
			);
		for (const draft of isPulled ? whole : []) {
			found.add(draft);
		}

		begin = end - 1;
	}

	return found;
};

/** The fewest words that are repeated where nothing but a box sets them apart. */
const fewestWords = 8;

/** More boxes than this are not compared with all paragraphs: no article has as many. */
const mostBoxes = 100;

const pullClass = /\bpull(?:ed)?[-_]?quote/i;

/**
 * The boxes that hold no others, in order: asides, tables of one cell, and what a page calls pull quotes.
 *
 * @param found where they are put
 * @returns how many cells an element holds, and whether a box
 */
const findBoxes = (element: Element, found: Element[]): {cells: number; hasBox: boolean} => {
	let cells = element.name === 'td' ? 1 : 0;
	let hasBox = false;
	for (const child of childrenOf(element)) {
		const inner = findBoxes(child, found);
		cells += inner.cells;
		hasBox ||= inner.hasBox;
	}

	const isBox =
		element.name === 'aside' ||
		(element.name === 'table' && cells === 1) ||
		pullClass.test(element.attributes.class ?? '');
	if (isBox && !hasBox) {
		found.push(element);
	}

	return {cells, hasBox: hasBox || isBox};
};

/** Finds the boxes of a page that have nothing in them but what one of its paragraphs says as well. */
export const pullBoxes = (page: Element): ReadonlySet<Element> => {
	const boxes: Element[] = [];
	findBoxes(page, boxes);
	const wanted = boxes
		.map(box => ({box, words: wordsOf(box)}))
		.filter(({words}) => words.split(' ').length >= fewestWords)
		.map(({box, words}) => ({box, said: letters(words)}))
		.filter(({said}) => said.length <= mostLetters)
		.slice(0, mostBoxes);
	if (wanted.length === 0) {
		return new Set();
	}

	const within = new Set(boxes.flatMap(box => elements(box)));
	const paragraphs = elements(page)
		.filter(element => element.name === 'p' && !within.has(element))
		.map(element => letters(wordsOf(element)));
	return new Set(
		wanted.filter(({said}) => paragraphs.some(paragraph => paragraph.includes(said))).map(({box}) => box),
	);
};
