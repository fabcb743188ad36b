/** Whom or what a sentence is about that begins with a noun alone: `The mayor looked tired.`, `The ministry opened an inquiry.` */

import {endOfRun} from '../../document/span.js';
import {isOfficeNoun} from '../names/offices.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {irregularPast, modal} from '../words/closed-classes.js';
import {bodyClasses} from '../words/name-words.js';
import {institutions, isRoleNoun, mayBeRole} from '../words/role-nouns.js';

/** What may stand behind a phrase that brings somebody in. */
const behindPhrase =
	/^(?:who|whose|,|in|at|from|with|on|outside|inside|near|behind|by|is|has|does|says|also|then|still|once|never|now|\p{L}+ed)$/u;
/** Whether a sentence goes on so behind a phrase that brings somebody in. */
export const goesOn = (lower: string): boolean => behindPhrase.test(lower) || irregularPast.test(lower);

/** Behind these words a phrase says what is true of anybody: `A nurse must …` */
const isGeneral = (lower: string): boolean => modal.test(lower) || /^(?:needs?|of)$/.test(lower);

/** How many words may stand between `the` and such a noun. */
const mostBetween = 2;

/** How many words tell at most whom such a noun is like. */
const longestAside = 8;

/** A phrase of `the`, a few words and a noun that a sentence goes on from with its verb. */
const subjectAt = (
	{tokens, stretchOf}: Passage,
	at: number,
	isNoun: (lower: string) => boolean,
): Token[] | undefined => {
	const head = endOfRun(at + 1, at + mostBetween + 1, i => tokens[i]?.isWord && !isNoun(tokens[i].lower));

	// `The captain, who survived, …`, `The airline, like others, has …`
	const aside =
		tokens[head + 1]?.text === ',' && /^(?:like|unlike)$/.test(tokens[head + 2]?.lower ?? '')
			? tokens.slice(head + 2, head + 2 + longestAside).findIndex(({text}) => text === ',')
			: -1;
	const behind =
		tokens[head + 1]?.text === ',' && /^(?:who|whose)$/.test(tokens[head + 2]?.lower ?? '')
			? tokens[head + 2]
			: tokens[aside === -1 ? head + 1 : head + 3 + aside];
	const isParted = behind !== tokens[head + 1];
	const isSubject =
		isNoun(tokens[head]?.lower ?? '') &&
		stretchOf[head] === -1 &&
		// `The Speaker rose`, but `The Observer folded`
		(/^\p{Ll}/u.test(tokens[head].text) || isOfficeNoun(tokens[head].lower)) &&
		/^\p{Ll}/u.test(behind?.text ?? '') &&
		!mayBeRole(behind.lower) &&
		(isParted || !/^(?:who|that|which|and|or|in|at|from|with|on|to|by|as|is|are)$/.test(behind.lower)) &&
		!isGeneral(behind.lower);
	return isSubject ? tokens.slice(at, head + 1) : undefined;
};

/**
 * Whom a sentence is about that begins with a role: `[The mayor] looked tired.` The phrase that says so, or nothing.
 *
 * @param at the index of the article
 */
export const roleAt = (passage: Passage, at: number): Token[] | undefined =>
	subjectAt(passage, at, isRoleNoun);

const isBodyNoun = (lower: string): boolean =>
	institutions.has(lower) || bodyClasses.some(list => list.has(lower));

/**
 * What a sentence is about that begins with a noun for a body: `[The ministry] opened an inquiry.`, but not `The
 * ministry car …`
 *
 * @param at the index of the article
 */
export const bodyAt = (passage: Passage, at: number): Token[] | undefined => {
	const phrase = subjectAt(passage, at, isBodyNoun);
	const behind = phrase && passage.tokens[at + phrase.length];
	// What a comma parts from it was looked at already.
	return behind && (behind.text === ',' || goesOn(behind.lower)) ? phrase : undefined;
};
