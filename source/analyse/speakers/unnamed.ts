import {type Character, createCharacter} from '../cast/character.js';
import {locationIn} from '../names/located.js';
import {isNational} from '../names/nationals.js';
import type {Nominal} from '../names/nominal.js';
import {anonymousNouns, commonNoun, genderOfRole} from '../words/role-nouns.js';
import type {Discourse, Resolution} from './discourse.js';
import type {Setting, SourceMention} from './source-mentions.js';

/** `two people familiar with the matter`, but `the American people` are a crowd. */
const isAnonymous = ({head, words}: Nominal): boolean =>
	anonymousNouns.has(head) &&
	(head !== 'person' ||
		words.some(word => /^(?:familiar|close|briefed|involved|knowledge|direct|anonymity)$/.test(word)));

const endsWithTown = / (?:in|near|outside|from) (?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}.’'-]*$/u;

/** Where a town lies, with nothing behind it that would make it one of several: `a nurse in Halden[, Maryland]` */
const regionBehind = /^, (?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}.’'-]*(?=$|, \p{Ll})/u;

/** A source that the text never names becomes a speaker of its own, under its wording. */
export const describeOnly = (
	mention: SourceMention,
	nominal: Nominal,
	{text, wordings, discourse}: Setting,
): Resolution => {
	const whole = text.slice(mention.span.start, mention.span.end);
	// `those who stayed` are nobody without the clause.
	const cuts = /(?:^| )(?:those|some|many|others|most) who /i.test(whole)
		? /,(?!\d| \d+-year-old \p{Ll})|\s--|\s[–-]\s|—| here$/u
		: /,(?!\d| \d+-year-old \p{Ll})|\s--|\s[–-]\s|—| (?:who|whose|which|when|while|after|before|here) | here$/u;
	// `the San Mateo, California, company`
	const where = locationIn(mention.tokens);
	const from = where ? mention.tokens[where.end].start - mention.span.start : 0;
	const cutAt = from + (cuts.exec(whole.slice(from))?.index ?? -1 - from);
	const wording = (cutAt > 3 ? whole.slice(0, cutAt) : whole)
		.replace(/^(?:from|for|by|to|according to|also|but|and|meanwhile|however)\s+/i, '')
		.trim()
		.replace(/[’']s?$/, '');
	// Another one is somebody else in each place, and who `they` are depends on it.
	const isAnother = nominal.words.some(word => /^(?:(?:an)?other|them|us)$/.test(word));
	const key = `${wording.toLowerCase().replace(/^the /, '')}${isAnother ? mention.span.start : ''}`;
	const region = cutAt > 3 && endsWithTown.test(wording) ? regionBehind.exec(whole.slice(cutAt)) : null;
	const character = wordings.get(key) ?? createUnnamed(wording + (region?.[0] ?? ''), nominal, discourse);
	wordings.set(key, character);
	return {characters: [character], probability: 1};
};

/** Somebody new who is known by a phrase alone, and in mind under its noun from here on. */
export const createUnnamed = (wording: string, nominal: Nominal, discourse: Discourse): Character => {
	const character: Character = {
		...createCharacter({text: wording, words: nominal.words}),
		kind: nominal.plural && !isAnonymous(nominal) && nominal.count === undefined ? 'group' : 'unnamed',
		gender: nominal.plural ? null : genderOfRole(nominal.head),
		personal: nominal.personal || isNational(nominal),
		plural: nominal.plural,
	};
	const alike = discourse.unnamed.get(commonNoun(nominal.head)) ?? [];
	discourse.unnamed.set(commonNoun(nominal.head), [character, ...alike].slice(0, 4));
	return character;
};
