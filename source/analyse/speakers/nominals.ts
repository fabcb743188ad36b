import type {Character} from '../cast/character.js';
import {empties, type Nominal} from '../names/nominal.js';
import {possessive} from '../words/closed-classes.js';
import {bodyNouns, companyNouns, words} from '../words/name-words.js';
import {
	anonymousNouns,
	commonNoun,
	genderOfRole,
	isRoleNoun,
	kinNouns,
	personNouns,
} from '../words/role-nouns.js';
import {resolveBodyNoun} from './body-nouns.js';
import {type Discourse, firstOf, nobody, type Place, type Resolution} from './discourse.js';
import {resolveEpithet} from './epithets.js';
import {likeness} from './likeness.js';
import {isOtherOffice} from './other-offices.js';
import {holdsElsewhere, isStillInOffice} from './other-posts.js';
import {isIntroduction} from './phrase-kinds.js';
import {isOfOtherParty} from './politicians.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import {isSetApart} from './set-apart.js';
import {resolveSeveral} from './several.js';
import {resolveSpokenOf, type Told, untold} from './spoken-of.js';

const another = words('another other second');
const ordinals: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['second', another],
	...['third', 'fourth', 'fifth'].map(word => [word, words(word)] as const),
]);

/**
 * The words of which one calls whom a phrase sets apart from the one before: `the second official` is `another
 * official`.
 */
const wordsApart = ({head, words: own}: Nominal): ReadonlySet<string> | undefined =>
	own.slice(0, own.indexOf(head) + 1).includes('other') ? another : ordinals.get(own[1] ?? '');

/** Below this a phrase fits nobody. */
export const enough = 1.2;

/** Whether the text says that somebody is a relative of another one: `Ben’s father, Carl`; `a father of two` is nobody’s. */
const isCalled = (kin: string, {descriptions}: Character): boolean =>
	descriptions.some(({head, words}) => head === kin && !words.includes('of'));

/** Who is meant by `his` or `her` in `her colleague`: that is somebody else than the colleague. */
export const ownerByPronoun = (
	{head, words}: Pick<Nominal, 'head' | 'words'>,
	discourse: Discourse,
	place: Place,
): Character | undefined => {
	const gender = genderOfPronoun.get(words[0]);
	// `His father`, behind what the father said: whom the text calls so is not whose father he is.
	const kin = kinNouns.has(head) ? discourse.inMind().filter(character => isCalled(head, character)) : [];
	return gender ? resolvePerson(discourse, gender, place, kin).characters[0] : undefined;
};

/** `The Sande Board workers` are not `the Halden workers`. */
const isOtherCrowd = ({head, modifiers}: Nominal, {words: own}: Character): boolean => {
	const told = own.slice(0, own.indexOf(`${head}s`)).filter(word => !empties.test(word));
	return told.length > 0 && !modifiers.some(word => told.includes(word));
};

/** What it takes away that what is reported names somebody, whom a phrase before it does not mean. */
const somebodyElse = -1.6;

/** What it adds that an office of which there is one is all that somebody is called: `the president` is not Senate President Reed. */
const titledSo = 0.8;

/** The characters in mind whom a phrase fits, the best first. */
const ranked = (
	nominal: Nominal,
	discourse: Discourse,
	place: Place,
	reported: readonly Character[] = [],
	body?: Character,
): Array<{character: Character; score: number}> => {
	const gender = genderOfRole(nominal.head);
	const owner = ownerByPronoun(nominal, discourse, place);
	const isBare =
		nominal.words.length === 2 &&
		nominal.words[0] === 'the' &&
		/^(?:governor|mayor|president)$/.test(nominal.head);
	return discourse
		.inMind()
		.filter(
			character =>
				character !== owner &&
				!isOfOtherParty(nominal, character) &&
				!holdsElsewhere(nominal, body, character) &&
				!isStillInOffice(nominal, character),
		)
		.filter(character => !(gender && character.gender && gender !== character.gender))
		.flatMap(character => {
			const fitting = likeness(nominal, character);
			const trace = discourse.traces.get(character);
			const distance = trace ? place.sentence - trace.sentence : 99;
			const spoke = discourse.speaking.includes(character) ? 0.4 : 0;
			const other = reported.includes(character) ? somebodyElse : 0;
			const titled =
				isBare && character.descriptions.some(({words: own}) => own.length === 1 && own[0] === nominal.head);
			return fitting >= enough
				? [
						{
							character,
							score:
								fitting +
								other +
								spoke +
								(titled ? titledSo : 0) -
								Math.min(1.2, 0.06 * distance) +
								0.15 * Math.log2(1 + discourse.countOf(character)),
						},
					]
				: [];
		})
		.sort((a, b) => b.score - a.score);
};

/** Those of whom the text tells no more than that they are several, or the crowd that it called so before. */
const resolvePlural = (
	nominal: Nominal,
	discourse: Discourse,
	place: Place,
	body: Character | undefined,
): Resolution => {
	if (!nominal.definite) {
		return nobody;
	}

	const several = resolveSeveral(
		nominal,
		ranked(nominal, discourse, place).map(({character}) => character),
		discourse,
		place,
	);
	const crowd = discourse.unnamed
		.get(commonNoun(nominal.head))
		?.find(other => other.plural && !(body && isOtherCrowd(nominal, other)));
	return several.characters.length === 0 && crowd ? {characters: [crowd], probability: 0.85} : several;
};

/** Who was only ever described, and may be meant again: `a senior official`, `the official`. */
const describedBefore = (
	nominal: Nominal,
	discourse: Discourse,
	body: Character | undefined,
): Character | undefined => {
	const apart = wordsApart(nominal);
	return discourse.unnamed
		.get(commonNoun(nominal.head))
		?.find(
			character =>
				!character.plural &&
				!isOtherOffice(nominal, character.words) &&
				!isSetApart(nominal, character.words) &&
				!holdsElsewhere(nominal, body, character) &&
				(!apart || character.words.some(word => apart.has(word))),
		);
};

/** Whether who has no name is meant rather than who has one, since they were spoken of later, or speak without a name. */
const isMeantRather = (
	unnamed: Character,
	named: Character,
	{head, words: own}: Nominal,
	{traces}: Discourse,
): boolean =>
	(traces.get(unnamed)?.sentence ?? -99) > (traces.get(named)?.sentence ?? -99) ||
	// `The government`, behind `The Norwegian government`, is not where its ambassador is.
	(head === 'government' && own.length === 2 && named.kind === 'place') ||
	// `The official`, who has spoken without a name, is no chairman.
	(anonymousNouns.has(head) && !named.descriptions.some(({head: role}) => role === head));

/** Whether a phrase says so much of somebody that the text has told of them before only if something fits it. */
const isNew = (nominal: Nominal): boolean => {
	const {head, words: own, modifiers, definite} = nominal;
	return (
		!definite ||
		modifiers.length > 3 ||
		wordsApart(nominal) !== undefined ||
		possessive.test(own[0]) ||
		// `the woman next to me` is told of for the first time.
		/^(?:next|beside|behind|opposite|outside)$/.test(own[own.indexOf(head) + 1] ?? '') ||
		own.includes('’s')
	);
};

/** Whether a noun is a word for a person. */
const callsPerson = (noun: string): boolean =>
	(personNouns.has(noun) || isRoleNoun(noun) || /-year-old$/.test(noun)) && !bodyNouns.has(noun);

/**
 * Finds whom a noun phrase takes up: the one of whom the text says something like it, by the noun or a synonym, the
 * words beside it and how near the last mention is.
 *
 * @param told what the words that it is a source of tell
 * @returns nobody where it takes up no one: then it is a source without a name
 */
export const resolveNominal = (
	nominal: Nominal,
	discourse: Discourse,
	place: Place,
	told: Told = untold,
): Resolution => {
	const {head, plural, definite} = nominal;
	const {reported, body, hidden} = told;
	if (plural) {
		return resolvePlural(nominal, discourse, place, body);
	}

	const unnamed = definite ? describedBefore(nominal, discourse, body) : undefined;
	// `a labour official` is somebody new, or somebody whom the text is about to name.
	const introduces = hidden || isIntroduction(nominal);
	const [best, next] = introduces ? [] : ranked(nominal, discourse, place, reported, body);
	if (best && !(unnamed && isMeantRather(unnamed, best.character, nominal, discourse))) {
		const ahead = best.score - (next?.score ?? 0);
		return {characters: [best.character], probability: ahead >= 0.8 ? 0.9 : ahead >= 0.3 ? 0.8 : 0.65};
	}

	if (unnamed) {
		return {characters: [unnamed], probability: 0.85};
	}

	if (introduces || isNew(nominal)) {
		return nobody;
	}

	return firstOf(
		// `the brewer`, behind what a company does
		() => (companyNouns.has(head) ? resolveBodyNoun(nominal, discourse, place) : nobody),
		// `the player`: whoever is spoken of
		() => (callsPerson(head) ? resolveSpokenOf(nominal, discourse, place, told) : nobody),
		() => (callsPerson(head) ? resolveEpithet : resolveBodyNoun)(nominal, discourse, place),
	);
};
