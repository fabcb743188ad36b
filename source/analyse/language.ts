import {englishWords} from '../document/english.js';
import type {Passage} from './passage.js';

/** How many words are looked at, and too few to tell anything. */
const sample = {most: 400, least: 40};

/** The least part of the words that must be function words: less where the language tag says English, more where it says another. */
const share = {tagged: 0.05, untagged: 0.1, other: 0.12};

/**
 * Whether an article's pronouns and common nouns can be read as English ones: by its words, since pages are often
 * tagged wrongly; by its tag where there are too few of them.
 *
 * @param language a BCP 47 tag, null where the document has none
 */
export const isEnglish = (language: string | null, passages: readonly Passage[]): boolean => {
	let words = 0;
	let found = 0;
	for (const {tokens} of passages) {
		for (const {isWord, lower} of tokens) {
			if (isWord) {
				words++;
				found += englishWords.has(lower) ? 1 : 0;
			}
		}

		if (words >= sample.most) {
			break;
		}
	}

	const tagged = language === null ? undefined : /^en\b/i.test(language);
	if (words < sample.least) {
		return tagged ?? true;
	}

	return found >= words * (tagged === undefined ? share.untagged : tagged ? share.tagged : share.other);
};
