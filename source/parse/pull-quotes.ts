import type {Draft} from './article-builder.js';
import {type Element, elements} from './tree.js';
import {letters, wordsOf} from './words.js';

/** So many letters are words that were chosen, and not the same greeting again; and a pull quote is no longer than this. */
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

/** So many words are repeated at least where nothing but a box sets them apart. */
const fewestWords = 8;

/** More boxes than this are not compared with all paragraphs: no article has as many. */
const mostBoxes = 100;

const pullClass = /\bpull(?:ed)?[-_]?quote/i;

const isBox = (element: Element): boolean =>
	element.name === 'aside' ||
	pullClass.test(element.attributes.class ?? '') ||
	(element.name === 'table' && [...elements(element)].filter(({name}) => name === 'td').length === 1);

/**
 * Finds the boxes of a page, as asides and tables of one cell, that have nothing in them but what one of its
 * paragraphs says as well.
 */
export const pullBoxes = (page: Element): ReadonlySet<Element> => {
	const boxes = [...elements(page)].filter(isBox);
	const wanted = boxes
		.map(box => ({box, words: wordsOf(box)}))
		.filter(({words}) => words.split(' ').length >= fewestWords && letters(words).length <= mostLetters)
		.slice(0, mostBoxes);
	const within = new Set(wanted.length === 0 ? [] : boxes.flatMap(box => [...elements(box)]));
	const paragraphs =
		wanted.length === 0
			? []
			: [...elements(page)]
					.filter(element => element.name === 'p' && !within.has(element))
					.map(element => letters(wordsOf(element)));
	return new Set(
		wanted.filter(({words}) => paragraphs.some(said => said.includes(letters(words)))).map(({box}) => box),
	);
};
