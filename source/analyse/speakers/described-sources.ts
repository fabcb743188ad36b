/** Whom a source stands for that says what somebody is: `the minister`, `his reply`, `Ruiz’s lawyer`. */

import type {Span} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import {canSpeak} from '../names/can-speak.js';
import type {NameMention} from '../names/name-mention.js';
import {isNational} from '../names/nationals.js';
import {type Nominal, readNominal} from '../names/nominal.js';
import {isOutlet} from '../names/outlets.js';
import type {Token} from '../passage/tokens.js';
import type {Gender} from '../words/given-names.js';
import {isRoleNoun, kinNouns} from '../words/role-nouns.js';
import {addressedBy} from './addressees.js';
import {resolveAged} from './aged.js';
import {isParty, resolveParty} from './court-parties.js';
import {firstOf, nobody, type Resolution} from './discourse.js';
import {isDocument, isMadeBy, ownersOf, resolveDocument} from './document-mentions.js';
import {resolveKin} from './kinship.js';
import {resolveNational} from './nationals.js';
import {ownerByPronoun, resolveNominal} from './nominals.js';
import {readPart} from './partitives.js';
import {isParentOfMany} from './phrase-kinds.js';
import {resolveHeadline, resolvePreview} from './previews.js';
import {one} from './pronoun-mentions.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import {namedInReport, type Setting, type SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** Characters in the order in which they come, no one twice. */
export const inOrder = (characters: readonly Character[]): Character[] => [...new Set(characters)];

const campaigns = /^(?:campaign|team|camp)$/;
const replies = /^(?:answer|reply|response|retort|verdict)$/;

/** `The 23-year-old said [she was] glad`: who is spoken of first is mostly who says so. */
const toldGender = ({
	quotation: {kind, cue, parts},
	passage: {tokens},
	tokens: source,
}: SourceMention): Gender | null => {
	const [{start}] = parts;
	const first =
		kind === 'direct' || cue === null || start < cue.end
			? undefined
			: tokens.findIndex(token => token.start >= start);
	// `The singer herself said so.`
	const own = source.findLast(({lower}) => /^(?:him|her)self$/.test(lower));
	const word =
		own ?? (first === undefined ? undefined : tokens[tokens[first]?.lower === 'that' ? first + 1 : first]);
	return word && /^(?:s?he|(?:him|her)self)$/.test(word.lower)
		? (genderOfPronoun.get(word.lower) ?? null)
		: null;
};

/** What tells that the reader is not to know who speaks. */
const hides =
	/\banonymity\b|(?:\bnot|n[’']t|\bcannot) (?:want(?:ed)? )?(?:to )?be (?:publicly )?(?:named|identified|quoted by name)\b|\b(?:declined|refused) to (?:be (?:named|identified)|give (?:his|her|their) (?:full )?names?)\b/;

/** How far behind a source that is looked for, in its sentence. */
const hidingReach = 90;
const opensHiding =
	/^,? (?:who|requesting|asking|speaking)\b|^ (?:said|says|told [\p{L} ]+),? on (?:the )?condition\b/u;

/** Whether a source is told to be somebody whom the reader is not to know: `the clerk, requesting anonymity` */
const isHidden = (text: string, {start, end}: Span): boolean => {
	const [behind] = text.slice(end, end + hidingReach).split(/[.“”"]/, 1);
	return hides.test(text.slice(start, end)) || (opensHiding.test(behind) && hides.test(behind));
};

/** The body right before or behind a post: `the [Halden Board] spokesman`, `the spokesman for [the Halden Board]` */
const bodyNamed = (
	tokens: readonly Token[],
	[owner]: readonly NameMention[],
	head: string,
	{of}: Setting['cast'],
): Character | undefined => {
	const at = tokens.findIndex(({lower}) => lower === head || lower === `${head}s`);
	const before = tokens[at - 1]?.lower === '’s' ? tokens[at - 2] : tokens[at - 1];
	return owner && at !== -1 && (owner.start > tokens[at].start || owner.end === before?.end)
		? of.get(owner)
		: undefined;
};

/**
 * `tax and law enforcement [officials]`, `law enforcement and tax [officials]`: of which two fields they are stands before
 * those who speak.
 */
const joinedHead = (tokens: readonly Token[]): Nominal | undefined => {
	const and = tokens.findIndex(({lower}) => lower === 'and');
	const behind = and > 0 ? tokens.slice(and + 1) : [];
	const nominal = behind.length > 1 ? readNominal(behind) : undefined;
	return nominal?.plural &&
		isRoleNoun(nominal.head) &&
		nominal.modifiers.length > 0 &&
		tokens.slice(0, and).every(({isWord}) => isWord)
		? {...nominal, words: readNominal(tokens).words}
		: undefined;
};

/** A phrase with a common noun as its head. */
type Phrase = {
	readonly tokens: readonly Token[];
	readonly nominal: Nominal;
	/** Names of those whose it is: `[Ruiz]’s lawyer`, `a report by [Krol]` */
	readonly owners: readonly NameMention[];
	/** The one of them that tells whose somebody is. */
	readonly possessor: NameMention | undefined;
};

/** `DuVernay’s “13th”`: a title, for whoever made it. */
const resolveTitle = ({owners: [owner]}: Phrase, {span}: SourceMention, {text, cast}: Setting): Resolution =>
	owner?.grammar === 'possessive' && /[“"‘]/.test(text.slice(owner.end, span.end))
		? one(cast.of.get(owner), 0.75)
		: nobody;

/** `Leith’s answer`, `his reply`; `Clinton’s team`, `his campaign` */
const resolveTheirs = (
	{nominal: {head, words}, owners: [owner]}: Phrase,
	{place}: SourceMention,
	{cast, discourse}: Setting,
): Resolution => {
	const isCampaign = campaigns.test(head);
	if (!isCampaign && !replies.test(head)) {
		return nobody;
	}

	const gender = genderOfPronoun.get(words[0]);
	const theirs = owner ? cast.of.get(owner) : gender && resolvePerson(discourse, gender, place).characters[0];
	return isCampaign
		? one(cast.byCompound.get(`${theirs?.words.at(-1)} campaign`), 0.85)
		: one(theirs?.kind === 'person' ? theirs : undefined, 0.85);
};

/** `his wife`, `Moss’s wife` */
const resolveRelative = (
	{nominal, possessor}: Phrase,
	{place}: SourceMention,
	{cast, discourse, kinship}: Setting,
): Resolution =>
	kinNouns.has(nominal.head)
		? resolveKin(
				nominal.head,
				ownerByPronoun(nominal, discourse, place) ?? (possessor && cast.of.get(possessor)),
				kinship,
				cast.bySurname,
			)
		: nobody;

/** Whether the text calls somebody as a phrase does that tells whose they are. */
const isCalledSo = ({kind, words, descriptions}: Character, surname: string): boolean =>
	kind === 'unnamed' || kind === 'group'
		? // `Okafor’s campaign` is not `Lund’s campaign`; `his wife’s campaign` may be.
			!words.includes('’s') || words.includes(surname) || kinNouns.has(words[words.indexOf('’s') - 1])
		: descriptions.some(({words: own}) => own.includes(surname));

/** Somebody of whom the text tells what the phrase says, or who is spoken of where it stands. */
const resolveKnown = (
	{tokens, nominal, owners, possessor}: Phrase,
	mention: SourceMention,
	{text, cast, discourse, conversingAround}: Setting,
): Resolution => {
	const found = resolveNominal(nominal, discourse, mention.place, {
		reported: [...namedInReport(mention, cast), ...addressedBy(mention, text, cast)],
		gender: toldGender(mention),
		body: bodyNamed(tokens, owners, nominal.head, cast),
		hidden: isHidden(text, mention.span),
	});
	const conversing = conversingAround(mention);
	const isOwned = possessor !== undefined && cast.of.get(possessor)?.kind === 'person';
	const isNot =
		found.characters.some(character => conversing.includes(character)) ||
		// `Morrison’s lawyer` is nobody whom the text does not call so.
		(isOwned && !found.characters.every(character => isCalledSo(character, possessor.words.at(-1) ?? ''))) ||
		// A relative is somebody else than who is spoken of; `the mother of three` is a relative of nobody in particular.
		(kinNouns.has(nominal.head) && !isParentOfMany(nominal) && found.probability <= 0.6);
	return isNot ? nobody : found;
};

/** `[The Leeds paper] called him a hero`: a newspaper, and nothing that the city has written. */
const resolveLocalPaper = (phrase: Phrase, mention: SourceMention, setting: Setting): Resolution => {
	const {
		tokens,
		nominal,
		owners: [owner],
	} = phrase;
	const isOf =
		nominal.head === 'paper' &&
		tokens[0].lower === 'the' &&
		tokens.at(-1)?.lower === 'paper' &&
		tokens[1]?.start === owner?.start &&
		tokens.at(-2)?.end === owner?.end &&
		setting.cast.of.get(owner)?.kind === 'place';
	if (!isOf) {
		return nobody;
	}

	const known = resolveKnown(phrase, mention, setting);
	return known.characters.some(isOutlet) ? known : describeOnly(mention, nominal, setting);
};

/** Somebody whom the text names only below: behind a headline, or the first paragraphs. */
const resolveAhead = (
	{nominal}: Phrase,
	mention: SourceMention,
	{cast, conversingAround}: Setting,
): Resolution => {
	const {place, passage} = mention;
	// Below the title may stand who wrote it, and a picture.
	const {kind} = passage.block;
	const reach = kind === 'title' ? 3 : kind === 'heading' ? 1 : 0;
	const below = Array.from({length: reach}, (_, i) => cast.inPassage.get(place.passage + 1 + i) ?? []).flat();
	const found = firstOf(
		() => resolveHeadline(nominal, inOrder(below)),
		() => resolvePreview(nominal, cast.characters, place),
	);
	const conversing = conversingAround(mention);
	return found.characters.some(other => conversing.includes(other)) ? nobody : found;
};

/** Somebody new, under the phrase, where it may well speak; or whoever made what it tells of. */
const resolveNew = (phrase: Phrase, mention: SourceMention, setting: Setting): Resolution => {
	const {tokens, nominal, owners} = phrase;
	const {cast} = setting;
	const part = readPart(tokens);
	if (part) {
		return describeOnly(mention, part, setting);
	}

	const speaking = canSpeak(tokens, nominal) ? nominal : joinedHead(tokens);
	if (speaking) {
		return firstOf(
			() => resolveAhead(phrase, mention, setting),
			() => describeOnly(mention, speaking, setting),
		);
	}

	// `according to a head count by the Ledger`: whatever it is, whoever made it says so.
	const isFrom = mention.quotation.cue?.text.toLowerCase() === 'according to';
	return isFrom && owners[0] && isMadeBy(tokens, owners[0])
		? {characters: inOrder(owners.flatMap(name => cast.of.get(name) ?? [])), probability: 0.85}
		: nobody;
};

/**
 * Finds whom a phrase with a common noun as its head stands for.
 *
 * @param tokens of the phrase
 * @param names within it
 * @param mention the source it is, or stands before
 * @returns somebody new, under the phrase, where it takes up no one but may well speak; else nobody
 */
export const resolveDescription = (
	tokens: readonly Token[],
	names: readonly NameMention[],
	mention: SourceMention,
	setting: Setting,
): Resolution => {
	const {text, cast, discourse, isEnglish} = setting;
	const {place} = mention;
	if (!isEnglish) {
		return nobody;
	}

	const nominal = readNominal(tokens);
	const owners = ownersOf(tokens, names, nominal.head);
	const possessor =
		owners.find(({grammar}) => grammar === 'possessive') ??
		// `the campaign of Tom Lund` is not that of another.
		(campaigns.test(nominal.head) ? owners[0] : undefined);
	const phrase = {tokens, nominal, owners, possessor};
	return firstOf(
		() => resolveAged(text, nominal, cast),
		() => (isParty(nominal) ? resolveParty(text, nominal, discourse, place) : nobody),
		() =>
			isNational(nominal) && !nominal.plural ? resolveNational(text, nominal, discourse, place) : nobody,
		() => resolveLocalPaper(phrase, mention, setting),
		() =>
			isDocument(nominal, owners, cast) ? resolveDocument(tokens, nominal, owners, mention, setting) : nobody,
		() => resolveTitle(phrase, mention, setting),
		() => resolveTheirs(phrase, mention, setting),
		() => resolveRelative(phrase, mention, setting),
		() => resolveKnown(phrase, mention, setting),
		() => resolveNew(phrase, mention, setting),
	);
};
