/** How whoever hears something is named. */
import type {Token} from '../passage/tokens.js';
import {determiner, objectPronoun} from '../words/closed-classes.js';
import {isRoleNoun, personNouns, singular} from '../words/role-nouns.js';

/** Whether a word may begin the name of whom something is said to: `to [the] clerk`, `to [Falk]`; but `to [help] them` */
export const namesHearer = (word: Token | undefined): boolean =>
	word !== undefined &&
	(determiner.test(word.lower) ||
		objectPronoun.test(word.lower) ||
		/^\p{Lu}/u.test(word.text) ||
		word.lower === 'police' ||
		personNouns.has(singular(word.lower)) ||
		isRoleNoun(singular(word.lower)));
