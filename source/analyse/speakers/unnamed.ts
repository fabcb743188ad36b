import type {Passage} from '../passage.js';
import type {Token} from '../tokens.js';
import {type Character, createCharacter} from './character.js';
import type {Discourse, Resolution} from './discourse.js';
import {bodyClasses, bodyNouns, isQualifier, peoples, places} from './name-words.js';
import {type Nominal, readNominal} from './nominal.js';
import {
	anonymousNouns,
	crowdNouns,
	documentNouns,
	genderOfRole,
	institutions,
	isRoleNoun,
	kinNouns,
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
		(tokens.length === 1 && /^(?:long|once|first|second|third|next|finally)$/.test(lower)) ||
		/^(?:no|not|including|whether|what|how|why|there|maybe|let|please)$/.test(lower) ||
		tokens.length > 25
	) {
		return false;
	}

	// `Her film opens [Friday].`
	if (tokens.length === 1 && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)) {
		return false;
	}

	// `the 56-year-old`
	const isAge = /^\d+-year-old$/.test(head);
	if (
		quantifiers.test(head) ||
		(isQualifier(head) && !isAge) ||
		/^(?:i|you|he|she|it|they|we|who|which|what|here|there|related|current|more|other)(?:’\p{L}+)?$/u.test(
			head,
		)
	) {
		return false;
	}

	const known =
		mayBeRole(head) ||
		crowdNouns.has(head) ||
		bodyNouns.has(head) ||
		institutions.has(head) ||
		documentNouns.has(head) ||
		wordCarriers.has(head) ||
		peoples.has(`${head}s`) ||
		isAge ||
		places.has(head) ||
		bodyClasses.some(group => group.has(head)) ||
		// `a Google`, but not `a CT`
		(/^an?$/.test(lower) ? /^\p{Lu}\p{Ll}/u : /^\p{Lu}/u).test(
			tokens.find(token => singular(token.lower) === head)?.text ?? '',
		);
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
	const cutAt = /,|\s--|—| (?:who|which|when|while|after|before) /.exec(whole)?.index ?? -1;
	const wording = (cutAt > 3 ? whole.slice(0, cutAt) : whole)
		.replace(/^(?:from|by|to|according to|also|but|and)\s+/i, '')
		.trim()
		.replace(/[’']s?$/, '');
	const key = wording.toLowerCase().replace(/^the /, '');
	const known = nominal.words.includes('another') ? undefined : wordings.get(key);
	const character = known ?? createUnnamed(wording, nominal, discourse);
	wordings.set(key, character);
	return {characters: [character], probability: 1};
};

/** Somebody new who is known by a phrase alone, and in mind under its noun from here on. */
const createUnnamed = (wording: string, nominal: Nominal, discourse: Discourse): Character => {
	const character: Character = {
		...createCharacter({text: wording, words: nominal.words}),
		kind: nominal.plural && !isAnonymous(nominal) && nominal.count === undefined ? 'group' : 'unnamed',
		gender: nominal.plural ? null : genderOfRole(nominal.head),
		personal: nominal.personal,
		plural: nominal.plural,
	};
	const alike = discourse.unnamed.get(nominal.head) ?? [];
	discourse.unnamed.set(nominal.head, [character, ...alike].slice(0, 4));
	return character;
};

/** How many words a phrase that introduces somebody has before its noun, at most. */
const longestIntroduction = 4;

/** Behind these words a phrase says what is true of anybody: `A nurse must …` */
const general = /^(?:can|could|may|might|must|should|would|will|need|needs|of)$/;

/**
 * Somebody without a name whom the text introduces at a token, for `he` or `she` to take up: `WIRED spoke to [one
 * mother], who …`. As a subject or as whom somebody speaks to by a noun that tells the gender, and as whom a sentence is
 * about by any noun for a person; elsewhere such a phrase says what somebody is: `as a mother`.
 *
 * @param at the index of the article
 * @param opens what begins there
 */
export const introducedAt = (
	text: string,
	{tokens, stretchOf}: Passage,
	at: number,
	opens: 'sentence' | 'clause' | undefined,
	{discourse, wordings}: Pick<Setting, 'discourse' | 'wordings'>,
): Character | undefined => {
	const addressed =
		/^(?:to|with)$/.test(tokens[at - 1]?.lower ?? '') &&
		/^(?:spoke|speaks|talked|talks|listened|turned|met)$/.test(tokens[at - 2]?.lower ?? '');
	if (!opens && !addressed) {
		return undefined;
	}

	// `His wife was crying`, but `his teacher` may well be known.
	const isOwn = !/^(?:an?|one|another)$/.test(tokens[at].lower);
	const isSomebody = (i: number): boolean => {
		const lower = tokens[i]?.lower ?? '';
		if (isOwn) {
			return kinNouns.has(lower) && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '');
		}

		return (
			genderOfRole(lower) !== null ||
			(opens === 'sentence' &&
				isRoleNoun(lower) &&
				// `A taxi [driver]`
				!mayBeRole(tokens[i + 1]?.lower ?? '') &&
				!general.test(tokens[i + 1]?.lower ?? ''))
		);
	};

	let head = at + 1;
	while (
		head <= at + longestIntroduction &&
		// `A New York man`
		tokens[head]?.isWord &&
		stretchOf[head] === -1 &&
		!isSomebody(head)
	) {
		head++;
	}

	const phrase = tokens.slice(at, head + 1);
	const noun = phrase.at(-1);
	const behind = tokens[head + 1];
	// `a woman, Ana Ruiz, said`: she has a name.
	const named = /^\p{Lu}/u.test((behind?.text === ',' ? tokens[head + 2] : behind)?.text ?? '');
	if (!noun || !isSomebody(head) || stretchOf[head] !== -1 || named) {
		return undefined;
	}

	const wording = text.slice(phrase[0].start, noun.end);
	const character =
		wordings.get(wording.toLowerCase()) ?? createUnnamed(wording, readNominal(phrase), discourse);
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
		(phrase.length === 1 ? discourse.unnamed.get(one)?.find(({plural}) => plural) : undefined) ??
		createUnnamed(wording, readNominal(phrase), discourse);
	wordings.set(wording.toLowerCase(), character);
	return character;
};

/** How many words a role may have between `the` and its noun. */
const longestRole = 2;

/**
 * Whom a sentence is about that begins with a role: `[The mayor] looked tired.` The phrase that says so, or nothing.
 *
 * @param at the index of the article
 */
export const roleAt = ({tokens, stretchOf}: Passage, at: number): Token[] | undefined => {
	let head = at + 1;
	while (head <= at + longestRole && tokens[head]?.isWord && !isRoleNoun(tokens[head].lower)) {
		head++;
	}

	const isRole =
		isRoleNoun(tokens[head]?.lower ?? '') &&
		stretchOf[head] === -1 &&
		/^\p{Ll}/u.test(tokens[head].text) &&
		/^\p{Ll}/u.test(tokens[head + 1]?.text ?? '') &&
		!mayBeRole(tokens[head + 1].lower) &&
		!/^(?:who|that|which|and|or|in|at|from|with|on|to|by|as|is|are)$/.test(tokens[head + 1].lower) &&
		!general.test(tokens[head + 1].lower);
	return isRole ? tokens.slice(at, head + 1) : undefined;
};
