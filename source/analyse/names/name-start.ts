import {endOfRun, type Span} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {month, weekday} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {
	bodyNouns,
	bodyPrepositions,
	honorifics,
	moods,
	namePrefixes,
	notNames,
	tellsMoreOf,
	thingPrefixes,
} from '../words/name-words.js';
import {demonyms, longPlaces, places} from '../words/place-words.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';
import {isKnownPhrase} from './body-names.js';
import {isCapitalised, listed} from './capitals.js';
import {behindRoles} from './roles-ahead.js';

/** Words that end as nobody’s surname does: `Western Journalism`, `Latin Music Awards`, `Welsh Solutions` */
const things = /(?:tions|sions|ments|ism)$|^awards$/;

/**
 * A people, or what it believes, that begins the name of a body of two words: `American Crossroads`, `Islamic State`; or
 * a word that begins a known one.
 */
const isWholeName = (tokens: readonly Token[], from: number, end: number): boolean =>
	tokens[from].lower === 'islamic' ||
	isKnownPhrase(tokens, from) ||
	(from + 2 === end &&
		/^(?:american|british|canadian|australian|indian)$/.test(tokens[from].lower) &&
		(/s$/.test(tokens[from + 1].lower) ||
			bodyNouns.has(tokens[from + 1].lower) ||
			longPlaces.has(`${tokens[from].lower} ${tokens[from + 1].lower}`)) &&
		!isGivenName(tokens[from + 1].lower));

/** Whether words are the name of a body, by one of its nouns. */
const isOfBody = (tokens: readonly Token[], from: number, end: number): boolean =>
	tokens.slice(from, end).some(({lower}) => bodyNouns.has(lower));

/** Whether an adjective or adverb opens the name of a thing: `Live Oak said …`, but neither `Last Monday` nor `Just Ana`. */
export const opensThing = (tokens: readonly Token[], at: number): boolean => {
	const next = tokens[at + 1];
	return (
		thingPrefixes.has(tokens[at].lower) &&
		isCapitalised(next) &&
		!notNames.has(listed(next)) &&
		!isGivenName(next.lower)
	);
};

/** What has a capital within a sentence without a name: what dates, addresses or depicts, `I`, articles. */
const capitalAnywhere =
	/^(?:(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.|(?:mon|tues|wednes|thurs|fri|satur|sun)days|spring|summer|autumn|fall|winter|christmas|easter|year|day|week|i|i[’'].*|the|a|an|in|on|at|from|by|former|current|ex|god|internet|english|photo|image|getty|man|woman|said|says|brexit|coronavirus|covid.*)$/;

/**
 * Whether a word that is no name by itself has its capital because a name begins with it, within a sentence: `shares in
 * [Our] Future`, `The [We] Company`
 */
const beginsWithin = (tokens: readonly Token[], at: number): boolean => {
	const {text, lower} = tokens[at];
	const before = tokens[at - 1]?.text ?? '';
	return (
		(/^(?:\p{Ll}|,$|The$)/u.test(before) || /^’s$/.test(before)) &&
		/\p{Ll}/u.test(text) &&
		!capitalAnywhere.test(lower) &&
		!weekday.test(lower) &&
		!month.test(lower)
	);
};

/** Whether a role is for a place before a name, however unknown: `the candidate for [Sitapur] Ana Ruiz` */
export const isPlaceOfRole = (tokens: readonly Token[], start: number): boolean =>
	isRoleNoun(singular(tokens[start - 2]?.lower ?? '')) &&
	!isGivenName(tokens[start].lower) &&
	!honorifics.has(tokens[start].lower) &&
	!isRoleNoun(singular(tokens[start].lower)) &&
	isGivenName(tokens[start + 1]?.lower ?? '');

/** `Rovers GK [Ana Ruiz]`, `XYZ Sports Insider [Ana Ruiz]`: behind an acronym a name begins where a given name does. */
const behindAcronym = (tokens: readonly Token[], {start, end}: Span, from: number): number => {
	const acronym = tokens
		.slice(start, end - 2)
		.findLastIndex(({text}) => /^\p{Lu}{2,}$/u.test(text) && text !== 'US');
	const given =
		acronym === -1
			? -1
			: tokens.slice(start, end - 1).findIndex(({lower}, k) => k > acronym && isGivenName(lower));
	return given === -1 || isOfBody(tokens, start + given, end) ? from : Math.max(from, start + given);
};

/** `former Marine [Ana “Red” Ruiz]` */
const beforeNickname = (tokens: readonly Token[], {start, end}: Span, from: number): number => {
	const nickname = tokens
		.slice(start, end - 1)
		.findIndex(({isWord}, k) => k > 0 && !isWord && /^[“"‘']$/.test(tokens[start + k].text));
	return Math.max(from, start + nickname - 1);
};

/** `the New York-based [Council]` */
const behindBased = (tokens: readonly Token[], {start, end}: Span, from: number): number =>
	Math.max(
		from,
		start + tokens.slice(start, end - 1).findLastIndex(({lower}) => tellsMoreOf.test(lower)) + 1,
	);

/** `Defiant [Tracey]` */
const behindMood = (tokens: readonly Token[], {start, end}: Span, from: number): number =>
	from === start && end - start > 1 && moods.has(tokens[start].lower) && !isOfBody(tokens, from, end)
		? from + 1
		: from;

/** `China’s ambassador to Britain [Liu Xiaming]`, `In Washington [Ana Ruiz] said` */
const behindPlace = (tokens: readonly Token[], {start, end}: Span, from: number): number =>
	from === start &&
	end - start >= 3 &&
	/^(?:to|in|of|for|from)$/.test(tokens[start - 1]?.lower ?? '') &&
	(places.has(tokens[start].lower) || isPlaceOfRole(tokens, start)) &&
	!isOfBody(tokens, from, end)
		? from + 1
		: from;

/** A people, or a side of one, that tells which of several a thing is, and is part of its name: `[Northern] Irish Water` */
const isOfThing = (tokens: readonly Token[], {start, end}: Span, from: number): boolean =>
	isOfBody(tokens, from, end) ||
	things.test(tokens[end - 1].lower) ||
	(from === start &&
		/^(?:north|south|east|west|northern|southern|eastern|western|central)$/.test(tokens[from].lower));

/** `says [May] Berg, a nurse`: words that date are given names behind a verb of saying. */
const isGivenNameBehindVerb = (tokens: readonly Token[], from: number): boolean =>
	/^(?:may|summer|winter|autumn|spring)$/.test(tokens[from].lower) &&
	/^(?:said|says)$/.test(tokens[from - 1]?.lower ?? '');

/** Whether a word with a capital before others belongs to no name: `[Last] Monday`, `[French] President Ana Ruiz` */
const isAhead = (tokens: readonly Token[], run: Span, from: number): boolean => {
	const {lower, text} = tokens[from];
	const isNone = notNames.has(listed(tokens[from]));
	return (
		((isNone && !namePrefixes.has(lower)) || demonyms.has(lower)) &&
		isCapitalised(tokens[from + 1]) &&
		!isWholeName(tokens, from, run.end) &&
		!opensThing(tokens, from) &&
		!isGivenNameBehindVerb(tokens, from) &&
		!(isNone && beginsWithin(tokens, from)) &&
		// `the US Embassy`
		!(text === 'US' && isOfBody(tokens, from, run.end)) &&
		!(demonyms.has(lower) && isOfThing(tokens, run, from))
	);
};

/** Behind all words in front that belong to no name. */
const behindOthers = (tokens: readonly Token[], run: Span, first: number): number => {
	return endOfRun(first, run.end - 1, i => isAhead(tokens, run, i));
};

/** What takes something off the front of a run, each behind what those before it have taken. */
const steps = [behindAcronym, beforeNickname, behindBased, behindMood, behindPlace, behindOthers];

/** Splits what is no part of the name off the front of a run: `[Russian Foreign Minister] Sergey Lavrov`. */
export const nameStart = (tokens: readonly Token[], start: number, end: number): number => {
	const run = {start, end};
	// `Surfers Against Sewage`
	const isOfCause = tokens
		.slice(start + 1, end - 1)
		.some(token => isCapitalised(token) && bodyPrepositions.has(token.lower));
	// `General Mills`
	if (isKnownPhrase(tokens, start) || isOfCause) {
		return start;
	}

	return steps.reduce((from, step) => step(tokens, run, from), behindRoles(tokens, run));
};
