import type {NameMention} from '../names/name-mention.js';
import {spelledOutBeside} from './abbreviations.js';
import {Bodies} from './bodies.js';
import {type Character, createCharacter, genderOf, kindOf} from './character.js';
import {type FullNames, gatherFullNames, isShort, joinNames} from './full-names.js';
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

/** Makes somebody no person. */
const makeThing = (character: Character, kind: 'organization' | 'group'): void => {
	character.kind = kind;
	character.personal = false;
	character.gender = null;
	character.plural ||= kind === 'group';
};

/** Says of all characters what their mentions tell, and what the others do. */
const settleAll = (characters: readonly Character[], companies: ReadonlySet<string>): void => {
	for (const character of characters) {
		settle(character);
		// `Orvex`, where the text tells of the Orvex Pogo 2
		if (character.kind === 'person' && character.words.length === 1 && companies.has(character.words[0])) {
			makeThing(character, 'organization');
		}
	}

	const surnames = new Set(
		characters
			.filter(({kind, words}) => kind === 'person' && words.length > 1)
			.map(({words}) => words.at(-1)),
	);
	for (const character of characters) {
		const [word] = character.words;
		// `the Clintons`
		if (character.words.length === 1 && word.endsWith('s') && surnames.has(word.slice(0, -1))) {
			makeThing(character, 'group');
		}
	}
};

/** Gives each mention to its character, in the order of the text; who has only a short name becomes one here. */
class Resolver {
	readonly of: Map<NameMention, Character>;
	readonly characters: Character[];
	readonly doubtful = new Set<NameMention>();
	readonly #bodies: Bodies;
	readonly #people: Namesakes;
	/** Who has the fullest name of somebody who is named in full. */
	readonly #settled: (character: Character) => Character;
	/** Those who have only a short name. */
	readonly #shorts = new Map<string, Character[]>();

	constructor(
		full: FullNames,
		bodies: Bodies,
		people: Namesakes,
		settled: (character: Character) => Character,
	) {
		this.#bodies = bodies;
		this.#people = people;
		this.#settled = settled;
		this.of = new Map(full.of);
		this.characters = [...full.characters];
	}

	/** Makes everybody who is only addressed by a surname, before any of them is looked for: `Mr. Holm` */
	addAddressed(mentions: readonly NameMention[]): void {
		for (const mention of mentions) {
			if (mention.gender && isShort(mention) && !this.#people.address(mention)) {
				this.#addShort(mention);
				this.#people.address(mention);
			}
		}
	}

	/** Takes up the letters beside the names that they stand for: a headline may have them, and the text the name before them. */
	abbreviate(mentions: readonly NameMention[]): void {
		for (const [index, mention] of mentions.entries()) {
			const previous = mentions[index - 1];
			const body = spelledOutBeside(mention, previous) ? this.of.get(previous) : undefined;
			if (body) {
				this.#bodies.abbreviate(mention.words[0], body);
			}
		}
	}

	/** Gives the next mention to whom it is of. */
	take(mention: NameMention, previous: NameMention): void {
		const character = this.#find(mention, previous);
		character.gender ??= mention.gender;
		this.of.set(mention, character);
		character.mentions.push(mention);
		if (mention.description && character.descriptions.length < mostDescriptions) {
			character.descriptions.push(mention.description);
		}

		this.#people.mention(character, mention, isShort(mention));
	}

	#find(mention: NameMention, previous: NameMention): Character {
		const known = this.of.get(mention);
		const told = known
			? this.#settled(known)
			: spelledOutBeside(mention, previous)
				? this.of.get(previous)
				: undefined;
		return told ?? this.#likeliest(mention) ?? this.#shortOf(mention) ?? this.#addShort(mention);
	}

	#likeliest(mention: NameMention): Character | undefined {
		const {best, ahead} = this.#people.find(mention);
		if (best && ahead < clear) {
			this.doubtful.add(mention);
		}

		return best ? (this.#bodies.foundedBy(best, mention) ?? best) : this.#bodies.named(mention);
	}

	#shortOf({words, gender}: NameMention): Character | undefined {
		return this.#shorts
			.get(words[0])
			?.find(character => character.gender === null || gender === null || character.gender === gender);
	}

	#addShort(mention: NameMention): Character {
		const character = createCharacter(mention);
		character.gender = mention.gender;
		this.characters.push(character);
		push(this.#shorts, mention.words[0], character);
		this.#people.add(character);
		if (isRoyal(mention)) {
			this.#people.crown(character);
		}

		return character;
	}
}

/** By what the characters and their mentions are looked up. */
const tablesOf = (
	characters: readonly Character[],
	of: ReadonlyMap<NameMention, Character>,
): Omit<Cast, 'characters' | 'of' | 'doubtful'> => {
	const inPassage = new Map<number, Character[]>();
	const byCompound = new Map<string, Character>();
	for (const [{passage, isCompound, words}, character] of of) {
		const here = inPassage.get(passage) ?? [];
		inPassage.set(passage, here);
		here.push(character);
		if (isCompound) {
			byCompound.set(words.slice(-2).join(' '), character);
		}
	}

	const byWholeName = new Map<string, Character>();
	const bySurname = new Map<string, Character[]>();
	for (const character of characters) {
		const {kind, name, words} = character;
		if (words.length > 1) {
			byWholeName.set(name.toLowerCase(), character);
			if (kind === 'person') {
				push(bySurname, words[words.length - 1], character);
			}
		}
	}

	return {byCompound, byWholeName, bySurname, inPassage};
};

/**
 * Gathers the mentions of each person and body under its fullest name: first all full names, then the short ones
 * (surnames, first names, acronyms, `the Times`) by whom they can stand for. Every step looks a word up, so that the
 * time is linear in the mentions.
 *
 * @param mentions the names in the order of the text
 */
export const gatherCast = (mentions: readonly NameMention[]): Cast => {
	const full = gatherFullNames(mentions);
	const countOf = (character: Character) => full.counts.get(character) ?? 0;
	const bodies = new Bodies(countOf);
	for (const character of full.bodies) {
		bodies.add(character);
	}

	const makers = findMakers(mentions, isShort);
	const alone = new Set(mentions.filter(isShort).map(({words}) => words[0]));
	const people = new Namesakes(countOf, alone, makers.words);
	const resolver = new Resolver(full, bodies, people, joinNames(full, bodies, people));
	resolver.addAddressed(mentions);
	resolver.abbreviate(mentions);
	for (const [index, mention] of mentions.entries()) {
		resolver.take(mention, mentions[index - 1]);
	}

	const {of, doubtful} = resolver;
	const characters = resolver.characters.filter(({mentions: own}) => own.length > 0);
	settleAll(characters, makers.companies);
	return {characters, of, doubtful, ...tablesOf(characters, of)};
};
