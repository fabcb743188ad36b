/** What stands behind a name and a comma and says nothing of its bearer: the clause in which somebody is told something. */
import {indexAt, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {determiner, settingPreposition} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {places} from '../words/place-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {mayBeRole, singular} from '../words/role-nouns.js';
import {isCapitalised} from './capitals.js';
import type {Run} from './description.js';

/** With these a sentence goes on that has lost its comma, `Dana Cole, a welder at Leeds was`, or a clause has its verb. */
const singularAuxiliary = /^(?:is|was|has|had)$/;

/**
 * Whether the verb behind a phrase belongs to a clause within it: `a union [that] has`, `the minister at the time [the
 * tax] was`
 */
const isOfRelative = ({tokens}: Passage, {end}: Span, headAt: number): boolean =>
	/^(?:that|which)$/.test(tokens[end - 1].lower) ||
	(headAt < end - 2 && determiner.test(tokens[end - 2].lower));

/** How many words tell where that is. */
const longestSetting = 14;

/**
 * Whether a name is that of a place where the sentence is set, and the phrase behind it is of somebody who is there: `In
 * a speech in Halden, the mayor, visibly tired, said …`
 */
const isSetting = ({tokens, sentences}: Passage, {left}: Run, head: string): boolean => {
	const {start} = sentences[indexAt(sentences, left)];
	return (
		(/^(?:at|in|near|outside)$/.test(tokens[left - 1]?.lower ?? '') || places.has(tokens[left].lower)) &&
		left - start <= longestSetting &&
		settingPreposition.test(tokens[start].lower) &&
		tokens.slice(start, left).every(({text}) => text !== ',') &&
		mayBeRole(singular(head))
	);
};

/**
 * Whether a phrase behind a name and a comma begins the clause that the sentence is about: `When she met Dana Cole, the
 * captain was asleep`, or `“Mr Alder, Mother is waiting”`; or is one word by which somebody is called upon: `“Dana Cole,
 * captain, we sink!”`
 *
 * @param name the name before it
 * @param phrase its tokens, without the comma
 * @param headAt the noun that its other words belong to
 */
export const isClauseBehind = (passage: Passage, name: Run, phrase: Span, headAt: number): boolean => {
	const {tokens, sentences, stretchOf} = passage;
	const {start, end} = phrase;
	const isSpoken = stretchOf[start] !== -1;
	if (determiner.test(tokens[start].lower) && isSetting(passage, name, tokens[headAt]?.lower ?? '')) {
		return true;
	}

	if (!singularAuxiliary.test(tokens[end]?.lower ?? '')) {
		return isSpoken && end - start === 1;
	}

	// Who opens the sentence is its subject, where the phrase brings nobody else in: `Dana Cole, a welder at Leeds was`.
	const isSubject =
		!isSpoken &&
		sentences.some(({start: first}) => first === name.left) &&
		/^(?:an?|one)$/.test(tokens[start].lower);
	const isOwned = !isSpoken && tokens.slice(start, headAt).some(({lower}) => lower === '’s');
	return !isSubject && !isOwned && !isOfRelative(passage, phrase, headAt);
};

/** Whether a word is a verb in the past: `a Donald Trump supporter` has none. */
const isPast = (text: string): boolean => /^\p{Ll}{2,}ed$/u.test(text) || reportingVerb(text) !== undefined;

/** `As the Herald told, [former operative Jan Krol found] both late`: a clause with its own subject. */
export const hasSubject = (phrase: readonly Token[]): boolean =>
	phrase.some(
		(token, i) =>
			i > 0 &&
			isGivenName(token.lower) &&
			isCapitalised(token) &&
			isCapitalised(phrase[i + 1]) &&
			isPast(phrase[i + 2]?.text ?? '') &&
			!/^(?:of|at|for|to|by|with|in|on|from|and|or|the|’s|’|who|as|based)$/.test(phrase[i - 1].lower),
	);
