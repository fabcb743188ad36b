import {contains} from '../../document/span.js';
import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import type {Description} from '../names/description.js';
import type {NameMention} from '../names/name-mention.js';
import {isNational} from '../names/nationals.js';
import {readNominal} from '../names/nominal.js';
import {callsOutlet} from '../names/outlets.js';
import type {Token} from '../passage/tokens.js';
import {labelOf} from '../turns/turn-labels.js';
import {isRoleLabel} from '../words/label-words.js';
import {companyNouns, honorifics} from '../words/name-words.js';
import {documentNouns} from '../words/role-nouns.js';
import {antecedentOf, readingCue} from './antecedents.js';
import {inOrder, resolveDescription} from './described-sources.js';
import {nobody, type Resolution} from './discourse.js';
import {resolveLabel} from './label-mentions.js';
import {namedBelow, namedByThemselves, resolveApposed, resolveFormer} from './named-otherwise.js';
import {resolveOne} from './one-anaphora.js';
import {one, resolvePronoun} from './pronoun-mentions.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {readSource, type SourcePhrase} from './source-phrase.js';
import {describeOnly} from './unnamed.js';

const leading =
	/^(?:though|although|while|when|as|because|since|if|and|but|so|that|then|after|before|until|unless|lest|where|however|meanwhile|yet|still)$/;
/** Whether a source begins with a word that is none of it; `that` alone may be a relative: `a message [that] said` */
const isStray = (lower: string, length: number): boolean =>
	leading.test(lower) && (length > 1 || lower !== 'that');

/**
 * Whom `which` and `that` take up: a name right before it that is no person’s, else what the phrase before it stands
 * for.
 */
const resolveWhich = (word: string, mention: SourceMention, setting: Setting): Resolution => {
	const {text} = setting;
	const named = resolvePronoun(word, mention, setting);
	// `In Halden, that meant …`: behind a comma it is no relative.
	if (word === 'that' && /, ?$/.test(text.slice(mention.span.start - 2, mention.span.start))) {
		return nobody;
	}

	const sure = named.characters.every(({kind}) => kind !== 'person') && named.probability >= sureOfWhich;
	const phrase =
		sure && !readingCue.test(mention.quotation.cue?.text ?? '') ? undefined : antecedentOf(mention);
	if (!phrase) {
		return sure ? named : nobody;
	}

	const span = {start: phrase[0].start, end: phrase[phrase.length - 1].end};
	const names = mention.beside.filter(name => contains(span, name));
	const antecedent = {...mention, span, tokens: phrase, names};
	const found = resolveDescription(phrase, names, antecedent, setting);
	return found.characters.length === 0 || found.probability >= sureOfAntecedent
		? found
		: describeOnly(antecedent, readNominal(phrase), setting);
};

/** A name that `which` stands right behind is at least this likely whom it takes up. */
const sureOfWhich = 0.9;

/** What the phrase before `which` is less likely to stand for than this is not taken for it. */
const sureOfAntecedent = 0.7;

/** `the [Daily Observer] newspaper in Halden`: the body that a phrase names before it says what it is. */
const bodyBeforeKind = (
	tokens: readonly Token[],
	names: readonly NameMention[],
	{of}: Cast,
): Resolution | undefined => {
	const noun = tokens.findIndex(({lower}) => callsOutlet(lower) || companyNouns.has(lower));
	const name = names.find(({end}) => end === tokens[noun - 1]?.end);
	const body = name && of.get(name);
	const isWhole = noun === tokens.length - 1 || /^(?:in|of|at|from|,)$/.test(tokens[noun + 1]?.lower ?? '');
	return body?.kind === 'organization' &&
		isWhole &&
		tokens[0].lower === 'the' &&
		tokens[1].start === name?.start
		? one(body, 0.95)
		: undefined;
};

/** Whether a phrase begins what stands behind a body's name and says what it is: `Corvane, [a firm] that wrote` */
const opensDescription = (
	{span, tokens}: SourceMention,
	name: NameMention,
	description: Description,
	{cast, text}: Setting,
): boolean =>
	tokens.length > 1 &&
	/^an?$/.test(tokens[0].lower) &&
	description.start === tokens[1].start &&
	!documentNouns.has(description.head) &&
	text.slice(name.end, span.start) === ', ' &&
	!/^(?:in|at|on|from|near)$/.test(name.before) &&
	cast.of.get(name)?.kind === 'organization';

/** Whom a source is a part of what is said of: `Dylan Nelson, a fellow at the institute in [Munich], said` */
const describedBeside = (mention: SourceMention, setting: Setting): Resolution | undefined => {
	const {beside, span} = mention;
	const described = beside.find(name => {
		const {description, start, end} = name;
		const isApart = end <= span.start || start >= span.end;
		return (
			description !== null &&
			isApart &&
			span.end <= description.end &&
			(description.start <= span.start
				? description.end - description.start > span.end - span.start
				: opensDescription(mention, name, description, setting))
		);
	});
	return described && one(setting.cast.of.get(described), 0.8);
};

/** Whom the name right beside a phrase means that is all that is said of it: `[the opposition leader] Jan Krol` */
const namedBeside = ({beside, span}: SourceMention, {cast}: Setting): Resolution | undefined => {
	const neighbour = beside.find(
		({description, start, end}) =>
			description &&
			(end <= span.start || start >= span.end) &&
			description.start >= span.start - 4 &&
			description.end <= span.end + 1 &&
			description.end > span.start,
	);
	return neighbour && one(cast.of.get(neighbour), 0.95);
};

/** `[Marco Rubio] Responds To Question`: a line whose words all have capitals shows no names, but the text knows them. */
const knownInCapitals = ({tokens, span}: SourceMention, {text, cast}: Setting): Resolution | undefined => {
	const known = /^\p{Lu}/u.test(tokens[0].text)
		? cast.byWholeName.get(text.slice(span.start, span.end).toLowerCase())
		: undefined;
	return known && one(known, 0.95);
};

/** `[the Scot]` is a player who has just been named, not somebody called Scot. */
const resolveNationalName = (mention: SourceMention, setting: Setting): Resolution | undefined => {
	const {tokens} = mention;
	return !honorifics.has(tokens[0].lower) && isNational(readNominal(tokens))
		? resolveDescription(tokens, [], mention, setting)
		: undefined;
};

/** `[He and Solbakken]` */
const resolvePronounAndName = (
	{tokens, place}: SourceMention,
	named: readonly Character[],
	{discourse}: Setting,
): Resolution | undefined => {
	const [pronoun, and] = tokens;
	if (!/^(?:he|she)$/.test(pronoun.lower) || !/^(?:and|nor)$/.test(and?.lower ?? '')) {
		return undefined;
	}

	const found = resolvePerson(discourse, genderOfPronoun.get(pronoun.lower) ?? null, place, named);
	return found.characters.length > 0
		? {...found, characters: inOrder([...found.characters, ...named])}
		: {characters: named, probability: 0.5};
};

/** `[many Democrats]` are not the Democrats. */
const resolvePartOfGroup = (
	mention: SourceMention,
	names: readonly NameMention[],
	[only, ...others]: readonly Character[],
	setting: Setting,
): Resolution | undefined => {
	const {tokens} = mention;
	const first = tokens.find(({isWord}) => isWord);
	return only?.kind === 'group' &&
		others.length === 0 &&
		first &&
		first.start < names[0].start &&
		first.lower !== 'the'
		? describeOnly(mention, readNominal(tokens), setting)
		: undefined;
};

/** Who bears some names, each of them once. */
export const namesMeant = (names: readonly NameMention[], {cast: {of, doubtful}}: Setting): Resolution => ({
	characters: inOrder(names.flatMap(name => of.get(name) ?? [])),
	probability: names.some(name => doubtful.has(name)) ? 0.65 : 1,
});

/** Whom a source means that consists of names. */
const resolveNames = (
	mention: SourceMention,
	names: readonly NameMention[],
	setting: Setting,
): Resolution => {
	const meant = namesMeant(names, setting);
	return (
		resolvePronounAndName(mention, meant.characters, setting) ??
		resolvePartOfGroup(mention, names, meant.characters, setting) ??
		meant
	);
};

/** What a source is without what an engine takes along before it: `though [she]`, `On Tuesday [he]` */
const phraseOf = ({tokens, names}: SourceMention, {text}: Setting): SourcePhrase => {
	const last = tokens.at(-1);
	const isBehindOthers =
		tokens.length > 1 && last && /^(?:he|she|they)(?:[’'](?:d|ll|s|re|ve))?$/.test(last.lower);
	return readSource(
		text,
		isBehindOthers ? [last] : tokens.slice(isStray(tokens[0]?.lower ?? '', tokens.length) ? 1 : 0),
		names,
	);
};

/**
 * Finds out whom a source mention stands for.
 *
 * @returns nobody where the evidence is thin
 */
export const resolveMention = (mention: SourceMention, setting: Setting): Resolution => {
	const label = resolveLabel(mention, setting);
	if (label) {
		return label;
	}

	const {tokens} = mention;
	const [first, comma, article, ...more] = tokens;
	// `Five workers spoke. [One, a driver,] said …`
	if (
		/^(?:another|one)$/.test(first?.lower ?? '') &&
		comma?.text === ',' &&
		/^an?$/.test(article?.lower ?? '') &&
		more.length > 0
	) {
		return resolveMention(
			{...mention, span: {start: article.start, end: mention.span.end}, tokens: tokens.slice(2)},
			setting,
		);
	}

	const phrase = phraseOf(mention, setting);
	switch (phrase.kind) {
		case 'nothing':
			return nobody;
		case 'pronoun':
			return (
				resolveOne(tokens, mention, setting) ??
				(/^(?:which|that)$/.test(phrase.word) ? resolveWhich : resolvePronoun)(phrase.word, mention, setting)
			);
		case 'named':
			return (
				resolveOne(tokens, mention, setting) ??
				describedBeside(mention, setting) ??
				resolveNationalName(mention, setting) ??
				resolveApposed(mention, setting) ??
				resolveFormer(mention, setting) ??
				resolveNames(mention, phrase.names, setting)
			);
		case 'nominal':
			return (
				namedByThemselves(mention, setting) ??
				namedBelow(mention, setting) ??
				knownInCapitals(mention, setting) ??
				resolveOne(tokens, mention, setting) ??
				describedBeside(mention, setting) ??
				bodyBeforeKind(phrase.tokens, phrase.names, setting.cast) ??
				namedBeside(mention, setting) ??
				resolveDescription(phrase.tokens, phrase.names, mention, setting)
			);
	}
};

/**
 * Whom the label of a turn means. It always means somebody: who is not of the cast becomes a speaker under the label,
 * `RESIDENT 1: …`.
 */
export const resolveTurn = (mention: SourceMention, setting: Setting): Resolution => {
	const label = labelOf(mention.passage);
	const isLabel = mention.passage.tokens[label?.name.start ?? -1]?.start === mention.span.start;
	// `<chef>` in a chat is no chef.
	const isNick = isLabel && label?.isChat && !/^\p{Lu}/u.test(mention.tokens[0].text);
	// `<v The narrator>` is nobody of whom the talk tells, and `<v She>` is called so.
	const isWording = isLabel && label?.isVoice && mention.names.length === 0;
	const found = isNick || isWording ? nobody : resolveMention(mention, setting);
	return found.characters.length === 0 &&
		isLabel &&
		!isRoleLabel(setting.text.slice(mention.span.start, mention.span.end))
		? describeOnly(mention, readNominal(mention.tokens), setting)
		: found;
};
