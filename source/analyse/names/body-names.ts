/** How far the name of a body goes that holds more than capitals: lists, an `and`, what it is in charge of. */
import {endOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {knownBodies, knownPhrases} from '../words/known-bodies.js';
import {bodyFields, bodyNouns} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {isRoleNoun, isSeveral, singular} from '../words/role-nouns.js';
import {type Capitals, isCapitalised, isNoName} from './capitals.js';

/** Where a list of what a body is in charge of ends: `Ministry of Trade[, Industry and Energy]`; at its first comma. */
export const listEnd = ({tokens}: Passage, comma: number): number | undefined => {
	let at = comma;
	while (tokens[at]?.text === ',' && bodyFields.has(tokens[at + 1]?.lower ?? '')) {
		at += 2;
	}

	const last = tokens[at]?.text === ',' ? at + 2 : at + 1;
	const isList =
		at > comma &&
		bodyFields.has(tokens[comma - 1].lower) &&
		tokens[last - 1]?.lower === 'and' &&
		tokens.slice(comma, last - 1).every(({text, isWord}) => !isWord || /^\p{Lu}/u.test(text)) &&
		isCapitalised(tokens[last]) &&
		bodyFields.has(tokens[last].lower);
	return isList ? last + 1 : undefined;
};

/**
 * Bodies, and offices, whose names tell after `of` what all they are in charge of: `Department of Forestry and Fire
 * Protection`.
 */
export const inCharge =
	/^(?:department|ministry|bureau|committee|commission|cent(?:er|re)s?|institutes?|authority|administration|secretariat|directorate|minister|secretary|commissioner|faculty|school|federation|confederation|association|board|agency)$/;

/** Whether a word with a capital can be one of the things that a body is in charge of. */
export const isField = (capitals: Capitals, token: Token | undefined): boolean =>
	isCapitalised(token) &&
	!/^\p{Lu}{2,}$/u.test(token?.text ?? '') &&
	token !== undefined &&
	!isNoName(capitals, token) &&
	!isGivenName(token.lower) &&
	!isRoleNoun(singular(token.lower)) &&
	[knownBodies, places, demonyms].every(list => !list.has(token.lower));

/**
 * What stands before `and` in the name of one body that begins with `the`, by its ending: `the Economic and Financial
 * …`.
 */
const abstractEnding = /(?:al|ics?|[ts]ion|ing|ment|ture|ry|ive|ity|ance|ence)$/;

/** Whether a word by itself says what a body is in charge of: `Employment`, but not `Stagecoach`. */
export const isSubject = ({lower}: Token): boolean => abstractEnding.test(lower) || bodyFields.has(lower);

/** How many words each thing in a list has, and how many a list. */
const longestThing = 3;
const longestList = 20;

/** A noun for what is done to something: `the Society for the [Protection] of …` */
const isDeed = (lower: string): boolean =>
	/(?:[ts]ion|ment|ance|ence|ing)$|^(?:care|defen[cs]e|relief|rescue|study|support)$/.test(lower) &&
	!bodyNouns.has(lower) &&
	!inCharge.test(lower);

/** What stands behind one body, and not behind three: a verb in the singular, or the first letters of its name. */
const isBehindOne = (tokens: readonly Token[], start: number, end: number): boolean => {
	const [first, second] = tokens.slice(end, end + 2);
	const letters = tokens
		.slice(Math.max(start, end - longestList), end)
		.flatMap(({text}) => /^\p{Lu}/u.exec(text) ?? []);
	return (
		/^(?:is|was|has|does|says|wants|believes|thinks|expects)$/.test(first?.lower ?? '') ||
		(first?.text === '(' &&
			/^\p{Lu}{3,}$/u.test(second?.text ?? '') &&
			letters.join('').endsWith(second.text))
	);
};

/**
 * Where a list ends of all that a body is for, at its first comma: `the Society for the Protection of Ponds[, Rivers and
 * Coastal Waters]`, `the Union of Nurses[, Porters and Clerks]`; but not `the Bank of Halden, Acme and Orvex`.
 *
 * @param charge the noun before `of`
 * @param ofSeveral whether it is a body that may be of several people
 */
export const thingsEnd = (
	{tokens}: Passage,
	start: number,
	comma: number,
	charge: string,
	capitals: Capitals,
	ofSeveral: boolean,
): number | undefined => {
	const isOne = (token: Token): boolean => isField(capitals, token) || isSeveral(token.lower);
	const last = [tokens[comma - 1]];
	let at = comma;
	let isOver = false;
	while (!isOver && at - comma < longestList) {
		at += tokens[at]?.text === ',' ? 1 : 0;
		isOver = tokens[at]?.lower === 'and';
		const from = isOver ? at + 1 : at;
		at = from;
		while (at - from < longestThing && isCapitalised(tokens[at]) && isOne(tokens[at])) {
			at++;
		}

		if (at === from || !/^(?:,|and)$/.test(isOver ? ',' : (tokens[at]?.lower ?? ''))) {
			return undefined;
		}

		last.push(tokens[at - 1]);
	}

	const areMany = last.every(token => /[^s]s$/.test(token.lower) && isOne(token));
	const isList =
		isOver &&
		last.length > 2 &&
		!isCapitalised(tokens[at]) &&
		(isBehindOne(tokens, start, at) ||
			(areMany && (isDeed(charge) || (ofSeveral && last.every(({lower}) => isSeveral(lower))))));
	return isList ? at : undefined;
};

/** How many words what somebody is in charge of may have before their name. */
const longestOffice = 6;

/**
 * Whether what an office is in charge of leads to a name: `Professor of [Sociology Ana Ruiz]`, `Secretary for [Work and
 * Pensions Ana Ruiz]`.
 */
export const leadsToName = (tokens: readonly Token[], from: number): boolean => {
	for (let i = from; i <= from + longestOffice; i++) {
		if (i > from && isCapitalised(tokens[i]) && isGivenName(tokens[i].lower)) {
			return isCapitalised(tokens[i + 1]);
		}

		if (!isCapitalised(tokens[i]) && !/^(?:and|for|the)$/.test(tokens[i]?.lower ?? '')) {
			return false;
		}
	}

	return false;
};

/** How many words behind `and` the noun of a body may be. */
const farthestNoun = 3;

/**
 * Whether the name of one body goes on behind `and`: `the Bill [and] Melinda Gates Foundation`, but not `the Treasury
 * and Justice Department`.
 */
export const isOneBody = ({tokens}: Passage, start: number, and: number, capitals: Capitals): boolean => {
	const {lower} = tokens[and - 1];
	const isAlone = and - start === 1;
	const leads = isAlone
		? tokens[start - 1]?.lower === 'the' && (abstractEnding.test(lower) || isGivenName(lower))
		: abstractEnding.test(lower);
	const noun = endOfRun(
		and + 2,
		and + farthestNoun + 1,
		i => isCapitalised(tokens[i]) && !bodyNouns.has(tokens[i].lower),
	);

	return (
		leads &&
		!bodyNouns.has(lower) &&
		isCapitalised(tokens[noun]) &&
		bodyNouns.has(tokens[noun].lower) &&
		!/s$/.test(tokens[noun].lower) &&
		(isAlone && isGivenName(lower) ? isGivenName(tokens[and + 1].lower) : isField(capitals, tokens[and + 1]))
	);
};

/**
 * Where a list of what one body is in charge of ends before its noun: `the Foreign[, Commonwealth and Development]
 * Office`.
 */
export const fieldsEnd = (
	{tokens}: Passage,
	start: number,
	comma: number,
	capitals: Capitals,
): number | undefined => {
	if (tokens[start - 1]?.lower !== 'the' || comma - start !== 1) {
		return undefined;
	}

	const last = comma + (tokens[comma + 2]?.text === ',' ? 4 : 3);
	const isList =
		isField(capitals, tokens[comma + 1]) &&
		tokens[last - 1]?.lower === 'and' &&
		isField(capitals, tokens[last]) &&
		/^(?:office|department|ministry|committee|commission|authority|agency|board|union|council)$/.test(
			tokens[last + 1]?.lower ?? '',
		) &&
		isCapitalised(tokens[last + 1]);
	return isList ? last + 1 : undefined;
};

/** Known names of bodies by their first word, of several that begin alike the longest first. */
const phrases = new Map<string, ReadonlyArray<readonly string[]>>();
for (const name of knownPhrases) {
	const words = name.split(' ');
	phrases.set(words[0], [...(phrases.get(words[0]) ?? []), words]);
}

/**
 * Where a known name of a body ends that begins at a token, exclusive: `[Save the Children] said`; undefined where
 * none does.
 */
export const phraseEnd = (tokens: readonly Token[], start: number): number | undefined => {
	const phrase = phrases
		.get(tokens[start].lower)
		?.find(words => words.every((word, k) => tokens[start + k]?.lower === word));
	const last = phrase?.length ?? 0;
	return last > 0 && /^(?:\p{Lu}|’s$)/u.test(tokens[start + last - 1].text) ? start + last : undefined;
};

/** Whether a name begins at a token by which a body is known: `Save the Children`. */
export const isKnownPhrase = (tokens: readonly Token[], start: number): boolean =>
	phraseEnd(tokens, start) !== undefined;
