import {detectAll} from 'tinyld/light';
import {type CleanText, clean} from '../document/clean.js';

/** How much text a guess needs, and how much it looks at, in UTF-16 units. */
const enough = 100;
const sample = 2000;

/** How much likelier than the next one a language has to be. */
const clearly = 1.5;

/**
 * Guesses a text's language by its letters and its common words.
 *
 * @returns a BCP 47 tag, `en`; null where the text is too short to tell, or where two languages are as likely
 */
export const guessLanguage = (text: string): CleanText | null => {
	// Bars and figures would only mislead: the first looks like a letter of Devanagari's.
	const words = text
		.slice(0, sample)
		.replaceAll(/[^\p{L}\p{M}\s'’.,-]+/gu, ' ')
		.trim();
	const [first, second] = words.length < enough ? [] : detectAll(words);
	return first && (!second || first.accuracy > clearly * second.accuracy) ? clean(first.lang) : null;
};
