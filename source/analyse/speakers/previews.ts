/** Whom a headline or the first paragraphs call what they are, and the text names below. */
import type {Character} from '../cast/character.js';
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

/** `A former party chairman said …`, at the head of an article that then tells who that is. */
export const resolvePreview = (
	nominal: Nominal,
	characters: readonly Character[],
	place: Place,
): Resolution => {
	// `One aide` is one of several.
	if (
		nominal.plural ||
		nominal.words[0] === 'one' ||
		place.passage > farthestAhead ||
		characters.length === 0
	) {
		return nobody;
	}

	const [best, next] = previewed(nominal, characters.slice(0, 2 * mostPreviewed));
	// `The mother of a boy who fell …`: the one mother whom the text then names.
	const isKin =
		kinNouns.has(nominal.head) &&
		!genderOfPronoun.has(nominal.words[0]) &&
		best?.character.descriptions.some(({head}) => head === nominal.head) &&
		(next?.score ?? 0) < best.score;
	// `The secretary said so. “…,” said Ana Ruiz`, in one breath.
	const first = best?.character.mentions[0];
	const isHere = nominal.words[0] === 'the' && first?.passage === place.passage && first.start > place.start;
	// `The culture minister said so. ⏎ The minister, Ana Ruiz, …`: who is taken up by the noun alone and named there.
	const told = first?.description;
	const ahead = (first?.passage ?? 0) - place.passage;
	const isBelow = ahead > 0 && ahead <= nextParagraphs;
	const isTakenUp =
		nominal.words[0] === 'the' &&
		nominal.modifiers.length > 0 &&
		told?.head === nominal.head &&
		told.words.length === 1 &&
		told.end < (first?.start ?? 0) &&
		first?.before === ',' &&
		isBelow &&
		(next?.score ?? 0) < (best?.score ?? 0);
	// `A Texas sheriff said so. ⏎ Sheriff Dale Munro told …`
	const isTitled =
		/^an?$/.test(nominal.words[0]) &&
		nominal.modifiers.length > 0 &&
		place.passage < atHead &&
		told?.head === nominal.head &&
		told.end < (first?.start ?? 0) &&
		ahead === 1 &&
		isOfPast(nominal.modifiers) === isOfPast(told.words) &&
		(next?.score ?? 0) < (best?.score ?? 0);
	const least =
		isHere || isTakenUp || isTitled
			? enoughForOne
			: place.passage > atHead
				? enoughInside
				: isKin
					? enoughForOne
					: enoughAtHead;
	return best && best.score >= least ? {characters: [best.character], probability: 0.65} : nobody;
};
