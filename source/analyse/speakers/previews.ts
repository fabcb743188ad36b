/** Whom a headline or the first paragraphs call what they are, and the text names below. */
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import type {Nominal} from '../names/nominal.js';
import {isRoleNoun, kinNouns} from '../words/role-nouns.js';
import {nobody, type Place, type Resolution} from './discourse.js';
import {likeness} from './likeness.js';
import {enough} from './nominals.js';
import {isOfPast} from './other-offices.js';
import {genderOfPronoun} from './pronouns.js';

/** How many of the first characters a headline or the first paragraphs may speak of before they name them. */
const mostPreviewed = 12;

/** The people whom a phrase fits, the best first. */
const previewed = (
	nominal: Nominal,
	characters: readonly Character[],
): Array<{character: Character; score: number}> =>
	characters
		.filter(({kind}) => kind === 'person')
		.slice(0, mostPreviewed)
		.map(character => ({character, score: likeness(nominal, character)}))
		.sort((a, b) => b.score - a.score);

/**
 * `Minister: ‘Never’`, over a paragraph on a secretary of state: one word is all that a headline says.
 *
 * @param below those whom the paragraph below names
 */
export const resolveHeadline = (nominal: Nominal, below: readonly Character[]): Resolution => {
	const isBare = nominal.words.length === 1 && !nominal.plural && isRoleNoun(nominal.head);
	const [best, next] = isBare ? previewed(nominal, below) : [];
	return best && best.score >= enough && best.score !== next?.score
		? {characters: [best.character], probability: 0.65}
		: nobody;
};

/** In how many passages at the head of an article somebody may stand whom it names below. */
const farthestAhead = 12;

/** In how many they stand as a rule. */
const atHead = 3;

/** A noun that is the same and one more word (see `likeness`). */
const enoughAtHead = 2.4;
/** The same and two more words, further down. */
const enoughInside = 3.2;
/** In how many paragraphs below somebody is named who is taken up so. */
const nextParagraphs = 2;
/** The same noun alone: of kin, or of who is named in the same paragraph, there is one as a rule. */
const enoughForOne = 2;

/** `The secretary said so. “…,” said Ana Ruiz`, in one breath. */
const isNamedHere = ({words}: Nominal, first: NameMention, {passage, start}: Place): boolean =>
	words[0] === 'the' && first.passage === passage && first.start > start;

/** `The culture minister said so. ⏎ The minister, Ana Ruiz, …`: who is taken up by the noun alone and named there. */
const isTakenUp = ({words, modifiers, head}: Nominal, first: NameMention, ahead: number): boolean =>
	words[0] === 'the' &&
	modifiers.length > 0 &&
	first.description?.head === head &&
	first.description.words.length === 1 &&
	first.description.end < first.start &&
	first.before === ',' &&
	ahead > 0 &&
	ahead <= nextParagraphs;

/** `A Texas sheriff said so. ⏎ Sheriff Dale Munro told …` */
const isTitled = ({words, modifiers, head}: Nominal, first: NameMention, ahead: number): boolean =>
	/^an?$/.test(words[0]) &&
	modifiers.length > 0 &&
	first.description?.head === head &&
	first.description.end < first.start &&
	ahead === 1 &&
	isOfPast(modifiers) === isOfPast(first.description.words);

/** `The mother of a boy who fell …`: the one mother whom the text then names. */
const isOfKin = ({head, words}: Nominal, {descriptions}: Character): boolean =>
	kinNouns.has(head) && !genderOfPronoun.has(words[0]) && descriptions.some(({head: told}) => told === head);

/**
 * How well a phrase must fit somebody to mean them before the text names them.
 *
 * @param isOnly whether it fits nobody else as well
 */
const leastFor = (nominal: Nominal, character: Character, isOnly: boolean, place: Place): number => {
	const [first] = character.mentions;
	const ahead = first.passage - place.passage;
	const isClear =
		isNamedHere(nominal, first, place) ||
		(isOnly &&
			(isTakenUp(nominal, first, ahead) || (place.passage < atHead && isTitled(nominal, first, ahead))));
	return isClear
		? enoughForOne
		: place.passage > atHead
			? enoughInside
			: isOnly && isOfKin(nominal, character)
				? enoughForOne
				: enoughAtHead;
};

/** `A former party chairman said …`, at the head of an article that then tells who that is. */
export const resolvePreview = (
	nominal: Nominal,
	characters: readonly Character[],
	place: Place,
): Resolution => {
	// `One aide` is one of several.
	if (nominal.plural || nominal.words[0] === 'one' || place.passage > farthestAhead) {
		return nobody;
	}

	const [best, next] = previewed(nominal, characters.slice(0, 2 * mostPreviewed));
	return best && best.score >= leastFor(nominal, best.character, (next?.score ?? 0) < best.score, place)
		? {characters: [best.character], probability: 0.65}
		: nobody;
};
