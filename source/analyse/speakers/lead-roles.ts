/**
 * Whom a news item calls what they are before it names them: `A carer who stole £9,000 …`, `Dana Moss, 44, took …`; `The
 * secretary said so. “Never,” said Ana Ruiz.`
 */

import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import {type Description, makeDescription} from '../names/description.js';
import type {NameMention} from '../names/name-mention.js';
import type {Passage} from '../passage/passage.js';
import {irregularPast} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {genderOfRole, mayBeRole} from '../words/role-nouns.js';
import {roleAt} from './introductions.js';

/** Among how many passages at the head of an article the lead is looked for, and the name below it. */
const mostLeads = 3;
const reach = 3;

/** How many words a lead's noun phrase has at most. */
const longestPhrase = 5;

/** How a lead goes on behind whom it is about. */
const behindPhrase = /^(?:who|whose|has|is|will|faces|from|\p{L}+ed)$/u;
const goesOn = (lower: string): boolean => behindPhrase.test(lower) || irregularPast.test(lower);

/** Behind a name: `, 44,`, `(44)`, ` aged 44`, `, of Leeds,` and `, from Leeds,` */
const isPresented = (text: string, end: number): boolean =>
	/^(?:,? aged \d{1,3}\b|, \d{1,3}\b,?| \(\d{1,3}\)|, (?:of|from) \p{Lu})/u.test(text.slice(end, end + 24));

/** Whom the first sentence of a paragraph is about by what they are alone: `[A former carer] who stole …` */
const leadRole = (text: string, {block, tokens}: Passage): Description | null => {
	if (block.kind !== 'paragraph' || !/^an?$/.test(tokens[0]?.lower ?? '')) {
		return null;
	}

	let end = 1;
	while (
		end < tokens.length &&
		end <= longestPhrase &&
		tokens[end].isWord &&
		!(goesOn(tokens[end].lower) && mayBeRole(tokens[end - 1].lower))
	) {
		end++;
	}

	return mayBeRole(tokens[end - 1].lower) && goesOn(tokens[end]?.lower ?? '')
		? makeDescription(text, tokens, 0, end)
		: null;
};

/** Who is presented by name and age where a paragraph begins, and of whom nothing else is told. */
const presented = (
	text: string,
	passage: Passage,
	first: NameMention | undefined,
	{of}: Cast,
): Character | undefined => {
	const character = first && of.get(first);
	return character?.kind === 'person' &&
		first?.start === passage.tokens[0]?.start &&
		character.descriptions.length === 0 &&
		isPresented(text, first.end)
		? character
		: undefined;
};

/**
 * Adds what a lead says of somebody to who is named in one of the next paragraphs, the first who is; nobody may be named
 * between, and it says the gender of no other.
 *
 * @param names of the article, in the order of the text
 */
export const describeByLead = (
	text: string,
	passages: readonly Passage[],
	names: readonly NameMention[],
	cast: Cast,
): void => {
	for (const [index, passage] of passages.slice(0, mostLeads).entries()) {
		const role = leadRole(text, passage);
		if (!role) {
			continue;
		}

		const people = names.filter(mention => {
			const isNear = mention.passage >= index && mention.passage <= index + reach;
			return isNear && !mention.headline && cast.of.get(mention)?.kind === 'person';
		});
		const [first] = people;
		const character =
			first && first.passage > index ? presented(text, passages[first.passage], first, cast) : undefined;
		const gender = genderOfRole(role.head);
		if (character && !(gender && character.gender && gender !== character.gender)) {
			character.descriptions.push(role);
			return;
		}
	}
};

/** Verbs that tag what somebody says. */
const tags = /^(?:said|says|added|adds|explained|explains|recalled|recalls|told|tells|asked|asks)$/;

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
			(tags.test(first.before) || tags.test(first.after)) &&
			!(gender && character.gender && gender !== character.gender)
		) {
			character.descriptions.push(description);
		}
	}
};
