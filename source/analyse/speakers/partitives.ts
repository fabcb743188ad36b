/** A part of a group that speaks: `many of her supporters`, `44 percent of voters`, `those who stayed`. */

import {endOfRun} from '../../document/span.js';
import {headIndex} from '../names/description.js';
import type {Nominal} from '../names/nominal.js';
import type {Token} from '../passage/tokens.js';
import {numeral} from '../words/closed-classes.js';
import {peoples} from '../words/place-words.js';
import {crowdNouns, isRoleNoun, mayBeRole, personNouns, singular} from '../words/role-nouns.js';

/** What makes a number rough. */
const rough =
	/^(?:about|almost|nearly|only|just|roughly|around|some|over|even|an?|the|more|less|fewer|at|least|than|as|up|to)$/;
const amount = new RegExp(
	`${numeral.source}|^(?:many|some|most|all|several|few|half|both|others|thirds?|quarters?|fifths?|(?:two|three|four)-(?:thirds|quarters|fourths|fifths)|majority|plurality|number|handful|dozens|scores|hundreds|thousands|millions)$`,
);
const share = /^(?:percent|per|cent|%)$/;

/** Words that stand for people where a clause or a phrase tells which: `those in favour`, `some who stayed`. */
const open = /^(?:those|some|many|others|most|several|few)$/;
/** … and `those` alone also where its clause has no pronoun: `those [living] there`, `those [asked] about it` */
const clause = /^\p{Ll}+(?:ed|ing)$/u;
const which = /^(?:who|in|at|inside|within|among|close|familiar|opposed|involved|from|with|on)$/;

/** How many words are looked through for the amount and the `of` behind it. */
const reach = 8;

/** Whether a word stands for people, or one of them. */
export const isSomebody = ({lower, text}: Token): boolean => {
	const one = singular(lower);
	return (
		mayBeRole(one) ||
		isRoleNoun(one) ||
		crowdNouns.has(one) ||
		personNouns.has(one) ||
		peoples.has(lower) ||
		/^\p{Lu}\p{Ll}+(?:s|men|women)$/u.test(text)
	);
};

const partOf = (words: readonly Token[], head: Token): Nominal => ({
	words: words.map(({lower}) => lower),
	head: singular(head.lower),
	plural: true,
	definite: false,
	count: undefined,
	modifiers: [],
	personal: true,
});

/** Reads a part of a group of people; undefined where it is none, or of things: `half of the bridges` */
export const readPart = (tokens: readonly Token[]): Nominal | undefined => {
	const [first, second] = tokens;
	if (
		open.test(first.lower) &&
		(which.test(second?.lower ?? '') || (first.lower === 'those' && clause.test(second?.lower ?? '')))
	) {
		return partOf(tokens, first);
	}

	let at = endOfRun(
		0,
		reach,
		i => rough.test(tokens[i]?.lower ?? '') && !/^(?:of|in)$/.test(tokens[i + 1]?.lower ?? ''),
	);

	if (!amount.test(tokens[at]?.lower ?? '')) {
		return undefined;
	}

	at++;
	while (share.test(tokens[at]?.lower ?? '')) {
		at++;
	}

	// `six in 10 voters`, `nine out of ten nurses`
	const isRatio = /^(?:in|out)$/.test(tokens[at]?.lower ?? '') && tokens.length > at + 2;
	if (!isRatio && tokens[at]?.lower !== 'of') {
		return undefined;
	}

	const from = at + (tokens[at].lower === 'out' ? 2 : 1);
	if (from >= tokens.length) {
		return undefined;
	}

	const head = tokens.slice(from, headIndex(tokens, from, tokens.length) + 1).findLast(isSomebody);
	return head && partOf(tokens, head);
};
