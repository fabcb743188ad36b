import type {Passage} from '../passage.js';
import type {Token} from '../tokens.js';
import type {Cast} from './cast.js';
import type {Character} from './character.js';
import type {NameMention} from './name-mention.js';
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

/**
 * Finds the gender of people whose names do not tell it, by the first pronoun behind them in their sentence:
 * `Rakeyia Scott said that she …`. Another person between the two leaves it open, and so does a draw.
 *
 * @param passages the article's passages
 * @param cast receives the genders found
 */
export const voteOnGenders = (
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
): void => {
	const votes = new Map<Character, number>();
	let passage = -1;
	let token = 0;
	for (const [index, name] of names.entries()) {
		const character = cast.of.get(name);
		if (
			character?.kind !== 'person' ||
			character.gender ||
			name.quoted ||
			name.headline ||
			name.grammar !== 'subject'
		) {
			continue;
		}

		const {tokens, stretchOf} = passages[name.passage];
		if (name.passage !== passage) {
			passage = name.passage;
			token = 0;
		}

		while (token < tokens.length && tokens[token].start < name.end) {
			token++;
		}

		const next = names
			.slice(index + 1, index + 4)
			.find(other => other.start >= name.end && cast.of.get(other)?.kind === 'person');
		for (let i = token; i < Math.min(tokens.length, token + reach); i++) {
			if (/^[.?!]$/.test(tokens[i].text) || (next && tokens[i].start >= next.start)) {
				break;
			}

			const gender =
				stretchOf[i] === -1 && !isObject(tokens[i], tokens[i + 1])
					? genderOfPronoun.get(tokens[i].lower)
					: undefined;
			if (gender) {
				votes.set(character, (votes.get(character) ?? 0) + (gender === 'male' ? 1 : -1));
				break;
			}
		}
	}

	for (const [character, balance] of votes) {
		if (balance !== 0) {
			character.gender = balance > 0 ? 'male' : 'female';
		}
	}
};
