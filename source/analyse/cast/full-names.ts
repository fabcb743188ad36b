/** The full names of an article, and which of them are shorter ones of others. */
import type {NameMention} from '../names/name-mention.js';
import {isGivenName} from '../words/given-names.js';
import {fullFormsOf} from '../words/nicknames.js';
import {countryOf, longPlaces, places} from '../words/place-words.js';
import type {Bodies} from './bodies.js';
import {isBodyName, small} from './body-name.js';
import {type Character, createCharacter, suffixes} from './character.js';
import {isRoyal, type Namesakes} from './namesakes.js';

/** `U.N. Security Council` is the United Nations Security Council. */
const spelledOut: ReadonlyMap<string, readonly string[]> = new Map([
	['un', ['united', 'nations']],
	['us', ['united', 'states']],
	['uk', ['united', 'kingdom']],
	['eu', ['european', 'union']],
]);

/** The key under which full names are the same: first, last and suffix of a person, all words of a body. */
const keyOf = (mention: NameMention): string => {
	const {words} = mention;
	if (isBodyName(mention)) {
		return (
			words
				.flatMap(word => spelledOut.get(word) ?? word)
				.filter(word => !small.test(word))
				// `Pakistan’s Foreign Ministry` is the Pakistani one.
				.map(word => (words.length > 2 ? (countryOf.get(word) ?? word) : word))
				.sort()
				.join(' ')
		);
	}

	const own = words.filter(word => !suffixes.test(word));
	return `${own[0]}|${own.at(-1)}|${words.find(word => suffixes.test(word)) ?? ''}`;
};

/** One word: a surname, a first name, an acronym. */
export const isShort = ({words}: NameMention): boolean =>
	words.filter(word => !suffixes.test(word)).length < 2 && !spelledOut.has(words[0]);

/** Who is named in full. */
export type FullNames = {
	readonly characters: readonly Character[];
	/** Whose each full name is. */
	readonly of: ReadonlyMap<NameMention, Character>;
	/** How often each is named so. */
	readonly counts: ReadonlyMap<Character, number>;
	/** Those whose name says that it is a body’s. */
	readonly bodies: ReadonlySet<Character>;
};

/** Gathers the full names, those that are the same under one character. */
export const gatherFullNames = (mentions: readonly NameMention[]): FullNames => {
	const byKey = new Map<string, Character>();
	const of = new Map<NameMention, Character>();
	const counts = new Map<Character, number>();
	const bodies = new Set<Character>();
	for (const mention of mentions) {
		if (isShort(mention)) {
			continue;
		}

		const key = keyOf(mention);
		const character = byKey.get(key) ?? createCharacter(mention);
		byKey.set(key, character);
		if (mention.words.length > character.words.length) {
			character.name = mention.text;
			character.words = mention.words;
		}

		of.set(mention, character);
		counts.set(character, (counts.get(character) ?? 0) + 1);
		if (isBodyName(mention)) {
			bodies.add(character);
		}
	}

	return {characters: [...byKey.values()], of, counts, bodies};
};

/** The longer name of a body that a full name is a part of. */
const wholeBody = (bodies: Bodies, character: Character): Character | undefined => {
	const {words} = character;
	// `New York` is not the Office for the Western District of New York.
	return isGivenName(words[0]) || places.has(words[0]) || longPlaces.has(words.join(' '))
		? undefined
		: bodies.longer(words, character);
};

/** `Josh Arden` is Joshua Arden, where the article has just one whom that can be. */
const wholeGivenName = (
	byName: ReadonlyMap<string, Character>,
	[first, ...rest]: readonly string[],
): Character | undefined => {
	const full = fullFormsOf(first).flatMap(name => byName.get([name, ...rest].join(' ')) ?? []);
	return rest.length > 0 && full.length === 1 ? full[0] : undefined;
};

/** Who is crowned, and who is addressed by a surname, of several words maybe: `Mrs Ashby Grant` */
const readTitles = ({of}: FullNames, people: Namesakes): ReadonlySet<Character> => {
	const addressed = new Set<Character>();
	for (const [mention, character] of of) {
		if (isRoyal(mention)) {
			people.crown(character);
		}

		if (/^(?:mrs?|ms|lord|lady)\.?$/.test(mention.title ?? '')) {
			addressed.add(character);
		}
	}

	return addressed;
};

/**
 * Finds which full names are shorter ones of others.
 *
 * @param bodies where longer names of bodies are looked for
 * @param people is told of everybody who is no body, nor part of one
 * @returns whoever has the fullest name of each
 */
export const joinNames = (
	full: FullNames,
	bodies: Bodies,
	people: Namesakes,
): ((character: Character) => Character) => {
	const {characters, bodies: ofBodies} = full;
	const whole = new Map<Character, Character>();
	const join = (character: Character, other: Character | undefined): void => {
		if (other) {
			whole.set(character, other);
		}
	};

	for (const character of characters) {
		join(character, wholeBody(bodies, character));
		if (!whole.has(character) && !ofBodies.has(character)) {
			people.add(character);
		}
	}

	const open = () => characters.filter(character => !ofBodies.has(character) && !whole.has(character));
	const byName = new Map(characters.map(character => [character.words.join(' '), character]));
	for (const character of open()) {
		join(character, wholeGivenName(byName, character.words));
	}

	const byFirst = new Map<string, Character | null>();
	for (const character of open()) {
		const first = character.words.slice(0, -1).join(' ');
		byFirst.set(first, byFirst.has(first) ? null : character);
	}

	// `Sunita Devi` is Sunita Devi Rao, where the article has just one whom that can be; but a son has his father’s name.
	for (const character of open()) {
		const {words} = character;
		const longer = isGivenName(words[0]) ? byFirst.get(words.join(' ')) : undefined;
		join(character, longer && !suffixes.test(longer.words[words.length]) ? longer : undefined);
	}

	const addressed = readTitles(full, people);
	for (const character of open()) {
		// `Mrs Ashby Grant` is Flora Ashby Grant.
		if (!isGivenName(character.words[0]) || addressed.has(character)) {
			join(character, people.longer(character.words));
		}
	}

	// A chain of ever longer names ends, since each is longer than the one before.
	const settled = (character: Character): Character => {
		const longer = whole.get(character);
		return longer ? settled(longer) : character;
	};
	return settled;
};
