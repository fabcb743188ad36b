import type {Token} from '../passage/tokens.js';
import {month, weekday} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {
	bodyNouns,
	bodyPrepositions,
	departments,
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
import {isOfficeInLetters} from './offices.js';
import {isTitleAsName} from './title-names.js';

/** Words that end as nobody’s surname does: `Western Journalism`, `Latin Music Awards`, `Welsh Solutions` */
const things = /(?:tions|sions|ments|ism)$|^awards$/;

/** Surnames that are words for somebody as well. */
const surnamesLikeRoles: ReadonlySet<string> = new Set(['fan']);

/** Roles that are given names as well. */
const rolesAsNames = /^(?:dean|earl|page|mason|hunter|marshal|chancellor|abbot|warden|porter|sheriff)$/;
/** And mostly are, between commas. */
const mostlyNames = /^(?:dean|earl|mason|hunter)$/;

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

/** What somebody in an office writes or has written, and nobody’s surname: `OFFICIAL REPORT`, `President’s Statement` */
const papers = /^(?:accounts?|calendar|journal|minutes|notices?|records?|reports?|statements?|website)$/;

/** Splits titles and roles off the front of a run: `[Russian Foreign Minister] Sergey Lavrov`. */
export const nameStart = (tokens: readonly Token[], start: number, end: number): number => {
	let from = start;
	// `General Mills`
	if (isKnownPhrase(tokens, start)) {
		return start;
	}

	// `Surfers Against Sewage`
	if (
		tokens.slice(start + 1, end - 1).some(token => isCapitalised(token) && bodyPrepositions.has(token.lower))
	) {
		return start;
	}

	for (let k = start; k < end - 1; k++) {
		const word = tokens[k].lower;
		const next = tokens[k + 1];
		if (!isRoleNoun(singular(word)) && !honorifics.has(word) && !isOfficeInLetters(tokens[k])) {
			continue;
		}

		if (isTitleAsName(tokens, k, end)) {
			from = k;
			continue;
		}

		// `Department of [Veterans] Affairs`
		if (k > start && /^(?:of|for|and)$/.test(tokens[k - 1].lower) && !honorifics.has(word)) {
			continue;
		}

		// `manager Dean Okafor`: behind a role and before one word more it is a given name.
		const behindRole =
			k > 0 &&
			(isRoleNoun(singular(tokens[k - 1].lower)) ||
				// `the manager there, Dean Okafor, said`
				(mostlyNames.test(word) && tokens[k - 1].text === ',' && tokens[end]?.text === ','));
		if (behindRole && k + 2 === end && rolesAsNames.test(word) && isCapitalised(tokens[k])) {
			from = k;
			continue;
		}

		// `[Fan] Mengguang, deputy director of …`: a surname, where the role stands behind.
		if (
			k === start &&
			k + 2 === end &&
			surnamesLikeRoles.has(word) &&
			tokens[end]?.text === ',' &&
			!isGivenName(next.lower)
		) {
			continue;
		}

		// `Det [Con] Ana Ruiz`
		if (/^det\.?$/.test(word) && /^(?:con|ch|chief)\.?$/.test(next.lower) && k + 2 < end) {
			k += 1;
			from = k + 1;
			continue;
		}

		// `Mother [Superior] Ana Ruiz`
		if (word === 'mother' && next.lower === 'superior' && k + 2 < end) {
			k += 1;
			from = k + 1;
			continue;
		}

		// `Private [First Class] Ana Ruiz`
		if (tokens[k + 2]?.lower === 'class' && k + 3 < end) {
			k += 2;
			from = k + 1;
			continue;
		}

		if (next.lower === 'of' || next.lower === 'for') {
			// `Secretary of State John Kerry`; elsewhere the name begins where a given name does.
			let name = k + (tokens[k + 3]?.text === 'Opposition' ? 4 : 3);
			if (name < k + 4 && (!departments.test(tokens[k + 2]?.lower ?? '') || !isCapitalised(tokens[name]))) {
				while (name < end && !isGivenName(tokens[name].lower)) {
					name++;
				}
			}

			if (name < end) {
				from = name;
				k = name;
			}
		} else if (
			isCapitalised(next) &&
			!((bodyNouns.has(next.lower) || papers.test(next.lower)) && k + 2 >= end && !honorifics.has(word)) &&
			!isRoleNoun(singular(next.lower))
		) {
			// `Chief Justice Department` is rare; `Speaker Paul Ryan` and `King Abdullah` are not.
			const restIsBody =
				tokens.slice(k + 1, end).some(({lower}) => bodyNouns.has(lower)) && !isGivenName(next.lower);
			if (!restIsBody || honorifics.has(word)) {
				from = k + 1;
			}
		} else if (isRoleNoun(singular(next.lower)) && k + 2 === end && honorifics.has(word)) {
			// `Mr. King`, `Judge Judge`
			from = k + 1;
		}
	}

	// `Rovers GK [Ana Ruiz]`, `XYZ Sports Insider [Ana Ruiz]`: behind an acronym a name begins where a given name does.
	const acronym = tokens
		.slice(start, end - 2)
		.findLastIndex(({text}) => /^\p{Lu}{2,}$/u.test(text) && text !== 'US');
	const given =
		acronym === -1
			? -1
			: tokens.slice(start, end - 1).findIndex(({lower}, k) => k > acronym && isGivenName(lower));
	if (given !== -1 && !tokens.slice(start + given, end).some(({lower}) => bodyNouns.has(lower))) {
		from = Math.max(from, start + given);
	}

	// `former Marine [Ana “Red” Ruiz]`
	const nickname = tokens
		.slice(start, end - 1)
		.findIndex(({isWord}, k) => k > 0 && !isWord && /^[“"‘']$/.test(tokens[start + k].text));
	from = Math.max(from, start + nickname - 1);
	// `the [New York-based] Council`
	const based = tokens.slice(start, end - 1).findLastIndex(({lower}) => tellsMoreOf.test(lower));
	from = Math.max(from, start + based + 1);
	const isBody = tokens.slice(from, end).some(({lower}) => bodyNouns.has(lower));
	// `[Defiant] Tracey`
	if (from === start && end - start > 1 && !isBody && moods.has(tokens[start].lower)) {
		from++;
	}

	// `China’s ambassador to [Britain] Liu Xiaming`, `In [Washington] Ana Ruiz said`
	if (
		from === start &&
		end - start >= 3 &&
		!isBody &&
		/^(?:to|in|of|for|from)$/.test(tokens[start - 1]?.lower ?? '') &&
		(places.has(tokens[start].lower) || isPlaceOfRole(tokens, start))
	) {
		from++;
	}

	const isThing = isBody || things.test(tokens[end - 1].lower);
	while (
		from < end - 1 &&
		((notNames.has(listed(tokens[from])) && !namePrefixes.has(tokens[from].lower)) ||
			demonyms.has(tokens[from].lower)) &&
		isCapitalised(tokens[from + 1]) &&
		!isWholeName(tokens, from, end) &&
		!opensThing(tokens, from) &&
		!(notNames.has(listed(tokens[from])) && beginsWithin(tokens, from)) &&
		// `the US Embassy`
		!(isBody && tokens[from].text === 'US') &&
		!(
			demonyms.has(tokens[from].lower) &&
			(isThing ||
				(from === start &&
					/^(?:north|south|east|west|northern|southern|eastern|western|central)$/.test(tokens[from].lower)))
		)
	) {
		from++;
	}

	return from;
};
