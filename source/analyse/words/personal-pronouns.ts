/** The words that stand for somebody named before, and `who`. */
export const personalPronouns: ReadonlySet<string> = new Set('i we you he she they it who'.split(' '));

const first = /^(?:i|me|my|mine|myself|we|us|our|ours)(?:[’']\p{Ll}+)?$/u;
const second = /^(?:you|your|yours|yourself)(?:[’']\p{Ll}+)?$/u;

/** Whether a word is `I` or `we` in any form, `I’ve` among them. `US` is a country. */
export const isFirstPerson = ({text, lower}: {readonly text: string; readonly lower: string}): boolean =>
	first.test(lower) && text !== 'US';

/** Whether a word, in small letters, is `you` in any form, `you’ve` among them. */
export const isSecondPerson = (lower: string): boolean => second.test(lower);
