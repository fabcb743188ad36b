/** Crowds without a name whom a sentence is about, for `they` to take up: `[Some 400 parents] had gathered.` */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {areWords} from '../passage/speech.js';
import type {Token} from '../passage/tokens.js';
import {numeral} from '../words/closed-classes.js';
import {kinNouns, singular} from '../words/role-nouns.js';
import {isSomebody} from './partitives.js';
import {relational} from './phrase-kinds.js';

/** Before a number these say how exact it is. */
const about = /^(?:about|almost|around|nearly|over|roughly|some)$/;
const quantity = new RegExp(`${numeral.source}|^(?:several|many)$`);

/** How a phrase for a crowd begins, in words: `more than 200`, `hundreds of`, `a small group of`. */
const openings: ReadonlyArray<readonly RegExp[]> = [
	[/^(?:more|fewer|less)$/, /^than$/, quantity],
	[/^(?:up)$/, /^to$/, quantity],
	[/^at$/, /^least$/, quantity],
	[/^(?:dozens|scores|hundreds|thousands|tens|crowds|groups)$/, /^of$/],
	[/^an?$/, /^(?:group|crowd|handful|gathering|gang|party|couple|number|coalition)$/, /^of$/],
	[/^an?$/, /^(?:small|large|big|angry|noisy)$/, /^(?:group|crowd|handful|gathering)$/, /^of$/],
	[about, quantity],
	[about, /^(?:dozens|hundreds|thousands)$/, /^of$/],
	[quantity],
];

const first = new RegExp([...new Set(openings.map(([word]) => word.source))].join('|'));

/**
 * Whether a phrase for a crowd may begin with a word. This is asked of every word of an article, hence one pattern
 * for all.
 */
export const opensCrowd = (lower: string): boolean => first.test(lower);

/** How many words may stand between the number and the noun. */
const mostModifiers = 3;

/** Behind the noun these go on with it, or make something else of it. */
const goesOn = /^(?:and|or|of|ago|later|old|away|long|each|per)$/;

/** `Three people died`, `Two men were killed`: they say nothing any more. */
const suffers =
	/^(?:died|perished|drowned|(?:was|were|have been|had been) (?:killed|buried|(?:shot|found) dead))\b/;

/**
 * The phrase for a crowd that a sentence is about.
 *
 * @param at the index of its first word
 * @returns undefined where no crowd is told of there
 */
export const crowdAt = (passage: Passage, at: number): Token[] | undefined => {
	const {tokens} = passage;
	const opening = openings.find(words => words.every((word, i) => word.test(tokens[at + i]?.lower ?? '')));
	if (!opening) {
		return undefined;
	}

	const from = at + opening.length;
	const noun = tokens
		.slice(from, from + mostModifiers + 1)
		.findIndex(token => token.lower !== singular(token.lower) && isSomebody(token));
	const end = from + noun + 1;
	const isWhole =
		noun !== -1 &&
		areWords(passage, {start: at, end}) &&
		/^\p{Ll}/u.test(tokens[end]?.text ?? '') &&
		!goesOn.test(tokens[end].lower) &&
		!suffers.test(
			tokens
				.slice(end, end + 4)
				.map(({lower}) => lower)
				.join(' '),
		);
	return isWhole ? tokens.slice(at, end) : undefined;
};

/** Those with whom somebody does something, and speaks. */
const isCompanion = (lower: string): boolean =>
	kinNouns.has(singular(lower)) ||
	relational.has(singular(lower)) ||
	/^(?:aides|allies|associates|co-?authors|authors|collaborators|comrades|co-?workers|family|students|supporters)$/.test(
		lower,
	);

/**
 * Whether somebody is told of together with those who are with them: `[Ida Krol and her colleagues] met`, `[He and his
 * wife] met`; not whose wife is named as well.
 *
 * @param name the last one, which is theirs where no pronoun is
 * @param possessive the index of the word that tells whose they are
 */
export const isInCompany = (passage: Passage, name: Span | undefined, possessive: number): boolean => {
	const {tokens} = passage;
	const and = possessive - 1;
	const last = tokens
		.slice(possessive + 1, possessive + 1 + mostModifiers)
		.findIndex(({lower}) => isCompanion(lower));
	return (
		last !== -1 &&
		and > 0 &&
		tokens[and].lower === 'and' &&
		(/^(?:he|she)$/.test(tokens[and - 1].lower) || tokens[and - 1].end === name?.end) &&
		!/^(?:,|’s|\p{Lu}.*)$/u.test(tokens[possessive + 2 + last]?.text ?? '') &&
		areWords(passage, {start: and, end: possessive + 2 + last})
	);
};
