import {finish} from '../../document/slices.js';
import {contains, indexAt, type Span} from '../../document/span.js';
import type {NameMention} from '../names/name-mention.js';
import {findNames} from '../names/name-mentions.js';
import type {Passage} from '../passage/passage.js';
import {isRoleNoun} from '../words/role-nouns.js';
import {authorOf} from './author.js';
import {type Cast, gatherCast} from './cast.js';
import type {Character} from './character.js';
import {initials} from './labels.js';
import {isOccasion, titledGuest} from './titled-guest.js';

/** Who asks and who answers in an interview whose labels are letters, or that has none. */
export type Interview = {
	readonly asking: Character | undefined;
	readonly answering: Character | undefined;
	/** Where the one who answers is named first. */
	readonly named: Span | undefined;
	/** It is told whom the talk is with, and they are not merely the only one who is named. */
	readonly isTold: boolean;
	/** The title tells it, or it is told who asks. */
	readonly isKnown: boolean;
};

/** What stands before the name of whoever asks: `interviewed by`, `She spoke with` */
const beforeAsking =
	/\b(?:interview(?:ed)?|questioned|cross-examined|quizzed|grilled) (?:\p{L}+ )?by $|\b(?:he|she) (?:\p{L}+ )?(?:spoke|speaks|talked|talks|sat down|sits down|met|meets|told|tells)(?: with| to)? $/iu;
/** The same where who answers is called by what they do, and is no reporter: `The drummer Olga Brandt talks to` */
const behindRole =
	/\b(?:[Tt]he|[Aa]n?) (?!reporter|writer|editor|correspondent|critic|columnist|journalist|paper|newspaper|magazine|station)\p{Ll}+ (?:\p{Lu}\S+ ){0,3}(?:spoke|speaks|talked|talks|sat down|sits down|told|tells)(?: with| to)? $/u;
/** The same where a sentence begins with what they do: `Drummer Olga Brandt talks to` */
const behindName =
	/(?:^|[.!?…]["”’]? |\n)(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}) (?:\p{Lu}\S+ ){1,3}(?:spoke|speaks|talked|talks|sat down|sits down|told|tells)(?: with| to)? $/u;
const reporters =
	/^(?:reporter|writer|editor|correspondent|critic|columnist|journalist|broadcaster|presenter)$/;

/** Whether a stretch ends with somebody of whom it is told what they do, and who talks to whoever comes next. */
const isTalkOf = (before: string): boolean => {
	const words = behindName.exec(before)?.[1].toLowerCase().split(' ') ?? [];
	return words.some(isRoleNoun) && !words.some(word => reporters.test(word));
};

/** What stands behind it: `Jan Moor met her` */
const behindAsking =
	/^ (?:met|meets|spoke (?:to|with)|speaks (?:to|with)|talked (?:to|with)|talks (?:to|with)|sat down with|sits down with|interviewed|interviews|asked|asks|visited|visits|joined|joins) (?:her|him)\b/;
/** What stands before the name of whoever answers: `a talk with`, `We met`, `Interview mit` */
const beforeAnswering =
	/\b(?:interview|talk|conversation|spoke|speaks|talked|talks|sat down|sits down|met|meets|interviewed|interviews|asked|asks|questioned|questions|cross-examined|cross-examines|quizzed|grilled)(?: with| to| for)? $|\b(?:interview|gespräch|entretien|rencontre|entrevista|conversa|intervista) (?:mit|met|avec|con|com|a|à) $/i;

/** What stands behind it: `Olga Brandt meets me` */
const behindAnswering =
	/^ (?:meets|met|greets|greeted|welcomes|welcomed|joins|joined|invites|invited|tells|told|talks to|talked to|speaks to|spoke to) (?:me|us)\b/;

/** Of two each may ask the other: `Olga Brandt in conversation with Jan Moor` */
const betweenTwo = /\p{Lu}\S* in conversation with $/u;

/** What stands before the name of somebody who has only worked on the article: `Pictures: Eva Roos` */
const beforeCredit =
	/(?:\b(?:words|text|photos?|photographs?|photography|pictures?|images?|illustrations?|edited|translated|story)(?: by|:)|(?:^|\n)by|told to|©) ?$/i;

/** How much before a name is looked at. */
const reach = 60;

/** Whether a name is all of a paragraph, as a signature is. */
const isSignature = ({start, end, passage}: NameMention, passages: readonly Passage[]): boolean => {
	const {block} = passages[passage];
	return block.kind === 'paragraph' && block.start === start && block.end === end;
};

/** Whether a name is not that of somebody who is only somebody’s owner, or one of two: `Olga Brandt’s pupil` */
const isApart = ({grammar, after}: NameMention): boolean =>
	grammar !== 'possessive' && grammar !== 'modifier' && !/^(?:and|&)$/.test(after);

/** Somebody who may take part in the talk, and what the words beside their name tell of that. */
type Talker = {
	readonly name: NameMention;
	readonly character: Character;
	readonly asks: boolean;
	/** It is whoever is named before who talks to them. */
	readonly isTalkedTo: boolean;
	/** The talk is with them, unless it is they who ask: both are so introduced. */
	readonly isIntroduced: boolean;
	readonly answers: boolean;
};

/** The people named above the first question, but for those who have only worked on the article. */
const talkersIn = (
	text: string,
	passages: readonly Passage[],
	above: readonly NameMention[],
	cast: Cast,
	title: Passage | undefined,
): Talker[] =>
	above.flatMap(name => {
		const character = cast.of.get(name);
		if (
			character?.kind !== 'person' ||
			// Initials are those of somebody with a name.
			initials.test(character.name) ||
			(title && isOccasion(name, character, title.block))
		) {
			return [];
		}

		const before = text.slice(Math.max(0, name.start - reach), name.start);
		const behind = text.slice(name.end, name.end + reach);
		const isTalkedTo = isTalkOf(before);
		const asks =
			isTalkedTo || beforeAsking.test(before) || behindRole.test(before) || behindAsking.test(behind);
		const isIntroduced = beforeAnswering.test(before);
		const answers = (isIntroduced && !betweenTwo.test(before)) || behindAnswering.test(behind);
		return asks || !(beforeCredit.test(before) || isSignature(name, passages))
			? [{name, character, asks, isTalkedTo, isIntroduced, answers}]
			: [];
	});

/**
 * Finds out who asks and who answers, by the title, by the words before the first label and by who signs: `Nora Feld repairs
 * clocks. She talked to Jan Moor.` Where two can be meant, it is nobody.
 *
 * @param passages the article's passages
 * @param names in the order of the text
 * @param first where the first label or question stands
 */
export const findInterview = (
	text: string,
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
	author: Character | undefined,
	first: Span,
): Interview => {
	const title = passages.find(({block}) => block.kind === 'title');
	const titled = titledGuest(text, title, names, cast);
	/** All who may take part, and those of them who may be the one whom the talk is with. */
	const people = new Set<Character>(titled && [titled.character]);
	const guests = new Set(people);
	let asking = author;
	let isAskedBy = false;
	let answering = titled?.isTold && titled.character !== author ? titled.character : undefined;
	const isTitled = answering !== undefined;
	const above = names.filter(({start}) => start < first.start);
	for (const {name, character, asks, isTalkedTo, isIntroduced, answers} of talkersIn(
		text,
		passages,
		above,
		cast,
		title,
	)) {
		people.add(character);
		if (isApart(name)) {
			guests.add(character);
		}

		// `Q&A: Ana Ruiz`, who `talks to Jan Moor`: he asks.
		if (asks || (isTitled && character !== answering && isIntroduced)) {
			asking ??= character;
			isAskedBy ||= asks;
			// `Drummer Olga Brandt talks to Jan Moor`: whoever is named before answers.
			const talking = isTalkedTo ? above[indexAt(above, name.start - 1)] : undefined;
			answering ??= talking && cast.of.get(talking);
		} else if (character !== asking && answers) {
			answering ??= character;
		}
	}

	const only = (other: Character | undefined): Character | undefined => {
		const left = [...people].filter(character => character !== other);
		return left.length === 1 ? left[0] : undefined;
	};
	const isNamed = answering !== undefined;
	const left = only(asking);
	// Where it is told who asks, the only other one answers.
	answering ??= left && (isAskedBy || guests.has(left)) ? left : undefined;
	// Of several, whom the title names and the words above the first question as well: `Ana Ruiz sees hope`
	const isAboveAsWell = above.some(
		name => cast.of.get(name) === titled?.character && !(title && contains(title.block, name)),
	);
	answering ??= isAboveAsWell && titled?.character !== asking ? titled?.character : undefined;
	const isOfAsker = isAskedBy && answering !== undefined;
	return {
		asking: asking ?? (people.size === 2 ? only(answering) : undefined),
		answering,
		named:
			answering &&
			(titled?.character === answering ? titled.span : names.find(name => cast.of.get(name) === answering)),
		isTold: isNamed || isOfAsker,
		isKnown: isTitled || isOfAsker,
	};
};

/**
 * Finds the same while it is not known yet which names are sources. Names and cast, which few articles need so early, are
 * gathered when first asked for.
 *
 * @param byline the article's author
 * @returns what `findInterview` finds above the first question, by where that stands
 */
export const interviewFinder = (
	text: string,
	passages: readonly Passage[],
	byline: string | null,
): ((first: Span) => Interview) => {
	let names: readonly NameMention[] | undefined;
	let cast: Cast | undefined;
	return first => {
		names ??= finish(findNames(passages, text));
		cast ??= gatherCast(names);
		return findInterview(text, passages, names, cast, authorOf(byline, cast), first);
	};
};
