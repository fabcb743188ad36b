import {isEnglish as areEnglish} from '../../document/english.js';
import type {Passage} from './passage.js';

function* wordsIn(passages: readonly Passage[]): Generator<string> {
	for (const {tokens} of passages) {
		for (const {isWord, lower} of tokens) {
			// The stamps of a chat would be half of it.
			if (isWord && !/^\p{N}/u.test(lower)) {
				yield lower;
			}
		}
	}
}

/**
 * Whether an article's pronouns and common nouns can be read as English ones.
 *
 * @param language a BCP 47 tag, null where the document has none
 */
export const isEnglish = (language: string | null, passages: readonly Passage[]): boolean =>
	areEnglish(language, wordsIn(passages));
