/** Whom an interview is with by its title: `Tea with the conductor Olga Brandt`. */
import {contains, endOfRun, indexAt, overlaps, type Span} from '../../document/span.js';
import {isCapitalised, listed} from '../names/capitals.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import {isGivenName} from '../words/given-names.js';
import {notNames, particles} from '../words/name-words.js';
import type {Cast} from './cast.js';
import {type Character, createCharacter} from './character.js';

/** Somebody whom the title names, and where. */
type Guest = {
	readonly character: Character;
	readonly span: Span;
	/** The title says that it is they who are talked to, and does not merely name them. */
	readonly isTold: boolean;
};

/** The name of whoever answers behind what an interview is called: `Q&A: Ana Ruiz, architect`, `Interview with Ana Ruiz` */
const announced =
	/^(?:Q ?& ?A|Q and A|Interview|In conversation|A (?:talk|conversation))(?: with|:| [|–—-]) ((?:\p{Lu}[\p{L}’'.-]* ?){1,3}\p{Lu}[\p{L}’'-]+)(?=[,:(\n]| [|–—-]|$)/u;

/** How long a title is that is looked at. */
const longestTitle = 200;

/** How many words may stand between `with` and a name: `with the former harbour master Olga Brandt` */
const longestRole = 5;

/** Where a role before a name ends that is looked at from behind. */
const beforeRole = /^(?:with|for|to|of|by|on|in|from|at|after|without|and|meets?)$/;

/**
 * What may follow the name of whoever answers where a title begins with it: `Olga Brandt on the sea`, `Olga Brandt,
 * conductor`
 */
const goesOn = /^(?:[,:;(|–—-]|--|on|about|talks?|speaks?|tells?|answers|explains|says)$/;

/** What follows the name of somebody who is not alone, or not meant: `Olga Brandt and the trio`, `Olga Brandt’s pupil` */
const leadsOn = /^(?:and|&|’s|'s|’|')$/;

/**
 * The names in a title whose words all have capitals, so that capitals tell nothing: a given name and what stands behind
 * it, `An Hour With [Olga Brandt]`.
 */
const spelledOut = (tokens: Passage['tokens']): Span[] => {
	const spans: Span[] = [];
	for (let i = 0; i + 1 < tokens.length; i++) {
		const end = endOfRun(
			i + 1,
			i + 3,
			at =>
				(isGivenName(tokens[at]?.lower ?? '') ||
					particles.has(tokens[at]?.lower ?? '') ||
					/^\p{Lu}\.$/u.test(tokens[at]?.text ?? '')) &&
				isCapitalised(tokens[at + 1]),
		);

		if (
			isCapitalised(tokens[i]) &&
			isGivenName(tokens[i].lower) &&
			isCapitalised(tokens[end]) &&
			!notNames.has(listed(tokens[end]))
		) {
			spans.push({start: tokens[i].start, end: tokens[end].end});
			i = end;
		}
	}

	return spans;
};

/** Somebody whom the article names so, or who is named in its title only. */
const bearerOf = (name: string, {characters}: Cast): Character =>
	characters.find(character => character.name === name) ??
	createCharacter({text: name, words: name.toLowerCase().split(' ')});

/** `[Tea] with Olga Brandt`: what is shared, though some are called so. */
export const isOccasion = ({start, words, after}: NameMention, {mentions}: Character, title: Span): boolean =>
	start === title.start && words.length === 1 && mentions.length === 1 && after === 'with';

/** The people in a title, each where they are named first. */
const peopleIn = (
	text: string,
	{tokens, block}: Passage,
	names: readonly NameMention[],
	cast: Cast,
): Map<Character, Span> => {
	const people = new Map<Character, Span>();
	const known = names.filter(name => contains(block, name));
	for (const name of known) {
		const character = cast.of.get(name);
		// `an Oscar winner`
		const isThing = name.words.length === 1 && /^an?$/.test(name.before);
		if (
			character?.kind === 'person' &&
			!people.has(character) &&
			!isThing &&
			!isOccasion(name, character, block)
		) {
			people.set(character, name);
		}
	}

	for (const span of spelledOut(tokens)) {
		if (!known.some(name => overlaps(name, span))) {
			people.set(bearerOf(text.slice(span.start, span.end), cast), span);
		}
	}

	return people;
};

/** Whether the words before and behind a name tell that the talk is with its bearer. */
const isTold = ({tokens}: Passage, {start, end}: Span, role: Span | null): boolean => {
	const first = indexAt(tokens, start);
	const behind = tokens[indexAt(tokens, end - 1) + 1];
	const opens = role && role.end <= start ? Math.max(0, indexAt(tokens, role.start)) : first;
	// `“Never again”: Olga Brandt on the sea`
	const isBehindWords =
		opens > 1 && tokens[opens - 1].text === ':' && /^[”’"']$/.test(tokens[opens - 2].text);
	if (opens === 0 || isBehindWords || (opens === 1 && /^(?:the|an?)$/.test(tokens[0].lower))) {
		return behind === undefined || goesOn.test(behind.lower);
	}

	// `Meet the conductor: Olga Brandt`
	let at = first - (tokens[first - 1].text === ':' ? 2 : 1);
	while (at > 0 && first - at <= longestRole && tokens[at].isWord && !beforeRole.test(tokens[at].lower)) {
		at--;
	}

	return (
		/^(?:with|meets?)$/.test(tokens[at].lower) ||
		(/^(?:for|to)$/.test(tokens[at].lower) && /^questions?$/.test(tokens[at - 1]?.lower ?? ''))
	);
};

/**
 * Finds whom the title of an interview names as the one it is with.
 *
 * @param title the article's title as a passage
 * @param names in the order of the text
 * @returns undefined where the title names nobody, or several
 */
export const titledGuest = (
	text: string,
	title: Passage | undefined,
	names: readonly NameMention[],
	cast: Cast,
): Guest | undefined => {
	const called = announced.exec(text.slice(0, longestTitle));
	if (called) {
		const [{length}, name] = called;
		return {character: bearerOf(name, cast), span: {start: length - name.length, end: length}, isTold: true};
	}

	const people = title ? [...peopleIn(text, title, names, cast)] : [];
	if (!title || people.length !== 1) {
		return undefined;
	}

	const [[character, span]] = people;
	const behind = title.tokens[indexAt(title.tokens, span.end - 1) + 1];
	if (leadsOn.test(behind?.lower ?? '')) {
		return undefined;
	}

	const role = names.find(({start}) => start === span.start)?.description ?? null;
	return {character, span, isTold: isTold(title, span, role)};
};
