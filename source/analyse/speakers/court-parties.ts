/** Whom a court report means by `the defendant` and `the witness`. */
import {type Character, introduced} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {isOfPast} from './other-offices.js';
import {resolvePerson} from './pronouns.js';
import {wordsBeside} from './words-beside.js';

const charged = /^(?:defendant|accused)$/;
const party = /^(?:defendant|accused|witness)$/;

/** Whether a phrase calls somebody by their part in a trial: `the defendant`, `the witness`. */
export const isParty = ({head, definite, plural}: Nominal): boolean =>
	definite && !plural && party.test(head);

/** Who takes part in a trial by profession; of officers only those of the police. */
const official =
	/^(?:attorney|barrister|constable|coroner|counsel|detective|inspector|judge|justice|lawyer|magistrate|police|prosecutor|recorder|sergeant|sheriff|solicitor|superintendent)$/;

const isOfficial = ({descriptions, mentions}: Character): boolean =>
	descriptions.some(({words}) => words.some(word => official.test(word)) && !isOfPast(words)) ||
	mentions.some(({title}) => official.test(title ?? ''));

/** What is told of whoever is tried. */
const tried =
	/^(?:accused|admits?|admitted|arrested|charged|convicted|denie[sd]|guilty|jailed|pleaded|sentenced)$/;

/**
 * Finds whom `the defendant` takes up: the first of whom it is told that they are accused; and `the witness`: whoever is
 * spoken of, but nobody who is there by profession.
 *
 * @returns nobody where nothing tells
 */
export const resolveParty = (
	text: string,
	{head}: Nominal,
	discourse: Discourse,
	place: Place,
): Resolution => {
	const people = discourse.people.filter(({kind, plural}) => kind === 'person' && !plural);
	const officials = people.filter(isOfficial);
	const laymen = people.filter(character => !officials.includes(character));
	if (charged.test(head)) {
		const accused = introduced(
			laymen.filter(character => wordsBeside(text, character).some(({word}) => tried.test(word))),
		);
		return accused.length === 0
			? nobody
			: {characters: accused.slice(0, 1), probability: accused.length === 1 ? 0.85 : 0.7};
	}

	// Where nobody is there by profession, the witness is whoever is spoken of, as any noun for a person would be.
	return officials.length === 0
		? nobody
		: {...resolvePerson(discourse, null, place, officials), probability: 0.6};
};
