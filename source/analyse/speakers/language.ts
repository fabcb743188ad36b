import type {Passage} from '../passage.js';

/** Words that no English text of some length does without, and that few other languages have. */
const functionWords = /^(?:the|of|and|to|is|was|that|with|for|said|his|her|he|she|they|it|are|were)$/;

/** How many words are looked at, and the least part of them that must be function words. */
const sample = {words: 400, least: 0.12};

/**
 * Whether an article's pronouns and common nouns can be read as English ones: by its language tag, or by its words
 * where it has none. A wrong tag is frequent on pages in English only, so that its words have the last say there.
 *
 * @param language a BCP 47 tag
 */
export const isEnglish = (language: string | null, passages: readonly Passage[]): boolean => {
	let words = 0;
	let found = 0;
	for (const {tokens} of passages) {
		for (const {isWord, lower} of tokens) {
			if (isWord) {
				words++;
				found += functionWords.test(lower) ? 1 : 0;
			}
		}

		if (words >= sample.words) {
			break;
		}
	}

	// Too short a text tells nothing by its words.
	return words < 40 ? language === null || /^en\b/i.test(language) : found >= sample.least * words;
};
