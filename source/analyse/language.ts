import type {Passage} from './passage.js';

/** The commonest English words that hardly stand in texts of other languages. */
const common = new Set(
	'the and of to that was with said for on is it as at by from his her has have'.split(' '),
);

/** So many words tell a language by what words they are. */
const enough = 40;
const mostLookedAt = 400;

/** Of English words at least this part are among the common ones; about a third are, of other languages hardly any. */
const leastCommon = 0.1;

/**
 * Tells whether an article is in English, which the engine has learned. Its words tell, not what the page says of
 * itself: many a page has been made from another one's template. Few words leave it to the page.
 *
 * @param language the article's language tag, if it has one
 */
export const isEnglish = (passages: readonly Passage[], language: string | null): boolean => {
	let words = 0;
	let found = 0;
	for (const {tokens} of passages) {
		for (const {lower, isWord} of tokens) {
			if (isWord) {
				words++;
				found += common.has(lower) ? 1 : 0;
			}
		}

		if (words >= mostLookedAt) {
			break;
		}
	}

	return words >= enough ? found / words >= leastCommon : language === null || /^en\b/i.test(language);
};
