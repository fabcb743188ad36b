/** Who of the cast is called by where they come from: `the Swede`, `the North Korean`. */
import type {Character} from '../cast/character.js';
import {countryOfNational} from '../names/nationals.js';
import type {Nominal} from '../names/nominal.js';
import {countryOf} from '../words/place-words.js';
import {genderOfRole} from '../words/role-nouns.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {resolvePerson} from './pronouns.js';
import {wordsBeside} from './words-beside.js';

/** Other names of countries, and adjectives that have no demonym's noun. */
const alias: ReadonlyMap<string, string> = new Map([
	...['us', 'u.s.', 'usa', 'u.s.a.'].map(word => [word, 'america'] as const),
	...['uk', 'u.k.'].map(word => [word, 'britain'] as const),
	['english', 'england'],
	['czech', 'czechia'],
]);

const countries: ReadonlySet<string> = new Set([...countryOfNational.values(), ...countryOf.values()]);

/** The country that a word tells of somebody: `sweden` and `swedish`, but not `pole`, which vaulters have as well. */
const countryIn = (word: string): string | undefined =>
	alias.get(word) ?? countryOf.get(word) ?? (countries.has(word) ? word : undefined);

const ofNoun = (noun: string): string | undefined => countryOfNational.get(noun) ?? countryIn(noun);

/** Whether whoever is of one country may be called by the other: the Scots are Britons. */
const isWithin = (country: string, called: string): boolean =>
	country === called || (called === 'britain' && /^(?:england|scotland|wales)$/.test(country));

const countriesIn = ({descriptions}: Character): string[] =>
	descriptions.flatMap(({words}) => words.flatMap(word => countryIn(word) ?? []));

/** So many sentences back whoever is spoken of may be called so. */
const recent = 2;

/**
 * Finds whom `the Swede` takes up: somebody of whom it is told that they are Swedish, or near whose name Sweden stands; else
 * whoever is spoken of, as what a sentence is about or alone, unless they are said to be of another country.
 */
export const resolveNational = (
	text: string,
	nominal: Nominal,
	discourse: Discourse,
	place: Place,
): Resolution => {
	const people = discourse.people.filter(({kind}) => kind === 'person');
	const called = ofNoun(nominal.head);
	const isOf = (country: string | undefined) =>
		country !== undefined && called !== undefined && isWithin(country, called);
	const told = people.filter(character => countriesIn(character).some(isOf));
	if (told.length > 0) {
		return {characters: told.slice(0, 1), probability: told.length === 1 ? 0.9 : 0.7};
	}

	// Nobody who is told to be of another country.
	const others = people.filter(character => countriesIn(character).length > 0);
	const near = people
		.filter(character => !others.includes(character))
		.flatMap(character => {
			const distances = wordsBeside(text, character)
				.filter(({word}) => /^\p{Lu}/u.test(word) && isOf(countryIn(word.toLowerCase())))
				.map(({distance}) => distance);
			return distances.length > 0 ? [{character, distance: Math.min(...distances)}] : [];
		})
		.sort((a, b) => a.distance - b.distance);
	if (near.length > 0) {
		return {characters: [near[0].character], probability: near.length === 1 ? 0.75 : 0.6};
	}

	const found = resolvePerson(discourse, genderOfRole(nominal.head), place, others);
	const [meant] = found.characters;
	const isRecent = (character: Character): boolean => discourse.sentencesSince(character, place) <= recent;
	const isOnly = people.every(other => other === meant || others.includes(other) || !isRecent(other));
	return meant && isRecent(meant) && (discourse.traces.get(meant)?.grammar === 'subject' || isOnly)
		? {...found, probability: 0.5}
		: nobody;
};
