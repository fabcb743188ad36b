import {hashWord} from './hash.js';
import type {Weights} from './weights.js';

/** What is known of words before any article: classes of words that are used alike, and how to tell parts of speech. */
export type Lexicon = {
	/** The hashes of the words, ascending, and beside each the word's finest class. */
	readonly words: Uint32Array;
	readonly classes: Uint16Array;
	/**
	 * And the parts of speech that it can have, whatever stands around it, so that the tagger need not weigh all of them: a
	 * bit for each four of `tags`, in their order; all bits where nothing is known.
	 */
	readonly possibleTags: Uint16Array;
	/** For each of the finest classes the middle class that it belongs to. */
	readonly middle: Uint8Array;
	readonly tagger: Weights;
};

/** The words without what is made of them. */
export type Vocabulary = Pick<Lexicon, 'words' | 'classes' | 'possibleTags'>;

/** The class of a word that the lexicon does not have. */
export const noClass = 0xffff;

/** Stands for all parts of speech. */
export const anyTag = 0xffff;

/** A word's place in the list, -1 where it has none. */
export const rowOf = ({words}: Pick<Lexicon, 'words'>, word: string): number => {
	const hash = hashWord(word);
	let low = 0;
	let high = words.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		if (words[middle] === hash) {
			return middle;
		}

		if (words[middle] < hash) {
			low = middle + 1;
		} else {
			high = middle - 1;
		}
	}

	return -1;
};

const classAt = ({classes}: Pick<Lexicon, 'classes'>, index: number): number =>
	index === -1 ? noClass : classes[index];

/**
 * The parts of speech that a word can have: see `Lexicon.possibleTags`.
 *
 * @param lower the word in lower case with straight apostrophes
 */
export const possibleTagsOf = (vocabulary: Vocabulary, lower: string): number => {
	const index = rowOf(vocabulary, lower);
	return index === -1 ? anyTag : vocabulary.possibleTags[index];
};

/**
 * A word's finest class. What the lexicon does not have is tried without its full stop, and then by its last part:
 * `vice-president`.
 *
 * @param lower the word in lower case with straight apostrophes
 */
export const classOf = (vocabulary: Vocabulary, lower: string): number => {
	const index = rowOf(vocabulary, lower);
	if (index !== -1) {
		return vocabulary.classes[index];
	}

	if (lower.endsWith('.')) {
		return classAt(vocabulary, rowOf(vocabulary, lower.slice(0, -1)));
	}

	const hyphen = lower.lastIndexOf('-');
	return hyphen > 0 ? classAt(vocabulary, rowOf(vocabulary, lower.slice(hyphen + 1))) : noClass;
};
