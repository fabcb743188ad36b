import type {Span} from '../../document/span.js';
import type {Cast} from './cast.js';
import type {Character} from './character.js';
import {nobody, type Resolution} from './discourse.js';
import type {NameMention} from './name-mentions.js';

/** Who asks and who answers in an interview whose labels are letters. */
export type Interview = {readonly asking: Character | undefined; readonly answering: Character | undefined};

const questionLabel = /^(?:q|question|interviewer)\.?$/i;
const answerLabel = /^(?:a|answer|interviewee)\.?$/i;

/** Whether a label says only whether it is asked or answered there: `Q`, `A.` */
export const isRoleLabel = (words: string): boolean => questionLabel.test(words) || answerLabel.test(words);

/** What stands before the name of whoever asks: `interviewed by`, `She spoke with` */
const beforeAsking =
	/\binterview(?:ed)? (?:\p{L}+ )?by $|\b(?:he|she) (?:\p{L}+ )?(?:spoke|talked|sat down|met)(?: with| to)? $/iu;
/** What stands before the name of whoever answers: `a talk with`, `We met` */
const beforeAnswering =
	/\b(?:interview|talk|conversation|questions|spoke|talked|sat down|met|interviewed|asked)(?: with| to| for)? $/i;

/** How much before a name is looked at. */
const reach = 60;

/**
 * Finds out who asks and who answers, by the words before the first label and by who signs: `Nora Feld repairs clocks.
 * She talked to Jan Moor.` Where two can be meant, it is nobody.
 *
 * @param names in the order of the text
 * @param first where the first label stands
 */
export const findInterview = (
	text: string,
	names: readonly NameMention[],
	cast: Cast,
	author: Character | undefined,
	first: Span,
): Interview => {
	const people = new Set<Character>();
	let asking = author;
	let answering: Character | undefined;
	for (const name of names) {
		const character = cast.of.get(name);
		if (name.start >= first.start) {
			break;
		}

		if (character?.kind === 'person') {
			people.add(character);
			const before = text.slice(Math.max(0, name.start - reach), name.start);
			if (beforeAsking.test(before)) {
				asking ??= character;
			} else if (beforeAnswering.test(before) && character !== asking) {
				answering ??= character;
			}
		}
	}

	const only = (other: Character | undefined): Character | undefined => {
		const left = [...people].filter(character => character !== other);
		return left.length === 1 ? left[0] : undefined;
	};
	answering ??= only(asking);
	return {asking: asking ?? (people.size === 2 ? only(answering) : undefined), answering};
};

/** Whom a label that is no name stands for: `Q`, `A`, or the initials of somebody the text names once so. */
export const resolveLabel = (
	words: string,
	{interview, cast}: {readonly interview: Interview | undefined; readonly cast: Cast},
): Resolution | undefined => {
	if (isRoleLabel(words)) {
		const character = questionLabel.test(words) ? interview?.asking : interview?.answering;
		return character ? {characters: [character], probability: 0.8} : nobody;
	}

	const letters = words.replaceAll('.', '').toLowerCase();
	if (!/^(?:\p{Lu}\.?){2,3}$/u.test(words)) {
		return undefined;
	}

	const bearers = cast.characters.filter(
		character =>
			character.kind === 'person' &&
			character.words.length === letters.length &&
			character.words.every((word, i) => word[0] === letters[i]),
	);
	return bearers.length === 1 ? {characters: bearers, probability: 0.9} : undefined;
};
