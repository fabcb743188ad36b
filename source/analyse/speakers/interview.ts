import type {Span} from '../../document/span.js';
import type {Cast} from './cast.js';
import {type Character, createCharacter} from './character.js';
import type {NameMention} from './name-mention.js';

/** Who asks and who answers in an interview whose labels are letters. */
export type Interview = {readonly asking: Character | undefined; readonly answering: Character | undefined};

const questionLabel = /^(?:q|question|interviewer)\.?$/i;
const answerLabel = /^(?:a|answer|interviewee)\.?$/i;

/** `Q` */
export const isQuestionLabel = (words: string): boolean => questionLabel.test(words);

/** Whether a label says only whether it is asked or answered there: `Q`, `A.` */
export const isRoleLabel = (words: string): boolean => isQuestionLabel(words) || answerLabel.test(words);

/** What stands before the name of whoever asks: `interviewed by`, `She spoke with` */
const beforeAsking =
	/\b(?:interview(?:ed)?|questioned|cross-examined|quizzed|grilled) (?:\p{L}+ )?by $|\b(?:he|she) (?:\p{L}+ )?(?:spoke|speaks|talked|talks|sat down|sits down|met|meets)(?: with| to)? $/iu;
/** What stands before the name of whoever answers: `a talk with`, `We met` */
const beforeAnswering =
	/\b(?:interview|talk|conversation|spoke|speaks|talked|talks|sat down|sits down|met|meets|interviewed|interviews|asked|asks|questioned|questions|cross-examined|cross-examines|quizzed|grilled)(?: with| to| for)? $/i;

/** The initials of somebody: `LM`, `J.W.` */
export const initials = /^(?:\p{Lu}\.?){2,3}$/u;

/** The name of whoever answers in a title: `Q&A: Ana Ruiz, architect`, `Interview with Ana Ruiz` */
const titled =
	/^(?:Q ?& ?A|Q and A|Interview|In conversation|A (?:talk|conversation))(?: with|:| [|–—-]) ((?:\p{Lu}[\p{L}’'.-]* ?){1,3}\p{Lu}[\p{L}’'-]+)(?=[,:(\n]| [|–—-]|$)/u;

/** Whom the title says the interview is with, whether or not the article names them again. */
const titledIn = (text: string, {characters}: Cast): Character | undefined => {
	const name = titled.exec(text.slice(0, longestTitle))?.[1];
	return name === undefined
		? undefined
		: (characters.find(character => character.name === name) ??
				createCharacter({text: name, words: name.toLowerCase().split(' ')}));
};

/** How long a title is that is looked at. */
const longestTitle = 200;

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
	let answering = titledIn(text, cast);
	const isTitled = answering !== undefined;
	for (const name of names) {
		const character = cast.of.get(name);
		if (name.start >= first.start) {
			break;
		}

		// Initials are those of somebody with a name.
		if (character?.kind === 'person' && !initials.test(character.name)) {
			people.add(character);
			const before = text.slice(Math.max(0, name.start - reach), name.start);
			// `Q&A: Ana Ruiz`, who `talks to Jan Moor`: he asks.
			if (
				beforeAsking.test(before) ||
				(isTitled && character !== answering && beforeAnswering.test(before))
			) {
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
