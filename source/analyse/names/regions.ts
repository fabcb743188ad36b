/** Where a place lies, behind a comma: `a baker in Halden, [Wexshire]`. That is nobody who speaks. */
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {places} from '../words/place-words.js';
import {singular} from '../words/role-nouns.js';
import {isCapitalised} from './capitals.js';
import type {Run} from './description.js';
import {grammarOf} from './name-grammar.js';
import type {NameMention} from './name-mention.js';

/** How the name of a part of a country begins. */
const side = /^(?:central|east|greater|lower|mid|north|south|upper|west)$/;

/** Given names that are those of places as well. */
const placesAsNames = /^(?:carolina|chester|dakota|devon|florence|georgia|lincoln|sydney|victoria|virginia)$/;

/** Before a place in which somebody is, and not where they are from. */
const where = 'in|near|around|across|outside';
const isWhere = new RegExp(`^(?:${where})$`);
const behindPlace = new RegExp(` (?:${where}) ((?:\\p{Lu}[\\p{L}.’'-]* )*\\p{Lu}[\\p{L}.’'-]*), $`, 'u');

/**
 * Whether a text ends with a place and a comma behind which it may tell where that lies: of London everybody knows. A
 * crowd in London has nobody’s name behind it either.
 */
export const isBeforeRegion = (text: string, isCrowd: boolean): boolean => {
	const place = behindPlace.exec(text)?.[1].toLowerCase();
	return place !== undefined && (isCrowd || !places.has(place));
};

/** How many words a town has at most: `Salt Lake City` */
const longestTown = 3;

/**
 * Whether a run of capitals behind a comma tells where a place before it lies, which is unknown or long: `a baker in
 * Halden, [Wexshire]`, `a baker in Salt Lake City, [Utah]`
 */
export const isRegion = (tokens: readonly Token[], start: number, end: number): boolean => {
	const place = tokens[start - 2];
	let town = start - 2;
	while (town > start - 2 - longestTown && isCapitalised(tokens[town])) {
		town--;
	}

	const before = tokens[town]?.lower ?? '';
	return (
		(side.test(tokens[start].lower) || (end - start === 1 && !isGivenName(tokens[start].lower))) &&
		isCapitalised(place) &&
		!places.has(place.lower) &&
		// `a farmer from Toledo, [Ohio]`: what lies there is known.
		(isWhere.test(before) || (/^(?:from|of)$/.test(before) && places.has(tokens[start].lower)))
	);
};

/** `[neighbours in] Halden, West Dorset`; `[voters from] Alabama, Georgia and Virginia`: what follows may be more places. */
export const isCrowdIn = (tokens: readonly Token[]): boolean => {
	const at = tokens.findIndex(({lower}) => lower === 'from' || isWhere.test(lower));
	const noun = tokens[at - 1]?.lower ?? '';
	return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && singular(noun) !== noun;
};

/** Whether a name may be a place’s, behind another place. */
export const mayBePlace = ({title, words}: Pick<NameMention, 'title' | 'words'>): boolean =>
	!title && (placesAsNames.test(words[words.length - 1]) || side.test(words[0]) || !isGivenName(words[0]));

/** Whether a name begins with where something is: `an [Ohio] Krol rally`, in a text that tells of Ida Krol */
export const isWhereBefore = (passage: Passage, run: Run, surnames: ReadonlySet<string>): boolean => {
	const [first, last] = [passage.tokens[run.start].lower, passage.tokens[run.end - 1].lower];
	return (
		run.end - run.start === 2 &&
		places.has(first) &&
		!isGivenName(first) &&
		surnames.has(last) &&
		grammarOf(passage, run) !== 'subject' &&
		/^\p{Ll}{4}/u.test(passage.tokens[run.end]?.text ?? '')
	);
};
