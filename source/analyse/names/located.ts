/** Phrases that say where somebody is before they say what they are: `the San Mateo, California, company`. */
import type {Span} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {auxiliary} from '../words/closed-classes.js';
import {bodyNouns, companyNouns} from '../words/name-words.js';
import {places} from '../words/place-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';

/** How many words a place has at most: `New South Wales` */
const longestPlace = 3;

/** How many words may stand before the noun that says what they are: `a law firm` */
const mostModifiers = 2;

/** How many tokens it takes at most to say where somebody is: an article, two places and their commas. */
export const longestLocation = 2 * longestPlace + 3;

/** The same with the noun that says what they are: `the San Mateo, California, [law firm]` */
export const longestLocated = longestLocation + mostModifiers + 1;

/** A word that may tell what they are: no verb, and none that joins another. */
const isPlain = (token: Token | undefined): boolean =>
	token !== undefined &&
	/^\p{Ll}/u.test(token.text) &&
	!/^(?:and|or|who|which|whose|that)$/.test(token.lower) &&
	!auxiliary.test(token.lower) &&
	reportingVerb(token.lower) === undefined;

/** `California`, `Calif.`, `-based` behind it left out */
const isPlace = (lower: string): boolean => places.has(lower.replace(/-based$|\.$/, ''));

/** The length of the place that begins at a token, in words; 0 where none does. */
const placeAt = (tokens: readonly Token[], at: number): number => {
	const rest = tokens.slice(at, at + longestPlace + 1);
	const end = rest.findIndex(({text}) => !/^\p{Lu}[\p{L}.’'-]*$/u.test(text));
	return end === -1 ? (rest.length <= longestPlace ? rest.length : 0) : end;
};

/**
 * The tokens that say where somebody is, behind the article of a phrase that says so with two names.
 *
 * @returns undefined for any other phrase
 */
export const locationIn = (tokens: readonly Token[]): Span | undefined => {
	const town = placeAt(tokens, 1);
	const comma = 1 + town;
	if (!/^(?:an?|the)$/.test(tokens[0]?.lower ?? '') || town === 0 || tokens[comma]?.text !== ',') {
		return undefined;
	}

	const state = placeAt(tokens, comma + 1);
	const last = comma + state;
	const end = tokens[last + 1]?.text === ',' ? last + 2 : /-based$/.test(tokens[last].lower) ? last + 1 : 0;
	if (state === 0 || end === 0 || !isPlain(tokens[end])) {
		return undefined;
	}

	// `the Prime Minister, Keir Starmer, said`: what they are comes behind a place that is known, or by a word for it.
	const isKnown = tokens.slice(comma + 1, comma + 1 + state).every(({lower}) => isPlace(lower));
	const noun = tokens
		.slice(end, end + mostModifiers + 1)
		.findIndex(
			({lower, isWord}) =>
				!isWord || isRoleNoun(singular(lower)) || bodyNouns.has(lower) || companyNouns.has(lower),
		);
	const isNamed = tokens[end + noun]?.isWord === true && tokens.slice(end, end + noun + 1).every(isPlain);
	return isKnown || isNamed ? {start: 1, end} : undefined;
};

/**
 * The tokens of a phrase without those that say where it is: of `the San Mateo, California, company`, `the company`.
 */
export const withoutLocation = (tokens: readonly Token[]): readonly Token[] => {
	const where = locationIn(tokens);
	return where ? [...tokens.slice(0, where.start), ...tokens.slice(where.end)] : tokens;
};

/** What a place is, and who is somebody there: `the village of [Sallow]`, `the vicar of [Sallow]` */
const ofPlace =
	/^(?:borough|city|coast|county|district|hamlet|harbour|island|mayor|mayoress|outskirts|parish|people|port|province|resident|rector|sheriff|suburb|town|valley|vicar|village)$/;
/** Who is master there, of a harbour. */
const masterOf = /^harbou?r(?:-?master)?$/;
/** How one gets to a place: `drove to [Sallow]`, but `came to Ana Ruiz` */
const travels =
	/^(?:commute[ds]?|cycled?|cycles|drives?|drove|emigrated|flew|flies|moved?|moves|relocated|sailed|sails|travell?ed|travels)$/;

/** Whether the words before a name tell that it is a place's. */
export const isPlaceBehind = (tokens: readonly Token[], name: number): boolean => {
	const [before, second, third] = [1, 2, 3].map(back => tokens[name - back]?.lower ?? '');
	return (
		(before === 'of' &&
			(ofPlace.test(singular(second)) ||
				masterOf.test(second) ||
				(second === 'master' && masterOf.test(third)))) ||
		(before === 'to' && travels.test(second))
	);
};
