import {hashWord} from '../analyse/engine/hash.js';
import {anyTag, type Lexicon} from '../analyse/engine/lexicon.js';
import {signTag, tagSentence} from '../analyse/engine/tag.js';
import type {Document} from './corpus.js';

/** So often a word must have been seen for its parts of speech to be known, and so rarely one is an error of the tagger's. */
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
	for (const {passages} of documents) {
		for (const {tokens, sentences} of passages) {
			for (const {start, end} of sentences) {
				const own = tokens.slice(start, end);
				for (const [i, tag] of tagSentence(own, lexicon).entries()) {
					if (signTag(own[i]) === undefined) {
						const hash = hashWord(own[i].lower.replaceAll('’', "'"));
						const tags = counts.get(hash) ?? new Map<number, number>();
						tags.set(tag, (tags.get(tag) ?? 0) + 1);
						counts.set(hash, tags);
					}
				}
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
