/** Whether a phrase sets somebody apart from whom the text has told of by the same noun. */
import type {Nominal} from '../names/nominal.js';
import {words} from '../words/name-words.js';
import {countries} from './other-offices.js';

/** Words of which a person or a body is one or the other. */
const opposites = [
	'older younger',
	'elder younger',
	'senate house',
	'left-wing right-wing',
	'labour conservative liberal green',
	'democratic republican',
	'foreign finance defence defense health interior justice education',
].map(words);

/** Whether words tell of a country, and others of another one. */
export const areOfOthers = (some: readonly string[], others: readonly string[]): boolean => {
	const [ours, theirs] = [countries(some), countries(others)];
	return ours.length > 0 && theirs.length > 0 && !ours.some(country => theirs.includes(country));
};

/** Whose somebody is, where words tell: `family` of `the family’s lawyer`. */
const ownerIn = (list: readonly string[]): string | undefined => list[list.indexOf('’s') - 1];

/**
 * Whether a phrase means another one than some words tell of, though the noun is the same: `the Russian army` is not the
 * Ukrainian one, `the company’s lawyer` not the family’s. A word more, as `the weary official`, sets nobody apart.
 *
 * @param told the words by which the text has told of the other one
 */
export const isSetApart = ({modifiers, words: own}: Nominal, told: readonly string[]): boolean => {
	const [owner, other] = [ownerIn(own), ownerIn(told)];
	return (
		areOfOthers(modifiers, told) ||
		(owner !== undefined && other !== undefined && owner !== other) ||
		opposites.some(
			list =>
				modifiers.some(word => list.has(word) && !told.includes(word)) &&
				told.some(word => list.has(word) && !modifiers.includes(word)),
		)
	);
};
