/** What names that stand side by side tell of each other. */
import {isGivenName} from '../words/given-names.js';
import {knownBodies} from '../words/known-bodies.js';
import {bodyNouns} from '../words/name-words.js';
import {places} from '../words/place-words.js';
import {singular} from '../words/role-nouns.js';
import type {NameMention} from './name-mention.js';

/** What stands before two of one family: `the parents, [Hal and Kit Rood]` */
const beforeKin =
	/\b(?:parents|grandparents|couple|newlyweds|spouses|brothers|sisters|siblings|twins|sons|daughters|children|cousins)(?:,? named|,)? $/i;

/** How much of the text before a name tells that, in UTF-16 units. */
const kinReach = 24;

/**
 * Gives the first of two the surname that both bear: `[Hal] and Kit Rood`, where they are told to be of one family, or the
 * text goes on to call Kit by that name alone, and nobody else is a Hal; `Warren and Kit Rood` may be two families.
 *
 * @param whole first and last words of names of several words
 * @param alone the words that the text uses as whole names
 */
export const shareSurnames = (
	names: readonly NameMention[],
	text: string,
	whole: ReadonlySet<string>,
	alone: ReadonlySet<string>,
): NameMention[] =>
	names.map((name, i) => {
		const next = names[i + 1];
		const [word] = name.words;
		const [given, ...surname] = next?.words ?? [];
		const isPair =
			surname.length === 1 &&
			name.words.length === 1 &&
			!places.has(word) &&
			!name.title &&
			!next.title &&
			!name.headline &&
			text.slice(name.end, next.start) === ' and ' &&
			(beforeKin.test(text.slice(Math.max(0, name.start - kinReach), name.start)) ||
				(isGivenName(word) && isGivenName(given) && alone.has(given) && !whole.has(word)));
		return isPair
			? {...name, text: `${name.text} ${next.text.slice(given.length).trim()}`, words: [word, ...surname]}
			: name;
	});

const several =
	/^(?:senators|sens\.?|representatives|reps\.?|ministers|presidents|governors|govs\.?|professors|judges|justices)$/;

/** Whether a phrase before a name says what several are: `[the actors] Ana Ruiz and Jo Park` */
const isOfSeveral = ({description, start}: NameMention): boolean => {
	if (!description?.ofPerson || description.end > start) {
		return false;
	}

	const {words, head} = description;
	const last = words[words.length - 1];
	return last !== head && singular(last) === head;
};

/** Between a title that few know and who has it: `The Oba[ of Halden, Chief ]Musa Bello`. */
const office = /^ of (?:the )?[\p{L}-]+(?: [\p{L}-]+){0,3}, (?:\p{Lu}\p{L}*\.? ){1,2}$/u;

/** Whether a name is a title, since somebody with a title of their own is beside it. */
const isTitleOf = (name: NameMention, next: NameMention, text: string): boolean =>
	name.hasArticle &&
	name.words.length === 1 &&
	(next.title !== null || next.description !== null) &&
	!bodyNouns.has(name.words[0]) &&
	!knownBodies.has(name.words[0]) &&
	!places.has(name.words[0]) &&
	office.test(text.slice(name.end, next.start));

/**
 * What names of one passage tell of each other: a name within what is said of another is not spoken of itself
 * (`[Clinton] campaign manager Robby Mook`), and `Actors Ana Ruiz and Jo Park` are both actors.
 */
export const relate = (names: readonly NameMention[], text: string): NameMention[] => {
	const related: NameMention[] = [];
	for (const [i, name] of names.entries()) {
		// A place may stand between them.
		if (names.slice(i + 1, i + 3).some(next => isTitleOf(name, next, text))) {
			continue;
		}

		const around = names.slice(Math.max(0, i - 3), i + 4);
		const within = around.some(
			({description}) => description && description.start <= name.start && name.end <= description.end,
		);
		const previous = related.at(-1);
		const gap = previous ? text.slice(previous.end, name.start) : '';
		const joint =
			!name.description &&
			previous?.description &&
			((previous.description.words.some(word => several.test(word)) &&
				gap.length < 60 &&
				/(?:,| and) $/.test(gap)) ||
				(isOfSeveral(previous) && /^(?:,|,? and) $/.test(gap)));
		related.push(
			within || joint
				? {
						...name,
						grammar: within ? 'modifier' : name.grammar,
						topic: name.topic && !within,
						description: joint ? previous.description : name.description,
					}
				: name,
		);
	}

	return related;
};
