import {indexAt} from '../../document/span.js';
import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import type {Gender} from '../words/given-names.js';
import {genderOfRole, kinNouns} from '../words/role-nouns.js';
import {genderOfPronoun} from './pronouns.js';

/** How many tokens behind a name a pronoun may stand to tell its gender. */
const reach = 20;

/** `Dan Moss told [her] to go`: that is somebody else than the subject. */
const isObject = ({lower}: Token, next: Token | undefined): boolean =>
	lower === 'him' ||
	(lower === 'her' &&
		!(
			next?.isWord &&
			!/^(?:to|that|and|or|but|in|at|on|for|with|about|how|if|when|why|what|not|she|he|they|it|i|we|you|this)$/.test(
				next.lower,
			)
		));

/** How many words may stand between `is a` and the noun. */
const mostAdjectives = 4;

/**
 * The gender that a sentence tells right behind the name it is about: `Cristian Ruiz, a lawyer, is a stay-at-home
 * [mother]`
 */
const toldGender = (behind: readonly Token[]): Gender | null => {
	const at = behind.findIndex(({text}) =>
		/^(?:is|was|who|whose|whom|which|where|when|while|[.?!;:“”"])$/.test(text),
	);
	const isApart = at === 0 || behind[0]?.text === ',';
	if (
		!isApart ||
		!/^(?:is|was)$/.test(behind[at]?.lower ?? '') ||
		!/^an?$/.test(behind[at + 1]?.lower ?? '')
	) {
		return null;
	}

	for (const {lower, isWord} of behind.slice(at + 2, at + 3 + mostAdjectives)) {
		const gender = kinNouns.has(lower) || /^(?:wo)?man$/.test(lower) ? genderOfRole(lower) : null;
		if (gender || !isWord || /^(?:of|for|in|at|with|from|to|who|whose|which|that|and)$/.test(lower)) {
			return gender;
		}
	}

	return null;
};

/**
 * What the first pronoun behind a name in its sentence tells.
 *
 * @param from the first token behind the name
 * @param next where the next person is named
 */
const genderBehind = (
	{tokens, stretchOf}: Passage,
	from: number,
	next = Number.POSITIVE_INFINITY,
): Gender | undefined => {
	for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
		const {text, start, lower} = tokens[i];
		if (/^[.?!]$/.test(text) || start >= next) {
			return undefined;
		}

		const gender = genderOfPronoun.get(lower);
		if (gender && stretchOf[i] === -1 && !isObject(tokens[i], tokens[i + 1])) {
			return gender;
		}
	}

	return undefined;
};

/**
 * Finds the gender of people by what a sentence says they are, and of those whose names do not tell it by the first
 * pronoun behind them in their sentence: `Rakeyia Scott said that she …`. Another person between the two leaves it open,
 * and so does a draw.
 *
 * @param passages the article's passages
 * @param cast receives the genders found
 */
export const voteOnGenders = (
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
): void => {
	/** How many more pronouns are a man’s than a woman’s. */
	const votes = new Map<Character, number>();
	const told = new Set<Character>();
	for (const [index, name] of names.entries()) {
		const character = cast.of.get(name);
		if (
			character?.kind !== 'person' ||
			told.has(character) ||
			name.quoted ||
			name.headline ||
			name.grammar !== 'subject'
		) {
			continue;
		}

		const passage = passages[name.passage];
		const behind = indexAt(passage.tokens, name.end - 1) + 1;
		const gender = toldGender(passage.tokens.slice(behind, behind + reach));
		if (gender) {
			character.gender = gender;
			told.add(character);
		}

		if (character.gender) {
			continue;
		}

		const next = names
			.slice(index + 1, index + 4)
			.find(other => other.start >= name.end && cast.of.get(other)?.kind === 'person');
		const vote = genderBehind(passage, behind, next?.start);
		if (vote) {
			votes.set(character, (votes.get(character) ?? 0) + (vote === 'male' ? 1 : -1));
		}
	}

	for (const [character, balance] of votes) {
		if (balance !== 0) {
			character.gender = balance > 0 ? 'male' : 'female';
		}
	}
};
