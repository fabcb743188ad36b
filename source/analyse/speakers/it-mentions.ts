/** Whom `it` stands for that says something: a body, what carries words, or a name that may be a body’s. */

import {type Character, mayBeBody} from '../cast/character.js';
import {becomeBody} from './body-nouns.js';
import {resolveCarrier} from './carried-words.js';
import {type Discourse, firstOf, nobody, type Place, type Resolution} from './discourse.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {resolveIt} from './they-and-it.js';

/**
 * `Corvane said no. [It] said …`, `Corvane sells oil. “We buy it,” [it] said.`: who alone has just spoken or been spoken of,
 * under one word that may as well be a body’s name.
 */
const resolveUnknown = ({speaking, traces, people}: Discourse, {sentence}: Place): Resolution => {
	const isNear = (character: Character): boolean => {
		const trace = traces.get(character);
		return trace !== undefined && sentence - trace.sentence <= 1 && trace.grammar === 'subject';
	};
	const [found, ...others] = people.filter(isNear);
	if (!found || others.length > 0 || speaking.length > 1 || found.words.length > 1 || !mayBeBody(found)) {
		return nobody;
	}

	becomeBody(found);
	return {characters: [found], probability: 0.6};
};

/** Finds whom `it` stands for as a source. */
export const resolveSpeakingIt = (mention: SourceMention, setting: Setting): Resolution => {
	const {discourse} = setting;
	// `The mill grew. Ida Krol found a card. “For Bev,” it said.`: unless somebody spoke in the sentence before
	const isSilent = discourse.spoken.sentence < mention.place.sentence - 1;
	return firstOf(
		() => (isSilent ? resolveCarrier(mention, setting) : nobody),
		() => resolveIt(discourse, mention.place),
		() => resolveCarrier(mention, setting),
		() => resolveUnknown(discourse, mention.place),
	);
};
