import type {Nominal} from '../names/nominal.js';
import {demonyms} from '../words/place-words.js';
import {genderOfRole} from '../words/role-nouns.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import {parties} from './politicians.js';

/** How many sentences back the text speaks of whom an epithet is for. */
const epithetReach = 6;

/**
 * `The Portuguese boss`, `The 56-year-old`, in which the text tells what it has not told before: whom it begins with, in
 * its headline as a rule, where it has spoken of them a few sentences ago.
 */
export const resolveEpithet = (nominal: Nominal, discourse: Discourse, place: Place): Resolution => {
	const {head, modifiers, words} = nominal;
	const isEpithet =
		words.at(-1) === head &&
		(/-year-old$/.test(head) ||
			(modifiers.length === 1 && demonyms.has(modifiers[0]) && !parties.test(modifiers[0])));
	const gender = genderOfRole(head);
	const first = discourse.people.find(({kind, mentions}) => kind === 'person' && mentions[0]?.start === 0);
	const trace = first && discourse.traces.get(first);
	return isEpithet &&
		trace &&
		!(gender && first.gender && gender !== first.gender) &&
		!first.descriptions.some(({words}) => words.some(word => demonyms.has(word))) &&
		place.sentence - trace.sentence <= epithetReach
		? {characters: [first], probability: 0.5}
		: nobody;
};
