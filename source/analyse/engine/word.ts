import type {Token} from '../passage/tokens.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {hashWord} from './hash.js';
import {kindOfWord} from './kinds.js';
import {classOf, possibleTagsOf, rowOf, type Vocabulary} from './lexicon.js';
import {signTag, tagIds} from './tags.js';

/** What is known of a word wherever it stands. Hashes are signed 32-bit numbers. */
export type Word = {
	readonly hash: number;
	/** The hash of its last three letters. */
	readonly suffix: number;
	readonly wordClass: number;
	/** The network's row of it. */
	readonly row: number;
	/** The parts of speech that it can have: see `Lexicon.possibleTags`. */
	readonly possibleTags: number;
	/** Bits: a capital first, capitals throughout, digits, a hyphen. */
	readonly shape: number;
	/** The hash of its pattern of capitals, small letters and digits. */
	readonly pattern: number;
	/** The class of reporting verb that it can be: 0 for none. */
	readonly verb: number;
	/** The tag of a sign, -1 for a word. */
	readonly sign: number;
	/** The kind that it has whatever its part of speech, -1 where that tells. */
	readonly kind: number;
};

const verbClasses = {speech: 1, statement: 2, judgement: 3} as const;

/** The four tags among which those of nouns and names are. */
const nouns = 1;

const shapeOf = (text: string): number =>
	(/^\p{Lu}/u.test(text) ? 1 : 0) +
	(/^\p{Lu}+$/u.test(text) ? 2 : 0) +
	(/\p{N}/u.test(text) ? 4 : 0) +
	(text.includes('-') ? 8 : 0);

/** `Aaa-Aa`, `A.A.`, `00`: capitals, small letters and digits, runs taken together. */
const patternOf = (text: string): string =>
	text
		.replaceAll(/\p{Lu}+/gu, 'A')
		.replaceAll(/\p{Ll}+/gu, 'a')
		.replaceAll(/\p{N}+/gu, '0');

/**
 * A word's place in the lexicon; what has digits is all one where it has none, and all other words share the row behind
 * the last.
 */
const networkRow = (plain: string, vocabulary: Vocabulary): number => {
	const own = rowOf(vocabulary, plain);
	const row = own === -1 && /[0-9]/.test(plain) ? rowOf(vocabulary, '1') : own;
	return row === -1 ? vocabulary.words.length : row;
};

const describe = (text: string, lower: string, vocabulary: Vocabulary): Word => {
	const plain = lower.replaceAll('’', "'");
	const reporting = reportingVerb(lower);
	const sign = signTag(lower);
	return {
		hash: hashWord(plain) | 0,
		suffix: hashWord(plain.slice(-3)) | 0,
		wordClass: classOf(vocabulary, plain),
		row: networkRow(plain, vocabulary),
		// Whatever has a capital can be a name: `Per Holm`.
		possibleTags: possibleTagsOf(vocabulary, plain) | (/^\p{Lu}/u.test(text) ? nouns : 0),
		shape: shapeOf(text),
		pattern: hashWord(patternOf(text)) | 0,
		verb: reporting ? verbClasses[reporting.verbClass] : 0,
		sign: sign ? tagIds[sign] : -1,
		kind: kindOfWord(lower),
	};
};

/** So many different words are remembered; a page of nonsense could fill the memory without end. */
const most = 50_000;

/** From this length on V8 keeps a piece of a text as a view of it: remembered, it would keep the whole article. */
const shortestSlice = 13;

const remembered = new WeakMap<object, Map<string, Word>>();

/**
 * What is known of each token's word. Words come again and again, and finding out about one costs more than all else that
 * is done with it before the engine looks around it.
 */
export const wordsOf = (
	tokens: ReadonlyArray<Pick<Token, 'text' | 'lower'>>,
	vocabulary: Vocabulary,
): Word[] => {
	let known = remembered.get(vocabulary);
	if (known === undefined) {
		known = new Map();
		remembered.set(vocabulary, known);
	}

	const words: Word[] = [];
	for (const {text, lower} of tokens) {
		let word = known.get(text);
		if (word === undefined) {
			if (known.size === most) {
				known.clear();
			}

			word = describe(text, lower, vocabulary);
			known.set(text.length < shortestSlice ? text : text.split('').join(''), word);
		}

		words.push(word);
	}

	return words;
};
