import {contains} from '../../document/span.js';
import type {Token} from '../tokens.js';
import {resolveAged} from './aged.js';
import {antecedentOf} from './antecedents.js';
import type {Character} from './character.js';
import {isParty, resolveParty} from './court-parties.js';
import {nobody, type Resolution} from './discourse.js';
import {ownersOf, resolveDocument} from './document-mentions.js';
import {resolveLabel} from './label-mentions.js';
import type {NameMention} from './name-mention.js';
import {honorifics} from './name-words.js';
import {isNational, resolveNational} from './nationals.js';
import {readNominal} from './nominal.js';
import {resolveHeadline, resolveNominal, resolvePreview} from './nominals.js';
import {resolveOne} from './one-anaphora.js';
import {readPart} from './partitives.js';
import {one, resolvePronoun} from './pronoun-mentions.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import {documentNouns, kinNouns} from './role-nouns.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {readSource} from './source-phrase.js';
import {canSpeak, describeOnly} from './unnamed.js';

const inOrder = (characters: readonly Character[]): Character[] => [...new Set(characters)];

const campaigns = /^(?:campaign|team|camp)$/;

/** What stands behind the name of a body and says what it is. */
const kindsOfBody = /^(?:newspaper|paper|magazine|website|network|channel|agency|company|firm)$/;

const replies = /^(?:answer|reply|response|retort|verdict)$/;

const leading =
	/^(?:though|although|while|when|as|because|since|if|and|but|so|that|then|after|before|until|where|however|meanwhile|yet|still)$/;
/** Whether a source begins with a word that is none of it; `that` alone may be a relative: `a message [that] said` */
const isStray = (lower: string, length: number): boolean =>
	leading.test(lower) && (length > 1 || lower !== 'that');

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

	const aged = resolveAged(text, nominal, cast);
	if (aged.characters.length > 0) {
		return aged;
	}

	const party = isParty(nominal) ? resolveParty(text, nominal, discourse, mention.place) : nobody;
	if (party.characters.length > 0) {
		return party;
	}

	const national =
		isNational(nominal) && !nominal.plural
			? resolveNational(text, nominal, discourse, mention.place)
			: nobody;
	if (national.characters.length > 0) {
		return national;
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

	// `Leith’s answer`, `his reply`; `Clinton’s team`, `his campaign`
	if (replies.test(nominal.head) || campaigns.test(nominal.head)) {
		const gender = genderOfPronoun.get(nominal.words[0]);
		const theirs = owners[0]
			? cast.of.get(owners[0])
			: gender && resolvePerson(discourse, gender, mention.place).characters[0];
		const surname = theirs?.words.at(-1);
		const meant = campaigns.test(nominal.head)
			? cast.byCompound.get(`${surname} campaign`)
			: theirs?.kind === 'person'
				? theirs
				: undefined;
		if (meant) {
			return one(meant, 0.85);
		}
	}

	// `Morrison’s lawyer` is nobody whom the text does not call so.
	const owner = owners.find(({grammar}) => grammar === 'possessive');
	const isOwned = owner !== undefined && cast.of.get(owner)?.kind === 'person';
	const taken = resolveNominal(nominal, discourse, mention.place);
	const conversing = setting.conversingAround(mention);
	const resolved = taken.characters.some(character => conversing.includes(character)) ? nobody : taken;
	const surname = owner?.words.at(-1) ?? '';
	const isCalledSo = resolved.characters.every(({kind, words, descriptions}) =>
		kind === 'unnamed' || kind === 'group'
			? // `Okafor’s campaign` is not `Lund’s campaign`; `his wife’s campaign` may be.
				!words.includes('’s') || words.includes(surname) || kinNouns.has(words[words.indexOf('’s') - 1])
			: descriptions.some(({words: own}) => own.includes(surname)),
	);
	const found = isOwned && !isCalledSo ? nobody : resolved;
	// A relative is somebody else than who is spoken of.
	if (found.characters.length > 0 && !(kinNouns.has(nominal.head) && found.probability <= 0.6)) {
		return found;
	}

	const part = readPart(tokens);
	if (part) {
		return describeOnly(text, mention, part, setting);
	}

	if (!canSpeak(tokens, nominal)) {
		return nobody;
	}

	const {place, passage} = mention;
	// Below the title may stand who wrote it, and a picture.
	const {kind} = passage.block;
	const reach = kind === 'title' ? 3 : kind === 'heading' ? 1 : 0;
	const below = Array.from({length: reach}, (_, i) => cast.inPassage.get(place.passage + 1 + i) ?? []).flat();
	const headline = resolveHeadline(nominal, inOrder(below));
	const preview = headline.characters.length > 0 ? headline : resolvePreview(nominal, cast.characters, place);
	return preview.characters.length > 0 && !preview.characters.some(other => conversing.includes(other))
		? preview
		: describeOnly(text, mention, nominal, setting);
};

/** Whom `which` and `that` take up: a name right before it that is no person’s, else what the phrase before it stands for. */
const resolveWhich = (
	word: string,
	named: Resolution,
	mention: SourceMention,
	setting: Setting,
): Resolution => {
	const {text} = setting;
	// `In Halden, that meant …`: behind a comma it is no relative.
	if (word === 'that' && /, ?$/.test(text.slice(mention.span.start - 2, mention.span.start))) {
		return nobody;
	}

	const sure = named.characters.every(({kind}) => kind !== 'person') && named.probability >= sureOfWhich;
	const phrase = sure ? undefined : antecedentOf(mention);
	if (!phrase) {
		return sure ? named : nobody;
	}

	const span = {start: phrase[0].start, end: phrase[phrase.length - 1].end};
	const names = mention.beside.filter(name => contains(span, name));
	const antecedent = {...mention, span, tokens: phrase, names};
	const found = resolveDescription(phrase, names, antecedent, setting);
	return found.characters.length === 0 || found.probability >= sureOfAntecedent
		? found
		: describeOnly(text, antecedent, readNominal(phrase), setting);
};

/** A name that `which` stands right behind is at least this likely whom it takes up. */
const sureOfWhich = 0.9;

/** What the phrase before `which` is less likely to stand for than this is not taken for it. */
const sureOfAntecedent = 0.7;

/**
 * Finds out whom a source mention stands for.
 *
 * @returns nobody where the evidence is thin
 */
export const resolveMention = (mention: SourceMention, setting: Setting): Resolution => {
	const {text, cast} = setting;
	const {span, tokens, names} = mention;
	const label = resolveLabel(mention, setting);
	if (label) {
		return label;
	}

	// `though she`, `On Tuesday he`: what an engine takes along before a pronoun is not part of it.
	const last = tokens.at(-1);
	const strays = tokens.length > 1 && last && /^(?:he|she|they)(?:[’'](?:d|ll|s|re|ve))?$/.test(last.lower);
	const phrase = readSource(
		text,
		strays ? [last] : tokens.slice(isStray(tokens[0]?.lower ?? '', tokens.length) ? 1 : 0),
		names,
	);
	if (phrase.kind === 'nothing') {
		return nobody;
	}

	// `Marco Rubio Responds To Question`: a line whose words all have capitals shows no names.
	const known = /^\p{Lu}/u.test(tokens[0].text)
		? cast.byWholeName.get(text.slice(span.start, span.end).toLowerCase())
		: undefined;
	if (phrase.kind === 'nominal' && known) {
		return one(known, 0.95);
	}

	const other = resolveOne(tokens, mention, setting);
	if (other) {
		return other;
	}

	if (phrase.kind === 'pronoun') {
		const found = resolvePronoun(phrase.word, mention, setting);
		return /^(?:which|that)$/.test(phrase.word) ? resolveWhich(phrase.word, found, mention, setting) : found;
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

	// `the Scot` is a player who has just been named, not somebody called Scot.
	if (phrase.kind === 'named' && !honorifics.has(tokens[0].lower) && isNational(readNominal(tokens))) {
		return resolveDescription(tokens, [], mention, setting);
	}

	// `He and Solbakken`
	if (
		phrase.kind === 'named' &&
		/^(?:he|she)$/.test(tokens[0].lower) &&
		/^(?:and|nor)$/.test(tokens[1]?.lower ?? '')
	) {
		const characters = inOrder(phrase.names.flatMap(name => cast.of.get(name) ?? []));
		const found = resolvePerson(
			setting.discourse,
			genderOfPronoun.get(tokens[0].lower) ?? null,
			mention.place,
			characters,
		);
		return found.characters.length > 0
			? {...found, characters: inOrder([...found.characters, ...characters])}
			: {characters, probability: 0.5};
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

	// `the Daily Observer newspaper in Halden`: what a body is stands behind its name.
	const noun = phrase.tokens.findIndex(({lower}) => kindsOfBody.test(lower));
	const body = phrase.names.find(({end}) => end === phrase.tokens[noun - 1]?.end);
	const bodyNamed = body && cast.of.get(body);
	if (
		bodyNamed?.kind === 'organization' &&
		phrase.tokens[0].lower === 'the' &&
		phrase.tokens[1].start === body?.start &&
		(noun === phrase.tokens.length - 1 || /^(?:in|of|at|from|,)$/.test(phrase.tokens[noun + 1].lower))
	) {
		return one(bodyNamed, 0.95);
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
