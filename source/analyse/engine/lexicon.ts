import {hashWord} from './hash.js';
import type {Weights} from './linear.js';

/** What is known of words before any article: classes of words that are used alike, and how to tell parts of speech. */
export type Lexicon = {
	/** The hashes of the words, ascending, and beside each the word's finest class. */
	readonly words: Uint32Array;
	readonly classes: Uint16Array;
	/** For each of the finest classes the middle and the coarse class that it belongs to. */
	readonly middle: Uint8Array;
	readonly coarse: Uint8Array;
	readonly tagger: Weights;
};

/** The class of a word that the lexicon does not have. */
export const noClass = 0xffff;

const find = ({words, classes}: Pick<Lexicon, 'words' | 'classes'>, word: string): number => {
	const hash = hashWord(word);
	let low = 0;
	let high = words.length - 1;
	while (low <= high) {
		const middle = (low + high) >>> 1;
		if (words[middle] === hash) {
			return classes[middle];
		}

		if (words[middle] < hash) {
			low = middle + 1;
		} else {
			high = middle - 1;
		}
	}

	return noClass;
};

/**
 * A word's finest class. What the lexicon does not have is tried without its full stop, and then by its last part:
 * `vice-president`.
 *
 * @param lower the word in lower case with straight apostrophes
 */
export const classOf = (lexicon: Pick<Lexicon, 'words' | 'classes'>, lower: string): number => {
	const found = find(lexicon, lower);
	if (found !== noClass) {
		return found;
	}

	if (lower.endsWith('.')) {
		return find(lexicon, lower.slice(0, -1));
	}

	const hyphen = lower.lastIndexOf('-');
	return hyphen > 0 ? find(lexicon, lower.slice(hyphen + 1)) : noClass;
};
