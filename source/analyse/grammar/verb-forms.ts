/** Which words may be verbs by their forms, whatever stands around them. */

import type {Token} from '../passage/tokens.js';
import {auxiliary, be, irregularPast} from '../words/closed-classes.js';

/** Whether a word is nothing but a finite verb: `is`, `would`, `cannot`, `don’t`, `found` */
export const isFiniteVerb = (lower: string): boolean =>
	auxiliary.test(lower) || be.test(lower) || irregularPast.test(lower) || lower === 'cannot';

/** Whether a word may be a finite verb, though it may be a participle as well: `found`, `closed` */
export const mayBeVerb = (lower: string): boolean => isFiniteVerb(lower) || /\p{Ll}ed$/u.test(lower);

/** Whether a word is a verb in the past, by its form: `sold`, `borrowed` */
export const isPast = ({text, lower}: Token): boolean =>
	/^\p{Ll}{2,}ed$/u.test(text) || irregularPast.test(lower);

/** Whether a word has the form of a verb with a subject, in the past or not: `sold`, `will`; a name as `Reed` has none. */
export const isVerb = (token: Token): boolean => isFiniteVerb(token.lower) || isPast(token);
