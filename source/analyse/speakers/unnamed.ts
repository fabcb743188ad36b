import type {Token} from '../tokens.js';
import type {Resolution} from './discourse.js';
import {bodyClasses, bodyNouns, peoples, places} from './name-words.js';
import type {Nominal} from './nominals.js';
import {
	anonymousNouns,
	crowdNouns,
	documentNouns,
	isRoleNoun,
	mayBeRole,
	singular,
	wordCarriers,
} from './role-nouns.js';
import type {Setting, SourceMention} from './source-mentions.js';

const quantifiers =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|one|some|many|several|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all|another|other|more|each|every|any|\d+)$/;

/** Whether a phrase can be somebody, or a paper that somebody wrote: engines err, and not all that they find can speak. */
export const canSpeak = (tokens: readonly Token[], {head, plural, modifiers}: Nominal): boolean => {
	const [first] = tokens;
	const lower = first.lower;
	if (
		/^(?:no|not|including|whether|what|how|why|there|maybe|let|please)$/.test(lower) ||
		tokens.length > 25
	) {
		return false;
	}

	if (
		quantifiers.test(head) ||
		/^(?:i|you|he|she|it|they|we|who|which|what|here|there|related|current|more|other)$/.test(head)
	) {
		return false;
	}

	const known =
		mayBeRole(head) ||
		crowdNouns.has(head) ||
		bodyNouns.has(head) ||
		documentNouns.has(head) ||
		wordCarriers.has(head) ||
		peoples.has(`${head}s`) ||
		places.has(head) ||
		bodyClasses.some(group => group.has(head)) ||
		/^\p{Lu}/u.test(tokens.find(token => singular(token.lower) === head)?.text ?? '');
	const framed =
		quantifiers.test(lower) || tokens.some(({lower: word}) => word === '’s') || /^\p{Lu}/u.test(first.text);
	return (
		known &&
		(framed || plural || isRoleNoun(head) || modifiers.length > 0) &&
		!(/(?:ed|ing)$/.test(lower) && !framed)
	);
};

/** `two people familiar with the matter`, but `the American people` are a crowd. */
const isAnonymous = ({head, words}: Nominal): boolean =>
	anonymousNouns.has(head) &&
	(head !== 'person' ||
		words.some(word => /^(?:familiar|close|briefed|involved|knowledge|direct|anonymity)$/.test(word)));

/** A source that the text never names becomes a speaker of its own, under its wording. */
export const describeOnly = (
	text: string,
	mention: SourceMention,
	nominal: Nominal,
	{wordings, discourse}: Setting,
): Resolution => {
	const whole = text.slice(mention.span.start, mention.span.end);
	const cutAt = /,|\s--|—| who | which /.exec(whole)?.index ?? -1;
	const wording = (cutAt > 3 ? whole.slice(0, cutAt) : whole)
		.replace(/^(?:from|by|to|according to|also|but|and)\s+/i, '')
		.trim()
		.replace(/[’']s?$/, '');
	const key = wording.toLowerCase().replace(/^the /, '');
	let character = nominal.words.includes('another') ? undefined : wordings.get(key);
	if (!character) {
		character = {
			name: wording,
			kind: nominal.plural && !isAnonymous(nominal) && nominal.count === undefined ? 'group' : 'unnamed',
			gender: null,
			personal: nominal.personal,
			plural: nominal.plural,
			descriptions: [],
			mentions: [],
			words: nominal.words,
		};
		wordings.set(key, character);
		const alike = discourse.unnamed.get(nominal.head) ?? [];
		discourse.unnamed.set(nominal.head, [character, ...alike].slice(0, 4));
	}

	return {characters: [character], probability: 1};
};
