/** Whom a noun for a person means where nothing that the text tells of anybody fits it: whoever is spoken of there. */
import type {Character} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';
import type {Gender} from '../words/given-names.js';
import {
	anonymousNouns,
	genderOfRole,
	isRoleNoun,
	personNouns,
	unnamedOnPurpose,
} from '../words/role-nouns.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {isOfOtherState, isOtherOffice, isOtherSeat, isOtherTrade} from './other-offices.js';
import {holdsElsewhere, isOfOtherService, isStillInOffice} from './other-posts.js';
import {bearsNoSuchOffice, isMakerOf, isOfSomething, relational} from './phrase-kinds.js';
import {mayBeOfParty, parties} from './politicians.js';
import {resolvePerson} from './pronouns.js';
import {isSetApart} from './set-apart.js';

/** What is known, besides a phrase itself, of whom it means. */
export type Told = {
	/** Whom the words name that it is a source of, who is somebody else: `The senator said [Ruiz] should go` */
	readonly reported: readonly Character[];
	/** Whether those begin with a woman or a man. */
	readonly gender: Gender | null;
	/** The body that the phrase names as whose somebody is: `[the Halden Board] spokesman` */
	readonly body?: Character | undefined;
	/** Whether they are told by somebody whom the reader is not to know: `the clerk, who asked not to be named` */
	readonly hidden: boolean;
};

/** Of a phrase that is no source, or is not looked at as one. */
export const untold: Told = {reported: [], gender: null, hidden: false};

/** So many sentences back whoever is spoken of may be called by any word for a person. */
const recent = 2;

/** How sure it is that who holds an office is meant by one that they may have held. */
const guess = 0.35;

/**
 * Whether somebody has another seat, post or office, or is told to be another one of those: `the prime minister` is not the
 * health minister, nor `the forward` who defends, nor `the prison doctor` the family doctor.
 */
const isElsewhere = (nominal: Nominal, body: Character | undefined, character: Character): boolean => {
	const isOther = (own: readonly string[]) => isOtherOffice(nominal, own) || isSetApart(nominal, own);
	return (
		isOtherSeat(nominal, character) ||
		holdsElsewhere(nominal, body, character) ||
		(character.descriptions.some(({words: own}) => isOther(own)) &&
			!character.descriptions.some(({head, words: own}) => head === nominal.head && !isOther(own)))
	);
};

/** Whether what the text tells of who is spoken of speaks against it that a phrase means them. */
const isSomebodyElse = (nominal: Nominal, character: Character): boolean => {
	const {head, modifiers} = nominal;
	const {kind, descriptions} = character;
	const isOfParty =
		parties.test(head) || (modifiers.some(word => parties.test(word)) && descriptions.length > 0);
	return (
		// `The patient` is not `his doctor`, whom the text calls nothing else.
		(kind === 'unnamed' && isRoleNoun(head) && !personNouns.has(head) && !anonymousNouns.has(head)) ||
		(kind === 'person' && unnamedOnPurpose.has(head)) ||
		relational.has(head) ||
		isOfSomething(nominal) ||
		bearsNoSuchOffice(nominal, character) ||
		isOfOtherState(nominal, character) ||
		isOtherTrade(nominal, character) ||
		isOfOtherService(nominal, character) ||
		// `The Conservative nominee` is not the consultant who spoke just now, nor is `the Republican`.
		(isOfParty && !mayBeOfParty(nominal, character))
	);
};

/**
 * Finds whom a noun for a person, which fits nobody, takes up as a pronoun would: whom the text is about just there, unless
 * something speaks against them.
 *
 * @param told what the words that it is a source of tell
 */
export const resolveSpokenOf = (
	nominal: Nominal,
	discourse: Discourse,
	place: Place,
	{reported, gender, body}: Told,
): Resolution => {
	const {people} = discourse;
	const elsewhere = people.filter(character => isElsewhere(nominal, body, character));
	// `“Why not?” asked Ms Stone. ⏎ “He asked me not to,” the witness said.`
	const asking =
		discourse.asked !== 'nothing' && place.passage === discourse.spoken.passage + 1 ? discourse.speaking : [];
	// `The prime minister praised Tom Reed. The former treasurer …`: rather Reed, of whom nothing is told.
	const inOffice = people.filter(character => isStillInOffice(nominal, character));
	const hasUntitled =
		inOffice.length > 0 &&
		people.some(
			other =>
				other.kind === 'person' &&
				other.descriptions.length === 0 &&
				discourse.sentencesSince(other, place) <= recent,
		);
	const found = resolvePerson(discourse, genderOfRole(nominal.head) ?? gender, place, [
		...elsewhere,
		...(hasUntitled ? inOffice : []),
		...asking,
		...reported,
	]);
	const [meant] = found.characters;
	if (!meant || isSomebodyElse(nominal, meant) || discourse.sentencesSince(meant, place) > recent) {
		return nobody;
	}

	const grammar = discourse.traces.get(meant)?.grammar;
	const isSpokenOf =
		grammar === 'subject' ||
		// `Her coach has raised Krol’s hopes. The runner says …`
		(grammar === 'possessive' && elsewhere.length > 0) ||
		(grammar === 'object' && hasUntitled) ||
		// `says the founder of the firm`, where nobody else is spoken of.
		(isMakerOf(nominal) &&
			people.every(other => other === meant || discourse.sentencesSince(other, place) > recent));
	return isSpokenOf ? {...found, probability: inOffice.includes(meant) ? guess : 0.5} : nobody;
};
