/** Whom a plural takes up. */

import {type Character, introduced} from '../cast/character.js';
import type {Nominal} from '../names/nominal.js';
import {genderOfRole, isRoleNoun, personNouns} from '../words/role-nouns.js';
import {resolvePair} from './body-pairs.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';

/** How many sentences back those may have been spoken of who are taken up together. */
const farthest = 15;

/**
 * Finds who are meant by `both diplomats`, `the pair`, `the senators`.
 *
 * @param likely in mind whom the phrase fits, the best first
 */
export const resolveSeveral = (
	nominal: Nominal,
	likely: readonly Character[],
	discourse: Discourse,
	place: Place,
): Resolution => {
	const fitting = likely.filter(({kind}) => kind === 'person');
	const near = (character: Character) =>
		place.sentence - (discourse.traces.get(character)?.sentence ?? -99) <= farthest;
	const bodies = resolvePair(nominal, discourse, place);
	if (bodies.characters.length > 0) {
		return bodies;
	}

	if (nominal.count === undefined) {
		const called = fitting.filter(near);
		// `The coup leaders`: of those who lead something the ones who lead that.
		const ofThat = called.filter(({descriptions}) =>
			descriptions.some(({words: own}) => nominal.modifiers.some(word => own.includes(word))),
		);
		const meant = ofThat.length > 0 ? ofThat : called;
		return meant.length >= 2 && meant.length <= 3
			? {characters: introduced(meant), probability: 0.75}
			: nobody;
	}

	if (fitting.length >= nominal.count) {
		return {
			characters: introduced(fitting.slice(0, nominal.count)),
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
