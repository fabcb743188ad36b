/**
 * Marks of notes: the `[1]`, `¹` or `†` behind a word, which leads to a note and is no part of what the words say.
 */
import type {Span} from '../../document/span.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** In brackets; what begins a word that an editor has changed is none: `“[t]hey”`, nor is what ends one: `want[s]`. */
const letter = /^\[[a-z]\](?![\p{L}\p{N}])/u;
const bracketed = /^\[(?:\d{1,3}|(?:note|nb|n) \d{1,3}|(?:citation|clarification) needed)\](?![\p{L}\p{N}])/u;
const superscript = new RegExp(`^[${raised}]+(?:[,–-][${raised}]+)*`);
/** Digits as they come out where raised ones are copied as plain text: `he said.3 She …` */
const plain = /^(?:\p{Nd}{1,3}|[*†‡]{1,3})(?=[\s\])]|$)/u;

/** Asked of nearly every sign behind a word: ASCII is looked up, which is quicker. */
const mayBegin = (character: string): boolean =>
	character < '\u0080' ? '[*0123456789'.includes(character) : beyondAscii.test(character);
const beyondAscii = new RegExp(`[\\p{Nd}†‡${raised}]`, 'u');

/**
 * What a note stands behind: not a unit of measurement or a number, which may be raised to a power, nor an abbreviation,
 * which has a number behind it: `Sept.11`, `fig.3`.
 */
const wordEnd =
	/(?<!\b(?:acres?|miles?|met(?:er|re)s?|feet|foot|inch(?:es)?|yards?|kilomet(?:er|re)s?))(?<=\p{L}{3}[’'”"»)]?)$/iu;
const sentenceEnd =
	/(?<!\b(?:[Ff]igs?|[Vv]ols?|[Cc]haps?|[Ss]ecs?|[Ss]ect|[Aa]rts?|[Pp]aras?|[Ss]ept)\.)(?<=(?:\p{Ll}{3}|\b(?:it|us|me|so|go|up|on|do|we|he|is|be|EU|UN|US))[.,;!?…][”"’»)]?|\p{L}[.,;!?…][”"’»]|[.,;!?…\p{Ll}][”»])$/u;
const raisedEnd = new RegExp(`[${raised}]+$`);
const punctuation = /[.,;:!?…”"’»)]$/u;
const anyEnd = /[\p{L}\p{N}.,;:!?…”"’»)\]]$/u;

/** So much of what stands before a mark, and from it on, is looked at. */
const [before, behind] = [12, 30];

/**
 * Finds the end of a mark of a note.
 *
 * @param text the article's text
 * @param at where the mark would begin, a UTF-16 offset
 * @param stretch what is looked at of the text
 * @returns where it ends; undefined where there is none
 */
export const endOfNoteMark = (text: string, at: number, {start, end}: Span): number | undefined => {
	const first = text[at];
	if (at <= start || at >= end || !mayBegin(first)) {
		return undefined;
	}

	const words = text.slice(Math.max(start, at - before), at);
	const [marks, ends] =
		first === '['
			? /[a-z]/.test(text[at + 1] ?? '') && text[at + 2] === ']'
				? [letter, [punctuation]]
				: [bracketed, [anyEnd]]
			: raised.includes(first)
				? [superscript, [wordEnd, sentenceEnd]]
				: [plain, [sentenceEnd]];
	if (!ends.some(pattern => pattern.test(words))) {
		return undefined;
	}

	const match = marks.exec(text.slice(at, Math.min(end, at + behind)));
	return match ? at + match[0].length : undefined;
};

/**
 * A word as it is matched, without the mark of a note behind it: `said¹`, `said.3`
 *
 * @param text the article's text
 * @param start where the word begins in it
 * @param stretch what is looked at of the text
 */
export const withoutNoteMark = (text: string, start: number, word: string, stretch: Span): string => {
	// A longer word has no mark that begins before its end: the whole of it would be searched from each of its digits.
	const from = Math.max(0, word.length - behind);
	const tail = word.slice(from);
	const found = tail.search(/[.,](?=\p{N})[\p{N},–-]*$/u);
	const stop = found === -1 ? -1 : from + found;
	const raisedAt = tail.search(raisedEnd);
	const mark = stop === -1 ? (raisedAt === -1 ? -1 : from + raisedAt) : stop + 1;
	return mark > 0 && endOfNoteMark(text, start + mark, stretch) !== undefined
		? word.slice(0, stop === -1 ? mark : stop)
		: word;
};
