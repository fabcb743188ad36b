/** What somebody is by birth: `the Swede`, `the North Korean`. */
import type {Token} from '../tokens.js';
import {isCapitalised} from './capitals.js';
import type {Character} from './character.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {pairs} from './name-words.js';
import type {Nominal} from './nominal.js';
import {countryOf, demonyms, peoples} from './place-words.js';
import {resolvePerson} from './pronouns.js';
import {genderOfRole} from './role-nouns.js';
import {wordsBeside} from './words-beside.js';

/** The countries of those whom a noun calls by theirs that does not end as most do (see {@link byEnding}). */
const countryOfNational: ReadonlyMap<string, string> = pairs(`
	scot scotland, scotsman scotland, scotswoman scotland, spaniard spain, dane denmark, swede sweden, pole poland, briton britain,
	turk turkey, finn finland, serb serbia, croat croatia, czech czechia, kiwi zealand, zealander zealand, icelander iceland,
	welshman wales, welshwoman wales, irishman ireland, irishwoman ireland, englishman england, englishwoman england,
	frenchman france, frenchwoman france, dutchman netherlands, dutchwoman netherlands, filipino philippines, filipina philippines,
	argentinian argentina, argentine argentina, slovak slovakia, slovene slovenia, afghan afghanistan, uzbek uzbekistan, kazakh kazakhstan, thai thailand, greek greece,
	portuguese portugal, saudi arabia, luxembourger luxembourg, bosniak bosnia, somali somalia`);

/** Demonyms that are nouns as well by how they end: `the Italian`, `the Israeli`; `the Republican` is of a party. */
const byEnding = /^(?!republican|christian)\p{Ll}+(?:an|[aei]li|raqi|stani|deshi)$/u;

/** What a country shares its name with another behind. */
const side = /^(?:north|south|east|west|new|latin|central)$/;

/** What may tell more of somebody before that, and no other country: `the 29-year-old Swede`, `the veteran Dane`. */
const moreOf =
	/-(?:year-old|handed|footed|seeded)$|^(?:young|younger|older|elder|teenage|veteran|retired|former|tall|burly|bearded|experienced|popular|unseeded|injured)$/;

const isNoun = (word: string): boolean =>
	countryOfNational.has(word) || (demonyms.has(word) && !peoples.has(word) && byEnding.test(word));

/** Whether a phrase calls somebody by where they come from, and tells no more than their age or looks beside it. */
export const isNational = ({head, words}: Pick<Nominal, 'head' | 'words'>): boolean =>
	words[0] === 'the' &&
	isNoun(head) &&
	words.slice(1, -1).every((word, i) => moreOf.test(word) || (side.test(word) && i === words.length - 3));

/** Whether capitals call somebody so, and are no name: `the [South African]`, but not `the [Swede] Group` */
export const isNationalAt = (tokens: readonly Token[], start: number, end: number): boolean => {
	if (!isNoun(tokens[end - 1].lower) || isCapitalised(tokens[end])) {
		return false;
	}

	let before = start - 1;
	while (moreOf.test(tokens[before]?.lower ?? '')) {
		before--;
	}

	return (
		/^(?:the|an?|another|fellow)$/.test(tokens[before]?.lower ?? '') &&
		(end - start === 1 || (end - start === 2 && side.test(tokens[start].lower)))
	);
};

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
