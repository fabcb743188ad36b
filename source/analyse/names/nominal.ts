import type {Token} from '../passage/tokens.js';
import {bodyNouns} from '../words/name-words.js';
import {mayBeRole, singular} from '../words/role-nouns.js';
import {headIndex} from './description.js';
import {spelledOffice} from './offices.js';

/** A noun phrase without a name as its head: `Russia’s top diplomat`, `the two ministers`, `a senior official`. */
export type Nominal = {
	readonly words: readonly string[];
	/** In the singular. */
	readonly head: string;
	readonly plural: boolean;
	/** `the`, `this`, a possessive: the reader is to know who that is. */
	readonly definite: boolean;
	/** How many it says they are. */
	readonly count: number | undefined;
	/** Before the head, without determiners. */
	readonly modifiers: readonly string[];
	/** It is a word for a person, so that `he` or `she` may take it up. */
	readonly personal: boolean;
};

const definites = /^(?:the|this|that|these|those|his|her|its|their|our|both)$/;
/** Words of a phrase that say nothing of who is meant. */
export const empties =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|both|two|three|one|another|some|many|several|of|for|at|in|from|on|to|by|with|and|’s|most|top|senior|also|who|all|s)$/;

/** `the [31 year old] swimmer`: an age without its hyphens is one word as well. */
const withAges = (tokens: readonly Token[]): readonly Token[] => {
	const at = tokens.findIndex(
		({lower}, i) =>
			/^\d{1,3}$/.test(lower) && tokens[i + 1]?.lower === 'year' && tokens[i + 2]?.lower === 'old',
	);
	const age = `${tokens[at]?.lower}-year-old`;
	return at === -1
		? tokens
		: [
				...tokens.slice(0, at),
				{...tokens[at], end: tokens[at + 2].end, text: age, lower: age},
				...tokens.slice(at + 3),
			];
};

/** How many, or in what form, and not what: `a number of [nurses]`, `a copy of [the letter]` */
const measures =
	/^(?:array|batch|chorus|copy|copies|cross-section|dozens|handful|host|number|range|section|slew|string|succession|wave)$/;

/** The head behind `one of` or a measure, if they open a phrase. */
const behindMeasure = (tokens: readonly Token[]): number => {
	const at = headIndex(
		tokens,
		tokens[0]?.lower === 'one' && tokens[1]?.lower === 'of' ? 2 : 0,
		tokens.length,
	);
	return measures.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of' && at + 2 < tokens.length
		? headIndex(tokens, at + 2, tokens.length)
		: at;
};

/** Who is in charge of what stands before it: `the harbour [master]`; by itself it is mostly something else. */
const placesOfMasters = /^(?:ballet|band|choir|dock|harbou?r|lock|pier|port|quarry|ring|station)$/;

/** Whether what stands beside a noun tells that it is a person: `the harbour [master]`, `the [second] in command` */
const isPersonHere = (words: readonly string[], at: number): boolean =>
	(words[at] === 'master' && placesOfMasters.test(words[at - 1] ?? '')) ||
	(words[at] === 'second' && words[at + 1] === 'in' && words[at + 2] === 'command');

/**
 * Reads the tokens of a noun phrase: its head noun and what stands before it, and whether it is definite, plural, a
 * person.
 */
export const readNominal = (phrase: readonly Token[]): Nominal => {
	const tokens = withAges(phrase);
	const lowers = tokens.flatMap(spelledOffice);
	const ofMany = lowers[0] === 'one' && lowers[1] === 'of';
	const at = behindMeasure(tokens);
	const headAt = tokens.slice(0, at + 1).flatMap(spelledOffice).length - 1;
	const noun = lowers[headAt] ?? '';
	const head = singular(noun);
	const pair = /^(?:pair|duo|couple)$/.test(head);
	return {
		words: lowers,
		head,
		plural: !ofMany && (noun !== head || pair || /^(?:people|men|women|both|family|police)$/.test(noun)),
		definite: definites.test(lowers[0] ?? '') || lowers.slice(0, headAt).includes('’s'),
		count:
			lowers[0] === 'both' || lowers.slice(0, headAt).includes('two') || pair
				? 2
				: lowers.slice(0, headAt).includes('three')
					? 3
					: undefined,
		personal: (mayBeRole(head) && !bodyNouns.has(head)) || isPersonHere(lowers, headAt),
		modifiers: lowers.slice(0, headAt).filter(word => !empties.test(word) && /\p{L}/u.test(word)),
	};
};
