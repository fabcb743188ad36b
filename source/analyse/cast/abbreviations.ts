/** Letters in brackets behind a name that stand for it. */

import type {NameMention} from '../names/name-mention.js';
import {isOutlet} from '../names/outlets.js';
import {isGivenName} from '../words/given-names.js';
import {places} from '../words/place-words.js';
import {isBodyName} from './body-name.js';

/**
 * Whether a mention is the short form, in brackets, of the name right before it: `Federal Bureau of Inquiry ([FBI])`.
 */
export const spelledOutBeside = (mention: NameMention, previous: NameMention | undefined): boolean =>
	previous !== undefined &&
	previous.words.length > 1 &&
	previous.passage === mention.passage &&
	mention.start - previous.end <= 6 &&
	mention.before === '(' &&
	/^\p{Lu}{2,}$/u.test(mention.text) &&
	// `Ana Falk (AFP)`: a person is not called so by an agency’s letters.
	(isGivenName(previous.words[0]) && !isBodyName(previous)
		? previous.words.map(word => word[0]).join('') === mention.words[0]
		: previous.words.some(word => word[0] === mention.words[0][0]) ||
			// `the Office for Flood Defence ([BHW])`: letters of its name in another language
			(previous.hasArticle &&
				isBodyName(previous) &&
				mention.after === ')' &&
				!places.has(mention.words[0]) &&
				!isOutlet({words: mention.words, descriptions: []})));
