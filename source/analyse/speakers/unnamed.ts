import {weekday} from '../closed-classes.js';
import type {Token} from '../tokens.js';
import {type Character, createCharacter} from './character.js';
import type {Discourse, Resolution} from './discourse.js';
import {locationIn} from './located.js';
import {bodyClasses, bodyNouns, isQualifier} from './name-words.js';
import {isNational} from './nationals.js';
import type {Nominal} from './nominal.js';
import {peoples, places} from './place-words.js';
import {
	anonymousNouns,
	commonNoun,
	crowdNouns,
	documentNouns,
	evidenceNouns,
	genderOfRole,
	institutions,
	isRoleNoun,
	mayBeRole,
	singular,
	wordCarriers,
} from './role-nouns.js';
import type {Setting, SourceMention} from './source-mentions.js';

const quantifiers =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|one|some|many|several|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all|another|other|more|each|every|any|half|\d+)$/;

/** Of which bodies one may speak that have no name: `the governing body`, `trade bodies` */
const publicBodies =
	/^(?:advisory|government|governing|industry|international|national|nations|professional|public|regulatory|representative|sporting|sports|standards|state|trade|world)$/;

/** Whether a phrase can be somebody, or a paper that somebody wrote: engines err, and not all that they find can speak. */
export const canSpeak = (tokens: readonly Token[], {head, plural, modifiers}: Nominal): boolean => {
	const [first] = tokens;
	const lower = first.lower;
	if (
		(tokens.length === 1 && /^(?:long|once|first|second|third|next|finally)$/.test(lower)) ||
		/^(?:no|not|none|including|whether|what|how|why|there|maybe|let|please)$/.test(lower) ||
		tokens.length > 25
	) {
		return false;
	}

	// `Her film opens [Friday].`
	if (tokens.length === 1 && weekday.test(lower)) {
		return false;
	}

	// `one of them`, whoever they are
	if (
		quantifiers.test(lower) &&
		tokens[1]?.lower === 'of' &&
		tokens.length === 3 &&
		/^(?:them|us)$/.test(tokens[2].lower)
	) {
		return true;
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
		// `the governing body`, but `the body was found`
		(head === 'body' && modifiers.some(word => publicBodies.test(word))) ||
		documentNouns.has(head) ||
		// `figures`, `data`
		(plural && documentNouns.has(`${head}s`)) ||
		evidenceNouns.has(head) ||
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
		// `Walks help, study suggests`; `It was late, staff said`
		(framed ||
			plural ||
			isRoleNoun(head) ||
			head === 'staff' ||
			modifiers.length > 0 ||
			documentNouns.has(head)) &&
		// `banking experts`, but neither `launched attacks` nor `preventing county clerks`
		!(
			/(?:ed|ing)$/.test(lower) &&
			!framed &&
			!(plural && isRoleNoun(head) && tokens.length === 2 && lower.endsWith('ing'))
		)
	);
};

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
	text: string,
	mention: SourceMention,
	nominal: Nominal,
	{wordings, discourse}: Setting,
): Resolution => {
	const whole = text.slice(mention.span.start, mention.span.end);
	// `those who stayed` are nobody without the clause.
	const cuts = /(?:^| )(?:those|some|many|others|most) who /i.test(whole)
		? /,(?!\d| \d+-year-old \p{Ll})|\s--|\s–\s|—| here$/u
		: /,(?!\d| \d+-year-old \p{Ll})|\s--|\s–\s|—| (?:who|whose|which|when|while|after|before|here) | here$/u;
	// `the San Mateo, California, company`
	const where = locationIn(mention.tokens);
	const from = where ? mention.tokens[where.end].start - mention.span.start : 0;
	const cutAt = from + (cuts.exec(whole.slice(from))?.index ?? -1 - from);
	const wording = (cutAt > 3 ? whole.slice(0, cutAt) : whole)
		.replace(/^(?:from|for|by|to|according to|also|but|and|meanwhile|however)\s+/i, '')
		.trim()
		.replace(/[’']s?$/, '');
	const key = wording.toLowerCase().replace(/^the /, '');
	const region = cutAt > 3 && endsWithTown.test(wording) ? regionBehind.exec(whole.slice(cutAt)) : null;
	// Another one is somebody else, and who `they` are depends on the place.
	const known = nominal.words.some(word => /^(?:(?:an)?other|them|us)$/.test(word))
		? undefined
		: wordings.get(key);
	const character = known ?? createUnnamed(wording + (region?.[0] ?? ''), nominal, discourse);
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
