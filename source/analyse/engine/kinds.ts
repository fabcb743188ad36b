import {type Tag, tags} from './tags.js';

/** What kind of token it is, as far as clauses and quotations are concerned. */
export const kinds = {
	other: 0,
	comma: 1,
	stop: 2,
	mark: 3,
	colon: 4,
	dash: 5,
	that: 6,
	conjunction: 7,
	relative: 8,
	bracket: 9,
	finite: 10,
	verb: 11,
	preposition: 12,
	question: 13,
	noun: 14,
	pronoun: 15,
} as const;

/** Words that are of one kind whatever their part of speech. */
const ofWord: ReadonlyMap<string, number> = new Map(
	Object.entries({
		',': kinds.comma,
		that: kinds.that,
		and: kinds.conjunction,
		but: kinds.conjunction,
		or: kinds.conjunction,
		who: kinds.relative,
		which: kinds.relative,
		whom: kinds.relative,
		whose: kinds.relative,
	}),
);

const ofTag: Readonly<Partial<Record<Tag, number>>> = {
	'.': kinds.stop,
	'"': kinds.mark,
	':': kinds.colon,
	'-': kinds.dash,
	'(': kinds.bracket,
	')': kinds.bracket,
	IN: kinds.preposition,
	TO: kinds.preposition,
	WP: kinds.question,
	WDT: kinds.question,
	WRB: kinds.question,
	PRP: kinds.pronoun,
	NN: kinds.noun,
	NNS: kinds.noun,
	NNP: kinds.noun,
	CD: kinds.noun,
	VBD: kinds.finite,
	VBZ: kinds.finite,
	VBP: kinds.finite,
	MD: kinds.finite,
	VB: kinds.verb,
	VBN: kinds.verb,
	VBG: kinds.verb,
};

/**
 * The kind that a word has whatever its part of speech.
 *
 * @param lower the word in lower case
 * @returns -1 where its part of speech tells
 */
export const kindOfWord = (lower: string): number => ofWord.get(lower) ?? -1;

/** The kind of a word by its part of speech, in the order of `tags`. */
export const kindOfTag: Readonly<Uint8Array> = Uint8Array.from(tags, tag => ofTag[tag] ?? kinds.other);
