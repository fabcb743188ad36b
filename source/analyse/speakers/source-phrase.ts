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
const alsoCuts = /^(?:\(|—|–|--|;|:|nor|including|like|\[|\/|&|during)$/;
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
	let from = 0;
	while (
		from < all.length - 1 &&
		(opening.test(all[from].lower) || !all[from].isWord) &&
		!nameAt(names, all[from])
	) {
		from++;
	}

	let to = all.length;
	while (
		to > from &&
		(!all[to - 1].isWord ||
			/^(?:all|both|alike|himself|herself|themselves|and|also|has|have)$/.test(all[to - 1].lower)) &&
		to - from > 1
	) {
		to--;
	}

	const tokens = withoutCompany(withoutLocation(all.slice(from, to)), names);
	if (tokens.length === 0 || !tokens.some(({text: word}) => /\p{L}/u.test(word))) {
		return {kind: 'nothing'};
	}

	// `Neither Ms. Poe nor Mr. Day`, `Nobody at the mill`
	if (/^(?:neither|nobody|nothing)$/.test(tokens[0].lower)) {
		return {kind: 'nothing'};
	}

	// `I’m`, `she’d`
	const word = tokens[0].lower.replace(/[’'](?:m|d|ve|ll|re|s)$/, '');
	if (tokens.length === 1 && pronouns.test(word) && !nameAt(names, tokens[0])) {
		return {kind: 'pronoun', word};
	}

	// `He and others at the hearing`
	if (/^(?:he|she)$/.test(tokens[0].lower) && tokens[1]?.lower === 'and' && tokens[2]?.lower === 'others') {
		return {kind: 'pronoun', word: tokens[0].lower};
	}

	// `the Mail and Echo owner, [Sir Paul Dacey]`: what two names are of has one of its own behind it.
	const owner = behindOffice(tokens, names) ?? behindWhole(tokens, names) ?? behindTitle(tokens, names);
	if (owner) {
		return {kind: 'named', names: joined(text, owner, names, tokens)};
	}

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

	const opener = nameAt(names, tokens[0]);
	// `Smart Projects filed a petition with the Trademark Office asking …`: an engine takes all before the verb of saying.
	const verb = tokens.findIndex(({start}) => opener !== undefined && start >= opener.end);
	if (
		opener &&
		verb > 0 &&
		(/^\p{Ll}+ed$/u.test(tokens[verb].text) || irregularPast.test(tokens[verb].lower)) &&
		/^(?:an?|the|his|her|its|their)$/.test(tokens[verb + 1]?.lower ?? '')
	) {
		return {kind: 'named', names: [opener]};
	}

	// A headline has no more than the name before its verb.
	const head = opener?.headline ? opener : nameAt(names, tokens[end - 1]);
	if (head) {
		return {kind: 'named', names: joined(text, head, names, tokens)};
	}

	// `The opposition leader, Jan Krol`; `black voters and the N.A.A.C.P.`; `critics, like Senator Ana Ruiz`
	const isCrowd = isCrowdIn(tokens);
	const noun = tokens[end - 1].lower;
	const last = tokens[tokens.length - 1];
	const apposed = names.find(
		name =>
			!(
				isCrowd &&
				startOf(text, name) === name.start &&
				mayBePlace(name) &&
				!/\b(?:including|like|namely)\b/.test(text.slice(tokens[0].start, name.start))
			) &&
			name.start >= tokens[end - 1].end &&
			name.grammar !== 'modifier' &&
			// `One mother, who knew Jan Krol`
			!/^, (?:who|whose|whom)\b/.test(text.slice(tokens[end - 1].end, name.start)) &&
			// `A team in Halden, Denmark`; `a neighbour in Halden, Devon`
			!name.words.every(word => places.has(word)) &&
			!(
				startOf(text, name) === name.start &&
				name.words.length === 1 &&
				isBeforeRegion(
					text.slice(tokens[0].start, name.start),
					singular(noun) !== noun && name.end === last.end,
				)
			) &&
			(name.grammar !== 'possessive' || name.end >= (tokens.at(-1)?.end ?? 0)) &&
			// `Residents of Leeds and Bradford`, `a poll for Radio Norland and the Ledger`
			// … but not `the Secretary of State and frontrunner Ana Ruiz`
			!(
				startOf(text, name) === name.start &&
				/ (?:of|in|from|at|near|around|across|for) (?:the )?(?:\p{Lu}[\p{L}.’'-]* )+and $/u.test(
					text.slice(tokens[0].start, name.start),
				)
			) &&
			// `A survey by the Ledger and Professor Ana Ruiz`
			!/ by [^,]+ and $/.test(text.slice(tokens[0].start, startOf(text, name))) &&
			// `A spokeswoman for the owners, Halden Inns`
			!(
				!isGivenName(name.words[0]) &&
				!name.hasTitle &&
				isGroupOf(tokens.filter(token => token.isWord && token.end < startOf(text, name)))
			) &&
			/(?:,|,? and|--|—|, like|, including)(?: the| the late| a| an| current| then| gogo| mama| baba| mzee)?(?: \p{Lu}[\p{L}.]+){0,3}\s$|, (?:his|her|its|their|my|our) $|, an? [\p{L} -]+ (?:called|named) $/u.test(
				text.slice(tokens[0].start, startOf(text, name)),
			),
	);
	return apposed
		? {kind: 'named', names: joined(text, apposed, names, tokens)}
		: {kind: 'nominal', tokens, names};
};
