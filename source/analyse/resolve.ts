import type {Span} from '../document/span.js';
import {type Character, isPerson} from './cast.js';
import {documentNouns, roleNouns} from './name-words.js';
import {personalPronouns} from './noun-phrase.js';
import type {Token} from './tokens.js';

/** Whom a source mention stands for: named characters, or somebody whom the text never names. */
export type Resolution = {readonly characters: readonly Character[]} | {readonly unnamed: string};

/** What the resolution of a mention may look at. */
export type Situation = {
	readonly cast: readonly Character[];
	/** The mention's tokens. */
	readonly tokens: readonly Token[];
	/** The person who spoke last. */
	readonly speaking: Character | undefined;
	/** The body that spoke last. */
	readonly issuing: Character | undefined;
	readonly byline: Character | undefined;
};

const stem = (word: string): string => word.slice(0, 5);

/** The characters mentioned by name before an offset outside quotation marks, the last one first. */
const recent = (
	cast: readonly Character[],
	offset: number,
	fits: (character: Character) => boolean = () => true,
): Character[] => {
	const last = (character: Character) =>
		character.mentions.findLast(({start, quoted}) => start < offset && !quoted)?.start ?? -1;
	return cast
		.filter(character => fits(character) && last(character) !== -1)
		.sort((a, b) => last(b) - last(a));
};

/** In the order in which the text introduces them. */
const inOrder = (characters: readonly Character[]): Character[] =>
	characters.toSorted((a, b) => a.mentions[0].start - b.mentions[0].start);

/** Where the head of a noun phrase stands: the last noun before `of`, `for`, `at` and what follows them. */
const headOf = (tokens: readonly Token[]): number => {
	const cut = tokens.findIndex(
		(token, i) =>
			i > 0 &&
			(/^(?:of|for|at|in|from|with|on|to|by|who|against|,)$/.test(token.lower) || token.text === '('),
	);
	return (cut === -1 ? tokens.length : cut) - 1;
};

const namedIn = (cast: readonly Character[], span: Span): Array<{character: Character; span: Span}> =>
	cast
		.flatMap(character =>
			character.mentions
				.filter(({start, end}) => start < span.end && span.start < end)
				.map(mention => ({character, span: mention})),
		)
		.sort((a, b) => a.span.start - b.span.start);

/** `he`, `she`, `they`, `I`. */
const resolvePronoun = (
	pronoun: string,
	offset: number,
	{cast, speaking, issuing, byline}: Situation,
): Character[] => {
	if (pronoun === 'i') {
		return byline ? [byline] : [];
	}

	if (pronoun === 'he' || pronoun === 'she') {
		const gender = pronoun === 'he' ? 'male' : 'female';
		const fits = (character: Character) => isPerson(character) && (character.gender ?? gender) === gender;
		const [latest] = recent(cast, offset, fits);
		const found = speaking && fits(speaking) ? speaking : latest;
		if (found) {
			// What the writer's own pronoun tells holds from here on.
			found.gender ??= gender;
		}

		return found ? [found] : [];
	}

	if (pronoun === 'it') {
		return issuing ? [issuing] : recent(cast, offset, ({kind}) => kind === 'organization').slice(0, 1);
	}

	return [];
};

/** `both diplomats`, `the pair`, `the two ministers`. */
const isJoint = (lowers: readonly string[]): boolean =>
	lowers[0] === 'both' || /^(?:the|those|these) (?:pair|duo|couple|two)\b/.test(lowers.join(' '));

/** `Russia’s top diplomat`, `the minister`: the one whose role shares most with the phrase, the last mentioned first. */
const byRole = (
	lowers: readonly string[],
	offset: number,
	cast: readonly Character[],
): Character | undefined => {
	let best: Character | undefined;
	let most = 0;
	for (const character of recent(cast, offset)) {
		const description = `${character.role ?? ''} ${character.kind === 'organization' ? character.name : ''}`
			.toLowerCase()
			.split(/\s+/);
		const shared = lowers.filter(
			word => word.length > 3 && description.some(other => other.length > 3 && stem(other) === stem(word)),
		).length;
		if (shared > most) {
			best = character;
			most = shared;
		}
	}

	return best;
};

/**
 * Finds out whom a source mention stands for.
 *
 * @param text the article's text
 * @param source the mention
 * @param situation what is known at this place
 * @returns the characters, or the wording of a source that the text never names; nobody where the evidence is thin
 */
export const resolveMention = (text: string, source: Span, situation: Situation): Resolution => {
	const {cast, tokens, speaking} = situation;
	const lowers = tokens.map(({lower}) => lower);
	if (tokens.length === 1 && personalPronouns.has(lowers[0])) {
		return {characters: resolvePronoun(lowers[0], source.start, situation)};
	}

	if (isJoint(lowers)) {
		return {characters: inOrder(recent(cast, source.start, isPerson).slice(0, 2))};
	}

	const head = headOf(tokens);
	const named = namedIn(cast, source);
	const heads = named.filter(
		({span}) => span.start <= (tokens[head]?.start ?? 0) && (tokens[head]?.end ?? 0) <= span.end,
	);
	if (heads.length > 0) {
		// `Lavrov and Wang`: all whose names stand side by side.
		const joined = named.filter(
			({span}) =>
				span.end <= heads[0].span.start &&
				/^(?:,| and|, and)\s*(?:\p{L}+ ){0,3}$/u.test(text.slice(span.end, heads[0].span.start)),
		);
		return {characters: [...new Set([...joined, ...heads].map(({character}) => character))]};
	}

	// `The opposition leader, Jan Krol`
	const apposed = named.find(({span}) => text.slice(source.start, span.start).trimEnd().endsWith(','));
	if (apposed) {
		return {characters: [apposed.character]};
	}

	const noun = lowers[head] ?? '';
	if (documentNouns.has(noun) && named.length > 0) {
		return {characters: [named[named.length - 1].character]};
	}

	const definite = /^(?:the|this|that|his|her|their|its)$/.test(lowers[0]) || lowers.includes('’s');
	if (definite) {
		const known = byRole(lowers, source.start, cast);
		if (known) {
			return {characters: [known]};
		}

		if (lowers[0] === 'the' && roleNouns.has(noun) && tokens.length <= 3 && speaking) {
			return {characters: [speaking]};
		}
	}

	const wording = text.slice(source.start, source.end);
	return tokens.length > 0 && /\p{L}/u.test(wording) ? {unnamed: wording} : {characters: []};
};
