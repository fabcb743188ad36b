const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Digits that a page sets above the line, as such characters: 10³ is not 103, and a note's ¹ not part of the word before.
 *
 * @param text what is raised; where it is not digits alone, commas and dashes between them, it stays as it is: `1st`
 */
export const raiseDigits = (text: string): string =>
	/^\s*\d+(?:[,–-]\s?\d+)*\s*$/.test(text) ? text.replaceAll(/\d/g, digit => digits[Number(digit)]) : text;
