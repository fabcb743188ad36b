/** Words that no English text of some length does without, and that few other languages have. */
export const englishWords: ReadonlySet<string> = new Set(
	'the of and to is was that with for said his her he she they it are were from by not who has have had will their this did would which could about after into than its there when what been'.split(
		' ',
	),
);

/** How many words are looked at, and too few to tell anything. */
const sample = {most: 400, least: 40};

/**
 * The least part of the words that must be function words: less where the language tag says English, more where it says
 * another.
 */
const share = {tagged: 0.05, untagged: 0.1, other: 0.12};

/**
 * Whether a text is in English: by its words, since pages are often tagged wrongly; by its tag where there are too few of
 * them.
 *
 * @param language a BCP 47 tag, null where the document has none
 * @param words in lower case, in order
 */
export const isEnglish = (language: string | null, words: Iterable<string>): boolean => {
	let total = 0;
	let found = 0;
	let latin = 0;
	for (const word of words) {
		total++;
		latin += /^\p{Script=Latin}/u.test(word) ? 1 : 0;
		found += englishWords.has(word) ? 1 : 0;
		if (total === sample.most) {
			break;
		}
	}

	const tagged = language === null ? undefined : /^en\b/i.test(language);
	if (total < sample.least) {
		// Words in other letters are of another language, few as they are; Chinese puts no spaces between them.
		return tagged ?? latin * 2 >= total;
	}

	return found >= total * (tagged === undefined ? share.untagged : tagged ? share.tagged : share.other);
};

/** Other languages of which verbs of saying are known, by the first part of their tags; Malay has those of Indonesian. */
const knownOthers = /^(?:de|fr|es|it|pt|nl|sv|da|no|nb|nn|fi|pl|ru|id|ms)(?:-|$)/i;

/**
 * Whether verbs of saying are known of a language other than English.
 *
 * @param language a BCP 47 tag
 */
export const hasKnownVerbs = (language: string): boolean => knownOthers.test(language);
