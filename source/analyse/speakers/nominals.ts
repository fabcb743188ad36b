import type {Character} from './character.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {bodyClasses, bodyNouns, demonyms, longPlaces, peoples, places, words} from './name-words.js';
import {empties, type Nominal} from './nominal.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import {anonymousNouns, genderOfRole, isRoleNoun, personNouns, roleLikeness, singular} from './role-nouns.js';

const stem = (word: string): string => word.slice(0, 5);

const countries = (list: readonly string[]): string[] =>
	list.filter(word => demonyms.has(word) || places.has(word)).map(word => stem(word).slice(0, 4));

const nationals = words(
	'scot spaniard dane swede pole briton turk finn serb croat kiwi welshman irishman irishwoman englishman englishwoman frenchman frenchwoman dutchman dutchwoman welshwoman norwegian argentine argentinian portuguese belgian czech slovak greek icelander new-zealander filipino',
);

/** Of the places that are known those that stand for no government. */
const cities = words(
	'munich frankfurt hamburg barcelona edinburgh glasgow manchester liverpool birmingham leeds toronto montreal vancouver sydney melbourne auckland mumbai kolkata bangalore bengaluru chennai hyderabad shanghai istanbul geneva zurich milan chicago boston philadelphia detroit atlanta miami houston dallas denver seattle baltimore cleveland pittsburgh hollywood broadway manhattan brooklyn',
);

const parties = /^(?:republican|democrat|democratic|conservative|labour|liberal|tory|gop)$/;

/** How well a phrase fits what the text says of a character: 2 and more by the noun, more by what it shares beside it. */
const likeness = ({head, modifiers, words}: Nominal, character: Character): number => {
	let most = 0;
	const content = [...modifiers, ...words.slice(words.indexOf(head) + 1).filter(word => !empties.test(word))];
	// `The council` is no council member.
	const described =
		character.kind === 'person' && bodyClasses.some(list => list.has(head)) ? [] : character.descriptions;
	for (const {head: role, words: own} of described) {
		const alike = Math.max(
			// `the Democrat` is the Democratic nominee, `the economist` the professor of economics.
			head.length > 5 && own.some(word => stem(word) === stem(head)) ? 0.7 : 0,
			roleLikeness(head, role),
			...own.slice(0, 8).map(word => (isRoleNoun(singular(word)) ? roleLikeness(head, singular(word)) : 0)),
		);
		const [ours, theirs] = [countries(modifiers), countries(own)];
		if (ours.length > 0 && theirs.length > 0 && !ours.some(country => theirs.includes(country))) {
			continue;
		}

		// `the Democratic nominee` is no other candidate.
		const party = modifiers.find(word => parties.test(word));
		if (party && alike < 1 && !own.some(word => stem(word) === stem(party))) {
			continue;
		}

		const shared = content.filter(
			word => word.length > 2 && own.some(other => stem(other) === stem(word)),
		).length;
		most = Math.max(most, alike > 0 ? 2 * alike + 0.8 * shared : shared > 2 ? 0.6 * shared : 0);
	}

	// `the Jordanian government` is not Syria’s.
	const named = countries(modifiers);
	const isElsewhere =
		character.kind === 'place' &&
		named.length > 0 &&
		!countries(character.words).some(country => named.includes(country));
	if (!isElsewhere && (character.kind === 'organization' || character.kind === 'place')) {
		const group = (word: string) => bodyClasses.filter(words => words.has(word));
		const own = [...character.words, ...character.descriptions.map(({head: role}) => role)];
		const inName = character.words.includes(head) ? 2.2 : 0;
		const related = own.some(word => group(head).some(words => words.has(word))) ? 1.5 : 0;
		// Neither the Commons, where somebody spoke, nor Leeds is a country.
		const isKnown =
			longPlaces.has(character.words.join(' ')) ||
			character.words.every(word => places.has(word) && !cities.has(word));
		const isCountry =
			character.kind === 'place' && isKnown && /^(?:country|government|nation)$/.test(head) ? 1.3 : 0;
		const shared = modifiers.filter(word => character.words.some(other => stem(other) === stem(word))).length;
		const base = Math.max(inName, related, isCountry);
		most = Math.max(most, base > 0 ? base + 0.8 * shared : 0);
	}

	return most;
};

/** What somebody is by birth: `the Italian`, `the Scot`. */
export const isNational = ({head, words}: Pick<Nominal, 'head' | 'words'>): boolean =>
	words.length === 2 &&
	words[0] === 'the' &&
	!peoples.has(head) &&
	(nationals.has(head) || (demonyms.has(head) && /(?:an|[aei]li|raqi|stani|deshi)$/.test(head)));

/** `a senior official`: whom the reader is not to know. */
const isIntroduction = ({words: [first]}: Nominal): boolean => /^(?:an?|another|one)$/.test(first ?? '');

/** Below this a phrase fits nobody. */
const enough = 1.2;

/** Who is meant by `his` or `her` in `her colleague`: that is somebody else than the colleague. */
const ownerOf = ({words}: Nominal, discourse: Discourse, place: Place): Character | undefined => {
	const gender = genderOfPronoun.get(words[0]);
	return gender ? resolvePerson(discourse, gender, place).characters[0] : undefined;
};

/** The characters in mind whom a phrase fits, the best first. */
const ranked = (
	nominal: Nominal,
	discourse: Discourse,
	place: Place,
): Array<{character: Character; score: number}> => {
	const gender = genderOfRole(nominal.head);
	const owner = ownerOf(nominal, discourse, place);
	return discourse
		.inMind()
		.filter(character => character !== owner)
		.filter(character => !(gender && character.gender && gender !== character.gender))
		.flatMap(character => {
			const fitting = likeness(nominal, character);
			const trace = discourse.traces.get(character);
			const distance = trace ? place.sentence - trace.sentence : 99;
			const spoke = discourse.speaking.includes(character) ? 0.4 : 0;
			return fitting >= enough
				? [
						{
							character,
							score:
								fitting +
								spoke -
								Math.min(1.2, 0.06 * distance) +
								0.15 * Math.log2(1 + discourse.countOf(character)),
						},
					]
				: [];
		})
		.sort((a, b) => b.score - a.score);
};

/** In the order in which the text introduces them. */
const introduced = (characters: readonly Character[]): Character[] =>
	characters.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

/** `both diplomats`, `the pair`, `the senators` */
const resolveSeveral = (nominal: Nominal, discourse: Discourse, place: Place): Resolution => {
	const fitting = ranked(nominal, discourse, place).filter(({character}) => character.kind === 'person');
	const near = ({character}: {character: Character}) =>
		place.sentence - (discourse.traces.get(character)?.sentence ?? -99) <= 15;
	if (nominal.count === undefined) {
		const meant = fitting.filter(near).map(({character}) => character);
		return meant.length >= 2 && meant.length <= 3
			? {characters: introduced(meant), probability: 0.75}
			: nobody;
	}

	if (fitting.length >= nominal.count) {
		return {
			characters: introduced(fitting.slice(0, nominal.count).map(({character}) => character)),
			probability: 0.85,
		};
	}

	// `both of her senators`: what they are to somebody tells that she is none of them.
	if (nominal.words.some(word => /^(?:his|her|their)$/.test(word))) {
		return nobody;
	}

	const gender = genderOfRole(nominal.head);
	const people = discourse.people.filter(
		character => character.kind === 'person' && !(gender && character.gender && gender !== character.gender),
	);
	return people.length >= nominal.count &&
		(isRoleNoun(nominal.head) ||
			personNouns.has(nominal.head) ||
			/^(?:pair|duo|couple|leader|both)$/.test(nominal.head))
		? {characters: introduced(people.slice(0, nominal.count)), probability: 0.7}
		: nobody;
};

/**
 * Finds whom a noun phrase takes up: the one of whom the text says something like it, by the noun or a synonym, the
 * words beside it and how near the last mention is.
 *
 * @returns nobody where it takes up no one: then it is a source without a name
 */
export const resolveNominal = (nominal: Nominal, discourse: Discourse, place: Place): Resolution => {
	if (nominal.plural) {
		if (!nominal.definite) {
			return nobody;
		}

		const several = resolveSeveral(nominal, discourse, place);
		const crowd = discourse.unnamed.get(nominal.head)?.find(({plural}) => plural);
		return several.characters.length === 0 && crowd ? {characters: [crowd], probability: 0.85} : several;
	}

	// Who was only ever described: `a senior official`, `the official`.
	const unnamed = nominal.definite
		? discourse.unnamed.get(nominal.head)?.find(({plural}) => !plural)
		: undefined;
	const unnamedAt = unnamed ? (discourse.traces.get(unnamed)?.sentence ?? -99) : -99;
	// `a labour official` is somebody new, or somebody whom the text is about to name.
	const [best, next] = isIntroduction(nominal) ? [] : ranked(nominal, discourse, place);
	if (best) {
		const named = discourse.traces.get(best.character)?.sentence ?? -99;
		if (unnamed && unnamedAt > named) {
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
		nominal.modifiers.length > 3 ||
		/^(?:his|her|its|their|our|my)$/.test(nominal.words[0]) ||
		nominal.words.includes('’s')
	) {
		return nobody;
	}

	// `the player`: whoever is spoken of, if it is a word for a person at all.
	const person =
		(personNouns.has(nominal.head) ||
			isRoleNoun(nominal.head) ||
			/-year-old$/.test(nominal.head) ||
			isNational(nominal)) &&
		!bodyNouns.has(nominal.head) &&
		!parties.test(nominal.head);
	if (person) {
		const found = resolvePerson(discourse, genderOfRole(nominal.head), place);
		const trace = found.characters[0] && discourse.traces.get(found.characters[0]);
		// `The patient` is not `his doctor`, whom the text calls nothing else.
		const isCalledOtherwise =
			found.characters[0]?.kind === 'unnamed' &&
			isRoleNoun(nominal.head) &&
			!personNouns.has(nominal.head) &&
			!anonymousNouns.has(nominal.head);
		// `The Conservative nominee` is not the consultant who spoke just now.
		const isOther =
			isCalledOtherwise ||
			(nominal.modifiers.some(word => parties.test(word)) && found.characters[0]?.descriptions.length > 0);
		return trace && !isOther && place.sentence - trace.sentence <= 2 && trace.grammar === 'subject'
			? {...found, probability: 0.5}
			: nobody;
	}

	if (bodyClasses.some(words => words.has(nominal.head))) {
		// Who spoke last is meant before who was spoken of last.
		const [speaking] = discourse.speaking;
		const body =
			speaking?.kind === 'organization' &&
			nominal.head !== 'agency' &&
			place.passage - discourse.spoken.passage <= 3
				? speaking
				: discourse.bodies.find(({kind}) => kind === 'organization');
		const trace = body && discourse.traces.get(body);
		return trace &&
			place.passage - trace.passage <= 3 &&
			/^(?:company|firm|bank|group|agency|organi[sz]ation|newspaper|paper|network|charity|retailer|airline|club|team)$/.test(
				nominal.head,
			)
			? {characters: [body], probability: 0.6}
			: nobody;
	}

	return nobody;
};

/** How many of the first characters a headline or the first paragraphs may speak of before they name them. */
const mostPreviewed = 12;

/** `A former party chairman said …`, at the head of an article that then tells who that is. */
export const resolvePreview = (
	nominal: Nominal,
	characters: readonly Character[],
	place: Place,
): Resolution => {
	// `One aide` is one of several.
	if (nominal.plural || nominal.words[0] === 'one' || place.passage > 12 || characters.length === 0) {
		return nobody;
	}

	const best = characters
		.slice(0, 2 * mostPreviewed)
		.filter(({kind}) => kind === 'person')
		.slice(0, mostPreviewed)
		.map(character => ({character, score: likeness(nominal, character)}))
		.sort((a, b) => b.score - a.score)[0];
	return best && best.score >= (place.passage <= 3 ? 2.4 : 3.2)
		? {characters: [best.character], probability: 0.65}
		: nobody;
};
