/** What a name says by itself of whose it is. */
import type {NameMention} from '../names/name-mention.js';
import {isPartyBody} from '../names/parties.js';
import {knownBodies} from '../words/known-bodies.js';
import {bodyNouns, bodyPrepositions} from '../words/name-words.js';

/** Words of a body’s name that its initials may leave out. */
export const small = /^(?:of|the|for|and|on|&)$/;

const nobility =
	/^(?:duke|duchess|earl|countess|marquess|viscount|baron|baroness|archbishop|bishop|prince|princess|king|queen)$/;

/** Whether a name begins with a title of nobility: `Duke of Halden`, but not `Queen’s University`. */
export const isNoble = (words: readonly string[]): boolean =>
	nobility.test(words[0]) && !/^(?:university|college|school|hospital)$/.test(words[words.length - 1]);

/** Whether a name says by itself that it is no person’s: `Ministry of Works`, `Clinton campaign`, `FBI`. */
export const isBodyName = ({words, isCompound, text, after}: NameMention): boolean =>
	!isNoble(words) &&
	(isCompound ||
		words.some(word => bodyNouns.has(word) || small.test(word)) ||
		words.slice(1, -1).some(word => bodyPrepositions.has(word)) ||
		// `Local 44`
		(words[0] === 'local' && /^\d/.test(words[1] ?? '')) ||
		knownBodies.has(text.toLowerCase()) ||
		isPartyBody(text.toLowerCase()) ||
		// `HOLM: …` is a label.
		(words.length === 1 && after !== ':' && /^(?:\p{Lu}\.?){2,}$/u.test(text)));
