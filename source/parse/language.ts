import {type CleanText, clean} from '../document/clean.js';
import {englishWords, hasKnownVerbs, isEnglish} from '../document/english.js';

/** How much text a guess needs, and how much it looks at, in UTF-16 units. */
const enough = 100;
const sample = 2000;

/** How much likelier than the next one a language has to be. */
const clearly = 1.5;

/** Where this part of the words is English, nothing else need be asked: loading the library takes 20 ms. */
const evident = 0.25;

/** In fewer words than this names and figures mislead a guess; two words that other languages hardly have tell more. */
const few = 40;
const ofOthers = /^(?:been|by|for|he|her|is|it|not|of|to|was)$/;
const enoughOwn = 2;
/** Small words of other languages, which may tell of something by an English name. */
const foreign = /^(?:das|de|der|des|di|die|du|een|el|en|et|het|il|la|las|le|les|los|och|og|som|und|van)$/;

/** The library takes Danish for Norwegian; these words tell them apart. */
const danish = /(?<!\p{L})(?:af|blev|efter|hvad|mig|noget|op|sig|siger|ud|uden)(?!\p{L})/giu;
const norwegian = /(?<!\p{L})(?:av|ble|etter|hva|meg|noe|opp|seg|sier|ut|uten)(?!\p{L})/giu;

const isDanish = (text: string): boolean =>
	[...text.matchAll(danish)].length > [...text.matchAll(norwegian)].length;

const isEvidentlyEnglish = (words: readonly string[]): boolean => {
	const found = words
		.map(word => word.toLowerCase().replace(/[.,]+$/, ''))
		.filter(word => englishWords.has(word));
	const own = new Set(found.filter(word => !ofOthers.test(word)));
	const others = words.filter(word => foreign.test(word.toLowerCase())).length;
	return (
		found.length >= words.length * evident ||
		(words.length < few && own.size >= enoughOwn && others < enoughOwn)
	);
};

/**
 * Guesses a text's language by its letters and its common words.
 *
 * @returns a BCP 47 tag, `en`; null where the text is too short to tell, or where two languages are as likely
 */
export const guessLanguage = async (text: string): Promise<CleanText | null> => {
	// Bars and figures would only mislead: the first looks like a letter of Devanagari's.
	const words = text
		.slice(0, sample)
		.replaceAll(/[^\p{L}\p{M}\s'’.,-]+/gu, ' ')
		.trim();
	if (words.length < enough) {
		return null;
	}

	if (isEvidentlyEnglish(words.split(/\s+/))) {
		return clean('en');
	}

	const {detectAll} = await import('tinyld/light');
	const [first, second] = detectAll(words);
	const isClear = first && (!second || first.accuracy > clearly * second.accuracy);
	return isClear ? clean(first.lang === 'no' && isDanish(words) ? 'da' : first.lang) : null;
};

/** The first words of a text, in lower case. */
const firstWords = (text: string): readonly string[] =>
	text
		.slice(0, 4 * sample)
		.toLowerCase()
		.match(/[\p{L}\p{M}’']+/gu) ?? [];

/**
 * A text's language as the document states it, or else as its words tell it. Pages are tagged as their program was set up,
 * whatever is written in them: English where there is no English, and others where all is.
 *
 * @param stated a BCP 47 tag; null where the document has none
 */
export const languageOf = async (text: string, stated: CleanText | null): Promise<CleanText | null> => {
	if (stated === null) {
		const guess = await guessLanguage(text);
		// The library takes some English for Portuguese; of few words it knows better.
		const words = guess === 'en' ? [] : firstWords(text);
		return words.length >= few && isEnglish(guess, words) ? clean('en') : guess;
	}

	const isTagged = /^en\b/i.test(stated);
	if (isEnglish(stated, firstWords(text)) === isTagged) {
		return stated;
	}

	return isTagged ? ((await guessLanguage(text)) ?? stated) : clean('en');
};

/**
 * What the reader should know where a text is in another language than English: how little is found out about it. Where
 * English is told of lists and figures, there is nothing to be told.
 */
export const languageNotice = (text: string, language: string | null): string | undefined => {
	if (/^en\b/i.test(language ?? '') || isEnglish(language, firstWords(text))) {
		return undefined;
	}

	const told = 'only turns and quoted words are attributed';
	if (language === null) {
		return `Its language is not known: ${told}`;
	}

	try {
		const name = new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language;
		return hasKnownVerbs(language)
			? `${name}: ${told}`
			: `${name}: its verbs of saying are not known, so that only turns have a speaker`;
	} catch {
		// Pages have all kinds of tags.
		return `Not in English: ${told}`;
	}
};
