/** Papers that say something: `the Clinton campaign memo`, `a survey by Ana Ruiz`, `the statement`. */
import type {Character} from '../cast/character.js';
import type {NameMention} from '../names/name-mention.js';
import {type Nominal, readNominal} from '../names/nominal.js';
import {isHeading} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {possessive, weekday} from '../words/closed-classes.js';
import {words} from '../words/name-words.js';
import {places} from '../words/place-words.js';
import {documentNouns, evidenceNouns, issues} from '../words/role-nouns.js';
import {type Discourse, nobody, type Resolution} from './discourse.js';
import {resolveNominal} from './nominals.js';
import {genderOfPronoun, resolvePerson} from './pronouns.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {resolveIt, resolveThey} from './they-and-it.js';

/** Who has seen a paper, or where it is to be read, has not written it: `a memo [obtained by] the Ledger`. */
const passedOn =
	/^(?:seen|obtained|reviewed|viewed|heard|read|leaked|shared|posted|published|printed|circulated|sent|shown)$/;

/** What tells behind a paper who has written it: `a memo, [drafted] by her staff`. */
const ofOthers = /^(?:drafted|prepared|written|compiled)$/;

/** Whether a paper was spoken of before in its paragraph as none of who speaks: `a memo, drafted by her staff`, `She cites a study`. */
const isByOthers = ({passage: {tokens}, span}: SourceMention, {head}: Nominal): boolean =>
	tokens.some(
		({lower, start}, i) =>
			lower === head &&
			start < span.start &&
			(ofOthers.test(tokens[tokens[i + 1]?.text === ',' ? i + 2 : i + 1]?.lower ?? '') ||
				/^(?:cit|quot)(?:es?|ed|ing)$/.test(tokens[i - 2]?.lower ?? '')),
	);

/** Papers that tell what somebody has found out; one of them may be called by the noun of another. */
const studies = words('study report survey poll research review analysis audit paper');

/** How many paragraphs back a study was cited last that is taken up. */
const farthestStudy = 6;

/** Notes a study that is cited, and whose it is: `[A survey by Corvane] says …` */
export const noteStudy = (
	{tokens, passage, place}: SourceMention,
	characters: readonly Character[],
	discourse: Discourse,
): void => {
	const {head, plural} = readNominal(tokens);
	if (
		studies.has(head) &&
		!plural &&
		characters.length > 0 &&
		!characters.some(({plural: areSeveral}) => areSeveral) &&
		!isHeading(passage)
	) {
		discourse.study = {characters, place};
	}
};

/** How many words may stand between a `by` and the name behind it. */
const longestRole = 4;

/** Whose a paper is, where its paragraph has told so: `A statement issued by [the ministry] came late. The statement …` */
const issuerBefore = (
	{passage: {tokens}, span, beside}: SourceMention,
	{head}: Nominal,
	{cast}: Setting,
): Character | undefined => {
	const noun = tokens.findLastIndex(({lower, end}) => lower === head && end < span.start);
	const verb = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
	const {lower: issued} = tokens[verb] ?? {lower: ''};
	const isIssued = issues.test(issued) && !/^(?:shared|circulated|distributed|posted)$/.test(issued);
	const by = isIssued ? verb + 1 : verb;
	const last = tokens[Math.min(by + longestRole, tokens.length - 1)];
	const name =
		noun !== -1 && /^(?:by|from)$/.test(tokens[by]?.lower ?? '')
			? beside.find(
					({start, before, grammar, words: own}) =>
						start > tokens[by].end &&
						start <= last.start &&
						/^(?:by|from)$/.test(before) &&
						grammar !== 'modifier' &&
						// `A letter from Falk’s wife`, `a report from Halden`
						grammar !== 'possessive' &&
						!own.some(word => places.has(word)),
				)
			: undefined;
	const issuer = name && cast.of.get(name);
	// `A study from Halden`: a word that the text does not have again may well be where that is.
	const isWhere =
		name?.before === 'from' && studies.has(head) && name.words.length === 1 && issuer?.mentions.length === 1;
	return isWhere ? undefined : issuer;
};

/** The verb before the `by` or `in` before a name: `published in [the Lancet]`; `published by` tells who it is from. */
const verbBefore = (tokens: readonly Token[], start: number): string => {
	const at = tokens.findLastIndex(({end}) => end <= start);
	let word = /^the$/.test(tokens[at]?.lower ?? '') ? at - 1 : at;
	// `published on Thursday in the Lancet`
	if (weekday.test(tokens[word - 1]?.lower ?? '') && tokens[word - 2]?.lower === 'on') {
		word -= 2;
	}

	const verb = tokens[word - 1]?.lower ?? '';
	return tokens[word]?.lower === 'by' && /^(?:published|shared|posted|printed|sent)$/.test(verb) ? '' : verb;
};

/** Where a name begins with what stands before it and says what somebody is: `by [the chairman, Ana Ruiz]` */
const startOf = ({description, start}: NameMention): number =>
	description && description.end <= start ? description.start : start;

/** The word before a name and the role in front of it, articles left out. */
const wordBefore = (tokens: readonly Token[], name: NameMention): string =>
	startOf(name) === name.start
		? name.before
		: (tokens.findLast(({end, lower}) => end <= startOf(name) && !/^(?:an?|the)$/.test(lower))?.lower ?? '');

/** Whether a name is of whoever has made what a phrase tells of: `a head count by [the Ledger]` */
export const isMadeBy = (tokens: readonly Token[], name: NameMention): boolean =>
	wordBefore(tokens, name) === 'by';

/**
 * Who has made something together, of the names from the first of them on: `a survey by [Ana Ruiz] of the University of
 * Halden and [Professor Jan Krol] for Radio Norland`
 */
const makersOf = (
	tokens: readonly Token[],
	[first, ...others]: readonly NameMention[],
): readonly NameMention[] => {
	const words = others.map(name => wordBefore(tokens, name));
	const end = words.findIndex(word => !/^(?:and|at|in|of|,)$/.test(word));
	// What they belong to has not made it, nor has what is joined to that.
	const joined = (end === -1 ? others : others.slice(0, end)).filter(
		(name, i) =>
			/^(?:and|,)$/.test(words[i]) &&
			(name.title || startOf(name) < name.start || !/^(?:at|in|of)$/.test(words[i - 1] ?? '')),
	);
	const last = joined.findLastIndex(name => words[others.indexOf(name)] === 'and');
	return [first, ...joined.slice(0, last + 1)];
};

/** Whether a name ends a longer one, and so stands for nothing by itself: `the journal Annals of [Northern Tides]` */
const isEndOfTitle = (tokens: readonly Token[], {start, before}: NameMention): boolean => {
	const of = tokens.findLastIndex(({end}) => end < start);
	return before === 'of' && tokens[of]?.lower === 'of' && /^\p{Lu}/u.test(tokens[of - 1]?.text ?? '');
};

/** Names that own a phrase: `DuVernay’s film`, `a Clinton campaign memo`, `a statement from the ministry` */
export const ownersOf = (
	tokens: readonly Token[],
	names: readonly NameMention[],
	head: string,
): readonly NameMention[] => {
	const at = tokens.find(({lower}) => lower === head || lower === `${head}s`)?.start ?? 0;
	const before = names.filter(({end, grammar}) => end <= at && grammar !== 'oblique');
	const own = before.filter(
		({start, end}) => !before.some(other => other.start === start && other.end > end),
	);
	// `a Twitter post by Ana Ruiz`: there it is to be read.
	const noun = tokens.findIndex(({start}) => start === at);
	const isBy =
		/^(?:message|post|thread|tweet|video)$/.test(head) &&
		tokens[noun + 1]?.lower === 'by' &&
		!own.some(({grammar}) => grammar === 'possessive');
	const poster = isBy ? names.find(name => name.start > at && isMadeBy(tokens, name)) : undefined;
	if (poster) {
		return [poster];
	}

	if (own.length > 0) {
		return own;
	}

	const behind = names.filter(
		name =>
			name.start > at &&
			/^(?:of|by|from|in)$/.test(wordBefore(tokens, name)) &&
			!isEndOfTitle(tokens, name) &&
			!passedOn.test(verbBefore(tokens, startOf(name))),
	);
	const maker = names.indexOf(behind[0]);
	// `an estimate by Halden’s Joint Committee`
	const isOfMaker = behind[0]?.grammar === 'possessive' && names[maker + 1]?.before === '’s';
	return behind[0] && isMadeBy(tokens, behind[0])
		? makersOf(tokens, names.slice(isOfMaker ? maker + 1 : maker))
		: behind.slice(0, 2);
};

/** Whether a phrase tells of a paper, or of what a body has found out. */
export const isDocument = (
	{head, words: own, plural}: Nominal,
	[owner]: readonly NameMention[],
	{of}: Pick<Setting['cast'], 'of'>,
): boolean =>
	documentNouns.has(head) ||
	(plural && documentNouns.has(`${head}s`)) ||
	// `Orvex research`, `research by Halden University`
	(head === 'research' && owner !== undefined) ||
	// `Election Board records`, `a Daily Ledger investigation`, but `results of a Halden College vote`, `its Orvex summary`,
	// `the Orvex investigation`
	(evidenceNouns.has(head) &&
		owner !== undefined &&
		owner.before !== 'of' &&
		!possessive.test(own[0]) &&
		of.get(owner)?.kind === 'organization' &&
		(head !== 'investigation' || owner.grammar === 'possessive' || /^an?$/.test(own[0])));

/** Whom the pronoun stands for that tells whose a paper is: `a statement [it] sent us`, `an email that [she] had written` */
const issuerOf = (
	tokens: readonly Token[],
	{place}: SourceMention,
	{discourse}: Pick<Setting, 'discourse'>,
): Resolution => {
	const at = tokens.findIndex(({lower}) => /^(?:it|he|she|they)$/.test(lower));
	const verb = /^(?:has|had|have|also|later)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
	if (at < 1 || !issues.test(tokens[verb]?.lower ?? '')) {
		return nobody;
	}

	const {lower} = tokens[at];
	return lower === 'it'
		? resolveIt(discourse, place)
		: lower === 'they'
			? resolveThey(discourse, place)
			: resolvePerson(discourse, genderOfPronoun.get(lower) ?? null, place);
};

/**
 * Whose a paper is.
 *
 * @param tokens of the mention
 * @param owners see `ownersOf`
 */
export const resolveDocument = (
	tokens: readonly Token[],
	nominal: Nominal,
	owners: readonly NameMention[],
	mention: SourceMention,
	setting: Setting,
): Resolution => {
	const {cast, discourse} = setting;
	// `the lawsuit, filed in Manhattan`: that is where.
	const own = owners.filter(
		name => !(name.before === 'in' && !name.hasArticle && cast.of.get(name)?.kind === 'place'),
	);
	if (own.length > 0) {
		return {characters: [...new Set(own.flatMap(name => cast.of.get(name) ?? []))], probability: 0.85};
	}

	// `the party’s bylaws`; `the surveyor’s report` is not theirs who spoke last, whom nothing tells to be one.
	const owned = tokens.findIndex(({lower}) => lower === '’s');
	if (owned > 0) {
		const owner = resolveNominal(readNominal(tokens.slice(0, owned)), discourse, mention.place);
		return owner.probability > 0.5 ? owner : nobody;
	}

	const issuer = issuerOf(tokens, mention, setting);
	if (issuer.characters.length > 0) {
		return issuer;
	}

	const gender = genderOfPronoun.get(nominal.words[0]);
	if (gender) {
		const found = resolvePerson(discourse, gender, mention.place);
		return {...found, probability: 0.85 * found.probability};
	}

	if (!nominal.definite || nominal.words.length > 3) {
		return nobody;
	}

	const told = issuerBefore(mention, nominal, setting);
	if (told) {
		return {characters: [told], probability: 0.8};
	}

	// `A survey by Corvane says … But the report says …`
	const {study} = discourse;
	if (
		study &&
		studies.has(nominal.head) &&
		nominal.words[0] === 'the' &&
		mention.place.passage - study.place.passage <= farthestStudy
	) {
		return {characters: study.characters, probability: 0.75};
	}

	// `The statement said`: whoever issued one before; `the article`: the paper.
	const found = resolveNominal(nominal, discourse, mention.place);
	if (found.characters.length > 0) {
		return found;
	}

	return !nominal.plural &&
		!isByOthers(mention, nominal) &&
		!/^(?:poll|survey|data|review|bylaw|film|book|documentary|database|show|program)$/.test(nominal.head) &&
		discourse.speaking.length === 1 &&
		mention.place.passage - discourse.spoken.passage <= 1
		? {characters: discourse.speaking, probability: 0.65}
		: nobody;
};
