const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/g;

/** A text with plain letters in the place of accented ones, sign by sign: `Müller` is `Muller`. Its length stays. */
export const withoutAccents = (text: string): string =>
	// Of what an accented letter is made, the letter comes first.
	text.replace(accented, letter => letter.normalize('NFD')[0]);
