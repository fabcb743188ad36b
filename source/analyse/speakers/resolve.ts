import type {Quotation} from '../../document/analysis.js';
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage.js';
import type {Token} from '../tokens.js';
import type {Cast} from './cast.js';
import type {Character} from './character.js';
import {type Discourse, nobody, type Place, type Resolution} from './discourse.js';
import type {NameMention} from './name-mentions.js';
import {bodyClasses, bodyNouns, peoples, places} from './name-words.js';
import {type Nominal, readNominal, resolveNominal, resolvePreview} from './nominals.js';
import {genderOfPronoun, resolveIt, resolvePerson, resolveThey} from './pronouns.js';
import {
	anonymousNouns,
	crowdNouns,
	documentNouns,
	isRoleNoun,
	kinNouns,
	mayBeRole,
	singular,
	wordCarriers,
} from './role-nouns.js';
import {readSource} from './source-phrase.js';

/** A source mention where it stands, with all that its resolution looks at. */
export type SourceMention = {
	readonly quotation: Quotation;
	readonly span: Span;
	readonly place: Place;
	readonly passage: Passage;
	readonly tokens: readonly Token[];
	/** The names within it, and those next to it on either side. */
	readonly names: readonly NameMention[];
	readonly beside: readonly NameMention[];
	/** It stands in words that somebody else says. */
	readonly quoted: boolean;
};

/** What stays the same through the article. */
export type Setting = {
	readonly text: string;
	readonly cast: Cast;
	readonly discourse: Discourse;
	readonly author: Character | undefined;
	/** Pronouns and common nouns are read as English ones. */
	readonly isEnglish: boolean;
	/** Who says the words that hold an offset, as far as that is known. */
	readonly speakersAround: (mention: SourceMention) => readonly Character[];
	/** Sources without a name, by their wording. */
	readonly wordings: Map<string, Character>;
};

const one = (character: Character | undefined, probability: number): Resolution =>
	character ? {characters: [character], probability} : nobody;

const inOrder = (characters: readonly Character[]): Character[] => [...new Set(characters)];

/** `voters who said …`, `Ana Ruiz, who said …`: the noun before the pronoun. */
const resolveRelative = (mention: SourceMention, {text, cast, discourse}: Setting): Resolution => {
	const before = mention.beside.filter(({end}) => end <= mention.span.start);
	const adjacent = before.findLast(({end}) =>
		/^[\s,’”"—–-]*$|^ \([^)]*\),? $/.test(text.slice(end, mention.span.start)),
	);
	const inSentence = before.find(
		({sentence, grammar}) => sentence === mention.place.sentence && grammar === 'subject',
	);
	const nearest = before.findLast(
		({sentence, grammar}) => sentence === mention.place.sentence && grammar !== 'modifier',
	);
	const found =
		adjacent ??
		(before.some(
			({sentence, end}) =>
				sentence === mention.place.sentence && text.slice(end, mention.span.start).includes(','),
		)
			? (inSentence ?? nearest)
			: undefined);
	if (found) {
		return one(cast.of.get(found), adjacent ? 0.95 : 0.75);
	}

	return discourse.spoken.sentence === mention.place.sentence && discourse.speaking.length > 0
		? {characters: discourse.speaking, probability: 0.6}
		: nobody;
};

const resolvePronoun = (word: string, mention: SourceMention, setting: Setting): Resolution => {
	const {discourse, author, isEnglish} = setting;
	const {place} = mention;
	if (!isEnglish) {
		return nobody;
	}

	const around = setting.speakersAround(mention);
	if (/^(?:i|me|my|we|our|us)$/.test(word)) {
		if (around.length > 0) {
			return {characters: around, probability: /^(?:i|me|my)$/.test(word) ? 0.9 : 0.75};
		}

		return /^(?:i|me|my)$/.test(word) && !mention.quoted ? one(author, 0.8) : nobody;
	}

	const gender = genderOfPronoun.get(word);
	if (gender) {
		return resolvePerson(discourse, gender, place, mention.quoted ? around : []);
	}

	if (/^(?:they|them|their|themselves)$/.test(word)) {
		return resolveThey(discourse, place);
	}

	if (/^(?:who|which|that|whose|whom)$/.test(word)) {
		return resolveRelative(mention, setting);
	}

	if (word === 'it') {
		return resolveIt(discourse, place);
	}

	return /^(?:each|both)$/.test(word) &&
		discourse.together.length > 1 &&
		place.passage - discourse.togetherAt.passage <= 2
		? {characters: discourse.together, probability: 0.8}
		: /^(?:each|both)$/.test(word)
			? resolveNominal(
					{
						words: ['both', 'people'],
						head: 'person',
						plural: true,
						definite: true,
						count: 2,
						modifiers: [],
						personal: true,
					},
					discourse,
					place,
				)
			: nobody;
};

const campaigns = /^(?:campaign|team|camp)$/;

/** Names that own a phrase: `DuVernay’s film`, `a Clinton campaign memo`, `a statement from the ministry` */
const ownersOf = (tokens: readonly Token[], names: readonly NameMention[], head: string): NameMention[] => {
	const at = tokens.find(({lower}) => lower === head || lower === `${head}s`)?.start ?? 0;
	const before = names.filter(({end, grammar}) => end <= at && grammar !== 'oblique');
	const own = before.filter(
		({start, end}) => !before.some(other => other.start === start && other.end > end),
	);
	if (own.length > 0) {
		return own;
	}

	return names.filter(({start, before: word}) => start > at && /^(?:of|by|from|in)$/.test(word)).slice(0, 2);
};

const leading =
	/^(?:though|although|while|when|as|because|since|if|and|but|so|that|then|after|before|until|where|however|meanwhile|yet|still)$/;
const quantifiers =
	/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|one|some|many|several|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|both|all|another|other|more|each|every|any|\d+)$/;

/** Whether a phrase can be somebody, or a paper that somebody wrote: engines err, and not all that they find can speak. */
const canSpeak = (tokens: readonly Token[], {head, plural, modifiers}: Nominal): boolean => {
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

/** A source that the text never names becomes a speaker of its own, under its wording. */
const describeOnly = (
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
			kind:
				nominal.plural && !anonymousNouns.has(nominal.head) && nominal.count === undefined
					? 'group'
					: 'unnamed',
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

const resolveDocument = (
	tokens: readonly Token[],
	nominal: Nominal,
	owners: readonly NameMention[],
	mention: SourceMention,
	setting: Setting,
): Resolution => {
	const {cast, discourse} = setting;
	if (owners.length > 0) {
		return {characters: inOrder(owners.flatMap(name => cast.of.get(name) ?? [])), probability: 0.85};
	}

	// `the party’s bylaws`
	const owned = tokens.findIndex(({lower}) => lower === '’s');
	if (owned > 0) {
		return resolveNominal(readNominal(tokens.slice(0, owned)), discourse, mention.place);
	}

	const possessive = genderOfPronoun.get(nominal.words[0]);
	if (possessive) {
		const found = resolvePerson(discourse, possessive, mention.place);
		return {...found, probability: 0.85 * found.probability};
	}

	if (!nominal.definite || nominal.words.length > 3) {
		return nobody;
	}

	// `The statement said`: whoever issued one before; `the article`: the paper.
	const found = resolveNominal(nominal, discourse, mention.place);
	if (found.characters.length > 0) {
		return found;
	}

	return discourse.speaking.length === 1 && mention.place.passage - discourse.spoken.passage <= 1
		? {characters: discourse.speaking, probability: 0.65}
		: nobody;
};

const resolveDescription = (
	tokens: readonly Token[],
	names: readonly NameMention[],
	mention: SourceMention,
	setting: Setting,
): Resolution => {
	const {text, cast, discourse, isEnglish} = setting;
	const nominal = readNominal(tokens);
	if (!isEnglish) {
		return nobody;
	}

	const owners = ownersOf(tokens, names, nominal.head);
	if (documentNouns.has(nominal.head) || (nominal.plural && documentNouns.has(`${nominal.head}s`))) {
		const found = resolveDocument(tokens, nominal, owners, mention, setting);
		if (found.characters.length > 0) {
			return found;
		}
	}

	// `DuVernay’s “13th”`: a title, for whoever made it.
	if (
		owners.length > 0 &&
		/[“"‘]/.test(text.slice(owners[0].end, mention.span.end)) &&
		owners[0].grammar === 'possessive'
	) {
		return one(cast.of.get(owners[0]), 0.75);
	}

	// `Clinton’s team`, `his campaign`
	if (campaigns.test(nominal.head)) {
		const owner = owners[0]
			? cast.of.get(owners[0])
			: genderOfPronoun.has(nominal.words[0])
				? resolvePerson(discourse, genderOfPronoun.get(nominal.words[0]) ?? null, mention.place).characters[0]
				: undefined;
		const surname = owner?.words.at(-1);
		const campaign = surname === undefined ? undefined : cast.byCompound.get(`${surname} campaign`);
		if (campaign) {
			return one(campaign, 0.85);
		}
	}

	const found = resolveNominal(nominal, discourse, mention.place);
	// A relative is somebody else than who is spoken of.
	if (found.characters.length > 0 && !(kinNouns.has(nominal.head) && found.probability <= 0.6)) {
		return found;
	}

	if (!canSpeak(tokens, nominal)) {
		return nobody;
	}

	const preview = resolvePreview(nominal, cast.characters, mention.place);
	return preview.characters.length > 0 ? preview : describeOnly(text, mention, nominal, setting);
};

/**
 * Finds out whom a source mention stands for.
 *
 * @returns nobody where the evidence is thin
 */
export const resolveMention = (mention: SourceMention, setting: Setting): Resolution => {
	const {text, cast} = setting;
	const {span, tokens, names} = mention;
	// `though she`, `On Tuesday he`: what an engine takes along before a pronoun is not part of it.
	const last = tokens.at(-1);
	const strays = tokens.length > 1 && last && /^(?:he|she|they)$/.test(last.lower);
	const phrase = readSource(
		text,
		strays ? [last] : tokens.slice(leading.test(tokens[0]?.lower ?? '') ? 1 : 0),
		names,
	);
	if (phrase.kind === 'nothing') {
		return nobody;
	}

	if (phrase.kind === 'pronoun') {
		return resolvePronoun(phrase.word, mention, setting);
	}

	// `Dylan Nelson, a fellow at the institute in [Munich], said`: what is said of a name is that name’s.
	const described = mention.beside.find(
		({description, start, end}) =>
			description &&
			description.start <= span.start &&
			span.end <= description.end &&
			(end <= span.start || start >= span.end) &&
			description.end - description.start > span.end - span.start,
	);
	if (described) {
		return one(cast.of.get(described), 0.8);
	}

	if (phrase.kind === 'named') {
		const characters = inOrder(phrase.names.flatMap(name => cast.of.get(name) ?? []));
		const [only] = characters;
		// `many Democrats` are not the Democrats.
		const first = tokens.find(({isWord}) => isWord);
		if (
			characters.length === 1 &&
			only.kind === 'group' &&
			first &&
			first.start < phrase.names[0].start &&
			first.lower !== 'the'
		) {
			return describeOnly(text, mention, readNominal(tokens), setting);
		}

		return {characters, probability: phrase.names.some(name => cast.doubtful.has(name)) ? 0.75 : 1};
	}

	// The name that the phrase belongs to may stand right beside it.
	const neighbour = mention.beside.find(
		({description, start, end}) =>
			description &&
			(end <= span.start || start >= span.end) &&
			description.start >= span.start - 4 &&
			description.end <= span.end + 1 &&
			description.end > span.start,
	);
	if (neighbour) {
		return one(cast.of.get(neighbour), 0.95);
	}

	return resolveDescription(phrase.tokens, phrase.names, mention, setting);
};
