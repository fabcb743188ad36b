/**
 * Whom a news item calls what they are before it names them: `A carer who stole £9,000 …`, `Dana Moss, 44, took …`; `The
 * secretary said so. “Never,” said Ana Ruiz.`
 */

import {endOfRun, type Span} from '../../document/span.js';
import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import {type Description, makeDescription} from '../names/description.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import {irregularPast} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {isTagVerb, reportingVerb} from '../words/reporting-verbs.js';
import {anonymousNouns, genderOfRole, kinNouns, mayBeRole} from '../words/role-nouns.js';
import {roleAt} from './noun-subjects.js';
import type {Leads} from './source-mentions.js';

/** Among how many passages at the head of an article the lead is looked for, and the name below it. */
const mostLeads = 3;
const reach = 3;

/** How many words a lead's noun phrase has at most. */
const longestPhrase = 5;

/** How a lead goes on behind whom it is about. */
const behindPhrase = /^(?:who|whose|has|is|will|faces|from|\p{L}+ed)$/u;
const goesOn = (lower: string): boolean =>
	behindPhrase.test(lower) || irregularPast.test(lower) || reportingVerb(lower) !== undefined;

/** Behind a name: `, 44,`, `(44)`, ` aged 44`, `, of Leeds,` and `, from Leeds,` */
const isPresented = (text: string, end: number): boolean =>
	/^(?:,? aged \d{1,3}\b|, \d{1,3}\b,?| \(\d{1,3}\)|, (?:of|from) \p{Lu})/u.test(text.slice(end, end + 24));

/** Whom something was done to may be somebody else than who is accused of it: `Tom Reed, 44, was stabbed` */
const isVictim = (text: string, end: number): boolean =>
	/^(?:,? (?:aged )?\d+,?| \(\d+\))? (?:died|was (?:killed|murdered|shot|stabbed|beaten|found dead|pronounced))\b/.test(
		text.slice(end, end + 40),
	);

/** A relative of whom a lead is about, who may be named first: `A woman says [her daughter] was let down` */
const ofRelative = new RegExp(
	`\\b(?:his|her|their|whose)(?: [\\p{L}-]+){0,2} (${[...kinNouns].join('|')})s?\\b`,
	'u',
);

/** Verbs of saying right behind a name, its age and where somebody lives: `Ana Ruiz, 44, of Leeds, said` */
const isTag = (text: string, end: number): boolean =>
	/^(?:,[^.“”"]{1,40},| \(\d+\))? (?:said|says|told|tells)\b/.test(text.slice(end, end + 60));

/** Whether somebody may be the relative of whom a lead tells, and not whom it is about. */
const mayBeRelative = (
	text: string,
	{block: {start, end}}: Passage,
	name: Span,
	{gender}: Character,
): boolean => {
	const kin = ofRelative.exec(text.slice(start, end))?.[1];
	const theirs = kin && genderOfRole(kin);
	return kin !== undefined && !isTag(text, name.end) && !(theirs && gender && theirs !== gender);
};

/**
 * Whom the first sentence of a paragraph is about by what they are alone: `[A former carer] who stole …`, `[The owner] of a
 * café has …`, `[Britain’s oldest postman] says …`
 */
const leadRole = (text: string, {block, tokens}: Passage): Description | null => {
	const [first, second] = tokens;
	const isA = /^an?$/.test(first?.lower ?? '');
	const isThe = first?.lower === 'the';
	if (block.kind !== 'paragraph' || !(isA || isThe || second?.lower === '’s')) {
		return null;
	}

	// `The owner of a café`, but `The owner has …`: whom the reader is to know.
	const ends = (i: number): boolean =>
		mayBeRole(tokens[i - 1].lower) && (isThe ? /^(?:of|at)$/.test(tokens[i].lower) : goesOn(tokens[i].lower));
	const from = isA || isThe ? 0 : 2;
	const end = endOfRun(
		from + 1,
		Math.min(tokens.length, longestPhrase + 1),
		i => tokens[i].isWord && !ends(i),
	);
	const isRelated = isThe && kinNouns.has(tokens[end - 1].lower);
	return end < tokens.length && ends(end) && !isRelated ? makeDescription(text, tokens, from, end) : null;
};

/** `a nurse from [Halden]`, `[Halden]’s oldest nurse`: what is not known to be a place, and stands where one does. */
const isWhere = ({tokens, block}: Passage, {start, before, words: [first], grammar}: NameMention): boolean =>
	start < block.end &&
	!isGivenName(first) &&
	(/^(?:from|of|at|in|near)$/.test(before) || (start === tokens[0].start && grammar === 'possessive'));

/** Who is named where a paragraph begins, and of whom nothing else is told. */
const namedFirst = ({tokens}: Passage, first: NameMention | undefined, {of}: Cast): Character | undefined => {
	const character = first && of.get(first);
	return character?.kind === 'person' &&
		first?.start === tokens[0]?.start &&
		character.descriptions.length === 0
		? character
		: undefined;
};

/** Whether a lead tells what whom it is about says: by what they are, or by a pronoun in its first sentence. */
const speaksInLead = (
	text: string,
	{tokens, sentences: [sentence]}: Passage,
	sources: readonly Span[],
): boolean =>
	sources.some(
		({start, end}) =>
			start === tokens[0].start ||
			(start > tokens[0].start &&
				end <= tokens[sentence.end - 1].end &&
				/^s?he$/.test(text.slice(start, end))),
	);

/**
 * Adds what a lead says of somebody to who is named in one of the next paragraphs, the first who is; nobody may be named
 * between, and it says the gender of no other. Who speaks in the lead need not be told of by age or place as well.
 *
 * @param names of the article, in the order of the text
 * @param sources where somebody is said to speak
 */
export const describeByLead = (
	text: string,
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
	sources: readonly Span[],
): Leads => {
	for (const [index, passage] of passages.slice(0, mostLeads).entries()) {
		const role = leadRole(text, passage);
		if (!role) {
			continue;
		}

		const first = names.find(
			mention =>
				mention.passage >= index &&
				!mention.headline &&
				!isWhere(passage, mention) &&
				cast.of.get(mention)?.kind === 'person',
		);
		const isNear = first && first.passage > index && first.passage <= index + reach;
		const character = isNear ? namedFirst(passages[first.passage], first, cast) : undefined;
		const gender = genderOfRole(role.head);
		if (!first || !character || (gender && character.gender && gender !== character.gender)) {
			continue;
		}

		const speaks =
			first.words.length > 1 &&
			// `A witness` may stay unnamed; `The executive of a bank` is the one whom it is about.
			(!anonymousNouns.has(role.head) || passage.tokens[0].lower === 'the') &&
			speaksInLead(text, passage, sources);
		if (
			!isVictim(text, first.end) &&
			(isPresented(text, first.end) || speaks) &&
			!mayBeRelative(text, passage, first, character)
		) {
			character.descriptions.push(role);
			return new Map([[passage.tokens[0].start, character]]);
		}
	}

	return new Map();
};

/**
 * Adds a role with which a paragraph begins to who is first named in it, as who says a quotation further on, and of whom
 * nothing else is told: `[The regional secretary] said it was late. “I never saw it,” said Ana Ruiz.`
 *
 * @param names of the article, in the order of the text
 */
export const describeByTag = (
	text: string,
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
): void => {
	let next = 0;
	for (const [index, passage] of passages.entries()) {
		const from = next;
		while (next < names.length && names[next].passage <= index) {
			next++;
		}

		const role = passage.tokens[0]?.lower === 'the' ? roleAt(passage, 0) : undefined;
		// `The judge jailed him. “I am sorry,” said Tom Reed.`: who speaks is another than who has done something.
		const speaks = role && reportingVerb(passage.tokens[role.length]?.lower ?? '')?.verbClass !== undefined;
		if (!role || !speaks || next === from) {
			continue;
		}

		const first = names.slice(from, next).find(name => cast.of.get(name)?.kind === 'person');
		const character = first && cast.of.get(first);
		const [, second] = passage.sentences;
		const description = makeDescription(text, role, 0, role.length);
		const gender = description && genderOfRole(description.head);
		if (
			character &&
			description &&
			second &&
			character.mentions[0] === first &&
			character.words.length > 1 &&
			character.descriptions.length === 0 &&
			first.start > passage.tokens[second.start].start &&
			(isTagVerb(first.before) || isTagVerb(first.after)) &&
			!(gender && character.gender && gender !== character.gender)
		) {
			character.descriptions.push(description);
		}
	}
};
