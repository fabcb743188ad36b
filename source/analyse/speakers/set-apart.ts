/** Whether a phrase sets somebody apart from whom the text has told of by the same noun. */
import type {Nominal} from '../names/nominal.js';
import {words} from '../words/name-words.js';
import {demonyms} from '../words/place-words.js';
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

/** What somebody of a nation may be as well: an American official may be a Republican one. */
const besides = words(
	'european african asian western eastern northern southern latin hispanic latino arab jewish muslim christian catholic protestant islamic islamist federal south north republican democratic conservative liberal labour labor tory',
);

/** A nation, but no place that may lie in it: the British capital’s mayor is London’s. */
const isNation = (word: string): boolean =>
	(demonyms.has(word) && !besides.has(word)) || /^(?:u\.?s\.?|u\.?k\.?)$/.test(word);

/** What is said of somebody, and not of whose they are: `new` of `the British capital’s new mayor`. */
const ownWords = (list: readonly string[]): readonly string[] => list.slice(list.lastIndexOf('’s') + 1);

/** Whose somebody may be, none of them another; `the prime minister’s spokesman` may well be Cameron’s. */
const owners = words(
	'bank boy church club company council defendant family firm girl hospital man prison school suspect union university victim woman',
);

/** Whose somebody is, where words tell: `family` of `the family’s lawyer` and of `the family doctor`. */
const ownerIn = (list: readonly string[], head: string): string | undefined => {
	const at = list.indexOf('’s');
	const owner = list[(at === -1 ? list.indexOf(head) : at) - 1];
	return owners.has(owner) ? owner : undefined;
};

/**
 * Whether a phrase means another one than some words tell of, though the noun is the same: `the Russian army` is not the
 * Ukrainian one, `the company’s lawyer` not the family’s. A word more, as `the weary official`, sets nobody apart.
 *
 * @param told the words by which the text has told of the other one
 */
export const isSetApart = ({head, modifiers, words: own}: Nominal, told: readonly string[]): boolean => {
	const [owner, other] = [ownerIn(own, head), ownerIn(told, head)];
	return (
		areOfOthers(ownWords(modifiers).filter(isNation), ownWords(told).filter(isNation)) ||
		(owner !== undefined && other !== undefined && owner !== other) ||
		opposites.some(
			list =>
				modifiers.some(word => list.has(word) && !told.includes(word)) &&
				told.some(word => list.has(word) && !modifiers.includes(word)),
		)
	);
};
