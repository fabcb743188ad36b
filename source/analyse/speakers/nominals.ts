import type {Character} from '../cast/character.js';
import {empties, type Nominal} from '../names/nominal.js';
import {possessive} from '../words/closed-classes.js';
import type {Gender} from '../words/given-names.js';
import {bodyNouns, companyNouns, words} from '../words/name-words.js';
import {
	anonymousNouns,
	commonNoun,
	genderOfRole,
	isRoleNoun,
	kinNouns,
	personNouns,
	unnamedOnPurpose,
} from '../words/role-nouns.js';
import {resolveBodyNoun} from './body-nouns.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {resolveEpithet} from './epithets.js';
import {isOfOtherState, isOtherOffice, isOtherSeat, isOtherTrade, likeness} from './likeness.js';
import {holdsElsewhere, isOfOtherService, isStillInOffice} from './other-posts.js';
import {bearsNoSuchOffice, isIntroduction, isMakerOf, isOfSomething, relational} from './phrase-kinds.js';
import {isOfOtherParty, mayBeOfParty, parties} from './politicians.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import {resolveSeveral} from './several.js';

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

/** So many sentences back whoever is spoken of may be called by any word for a person. */
const recent = 2;

/** How sure it is that who holds an office is meant by one that they may have held. */
const guess = 0.35;

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

/** What words tell of whoever says them. */
export type Told = {
	/** Whom they name, who is somebody else: `The senator said [Ruiz] should go` */
	readonly reported: readonly Character[];
	/** Whether they begin with a woman or a man. */
	readonly gender: Gender | null;
	/** The body that the phrase names as whose somebody is: `[the Halden Board] spokesman` */
	readonly body?: Character | undefined;
	/** Whether they are told by somebody whom the reader is not to know: `the clerk, who asked not to be named` */
	readonly hidden?: boolean;
};

const untold: Told = {reported: [], gender: null};

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
	{reported, gender, body, hidden = false}: Told = untold,
): Resolution => {
	const introduces = hidden || isIntroduction(nominal);
	if (nominal.plural) {
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
	}

	const setApart = wordsApart(nominal);
	// Who was only ever described: `a senior official`, `the official`.
	const unnamed = nominal.definite
		? discourse.unnamed
				.get(commonNoun(nominal.head))
				?.find(
					character =>
						!character.plural &&
						!isOtherOffice(nominal, character.words) &&
						!holdsElsewhere(nominal, body, character) &&
						(!setApart || character.words.some(word => setApart.has(word))),
				)
		: undefined;
	const unnamedAt = unnamed ? (discourse.traces.get(unnamed)?.sentence ?? -99) : -99;
	// `a labour official` is somebody new, or somebody whom the text is about to name.
	const [best, next] = introduces ? [] : ranked(nominal, discourse, place, reported, body);
	if (best) {
		const named = discourse.traces.get(best.character)?.sentence ?? -99;
		// `The official`, who has spoken without a name, is no chairman.
		const isAnonymous =
			unnamed !== undefined &&
			anonymousNouns.has(nominal.head) &&
			!best.character.descriptions.some(({head}) => head === nominal.head);
		if (unnamed && (unnamedAt > named || isAnonymous)) {
			return {characters: [unnamed], probability: 0.85};
		}

		const ahead = best.score - (next?.score ?? 0);
		return {characters: [best.character], probability: ahead >= 0.8 ? 0.9 : ahead >= 0.3 ? 0.8 : 0.65};
	}

	if (unnamed) {
		return {characters: [unnamed], probability: 0.85};
	}

	if (
		!nominal.definite ||
		introduces ||
		nominal.modifiers.length > 3 ||
		setApart !== undefined ||
		possessive.test(nominal.words[0]) ||
		// `the woman next to me` is told of for the first time.
		/^(?:next|beside|behind|opposite|outside)$/.test(
			nominal.words[nominal.words.indexOf(nominal.head) + 1] ?? '',
		) ||
		nominal.words.includes('’s')
	) {
		return nobody;
	}

	// `the brewer`, behind what a company does
	const company = companyNouns.has(nominal.head) ? resolveBodyNoun(nominal, discourse, place) : nobody;
	if (company.characters.length > 0) {
		return company;
	}

	// `the player`: whoever is spoken of, if it is a word for a person at all.
	const person =
		(personNouns.has(nominal.head) || isRoleNoun(nominal.head) || /-year-old$/.test(nominal.head)) &&
		!bodyNouns.has(nominal.head);
	if (person) {
		// `The prime minister` is not the health minister, nor is `the forward` who defends.
		const elsewhere = discourse.people.filter(
			character =>
				isOtherSeat(nominal, character) ||
				holdsElsewhere(nominal, body, character) ||
				(character.descriptions.some(({words: own}) => isOtherOffice(nominal, own)) &&
					!character.descriptions.some(
						({head, words: own}) => head === nominal.head && !isOtherOffice(nominal, own),
					)),
		);
		// `“Why not?” asked Ms Stone. ⏎ “He asked me not to,” the witness said.`
		const asking =
			discourse.asked && place.passage === discourse.spoken.passage + 1 ? discourse.speaking : [];
		// `The prime minister praised Tom Reed. The former treasurer …`: rather Reed, of whom nothing is told.
		const inOffice = discourse.people.filter(character => isStillInOffice(nominal, character));
		const untitled = discourse.people.some(
			other =>
				inOffice.length > 0 &&
				other.kind === 'person' &&
				other.descriptions.length === 0 &&
				discourse.sentencesSince(other, place) <= recent,
		);
		const found = resolvePerson(discourse, genderOfRole(nominal.head) ?? gender, place, [
			...elsewhere,
			...(untitled ? inOffice : []),
			...asking,
			...reported,
		]);
		const trace = found.characters[0] && discourse.traces.get(found.characters[0]);
		// `The patient` is not `his doctor`, whom the text calls nothing else.
		const isCalledOtherwise =
			found.characters[0]?.kind === 'unnamed' &&
			isRoleNoun(nominal.head) &&
			!personNouns.has(nominal.head) &&
			!anonymousNouns.has(nominal.head);
		// `The Conservative nominee` is not the consultant who spoke just now, nor is `the Republican`.
		const known = found.characters[0]?.descriptions ?? [];
		const isOfParty =
			parties.test(nominal.head) || (nominal.modifiers.some(word => parties.test(word)) && known.length > 0);
		const isOther =
			isCalledOtherwise ||
			relational.has(nominal.head) ||
			isOfSomething(nominal) ||
			(found.characters[0] !== undefined &&
				(isOfOtherState(nominal, found.characters[0]) ||
					isOtherTrade(nominal, found.characters[0]) ||
					isOfOtherService(nominal, found.characters[0]))) ||
			(unnamedOnPurpose.has(nominal.head) && found.characters[0]?.kind === 'person') ||
			bearsNoSuchOffice(nominal, found.characters[0]) ||
			(isOfParty && trace !== undefined && !mayBeOfParty(nominal, found.characters[0]));
		const [meant] = found.characters;
		// `says the founder of the firm`, where nobody else is spoken of.
		const isOnly = (): boolean =>
			discourse.people.every(other => other === meant || discourse.sentencesSince(other, place) > recent);
		return trace &&
			!isOther &&
			discourse.sentencesSince(meant, place) <= recent &&
			(trace.grammar === 'subject' ||
				// `Her coach has raised Krol’s hopes. The runner says …`
				(trace.grammar === 'possessive' && elsewhere.length > 0) ||
				(trace.grammar === 'object' && untitled) ||
				(isMakerOf(nominal) && isOnly()))
			? {...found, probability: inOffice.includes(meant) ? guess : 0.5}
			: resolveEpithet(nominal, discourse, place);
	}

	return resolveBodyNoun(nominal, discourse, place);
};
