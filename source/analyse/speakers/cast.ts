import type {Description} from './descriptions.js';
import {type Gender, genderOfGivenName, isGivenName} from './given-names.js';
import type {NameMention} from './name-mentions.js';
import {bodyNouns, demonyms, knownBodies, longPlaces, peoples, places} from './name-words.js';
import {genderOfRole} from './role-nouns.js';

export type CharacterKind = 'person' | 'organization' | 'place' | 'group' | 'unnamed';

/** Somebody the article speaks of: by name, or only by what they are. */
export type Character = {
	name: string;
	kind: CharacterKind;
	gender: Gender | null;
	/** `he` or `she` may take it up; else `it` does. */
	personal: boolean;
	/** Several people or a crowd; `they` may stand for them. */
	plural: boolean;
	readonly descriptions: Description[];
	/** By name, in the order of the text. */
	readonly mentions: NameMention[];
	/** The words of the fullest name. */
	words: readonly string[];
};

const suffixes = /^(?:jr|sr|ii|iii|iv)$/;
const small = /^(?:of|the|for|and|on|&)$/;

/** How many characters of one surname, first name or acronym are looked at for a short name. */
const mostNamesakes = 12;

const nobility =
	/^(?:duke|duchess|earl|countess|marquess|viscount|baron|baroness|archbishop|bishop|prince|princess|king|queen)$/;

const isBodyName = ({words, isCompound, text, after}: NameMention): boolean =>
	!nobility.test(words[0]) &&
	(isCompound ||
		words.some(word => bodyNouns.has(word) || small.test(word)) ||
		knownBodies.has(text.toLowerCase()) ||
		// `HOLM: …` is a label.
		(words.length === 1 && after !== ':' && /^(?:\p{Lu}\.?){2,}$/u.test(text)));

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
		return words
			.flatMap(word => spelledOut.get(word) ?? word)
			.filter(word => !small.test(word))
			.sort()
			.join(' ');
	}

	const own = words.filter(word => !suffixes.test(word));
	return `${own[0]}|${own.at(-1)}|${words.find(word => suffixes.test(word)) ?? ''}`;
};

/** `Department of Justice` is `doj` and `dj`; the Chinese Center for Disease Control and Prevention is `cdc` as well. */
const acronymsOf = (words: readonly string[]): string[] => {
	const own = words.length > 2 && demonyms.has(words[0]) ? words.slice(1) : words;
	if (own.length < 2) {
		return [];
	}

	const initials = (list: readonly string[]) => list.map(word => word[0]).join('');
	const content = (list: readonly string[]) => list.filter(word => !small.test(word));
	return [
		initials(content(words)),
		initials(words),
		initials(content(own)),
		...(content(own).length > 3 ? [initials(content(own)).slice(0, 3)] : []),
	];
};

/** What the mentions tell of what it is that bears the name: above 0 a person, below it none. */
const personhood = (mentions: readonly NameMention[]): number => {
	let score = 0;
	const [{words}] = mentions;
	score += nobility.test(words[0]) ? 8 : 0;
	let articles = 0;
	let locative = 0;
	if (isGivenName(words[0])) {
		score += words.length > 1 ? 2.5 : 1;
	}

	for (const mention of mentions.slice(0, 40)) {
		score += mention.hasTitle ? 4 : 0;
		score += mention.description?.ofPerson ? 3 : 0;
		score += mention.after === 'who' ? 2 : 0;
		score -=
			/^(?:employees?|executives?|officials?|shares?|stock|customers?|users?|spokes\p{L}+|headquarters|stores?|article|poll|survey)$/u.test(
				mention.after,
			)
				? 1.5
				: 0;
		// `chief executive of Acme`
		score -= mention.grammar === 'modifier' && /^(?:of|at|for|from|with)$/.test(mention.before) ? 1.5 : 0;
		articles +=
			mention.hasArticle && !mention.hasTitle && !mention.description && mention.grammar !== 'modifier'
				? 1
				: 0;
		locative +=
			/^(?:in|at|near|into|across|around|outside|throughout)$/.test(mention.before) && !mention.hasTitle
				? 1
				: 0;
	}

	if (mentions.filter(isBodyName).length > mentions.length / 2) {
		score -= 8;
	}

	return (
		score -
		6 * (articles / Math.min(40, mentions.length)) ** 2 -
		Math.min(4, (2 * locative * locative) / mentions.length)
	);
};

const kindOf = (mentions: readonly NameMention[], words: readonly string[]): CharacterKind => {
	const score = personhood(mentions);
	const name = words.join(' ');
	if (words.length === 1 && peoples.has(words[0])) {
		return 'group';
	}

	if ((longPlaces.has(name) || words.every(word => places.has(word))) && score < 4) {
		return 'place';
	}

	if (score >= 0 && !knownBodies.has(name)) {
		return 'person';
	}

	return mentions.some(isBodyName) ||
		!mentions.some(({before}) => /^(?:in|near|into|across|around|throughout)$/.test(before))
		? 'organization'
		: 'place';
};

const genderOf = ({mentions, descriptions, words}: Character): Gender | null =>
	mentions.find(({gender}) => gender !== null)?.gender ??
	descriptions.map(({head}) => genderOfRole(head)).find(gender => gender !== null) ??
	(words.length > 1 ? genderOfRole(words[0]) : null) ??
	// `Melanie` alone is a given name, but `Mr. Kelly` and `Senator Warren` are none.
	(words.length > 1 || !mentions.some(({hasTitle, description}) => hasTitle || description)
		? genderOfGivenName(words[0])
		: null);

/** The characters of an article, and who each mention by name is. */
export type Cast = {
	readonly characters: readonly Character[];
	readonly of: ReadonlyMap<NameMention, Character>;
	/** Those of whom a word is the last or the first name, in any letter case. */
	readonly byWord: ReadonlyMap<string, readonly Character[]>;
	/** Short names that two people might bear, and it was close. */
	readonly doubtful: ReadonlySet<NameMention>;
	/** `clinton campaign` and the like. */
	readonly byCompound: ReadonlyMap<string, Character>;
};

/** Adds to a list that is kept short: the first ones, since those are whom the article introduces. */
const push = <Key>(map: Map<Key, Character[]>, key: Key, character: Character): void => {
	const list = map.get(key);
	if (!list) {
		map.set(key, [character]);
	} else if (list.length < mostNamesakes && !list.includes(character)) {
		list.push(character);
	}
};

/**
 * Gathers the mentions of each person and body under its fullest name: first all full names, then the short ones
 * (surnames, first names, acronyms, `the Times`) by whom they can stand for. Among several of one surname the form of
 * address decides, then who is prominent and who was mentioned last. Every step looks a word up, so that the time is
 * linear in the mentions.
 *
 * @param mentions the names in the order of the text
 */
export const gatherCast = (mentions: readonly NameMention[]): Cast => {
	const characters: Character[] = [];
	const of = new Map<NameMention, Character>();
	const byKey = new Map<string, Character>();
	const byWord = new Map<string, Character[]>();
	const bodiesByLast = new Map<string, Character[]>();
	const byAcronym = new Map<string, Character>();
	const fulls = new Map<Character, number>();
	const create = (mention: NameMention): Character => {
		const character: Character = {
			name: mention.text,
			kind: 'person',
			gender: null,
			personal: true,
			plural: false,
			descriptions: [],
			mentions: [],
			words: mention.words,
		};
		characters.push(character);
		return character;
	};

	const isShort = (mention: NameMention) =>
		mention.words.filter(word => !suffixes.test(word)).length < 2 && !spelledOut.has(mention.words[0]);
	for (const mention of mentions) {
		if (isShort(mention)) {
			continue;
		}

		const key = keyOf(mention);
		let character = byKey.get(key);
		if (!character) {
			character = create(mention);
			byKey.set(key, character);
		}

		if (mention.words.length > character.words.length) {
			character.name = mention.text;
			character.words = mention.words;
		}

		of.set(mention, character);
		fulls.set(character, (fulls.get(character) ?? 0) + 1);
	}

	// `the Security Council` is the United Nations Security Council.
	const bodyOf = new Map<Character, boolean>();
	for (const [mention, character] of of) {
		bodyOf.set(character, (bodyOf.get(character) ?? false) || isBodyName(mention));
	}

	for (const character of characters) {
		if (bodyOf.get(character)) {
			push(bodiesByLast, character.words.at(-1) ?? '', character);
			for (const acronym of acronymsOf(character.words)) {
				if (acronym.length > 1 && !byAcronym.has(acronym)) {
					byAcronym.set(acronym, character);
				}
			}
		}
	}

	// `Acme` is Acme Robotics, but `National` is no body.
	const bodiesByFirst = new Map<string, Character[]>();
	for (const character of characters) {
		const [first, ...rest] = character.words;
		if (
			bodyOf.get(character) &&
			rest.length > 0 &&
			rest.every(
				word => bodyNouns.has(word) && !/^(?:campaign|administration|government|foundation|team)$/.test(word),
			) &&
			!places.has(first) &&
			!demonyms.has(first) &&
			!bodyNouns.has(first) &&
			!/^(?:national|central|federal|united|general|first|royal|new|public|world|global|foreign|home|state|high|supreme|justice|health|democratic|republican|king|queen)$/.test(
				first,
			)
		) {
			push(bodiesByFirst, first, character);
		}
	}

	const whole = new Map<Character, Character>();
	const longer = (words: readonly string[], than: Character | undefined): Character | undefined =>
		bodiesByLast
			.get(words.at(-1) ?? '')
			?.filter(
				other =>
					other !== than &&
					other.words.length > words.length &&
					words.every(word => other.words.includes(word)) &&
					!/^(?:campaign|administration|team|family)$/.test(words.at(-1) ?? ''),
			)
			.sort((a, b) => (fulls.get(b) ?? 0) - (fulls.get(a) ?? 0))[0];
	for (const character of characters) {
		if (
			!isGivenName(character.words[0]) &&
			!places.has(character.words[0]) &&
			character.words.length > (bodyOf.get(character) ? 0 : 1)
		) {
			const full = longer(character.words, character);
			if (full) {
				whole.set(character, full);
			}
		}
	}

	const settled = (character: Character): Character => {
		let current = character;
		for (let i = 0; i < 5; i++) {
			const next = whole.get(current);
			if (!next) {
				break;
			}

			current = next;
		}

		return current;
	};

	for (const character of characters) {
		if (!whole.has(character)) {
			const own = character.words.filter(word => !suffixes.test(word));
			if (!bodyOf.get(character)) {
				push(byWord, own.at(-1) ?? '', character);
				push(byWord, own[0], character);
			}
		}
	}

	// Short names, in the order of the text: who of the namesakes is meant.
	const seen = new Map<Character, {count: number; short: number; passage: number}>();
	const shorts = new Map<string, Character[]>();
	// Whoever is `Mr.` at times is likely meant where the title is missing as well.
	const titled = new Map<Character, number>();
	for (const mention of mentions) {
		if (mention.gender && isShort(mention)) {
			const compatible = (byWord.get(mention.words[0]) ?? []).filter(
				({words}) => words.length < 2 || (genderOfGivenName(words[0]) ?? mention.gender) === mention.gender,
			);
			let [only] = compatible;
			if (!only) {
				only = create(mention);
				only.gender = mention.gender;
				push(shorts, mention.words[0], only);
				push(byWord, mention.words[0], only);
			}

			if (compatible.length < 2) {
				titled.set(only, (titled.get(only) ?? 0) + 1);
			}
		}
	}

	const doubtful = new Set<NameMention>();
	const prominence = (character: Character) => (fulls.get(character) ?? 0) + (titled.get(character) ?? 0);
	for (const [index, mention] of mentions.entries()) {
		let character = of.get(mention);
		if (character) {
			character = settled(character);
		} else {
			const previous = mentions[index - 1];
			const [word] = mention.words;
			const beside =
				previous &&
				previous.words.length > 1 &&
				previous.passage === mention.passage &&
				mention.start - previous.end <= 6 &&
				/^\p{Lu}{2,}$/u.test(mention.text) &&
				/^[\p{L}]/u.test(mention.text) &&
				mention.before === '(' &&
				previous.words.some(other => other[0] === word[0])
					? of.get(previous)
					: undefined;
			if (beside) {
				character = settled(beside);
				byAcronym.set(word, character);
			}

			if (!character) {
				const {best, ahead} = byNamesake(mention, byWord.get(word) ?? [], prominence, seen);
				character = best;
				if (ahead < 0.9) {
					doubtful.add(mention);
				}
			}

			character ??= /^(?:\p{Lu}\.?){2,}$/u.test(mention.text) ? byAcronym.get(word) : undefined;
			character ??= word === 'fed' ? byKey.get('federal reserve') : undefined;
			character ??= mention.hasArticle || bodyNouns.has(word) ? longer(mention.words, undefined) : undefined;
			character ??= bodiesByFirst.get(word)?.[0];
			if (!character) {
				const same = shorts
					.get(word)
					?.find(({gender}) => gender === null || mention.gender === null || gender === mention.gender);
				character = same ?? create(mention);
				character.gender ??= mention.gender;
				if (!same) {
					push(shorts, word, character);
					push(byWord, word, character);
				}
			}
		}

		of.set(mention, character);
		character.mentions.push(mention);
		if (mention.gender) {
			character.gender ??= mention.gender;
		}

		if (mention.description && character.descriptions.length < 8) {
			character.descriptions.push(mention.description);
		}

		const before = seen.get(character);
		seen.set(character, {
			count: (before?.count ?? 0) + 1,
			short: (before?.short ?? 0) + (isShort(mention) ? 1 : 0),
			passage: mention.headline ? -9 : mention.passage,
		});
	}

	for (const character of characters) {
		if (character.mentions.length > 0) {
			character.kind = kindOf(character.mentions, character.words);
			character.personal = character.kind === 'person';
			character.gender = character.kind === 'person' ? genderOf(character) : null;
			character.plural =
				character.kind === 'group' || /^(?:family|police)$/.test(character.words.at(-1) ?? '');
		}
	}

	const byCompound = new Map(
		[...of]
			.filter(([{isCompound}]) => isCompound)
			.map(([{words}, character]) => [words.slice(-2).join(' '), character] as const),
	);
	return {
		characters: characters.filter(({mentions: own}) => own.length > 0),
		of,
		byWord,
		doubtful,
		byCompound,
	};
};

/** Who of those with this surname or first name is meant. */
const byNamesake = (
	mention: NameMention,
	candidates: readonly Character[],
	prominence: (character: Character) => number,
	seen: ReadonlyMap<Character, {count: number; short: number; passage: number}>,
): {best: Character | undefined; ahead: number} => {
	const [word] = mention.words;
	let best: Character | undefined;
	let [most, next] = [-Infinity, -Infinity];
	for (const [i, candidate] of candidates.entries()) {
		const own = candidate.words.filter(other => !suffixes.test(other));
		const isSurname = own.at(-1) === word;
		const gender = candidate.gender ?? (own.length > 1 ? genderOfGivenName(own[0]) : null);
		if (
			(mention.gender && gender && mention.gender !== gender) ||
			(mention.hasTitle && !isSurname && isGivenName(word)) ||
			(places.has(word) && !mention.hasTitle)
		) {
			continue;
		}

		const before = seen.get(candidate);
		const distance = before ? mention.passage - before.passage : Number.POSITIVE_INFINITY;
		const score =
			Math.log2(1 + prominence(candidate) + (before?.short ?? 0)) +
			(distance === 0 ? 2 : distance <= 2 ? 1 : 0) +
			(before ? 1.5 : 0) +
			// Papers call the main person by the surname and the others of that name in full.
			(i === 0 ? 0.7 : 0) -
			// Who is `Mrs.` each time is not meant where the title is missing.
			(own.length < 2 && candidate.gender && !mention.hasTitle ? 2 : 0) +
			((before?.short ?? 0) > 0 ? 0.7 : 0) +
			(isSurname ? 0.5 : 0);
		if (score > most) {
			best = candidate;
			next = most;
			most = score;
		} else {
			next = Math.max(next, score);
		}
	}

	return {best, ahead: most - next};
};
