const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/**
 * A text with plain letters in the place of accented ones, sign by sign: `Müller` is `Muller`. Its length stays. Letters
 * that are none with an accent, as ø and ł, stay as well.
 */
export const withoutAccents = (text: string): string =>
	// Of what an accented letter is made, the letter comes first.
	text.replace(accented, letter => letter.normalize('NFD')[0]);

/** A text in small letters without accents, for comparison. */
export const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
