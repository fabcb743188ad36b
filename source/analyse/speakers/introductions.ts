/** Those without a name whom a sentence is about, or brings in, before they say anything. */

import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import {readNominal} from '../names/nominal.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {indefinite, momentNoun, possessive} from '../words/closed-classes.js';
import {commonNoun, genderOfRole, isRoleNoun, kinNouns, personNouns, singular} from '../words/role-nouns.js';
import {asksBy, meets, saysTo} from './addressees.js';
import {nobody, type Place} from './discourse.js';
import {resolveKin} from './kinship.js';
import {ownerByPronoun, resolveNominal} from './nominals.js';
import {goesOn} from './noun-subjects.js';
import type {Setting} from './source-mentions.js';
import {createUnnamed} from './unnamed.js';

/** How many words a phrase that introduces somebody has before its noun, at most. */
const longestIntroduction = 4;

/** `The woman [at] the counter`: who is told by where she is has not been told of before. */
const whereabouts = /^(?:at|in|behind|beside|next|opposite|outside|near|on|with|from)$/;

/** A role that is somebody’s so likely is no newcomer. */
const sureOfKnown = 0.8;

/** How a phrase comes in: what begins with it, and whether somebody meets whom it calls, speaks to them or asks them. */
type Entry = {
	readonly opens: 'sentence' | 'clause' | undefined;
	readonly isMet: boolean;
	readonly isAsked: boolean;
	readonly isAddressed: boolean;
};

const entryOf = (tokens: readonly Token[], at: number, opens: Entry['opens']): Entry => {
	const isMet = meets(tokens, at);
	const isAsked = asksBy(tokens, at);
	const isSpokenTo =
		/^(?:to|with)$/.test(tokens[at - 1]?.lower ?? '') &&
		(/^(?:spoke|speaks|talked|talks|listened|turned|met)$/.test(tokens[at - 2]?.lower ?? '') ||
			saysTo(tokens, at));
	return {opens, isMet, isAsked, isAddressed: isMet || isSpokenTo || isAsked};
};

/** Whether a phrase only says what somebody is, or when something was. */
const tellsNobody = (tokens: readonly Token[], at: number, name: NameMention | undefined, text: string) =>
	// `Otto Falk, [a clerk], left`, but `With Otto Falk, [a man] left`
	(name?.description?.start === tokens[at + 1]?.start && text[name?.description?.end ?? -1] === ',') ||
	// `One day the boss came`
	(tokens[at].lower === 'one' && momentNoun.test(tokens[at + 1]?.lower ?? '')) ||
	// `As a girl she swam`: who is told of is somebody known.
	/^(?:as|like|unlike)$/.test(tokens[at - 1]?.lower ?? '');

/** `The user [who] uploaded it never replied`, but `The woman who fell told me that she was called Edna`: the sentence tells a name. */
const isNamedBehind = (tokens: readonly Token[], noun: number): boolean => {
	const behind = tokens.slice(noun + 1);
	const end = behind.findIndex(({text}) => text === '.');
	return (end === -1 ? behind : behind.slice(0, end)).some(({text}) => /^\p{Lu}\p{Ll}/u.test(text));
};

/** Where a phrase ends that goes on behind its noun: `An official of the [ministry] waved` */
const endOf = (tokens: readonly Token[], noun: number): number => {
	const from = noun + 2;
	const more =
		tokens[noun + 1]?.lower === 'of'
			? tokens
					.slice(from, from + longestIntroduction)
					.findIndex((_, i) => goesOn(tokens[from + i + 1]?.lower ?? ''))
			: -1;
	return more === -1 ? noun : from + more;
};

/** Whether a word makes somebody of a phrase whom the text brings in so. */
const isSomebody = (
	tokens: readonly Token[],
	at: number,
	i: number,
	{opens, isMet, isAsked, isAddressed}: Entry,
): boolean => {
	const [article, noun, next] = [tokens[at].lower, tokens[i]?.lower ?? '', tokens[i + 1]];
	const behind = next?.lower ?? '';
	const opensSentence = opens === 'sentence';
	const isKin =
		kinNouns.has(noun) &&
		(/^\p{Ll}/u.test(next?.text ?? '') ||
			(isAddressed && /^[,.]$/.test(next?.text ?? '')) ||
			// `Her mother, a clerk, laughed`; `His mother, he says, laughed`
			(next?.text === ',' && /^(?:an?|he|she|who|whose)$/.test(tokens[i + 2]?.lower ?? '')));
	if (article === 'the') {
		// `I asked the waiter`, `The daughter did the talking`, `The woman at the counter laughed`
		return (
			(isMet && isRoleNoun(noun)) ||
			(opensSentence &&
				((isKin && !/^(?:of|and|or)$/.test(behind)) ||
					(personNouns.has(noun) && whereabouts.test(behind)) ||
					((personNouns.has(noun) || isRoleNoun(noun)) && behind === 'who' && !isNamedBehind(tokens, i))))
		);
	}

	// `A taxi [driver] laughed`, `An [official] of the ministry laughed`, but `A [driver] shortage …`
	const isRole = isRoleNoun(noun) && goesOn(tokens[endOf(tokens, i) + 1]?.lower ?? '');
	// `His wife was crying`, but `his teacher` may well be known; not `our waiter`, whom the writer brings in.
	return indefinite.test(article)
		? genderOfRole(noun) !== null || ((opensSentence || isAsked) && isRole)
		: isKin || (opensSentence && /^(?:my|our)$/.test(article) && isRole);
};

/** The noun of a phrase that brings somebody in; -1 where it does not. */
const nounIn = ({tokens, stretchOf}: Passage, at: number, entry: Entry): number => {
	let noun = at + 1;
	while (
		noun <= at + longestIntroduction &&
		// `A New York man`
		tokens[noun]?.isWord &&
		stretchOf[noun] === -1 &&
		!isSomebody(tokens, at, noun, entry)
	) {
		noun++;
	}

	const end = endOf(tokens, noun);
	const behind = tokens[end + 1];
	// `a woman, Ana Ruiz, said`, `A member of the board, Ana Ruiz, said`: she has a name.
	const isNamed = /^\p{Lu}/u.test((behind?.text === ',' ? tokens[end + 2] : behind)?.text ?? '');
	// `A mother of two, she left`: that is somebody known.
	const comma = tokens.slice(noun + 1, noun + 5).findIndex(({text}) => text === ',');
	const isKnown = comma !== -1 && /^(?:he|she|i|they)$/.test(tokens[noun + 2 + comma]?.lower ?? '');
	const isOwn = possessive.test(tokens[at].lower);
	return isSomebody(tokens, at, noun, entry) && stretchOf[noun] === -1 && !isNamed && (isOwn || !isKnown)
		? noun
		: -1;
};

/**
 * Somebody without a name whom the text introduces at a token, for `he` or `she` to take up: `WIRED spoke to [one
 * mother], who …`. As a subject or as whom somebody speaks to by a noun that tells the gender, and as whom a sentence is
 * about by any noun for a person; elsewhere such a phrase says what somebody is: `as a mother`.
 *
 * @param at the index of the article
 * @param opens what begins there
 * @param name the last one before it
 */
export const introducedAt = (
	text: string,
	passage: Passage,
	at: number,
	opens: Entry['opens'],
	{cast, discourse, kinship, wordings}: Pick<Setting, 'cast' | 'discourse' | 'kinship' | 'wordings'>,
	place: Place,
	name: NameMention | undefined,
): Character | undefined => {
	const {tokens} = passage;
	const entry = entryOf(tokens, at, opens);
	const noun =
		(opens || entry.isAddressed) && !tellsNobody(tokens, at, name, text) ? nounIn(passage, at, entry) : -1;
	if (noun === -1) {
		return undefined;
	}

	const article = tokens[at].lower;
	const phrase = tokens.slice(at, endOf(tokens, noun) + 1);
	const nominal = readNominal(phrase);
	const {characters, probability} = article === 'the' ? resolveNominal(nominal, discourse, place) : nobody;
	if (characters[0] && probability >= sureOfKnown) {
		return characters[0];
	}

	// `His wife`, of whom the text has named whose wife she is.
	const isOwn = article !== 'the' && !indefinite.test(article);
	const owner = isOwn && kinNouns.has(nominal.head) ? ownerByPronoun(nominal, discourse, place) : undefined;
	const [relative] = resolveKin(nominal.head, owner, kinship, cast.bySurname).characters;
	if (relative) {
		return relative;
	}

	const wording = text.slice(phrase[0].start, phrase[phrase.length - 1].end);
	// Another nurse is somebody else; `his wife` may be the same.
	const character =
		(isOwn ? wordings.get(wording.toLowerCase()) : undefined) ?? createUnnamed(wording, nominal, discourse);
	wordings.set(wording.toLowerCase(), character);
	return character;
};

/**
 * A group without a name whom a sentence is about, for `they` to take up: `[Analysts at Halden Bank] are gloomy.`
 *
 * @param at the index of the sentence's first word
 */
export const introducedGroupAt = (
	text: string,
	{tokens, stretchOf}: Passage,
	at: number,
	{discourse, wordings}: Pick<Setting, 'discourse' | 'wordings'>,
): Character | undefined => {
	const {lower} = tokens[at];
	const one = singular(lower);
	if (
		one === lower ||
		!isRoleNoun(one) ||
		stretchOf[at] !== -1 ||
		!/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
	) {
		return undefined;
	}

	let end = at + 1;
	if (/^(?:at|in|from|of|for|with)$/.test(tokens[end].lower)) {
		end++;
		while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) {
			end++;
		}
	}

	const phrase = end > at + 2 ? tokens.slice(at, end) : [tokens[at]];
	const wording = text.slice(phrase[0].start, phrase[phrase.length - 1].end);
	const character =
		wordings.get(wording.toLowerCase()) ??
		(phrase.length === 1 ? discourse.unnamed.get(commonNoun(one))?.find(({plural}) => plural) : undefined) ??
		createUnnamed(wording, readNominal(phrase), discourse);
	wordings.set(wording.toLowerCase(), character);
	return character;
};

/** Somebody or some body new, whom the text calls by a noun alone. */
export const newcomer = (
	text: string,
	phrase: readonly Token[],
	{discourse, wordings}: Pick<Setting, 'discourse' | 'wordings'>,
): Character => {
	const wording = text.slice(phrase[0].start, phrase[phrase.length - 1].end);
	const key = wording.toLowerCase().replace(/^the /, '');
	const character = wordings.get(key) ?? createUnnamed(wording, readNominal(phrase), discourse);
	wordings.set(key, character);
	return character;
};
