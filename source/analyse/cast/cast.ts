import type {NameMention} from '../names/name-mention.js';
import {isGivenName} from '../words/given-names.js';
import {fullFormsOf} from '../words/nicknames.js';
import {countryOf, places} from '../words/place-words.js';
import {spelledOutBeside} from './abbreviations.js';
import {Bodies} from './bodies.js';
import {isBodyName, small} from './body-name.js';
import {type Character, createCharacter, genderOf, kindOf, suffixes} from './character.js';
import {isRoyal, Namesakes, push} from './namesakes.js';
import {findMakers} from './products.js';

/** The characters of an article, and who each mention by name is. */
export type Cast = {
	readonly characters: readonly Character[];
	readonly of: ReadonlyMap<NameMention, Character>;
	/** Short names that two people might bear, and it was close. */
	readonly doubtful: ReadonlySet<NameMention>;
	/** `clinton campaign` and the like. */
	readonly byCompound: ReadonlyMap<string, Character>;
	/** By their whole names of several words, in lower case. */
	readonly byWholeName: ReadonlyMap<string, Character>;
	/** The people who are named in full, by their last name in lower case. */
	readonly bySurname: ReadonlyMap<string, readonly Character[]>;
	/** Whom each passage names, in order. */
	readonly inPassage: ReadonlyMap<number, readonly Character[]>;
};

/** How far ahead of the next somebody of a name must be for it to be clear who is meant. */
const clear = 0.9;

/** How many descriptions of one character are kept. */
const mostDescriptions = 8;

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
const isShort = ({words}: NameMention): boolean =>
	words.filter(word => !suffixes.test(word)).length < 2 && !spelledOut.has(words[0]);

/** Gathers the full names, those that are the same under one character. */
const gatherFullNames = (mentions: readonly NameMention[]) => {
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

/** Whether a name of several words, or a long one, stands in capitals. */
const isShouted = (name: string): boolean => /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u.test(name);

/** Says of a character what all its mentions together tell. */
const settle = (character: Character): void => {
	// `VENEZUELA TIGHTENS RULES`: the text below knows how the name is written.
	character.name =
		(isShouted(character.name)
			? character.mentions.find(
					({text}) => !isShouted(text) && text.toLowerCase() === character.name.toLowerCase(),
				)?.text
			: undefined) ?? character.name;
	character.kind = kindOf(character.mentions, character.words);
	character.personal = character.kind === 'person';
	character.gender = character.personal ? genderOf(character) : null;
	character.plural = character.kind === 'group' || /^(?:family|police)$/.test(character.words.at(-1) ?? '');
};

/**
 * Gathers the mentions of each person and body under its fullest name: first all full names, then the short ones
 * (surnames, first names, acronyms, `the Times`) by whom they can stand for. Every step looks a word up, so that the
 * time is linear in the mentions.
 *
 * @param mentions the names in the order of the text
 */
export const gatherCast = (mentions: readonly NameMention[]): Cast => {
	const {characters, of, counts, bodies: isBody} = gatherFullNames(mentions);
	const countOf = (character: Character) => counts.get(character) ?? 0;
	const bodies = new Bodies(countOf);
	for (const character of isBody) {
		bodies.add(character);
	}

	/** A shorter name of a body, and the full one. */
	const whole = new Map<Character, Character>();
	const makers = findMakers(mentions, isShort);
	const people = new Namesakes(
		countOf,
		new Set(mentions.filter(isShort).map(({words}) => words[0])),
		makers.words,
	);
	for (const character of characters) {
		const {words} = character;
		const full = isGivenName(words[0]) || places.has(words[0]) ? undefined : bodies.longer(words, character);
		if (full) {
			whole.set(character, full);
		} else if (!isBody.has(character)) {
			people.add(character);
		}
	}

	// `Josh Arden` is Joshua Arden, where the article has just one whom that can be.
	const byName = new Map(characters.map(character => [character.words.join(' '), character]));
	for (const character of characters) {
		const [first, ...rest] = character.words;
		const full = fullFormsOf(first).flatMap(name => byName.get([name, ...rest].join(' ')) ?? []);
		if (rest.length > 0 && full.length === 1 && !isBody.has(character) && !whole.has(character)) {
			whole.set(character, full[0]);
		}
	}

	const addressed = new Set<Character | undefined>();
	for (const mention of mentions) {
		const character = of.get(mention);
		if (character && isRoyal(mention)) {
			people.crown(character);
		}

		if (/^(?:mrs?|ms|lord|lady)\.?$/.test(mention.title ?? '')) {
			addressed.add(character);
		}
	}

	for (const character of characters) {
		// `Mrs Ashby Grant` is Flora Ashby Grant.
		const isFull = isGivenName(character.words[0]) && !addressed.has(character);
		const full =
			isBody.has(character) || whole.has(character) || isFull ? undefined : people.longer(character.words);
		if (full) {
			whole.set(character, full);
		}
	}

	// A chain of ever longer names ends, since each is longer than the one before.
	const settled = (character: Character): Character => {
		const full = whole.get(character);
		return full ? settled(full) : character;
	};

	/** Those who have only a short name. */
	const shorts = new Map<string, Character[]>();
	const createShort = (mention: NameMention): Character => {
		const character = createCharacter(mention);
		character.gender = mention.gender;
		characters.push(character);
		push(shorts, mention.words[0], character);
		people.add(character);
		if (isRoyal(mention)) {
			people.crown(character);
		}

		return character;
	};

	for (const mention of mentions) {
		if (mention.gender && isShort(mention) && !people.address(mention)) {
			createShort(mention);
			people.address(mention);
		}
	}

	// A headline may have the letters, and the text the name before them.
	for (const [index, mention] of mentions.entries()) {
		const body = spelledOutBeside(mention, mentions[index - 1]) ? of.get(mentions[index - 1]) : undefined;
		if (body) {
			bodies.abbreviate(mention.words[0], body);
		}
	}

	const doubtful = new Set<NameMention>();
	for (const [index, mention] of mentions.entries()) {
		const [word] = mention.words;
		const known = of.get(mention);
		let character = known && settled(known);
		const previous = mentions[index - 1];
		if (!character && spelledOutBeside(mention, previous)) {
			character = of.get(previous);
		}

		if (!character) {
			const {best, ahead} = people.find(mention);
			character = (best && bodies.foundedBy(best, mention)) ?? best ?? bodies.named(mention);
			if (best && ahead < clear) {
				doubtful.add(mention);
			}
		}

		character ??=
			shorts
				.get(word)
				?.find(({gender}) => gender === null || mention.gender === null || gender === mention.gender) ??
			createShort(mention);
		character.gender ??= mention.gender;
		of.set(mention, character);
		character.mentions.push(mention);
		if (mention.description && character.descriptions.length < mostDescriptions) {
			character.descriptions.push(mention.description);
		}

		people.mention(character, mention, isShort(mention));
	}

	const named = characters.filter(({mentions: own}) => own.length > 0);
	for (const character of named) {
		settle(character);
		// `Orvex`, where the text tells of the Orvex Pogo 2
		if (
			character.kind === 'person' &&
			character.words.length === 1 &&
			makers.companies.has(character.words[0])
		) {
			character.kind = 'organization';
			character.personal = false;
			character.gender = null;
		}
	}

	const surnames = new Set(
		named.filter(({kind, words}) => kind === 'person' && words.length > 1).map(({words}) => words.at(-1)),
	);
	for (const character of named) {
		const [word] = character.words;
		// `the Clintons`
		if (character.words.length === 1 && word.endsWith('s') && surnames.has(word.slice(0, -1))) {
			character.kind = 'group';
			character.personal = false;
			character.gender = null;
			character.plural = true;
		}
	}

	const byCompound = new Map(
		[...of]
			.filter(([{isCompound}]) => isCompound)
			.map(([{words}, character]) => [words.slice(-2).join(' '), character] as const),
	);
	const inPassage = new Map<number, Character[]>();
	for (const [{passage}, character] of of) {
		const here = inPassage.get(passage) ?? [];
		inPassage.set(passage, here);
		here.push(character);
	}

	const byWholeName = new Map(
		named
			.filter(({words}) => words.length > 1)
			.map(character => [character.name.toLowerCase(), character] as const),
	);
	const bySurname = new Map<string, Character[]>();
	for (const character of named) {
		if (character.kind === 'person' && character.words.length > 1) {
			push(bySurname, character.words[character.words.length - 1], character);
		}
	}

	return {characters: named, of, doubtful, byCompound, byWholeName, bySurname, inPassage};
};
