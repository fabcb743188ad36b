/** Which capitals at the head of a sentence begin a name, where every word has one. */

import type {Token} from '../passage/tokens.js';
import {auxiliary, irregularPast} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {bodyClasses, bodyNouns, honorifics, namePrefixes, notNames, words} from '../words/name-words.js';
import {demonyms, places} from '../words/place-words.js';
import {
	crowdNouns,
	documentNouns,
	isRoleNoun,
	mayBeRole,
	singular,
	wordCarriers,
} from '../words/role-nouns.js';
import {isKnownPhrase} from './body-names.js';
import {type Capitals, isCapitalised, isNoName, listed} from './capitals.js';
import {opensThing} from './name-start.js';

/** Ordinary words that are surnames as well, and open sentences all the time: `Still, it rained`. */
const openers = words('may still just too oh back will soon well so read call long early');

/** Whether a capital at the head of a sentence may begin a name. */
const mayOpenName = (capitals: Capitals, token: Token, next: Token | undefined): boolean => {
	const {within, small} = capitals;
	const word = listed(token);
	// `Big Harvest` opens a name where it does so within a sentence too.
	const isPrefix =
		/^(?:new|north|south|east|west|per|he)$/.test(word) ||
		(namePrefixes.has(word) && within.has(token.lower));
	if (
		(isNoName(capitals, token) || openers.has(word)) &&
		!(isPrefix && next !== undefined && isCapitalised(next))
	) {
		return false;
	}

	if (within.has(token.lower) || /^\p{Lu}{2,}$|^(?:\p{Lu}\.)+$/u.test(token.text)) {
		return true;
	}

	if (small.has(token.lower)) {
		return isGivenName(token.lower) && isCapitalised(next);
	}

	return (
		isGivenName(token.lower) ||
		// `Gathering Storm` and `Asked Tuesday` are none; `Keating Smith` is rare.
		(next !== undefined && isCapitalised(next) && !notNames.has(listed(next)) && !/(?:ing|ed|ly)$/.test(word))
	);
};

/** Plurals that nobody is called: `Proponents say` */
const commonPlurals =
	/^(?:(?:pro|op|corres)ponents?|polls|findings|crowds|concerns|hours|photos|images|figures|numbers|records|results|estimates|tests|netizens|replays|\p{Ll}+[ts]ions)$/u;

/**
 * Whether a capital is all of a source, so that it is a name even where it opens a sentence: `Edmunds said`, but neither
 * `Backers of tariffs say` nor `Businesses say`.
 */
const isAllOfSource = (
	token: Token,
	next: Token | undefined,
	sourceEnds: ReadonlyMap<number, number>,
): boolean => {
	const end = sourceEnds.get(token.start);
	const one = singular(token.lower);
	const isCrowd =
		one !== token.lower &&
		(mayBeRole(one) ||
			crowdNouns.has(one) ||
			documentNouns.has(one) ||
			wordCarriers.has(one) ||
			commonPlurals.test(token.lower) ||
			bodyClasses.some(group => group.has(one)));
	const isActivity =
		/.{3}ing$/.test(token.lower) &&
		!isGivenName(token.lower) &&
		!places.has(token.lower) &&
		!knownBodies.has(token.lower) &&
		!/^(?:said|says)$/.test(next?.lower ?? '') &&
		!isCapitalised(next);
	// `Secretary of State Ana Ruiz` goes on to a name.
	const isWhole =
		end !== undefined && (end <= token.end || !/^\p{Ll}/u.test(next?.text ?? '') || isRoleNoun(one));
	return isWhole && !isCrowd && !isActivity;
};

/** `Farrant, 19, was named man of the match` */
const isAged = (tokens: readonly Token[], i: number): boolean =>
	tokens[i + 1]?.text === ',' && /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '') && tokens[i + 3]?.text === ',';

/** Whether an ordinary word opens a body’s name: `Open Society said it would open its books`, but not `Super PAC says …` */
const opensBodyName = (next: Token | undefined): boolean =>
	isCapitalised(next) && bodyNouns.has(next?.lower ?? '') && /\p{Ll}/u.test(next?.text ?? '');

/** `Bank of England`, `Save the Children`, `Oxfam, Mercy Corps and …`, `Boeing cut jobs` */
const opensBody = (tokens: readonly Token[], i: number, {small}: Capitals): boolean =>
	isKnownPhrase(tokens, i) ||
	(bodyNouns.has(tokens[i].lower) && tokens[i + 1]?.lower === 'of' && isCapitalised(tokens[i + 2])) ||
	(knownBodies.has(tokens[i].lower) &&
		(tokens[i + 1]?.text === ',' ||
			(!small.has(tokens[i].lower) &&
				[auxiliary, irregularPast].some(verb => verb.test(tokens[i + 1]?.lower ?? '')))));

/** `Marks and Spencer` */
const isKnownPair = (tokens: readonly Token[], i: number): boolean =>
	knownBodies.has(`${tokens[i].lower} and ${tokens[i + 2]?.lower}`) && tokens[i + 1].lower === 'and';

/** Whether a word at the head of a sentence begins a name. */
export const beginsName = (
	tokens: readonly Token[],
	i: number,
	capitals: Capitals,
	sourceEnds: ReadonlyMap<number, number>,
): boolean => {
	const [token, next] = [tokens[i], tokens[i + 1]];
	const {lower} = token;
	const isBeforeName =
		isCapitalised(next) && (honorifics.has(lower) || isRoleNoun(singular(lower)) || demonyms.has(lower));
	return (
		isBeforeName ||
		mayOpenName(capitals, token, next) ||
		isKnownPair(tokens, i) ||
		opensBody(tokens, i, capitals) ||
		(isAged(tokens, i) && !isNoName(capitals, token)) ||
		(isAllOfSource(token, next, sourceEnds) &&
			(opensThing(tokens, i) ||
				(!isNoName(capitals, token) && (!capitals.small.has(lower) || opensBodyName(next)))))
	);
};
