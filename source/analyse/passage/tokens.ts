import type {Span} from '../../document/span.js';
import {honorifics, words} from '../words/name-words.js';
import {endOfNoteMark, withoutNoteMark} from './note-marks.js';

/** A word, a number or a mark. */
export type Token = Span & {
	readonly text: string;
	readonly lower: string;
	/** It begins with a letter or a digit, if need be behind a point. */
	readonly isWord: boolean;
};

/**
 * A word with what belongs inside it: apostrophes and hyphens (`Russia’s`, `so-called`), the full stops of initials and
 * of abbreviations (`U.S.`, `U.S`, `p.m.`), a decimal point, the ending of a site’s name (`Acme.com`, `ana.bsky.social`), the stars of what is
 * masked (`Jo** Al****`), what letters have become that were decoded wrongly (`JosÃ©`), the point of `.45-caliber`. Else a dash or ellipsis of several signs, or one sign.
 */
const pattern =
	/(?<![^\s([$£€])\.\p{N}[\p{L}\p{M}\p{N}]*(?:[’'‐‑-](?=\p{L}|\p{N})[\p{L}\p{M}\p{N}]+)*|(?:\p{Lu}\.)+(?=\P{L}|$)(?!\s*$)|\p{Lu}\.\p{Lu}(?![\p{L}\p{M}\p{N}.’'‐‑-])|(?:\p{L}\.){2,}|\p{L}+\*{2,}\p{L}*|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=Ã|Â|A\u0302|A\u0303)[¡-¿])*(?:[’'‐‑-](?=\p{L}|\p{N})[\p{L}\p{M}\p{N}]+|[.,](?=\p{N})\p{N}+)*(?:\.(?:com|org|net|info|gov|edu|bsky\.social)(?![\p{L}\p{N}]))?|--+|\.{2,}|``|''|\S/gu;

/**
 * Forms of address that are written with a full stop, and stand before a name: at the very end `Sen` is a surname. Not `Cr`,
 * which in India is a sum, nor `Barr`, which is a surname more often.
 */
const titles = new Set(
	[...honorifics.keys()]
		.filter(form => form.endsWith('.') && !/^(?:barr|cr)\.$/.test(form))
		.map(form => form.slice(0, -1)),
);

/** Abbreviations that are written with a full stop and are mostly not the end of a sentence. */
const abbreviations = new Set([
	...titles,
	...words(
		'st jr sr sec vs etc inc ltd pte pty co corp jan feb mar apr jun jul aug sept sep oct nov dec ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
	),
]);

/** States that are words as well, but for a comma behind the stop: `Little Rock, Ark., …` */
const wordsAsWell = /^(?:ala|ark)$/;

/** How that goes on whom the members of a house call `hon.`: Friend, Member, Lady, Gentleman, `and learned Friend` */
const behindHon = /^\s(?:an|[Ff]r|[Mm]e|[Ll]a|[Gg]e)/;

/** What a hyphen puts before an abbreviation: when it was, of which party. */
const prefix = /^(?:then|ex|now|once|future|former|pre|mid|post|early|late|[dri])[‐‑-]/i;

/** Whether a full stop belongs to the word before it: `Mr.`, `then-Sen.`, `No. 8`. */
const isAbbreviation = (word: string, behind: string): boolean => {
	const text = word.replace(prefix, '');
	const lower = text.toLowerCase();
	return text === 'hon'
		? behindHon.test(behind)
		: lower === 'no'
			? /^(?:No|NO)$/.test(text) && /^\s?\d/.test(behind)
			: (abbreviations.has(lower) || (wordsAsWell.test(lower) && behind.startsWith(','))) &&
				/^\p{Lu}|^vs$|^etc$/u.test(text) &&
				!(titles.has(lower) && /^[\s"'”’)]*$/.test(behind));
};

/** What an ASCII character is to a token; `special` may belong to a word or stand for itself, which `pattern` tells. */
const character = {space: 0, small: 1, capital: 2, sign: 3, special: 4} as const;

const ascii = Uint8Array.from({length: 128}, (_, code) => {
	const char = String.fromCharCode(code);
	return /\s/.test(char)
		? character.space
		: /[a-z0-9]/.test(char)
			? character.small
			: /[A-Z]/.test(char)
				? character.capital
				: /[.'`*-]/.test(char)
					? character.special
					: character.sign;
});

/** Marks beyond ASCII that are a token each, whatever stands beside them: not the apostrophe, nor hyphens. */
const marks = new Set(Array.from('“”„«»—–…', mark => mark.charCodeAt(0)));

const characterAt = (text: string, i: number): number => {
	const code = text.charCodeAt(i);
	return code < 128 ? ascii[code] : marks.has(code) ? character.sign : character.special;
};

/** Whether a word of letters and digits is over where a sign stands behind it. */
const endsBefore = (text: string, start: number, sign: number, end: number): boolean => {
	const next = sign + 1 < end ? characterAt(text, sign + 1) : character.space;
	switch (text[sign]) {
		case ',':
			return next === character.space || next === character.sign || next === character.capital;
		case '.':
			return next === character.space && sign - start > 1;
		default:
			return characterAt(text, sign) <= character.sign;
	}
};

const hasCapital = (text: string, start: number, end: number): boolean => {
	for (let i = start; i < end; i++) {
		if (ascii[text.charCodeAt(i)] === character.capital) {
			return true;
		}
	}

	return false;
};

/** A token that ASCII alone makes up and that ends for certain: four in five do, and are found in a tenth of the time. */
const simpleToken = (text: string, start: number, end: number): Token | undefined => {
	let i = start;
	let kind = characterAt(text, i);
	if (kind === character.sign) {
		const sign = text[start];
		return {start, end: start + 1, text: sign, lower: sign, isWord: false};
	}

	while (i < end && (kind === character.small || kind === character.capital)) {
		i++;
		kind = i < end ? characterAt(text, i) : character.space;
	}

	if (i === start || !(i === end || endsBefore(text, start, i, end))) {
		return undefined;
	}

	const word = text.slice(start, i);
	return {
		start,
		end: i,
		text: word,
		lower: hasCapital(text, start, i) ? word.toLowerCase() : word,
		isWord: true,
	};
};

/** How far behind a full stop is looked to tell whose it is, in UTF-16 units. */
const reach = 4;

/**
 * Adds what `pattern` has found.
 *
 * @param behind what stands behind it
 */
const addToken = (tokens: Token[], found: string, start: number, behind: string): void => {
	const previous = tokens.at(-1);
	const end = start + found.length;
	// `Mr` and the full stop behind it are one token.
	if (found === '.' && previous?.end === start && isAbbreviation(previous.text, behind)) {
		tokens[tokens.length - 1] = {
			...previous,
			end,
			text: `${previous.text}.`,
			lower: `${previous.lower}.`,
		};
		return;
	}

	const isWord = /^\.?[\p{L}\p{N}]/u.test(found);
	// The possessive is a token of its own, so that a name is the same with and without it.
	const possessive = isWord && /[’']s$/i.test(found);
	const cut = possessive ? found.length - 2 : found.length;
	const text = found.slice(0, cut);
	// `İ` becomes longer in lower case. A letter and its mark are one, however they are spelt: so is the person of that name.
	// `U.S` is what `U.S.` is.
	const spelt = /^\p{Lu}\.\p{Lu}$/u.test(text) ? `${text}.` : text;
	tokens.push({start, end: start + cut, text, lower: spelt.toLowerCase().normalize('NFC'), isWord});
	if (possessive) {
		tokens.push({start: start + cut, end, text: found.slice(cut), lower: '’s', isWord: false});
	}
};

/**
 * Splits a stretch of text into tokens. Marks of notes are none.
 *
 * @param text the article's text
 * @param span the stretch, in UTF-16 offsets
 */
export const tokenize = (text: string, {start, end}: Span): Token[] => {
	const tokens: Token[] = [];
	// Only what is not simple looks at it: the end of the stretch is the end of the text to it.
	let stretch: string | undefined;
	let at = start;
	/** Where the last token, or mark of a note, ended. */
	let last = -1;
	while (at < end) {
		if (characterAt(text, at) === character.space) {
			at++;
			continue;
		}

		const endOfNote = at === last ? endOfNoteMark(text, at, {start, end}) : undefined;
		if (endOfNote !== undefined) {
			at = endOfNote;
			last = at;
			continue;
		}

		const simple = simpleToken(text, at, end);
		if (simple) {
			tokens.push(simple);
			at = simple.end;
			last = at;
			continue;
		}

		stretch ??= text.slice(start, end);
		pattern.lastIndex = at - start;
		const match = pattern.exec(stretch);
		if (!match) {
			break;
		}

		const found = withoutNoteMark(text, start + match.index, match[0], {start, end});
		const foundAt = start + match.index;
		at = foundAt + found.length;
		addToken(tokens, found, foundAt, text.slice(at, Math.min(end, at + reach)));
		last = at;
	}

	return tokens;
};
