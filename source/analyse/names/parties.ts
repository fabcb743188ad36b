/** Parties by the short names that are words as well, where they are told of together or speak alone: `Tories and Lib Dems`. */
import type {Token} from '../passage/tokens.js';
import {bodyNouns, words} from '../words/name-words.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';
import {isCapitalised} from './capitals.js';

/** What many of a party are called together, of one word or two. */
const crowds: ReadonlySet<string> = new Set([
	...words('tories conservatives liberals greens democrats republicans nationalists unionists'),
	'lib dems',
	'liberal democrats',
	'social democrats',
	'christian democrats',
]);

const bodies: ReadonlySet<string> = new Set([
	...words('labour plaid snp sdlp dup uup ukip bnp ndp reform'),
	'plaid cymru',
	'mebyon kernow',
	'sinn fein',
	'sinn féin',
	'fianna fail',
	'fianna fáil',
	'fine gael',
]);

/** Whether a name is that of a party’s people: `the Lib Dems`. */
export const isPartyCrowd = (name: string): boolean => crowds.has(name);

/** Whether a name is that of a party, as a body. */
export const isPartyBody = (name: string): boolean => bodies.has(name);

/** Where a party’s name ends that begins at a token: the longer one of two. */
const partyEnd = (tokens: readonly Token[], at: number): number | undefined =>
	[2, 1]
		.map(length => tokens.slice(at, at + length))
		.filter(name => name.every(token => isCapitalised(token)))
		.map(name => ({end: at + name.length, text: name.map(({lower}) => lower).join(' ')}))
		.find(({text}) => crowds.has(text) || bodies.has(text))?.end;

/** Between the names of two parties. */
const joins = /^(?:and|or|nor|&)$/;

/** Whether a party’s name goes on to what it tells more of: `Labour MPs`, `the Reform Club`, `Greens leader Ana Ruiz` */
const goesOn = (next: Token | undefined): boolean =>
	isCapitalised(next) ||
	/^(?:’s|’|'|-)$/.test(next?.lower ?? '') ||
	isRoleNoun(singular(next?.lower ?? '')) ||
	bodyNouns.has(singular(next?.lower ?? ''));

/** Where the next word is, an article left out. */
const behindArticle = (tokens: readonly Token[], at: number): number =>
	tokens[at]?.lower === 'the' ? at + 1 : at;

/** Whether a party’s name ends before a token, an article left out: `[Labour] and the` */
const endsBefore = (tokens: readonly Token[], at: number): boolean =>
	[at - 1, at - 2].some(from => from >= 0 && partyEnd(tokens, from) === at);

/**
 * Where the name of a party ends that begins at a token, if the next or the last one is told in one breath, or it is all of
 * a source: `[Tories] and the Lib Dems welcomed it`, `[Labour] said …`.
 */
export const partyAt = (
	tokens: readonly Token[],
	at: number,
	sourceEnds: ReadonlyMap<number, number>,
): number | undefined => {
	const end = partyEnd(tokens, at);
	if (end === undefined || goesOn(tokens[end])) {
		return undefined;
	}

	const next = behindArticle(tokens, end + 1);
	const nextEnd = joins.test(tokens[end]?.lower ?? '') ? partyEnd(tokens, next) : undefined;
	const last = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
	const isJoined =
		(nextEnd !== undefined && !goesOn(tokens[nextEnd])) ||
		(joins.test(tokens[last]?.lower ?? '') && endsBefore(tokens, last));
	return isJoined || sourceEnds.get(tokens[at].start) === tokens[end - 1].end ? end : undefined;
};
