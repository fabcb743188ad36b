/** Whom a source stands for that says what somebody is: `the minister`, `his reply`, `Ruiz’s lawyer`. */

import type {Span} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import {canSpeak} from '../names/can-speak.js';
import type {NameMention} from '../names/name-mention.js';
import {isNational} from '../names/nationals.js';
import {type Nominal, readNominal} from '../names/nominal.js';
import type {Token} from '../passage/tokens.js';
import type {Gender} from '../words/given-names.js';
import {documentNouns, isRoleNoun, kinNouns} from '../words/role-nouns.js';
import {addressedBy} from './addressees.js';
import {resolveAged} from './aged.js';
import {isParty, resolveParty} from './court-parties.js';
import {nobody, type Resolution} from './discourse.js';
import {isMadeBy, ownersOf, resolveDocument} from './document-mentions.js';
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
const toldGender = ({quotation: {kind, cue, parts}, passage: {tokens}}: SourceMention): Gender | null => {
	const [{start}] = parts;
	const first =
		kind === 'direct' || cue === null || start < cue.end
			? undefined
			: tokens.findIndex(token => token.start >= start);
	const word = first === undefined ? undefined : tokens[tokens[first]?.lower === 'that' ? first + 1 : first];
	return word && /^s?he$/.test(word.lower) ? (genderOfPronoun.get(word.lower) ?? null) : null;
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
	if (
		documentNouns.has(nominal.head) ||
		(nominal.plural && documentNouns.has(`${nominal.head}s`)) ||
		// `Orvex research`, `research by Halden University`
		(nominal.head === 'research' && owners.length > 0)
	) {
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

	// `his wife`, `Moss’s wife`
	// `the campaign of Tom Lund` is not that of another.
	const possessor =
		owners.find(({grammar}) => grammar === 'possessive') ??
		(campaigns.test(nominal.head) ? owners[0] : undefined);
	const related = kinNouns.has(nominal.head)
		? resolveKin(
				nominal.head,
				ownerByPronoun(nominal, discourse, mention.place) ?? (possessor && cast.of.get(possessor)),
				setting.kinship,
				cast.bySurname,
			)
		: nobody;
	if (related.characters.length > 0) {
		return related;
	}

	// `Morrison’s lawyer` is nobody whom the text does not call so.
	const isOwned = possessor !== undefined && cast.of.get(possessor)?.kind === 'person';
	const taken = resolveNominal(nominal, discourse, mention.place, {
		reported: [...namedInReport(mention, cast), ...addressedBy(mention, text, cast)],
		gender: toldGender(mention),
		body: bodyNamed(tokens, owners, nominal.head, cast),
		hidden: isHidden(text, mention.span),
	});
	const conversing = setting.conversingAround(mention);
	const resolved = taken.characters.some(character => conversing.includes(character)) ? nobody : taken;
	const surname = possessor?.words.at(-1) ?? '';
	const isCalledSo = resolved.characters.every(({kind, words, descriptions}) =>
		kind === 'unnamed' || kind === 'group'
			? // `Okafor’s campaign` is not `Lund’s campaign`; `his wife’s campaign` may be.
				!words.includes('’s') || words.includes(surname) || kinNouns.has(words[words.indexOf('’s') - 1])
			: descriptions.some(({words: own}) => own.includes(surname)),
	);
	const found = isOwned && !isCalledSo ? nobody : resolved;
	// A relative is somebody else than who is spoken of; `the mother of three` is a relative of nobody in particular.
	if (
		found.characters.length > 0 &&
		!(kinNouns.has(nominal.head) && !isParentOfMany(nominal) && found.probability <= 0.6)
	) {
		return found;
	}

	const part = readPart(tokens);
	if (part) {
		return describeOnly(text, mention, part, setting);
	}

	const joined = canSpeak(tokens, nominal) ? nominal : joinedHead(tokens);
	if (!joined) {
		// `according to a head count by the Ledger`: whatever it is, whoever made it says so.
		const isFrom = mention.quotation.cue?.text.toLowerCase() === 'according to';
		return isFrom && owners[0] && isMadeBy(tokens, owners[0])
			? {characters: inOrder(owners.flatMap(name => cast.of.get(name) ?? [])), probability: 0.85}
			: nobody;
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
		: describeOnly(text, mention, joined, setting);
};
