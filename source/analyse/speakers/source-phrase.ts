import {endOfRun, startOfRun} from '../../document/span.js';
import {beginsMore, isAdjective} from '../names/description.js';
import {isGroupOf} from '../names/inverted-apposition.js';
import {joined} from '../names/joined-names.js';
import {companyTailEnd} from '../names/legal-forms.js';
import {withoutLocation} from '../names/located.js';
import {behindOffice, behindTitle, behindWhole, nameAt} from '../names/name-behind-role.js';
import type {NameMention} from '../names/name-mention.js';
import {isBeforeRegion, isCrowdIn, mayBePlace} from '../names/regions.js';
import type {Token} from '../passage/tokens.js';
import {irregularPast} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {companyNouns} from '../words/name-words.js';
import {places} from '../words/place-words.js';
import {crowdNouns, isRoleNoun, personNouns, singular} from '../words/role-nouns.js';

/** What a source mention is made of. */
export type SourcePhrase =
	| {readonly kind: 'pronoun'; readonly word: string}
	/** Names that are its head: several where they are joined. */
	| {readonly kind: 'named'; readonly names: readonly NameMention[]}
	/** A phrase with a common noun as its head, and the names within it. */
	| {readonly kind: 'nominal'; readonly tokens: readonly Token[]; readonly names: readonly NameMention[]}
	| {readonly kind: 'nothing'};

const pronouns =
	/^(?:i|we|you|he|she|it|they|who|which|that|his|her|its|him|them|their|my|our|me|us|himself|herself|themselves|one|each|both|everyone|everybody|someone|somebody|nobody|others|some|many|most|whom|whose)$/;
const opening = /^(?:from|by|to|for|of|via|also|even|only|and|but|according|like|with|in|as|per|just)$/;
/** Behind these a source says more than whom it is of. */
const alsoCuts = /^(?:\(|—|–|--|-|;|:|nor|including|like|\[|\/|&|during)$/;
const cuts = (lower: string): boolean => beginsMore.test(lower) || alsoCuts.test(lower);

/** Between a role and the name: nothing, a comma, a form of address or two: `the minister, [Prof. Dr.] Ana Ruiz`. */
const betweenRoleAndName = /^\W{0,3}$|^,? (?:\p{Lu}\p{L}*\.? ){1,2}$/u;

/** Where a name with the role before it begins: `[Secretary of State John Kerry]`. */
const startOf = (text: string, {description, start, grammar}: NameMention): number =>
	description &&
	description.end <= start &&
	grammar !== 'possessive' &&
	betweenRoleAndName.test(text.slice(description.end, start))
		? description.start
		: start;

/** How many words in brackets may stand between a body and the role in it. */
const longestBrackets = 3;

/**
 * Where a phrase goes on behind brackets that open at a token: `the Unity Party [(UP)] leader Ana Ruiz`; 0 where it does
 * not.
 */
const behindBrackets = (tokens: readonly Token[], at: number): number => {
	const close = tokens.slice(at, at + longestBrackets + 2).findIndex(({text}) => text === ')');
	const next = tokens[at + close + 1];
	return tokens[at].text === '(' && close > 0 && next?.isWord && !cuts(next.lower) ? at + close + 1 : 0;
};

/** `judges [handling] Freedom of Information Act lawsuits`, `the couple [running] Halden Foods` */
const isClause = (tokens: readonly Token[], at: number): boolean => {
	const noun = singular(tokens[at - 1]?.lower ?? '');
	return (
		at > 0 &&
		/^\p{Ll}+ing$/u.test(tokens[at].text) &&
		// `critics [including] Ana Ruiz`, `a man [calling] himself Tom Reed`
		!/^(?:calling|including)$/.test(tokens[at].text) &&
		(isRoleNoun(noun) ||
			personNouns.has(noun) ||
			crowdNouns.has(noun) ||
			companyNouns.has(noun) ||
			noun === 'group')
	);
};

/** How many words stand at most before what follows the name of a company. */
const longestCompany = 6;

/** Who is somebody at a company, without that: `Halden Foods, Inc. [President Ana Ruiz]`. */
const withoutCompany = (tokens: readonly Token[], names: readonly NameMention[]): readonly Token[] => {
	for (let at = 1; at <= longestCompany; at++) {
		const role = companyTailEnd(tokens, at) ?? tokens.length;
		if (
			isRoleNoun(singular(tokens[role]?.lower ?? '')) &&
			names.some(({start}) => start > tokens[role].start)
		) {
			return tokens.slice(role);
		}
	}

	return tokens;
};

/** Whether a token is part of a name or of the role before it. */
const isNamed = (text: string, names: readonly NameMention[], token: Token): boolean =>
	names.some(name => startOf(text, name) <= token.start && token.end <= name.end);

/** The words of a source without what leads up to them and what only tells more: `[according to] Ana Ruiz [herself and]` */
const trimmed = (all: readonly Token[], names: readonly NameMention[]): readonly Token[] => {
	const from = endOfRun(
		0,
		all.length - 1,
		i => (opening.test(all[i].lower) || !all[i].isWord) && !nameAt(names, all[i]),
	);
	const to = startOfRun(
		all.length,
		from + 1,
		i =>
			!all[i].isWord ||
			/^(?:all|both|alike|himself|herself|themselves|and|also|has|have)$/.test(all[i].lower),
	);

	return withoutCompany(withoutLocation(all.slice(from, to)), names);
};

/** The pronoun that a source is, if it is one. */
const pronounIn = (tokens: readonly Token[], names: readonly NameMention[]): string | undefined => {
	const [first, second, third] = tokens;
	// `I’m`, `she’d`
	const word = first.lower.replace(/[’'](?:m|d|ve|ll|re|s)$/, '');
	if (tokens.length === 1 && pronouns.test(word) && !nameAt(names, first)) {
		return word;
	}

	// `He and others at the hearing`; `who in 2010 [said]`
	return (/^(?:he|she)$/.test(first.lower) && second?.lower === 'and' && third?.lower === 'others') ||
		(/^(?:he|she|they|who)$/.test(first.lower) && second?.lower === 'in' && /^\d{4}$/.test(third?.text ?? ''))
		? first.lower
		: undefined;
};

/** Where the words end that say whom a source is, before more is told of them. */
const headEnd = (text: string, tokens: readonly Token[], names: readonly NameMention[]): number => {
	let end = 0;
	while (
		end < tokens.length &&
		!isClause(tokens, end) &&
		(end === 0 ||
			!cuts(tokens[end].lower) ||
			isAdjective(tokens, end) ||
			isNamed(text, names, tokens[end]) ||
			behindBrackets(tokens, end) > 0)
	) {
		end = Math.max(end + 1, behindBrackets(tokens, end));
	}

	// `Priya Desai ’26`
	while (
		end > 1 &&
		/^[’'‘](?:\d\d)?$|^\d\d$/.test(tokens[end - 1].text) &&
		/[’'‘]/.test(text.slice(tokens[end - 2].start, tokens[end - 1].end))
	) {
		end--;
	}

	// `Ana Ruiz herself, who was away`
	while (end > 1 && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[end - 1].lower)) {
		end--;
	}

	return end;
};

/** `Smart Projects [filed a petition with the Trademark Office asking …]`: an engine takes all before the verb of saying. */
const isFollowedByDeed = (tokens: readonly Token[], name: NameMention): boolean => {
	const verb = tokens.findIndex(({start}) => start >= name.end);
	return (
		verb > 0 &&
		(/^\p{Ll}+ed$/u.test(tokens[verb].text) || irregularPast.test(tokens[verb].lower)) &&
		/^(?:an?|the|his|her|its|their)$/.test(tokens[verb + 1]?.lower ?? '')
	);
};

/** What may stand between a noun and the name that says who that is. */
const beforeApposed =
	/(?:,|,? and|--|—| [–-]|, like|, including)(?: the| the late| a| an| current| then| gogo| mama| baba| mzee)?(?: \p{Lu}[\p{L}.]+){0,3}\s$|, (?:his|her|its|their|my|our) $|, an? [\p{L} -]+ (?:called|named) $/u;

/**
 * Whether a name behind a noun says who that is: `The opposition leader, [Jan Krol]`; `black voters and [the N.A.A.C.P.]`;
 * `critics, like Senator [Ana Ruiz]`
 *
 * @param noun the last token before it that says whom the source is
 */
const isApposed = (text: string, tokens: readonly Token[], noun: Token, name: NameMention): boolean => {
	const from = startOf(text, name);
	const before = text.slice(tokens[0].start, name.start);
	const beforeRole = text.slice(tokens[0].start, from);
	const {end} = tokens[tokens.length - 1];
	if (
		name.start < noun.end ||
		name.grammar === 'modifier' ||
		(name.grammar === 'possessive' && name.end < end) ||
		!beforeApposed.test(beforeRole) ||
		// `One mother, who knew Jan Krol`
		/^, (?:who|whose|whom)\b/.test(text.slice(noun.end, name.start)) ||
		// `A team in Halden, Denmark`
		name.words.every(word => places.has(word)) ||
		// `A survey by the Ledger and Professor Ana Ruiz`
		/ by [^,]+ and (?:the )?$/.test(beforeRole) ||
		// `A spokeswoman for the owners, Halden Inns`
		(!isGivenName(name.words[0]) &&
			!name.title &&
			isGroupOf(tokens.filter(token => token.isWord && token.end < from)))
	) {
		return false;
	}

	// No place, nor one of several that something is of; who has a role before the name is neither.
	return !(
		from === name.start &&
		((isCrowdIn(tokens) && mayBePlace(name) && !/\b(?:including|like|namely)\b/.test(before)) ||
			// `a neighbour in Halden, Devon`
			(name.words.length === 1 &&
				isBeforeRegion(before, singular(noun.lower) !== noun.lower && name.end === end)) ||
			// `Residents of Leeds and Bradford`, `a poll for Radio Norland and the Ledger`; but `the Secretary of State and
			// frontrunner Ana Ruiz`
			/ (?:of|in|from|at|near|around|across|for) (?:the )?(?:\p{Lu}[\p{L}.’'-]* )+and $/u.test(before))
	);
};

/** Whether a role stands right before a name, in capitals as in a headline: `Holm Challenger [Ida Krol]` */
const isBehindRole = (tokens: readonly Token[], {start}: NameMention): boolean => {
	const before = tokens.findLast(({end}) => end <= start);
	return before !== undefined && isRoleNoun(singular(before.lower));
};

/** Whether a headline begins with a name that says whose role the noun is: `Elsby Officials`, but not `Holm Backs Lund Officials` */
const isRoleIn = (tokens: readonly Token[], noun: Token, [opener, next]: readonly NameMention[]): boolean =>
	isRoleNoun(singular(noun.lower)) &&
	opener?.start === tokens[0].start &&
	opener.grammar !== 'possessive' &&
	!(next && next.start < noun.start && next.start > opener.end + 1);

/**
 * Reads a source mention: finds its head and, where that is a common noun, a name in apposition to it.
 *
 * @param text the article's text
 * @param all its tokens
 * @param names the names within it, in order
 */
export const readSource = (
	text: string,
	all: readonly Token[],
	names: readonly NameMention[],
): SourcePhrase => {
	const tokens = trimmed(all, names);
	if (
		!tokens.some(({text: word}) => /\p{L}/u.test(word)) ||
		// `Neither Ms. Poe nor Mr. Day`, `Nobody at the mill`
		/^(?:neither|nobody|nothing)$/.test(tokens[0].lower)
	) {
		return {kind: 'nothing'};
	}

	const word = pronounIn(tokens, names);
	if (word !== undefined) {
		return {kind: 'pronoun', word};
	}

	const named = (head: NameMention): SourcePhrase => ({
		kind: 'named',
		names: joined(text, head, names, tokens),
	});
	// `the Mail and Echo owner, [Sir Paul Dacey]`: what two names are of has one of its own behind it.
	const owner = behindOffice(tokens, names) ?? behindWhole(tokens, names) ?? behindTitle(tokens, names);
	if (owner) {
		return named(owner);
	}

	const opener = nameAt(names, tokens[0]);
	if (opener && isFollowedByDeed(tokens, opener)) {
		return {kind: 'named', names: [opener]};
	}

	const noun = tokens[headEnd(text, tokens, names) - 1];
	const last = nameAt(names, noun);
	// A headline has no more than the name before its verb, and before that whose rival or officials somebody is.
	const isOfName = last ? isBehindRole(tokens, last) : isRoleIn(tokens, noun, names);
	const head = opener?.headline && !isOfName ? opener : last;
	const found = head ?? names.find(name => isApposed(text, tokens, noun, name));
	return found ? named(found) : {kind: 'nominal', tokens, names};
};
