/** What a sentence tells somebody to be: `Ana Ruiz is [the police chief].`, for `the chief` to take up. */
import {endOfRun, indexAt} from '../../document/span.js';
import {makeDescription} from '../names/description.js';
import type {NameMention} from '../names/name-mention.js';
import {isOfficeNoun} from '../names/offices.js';
import type {Passage} from '../passage/passage.js';
import {isRoleNoun} from '../words/role-nouns.js';
import type {Cast} from './cast.js';

/** How many words such a phrase has at most. */
const longestPhrase = 8;

/** What goes on behind it. */
const goesOn = /^(?:who|whose|whom|that|which|and|or|but|when|while|where|as|because|so|if|than|for)$/;

/**
 * Adds to whom a sentence is about what it tells them to be; who was in office may be so no longer.
 *
 * @param names of the article, in the order of the text
 */
export const describeByCopula = (
	text: string,
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
): void => {
	for (const name of names) {
		const character = cast.of.get(name);
		if (
			!/^(?:is|was|became|remains)$/.test(name.after) ||
			name.quoted ||
			name.headline ||
			name.grammar !== 'subject' ||
			character?.kind !== 'person'
		) {
			continue;
		}

		const {tokens} = passages[name.passage];
		const verb = indexAt(tokens, name.end) + 1;
		const from = verb + 1;
		if (tokens[verb]?.lower !== name.after || !/^(?:an?|the)$/.test(tokens[from]?.lower ?? '')) {
			continue;
		}

		const end = endOfRun(
			from + 1,
			from + 1 + longestPhrase,
			i => tokens[i]?.isWord && !goesOn.test(tokens[i].lower),
		);
		// `Ana Ruiz is [the mayor]’s daughter`
		const isOwner = /^’s?$/.test(tokens[end]?.lower ?? '');
		const description = isOwner ? null : makeDescription(text, tokens, from, end);
		if (
			description &&
			isRoleNoun(description.head) &&
			!(name.after === 'was' && isOfficeNoun(description.head)) &&
			!character.descriptions.some(({head}) => head === description.head)
		) {
			character.descriptions.push(description);
		}
	}
};
