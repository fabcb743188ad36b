/** The words that stand for somebody named before, and `who`. */
export const personalPronouns: ReadonlySet<string> = new Set('i we you he she they it who'.split(' '));
