import {anyTag, type Lexicon} from '../analyse/engine/lexicon.js';
import {tagSentence} from '../analyse/engine/tag.js';
import {wordsOf} from '../analyse/engine/word.js';
import type {Document} from './document.js';

/**
 * So often a word must have been seen for its parts of speech to be known, and so rarely one is an error of the
 * tagger's.
 */
const fewest = 20;
const rare = 0.001;

/**
 * Finds the parts of speech that each word can have.
 *
 * @param documents the corpus that the tagger has learned from
 * @param lexicon the tagger and the words, of which nothing is known yet
 * @returns for each word of the lexicon what `Lexicon.possibleTags` wants
 */
export const findPossibleTags = (documents: readonly Document[], lexicon: Lexicon): Uint16Array => {
	const counts = new Map<number, Map<number, number>>();
	for (const {tokens, sentences} of documents.flatMap(({passages}) => passages)) {
		const words = wordsOf(tokens, lexicon);
		const found = new Int32Array(tokens.length);
		for (const {start, end} of sentences) {
			tagSentence(words, start, end, lexicon, found, 0);
		}

		for (const [i, {hash, sign}] of words.entries()) {
			if (sign === -1) {
				const tags = counts.get(hash >>> 0) ?? new Map<number, number>();
				tags.set(found[i], (tags.get(found[i]) ?? 0) + 1);
				counts.set(hash >>> 0, tags);
			}
		}
	}

	return Uint16Array.from(lexicon.words, word => {
		const tags = [...(counts.get(word) ?? [])];
		const all = tags.reduce((sum, [, count]) => sum + count, 0);
		return all < fewest
			? anyTag
			: tags
					.filter(([, count]) => count > rare * all)
					.reduce((possible, [tag]) => possible | (1 << (tag >> 2)), 0);
	});
};
