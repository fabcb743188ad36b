/** Offices that the text writes with capitals: they say who somebody is, and are nobody’s name. */
import {endOfRun} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {honorifics, words} from '../words/name-words.js';
import {longPlaces, places} from '../words/place-words.js';
import {isCapitalised} from './capitals.js';

/** What somebody holds; not what teams and papers are called as well, as guards, stars and champions are. */
const offices = words(
	'minister secretary undersecretary president vice-president premier chancellor governor mayor ambassador commissioner representative speaker treasurer leader chairman chairwoman chairperson senator congressman congresswoman director ceo prosecutor comptroller taoiseach tánaiste',
);

/** Whether a word, in lower case, is an office that is written with a capital as well. */
export const isOfficeNoun = (lower: string): boolean => offices.has(lower);

/** `Attorney [General]`, `Chief [Justice]`, `U.S. [Attorney]`: `Dollar General` is a shop, and justice is in many names. */
const compound =
	/^(?:(?:attorney|director|secretary|inspector|surgeon|solicitor|auditor|governor) general|chief justice|(?:u\.s\.|us|state|district|county) attorney)$/;

/** A member of a party that is a paper’s name as well; `the Ohio Democrat` is none. */
const members = /^(?:democrat|republican)$/;

/** The Union Leader is a paper. */
const isOfficeAt = (tokens: readonly Token[], start: number, at: number): boolean =>
	(isOfficeNoun(tokens[at].lower) &&
		!/^union leader$/.test(`${tokens[at - 1]?.lower} ${tokens[at].lower}`)) ||
	(at > start && compound.test(`${tokens[at - 1].lower} ${tokens[at].lower}`));

/**
 * Whether a run of capitals is an office or a place’s politician: `the Chief Minister`, `the Minister of Works`, `the
 * Ohio Democrat`.
 */
export const isOffice = (tokens: readonly Token[], start: number, end: number): boolean => {
	const first = tokens[start].lower;
	if (end - start < 2 || honorifics.has(first) || isGivenName(first)) {
		return false;
	}

	// `the Office of the President` is a body.
	const last = endOfRun(start, end, i => !/^(?:of|for)$/.test(tokens[i].lower)) - 1;
	const place = tokens
		.slice(start, last)
		.map(({lower}) => lower)
		.join(' ');
	return (
		last >= start &&
		(isOfficeAt(tokens, start, last) ||
			(last === end - 1 && members.test(tokens[last].lower) && (places.has(place) || longPlaces.has(place))))
	);
};

/** `PM Ana Ruiz`, `the CM`: what the letters stand for. */
const letters: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	['PM', ['prime', 'minister']],
	['CM', ['chief', 'minister']],
	['FM', ['foreign', 'minister']],
	['SHO', ['station', 'house', 'officer']],
	['DSP', ['deputy', 'superintendent']],
	['DGP', ['director', 'general']],
	['DCP', ['deputy', 'commissioner']],
	['TD', ['mp']],
	...['MP', 'MLA', 'MNA', 'MEP', 'MSP'].map(text => [text, [text.toLowerCase()]] as const),
]);

/** Whether a word is an office in letters: `MP`, `DGP` */
export const isOfficeInLetters = ({text}: Token): boolean => letters.has(text);

/**
 * The words that an office in letters stands for, in lower case: of `DGP`, `director`, `general`; of all others the
 * word itself.
 */
export const spelledOffice = ({text, lower}: Token): readonly string[] => letters.get(text) ?? [lower];

/**
 * Whether a token is a chamber in which somebody leads, and their name follows: `the Leader of the Opposition in the
 * [Assembly] Ana Ruiz`
 */
export const isChamberBefore = (tokens: readonly Token[], at: number): boolean => {
	const name = tokens[at + 1];
	return (
		/^(?:assembly|house|senate|parliament|council|commons|lords|sabha)$/.test(tokens[at]?.lower ?? '') &&
		tokens[at - 1]?.lower === 'the' &&
		tokens[at - 2]?.lower === 'in' &&
		isCapitalised(name) &&
		isCapitalised(tokens[at + 2]) &&
		(isGivenName(name.lower) || /^(?:\p{Lu}\.)+$/u.test(name.text))
	);
};
