/** What stands before a comma and says who the name behind it is: `[The opposition leader], Jan Krol` */
import {startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {determiner, possessive, relativePronoun} from '../words/closed-classes.js';
import {isGivenName} from '../words/given-names.js';
import {companyNouns} from '../words/name-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, kinNouns, mayBeRole, singular} from '../words/role-nouns.js';
import {isCapitalised} from './capitals.js';
import {type Description, headIndex, makeDescription, type Run} from './description.js';
import {isRegion} from './regions.js';

/** Verbs behind which a clause goes on with a preposition, and no noun phrase holds them: `the keys went to the mayor`. */
const clauseVerb =
	/^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|went|goes|came|comes|became|becomes|fell|rose|grew|stood|stands|sat|lay|lies|ran|gave|took|belong(?:s|ed)|remain(?:s|ed)|seem(?:s|ed)|happen(?:s|ed)|return(?:s|ed)|appear(?:s|ed)|depend(?:s|ed))$/;

/** Whether a verb stands there: a finite one, or a participle behind its noun, as in `a report published by the mayor`. */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
	clauseVerb.test(tokens[i].lower) ||
	(/^\p{Ll}+ed$/u.test(tokens[i].text) && /^(?:to|by|from|with)$/.test(tokens[i + 1]?.lower ?? ''));

/** Whether a phrase ends with a group that somebody speaks for: `a spokeswoman for [the pub’s owners]` */
export const isGroupOf = (phrase: readonly Token[]): boolean => {
	const noun = phrase[phrase.length - 1]?.lower ?? '';
	return phrase.some(({lower}) => lower === 'for') && singular(noun) !== noun;
};

/** The role that a phrase tells before the comma ahead of a name, if it tells one of whoever has that name. */
const roleBefore = (
	{tokens}: Passage,
	text: string,
	{left, start, end}: Run,
	at: number,
): Description | null => {
	const comma = left - 1;
	const mayBeBody = left === start && !isGivenName(tokens[start].lower);
	// `a spokeswoman for the owners, [Halden Inns]`: they are the owners, and not who speaks for them.
	if (mayBeBody && isGroupOf(tokens.slice(at, comma))) {
		return null;
	}

	const isOne = tokens[at].lower === 'one';
	const head = singular(tokens[headIndex(tokens, isOne ? at + 2 : at + 1, comma)]?.lower ?? '');
	// `[The firm that built it], Corvane, said`
	const isBody =
		mayBeBody &&
		(companyNouns.has(head) || head === 'group') &&
		tokens[end]?.text === ',' &&
		tokens[at].lower === 'the' &&
		at + 2 < comma;
	// `The other, Ana Ruiz, slept` tells nothing of her.
	const isRole = head !== 'other' && (isRoleNoun(head) || kinNouns.has(head) || mayBeRole(head));
	return isBody || isRole ? makeDescription(text, tokens, at, comma) : null;
};

/** `[Mercy’s president], Jan Krol, said`: where a phrase begins that has whose somebody is before `’s`; -1 where it does not. */
const ownedFrom = ({tokens, stretchOf}: Passage, left: number, possessive: number): number => {
	const owner = startOfRun(
		possessive - 1,
		0,
		i => isCapitalised(tokens[i]) && stretchOf[i] === stretchOf[left],
	);
	const at = determiner.test(tokens[owner - 1]?.lower ?? '') ? owner - 1 : owner;
	// `a spokesman for Halden’s mayor, Jan Krol` speaks for the mayor.
	const isOf = /^(?:for|of|to)$/.test(tokens[at - 1]?.lower ?? '') && mayBeRole(tokens[at - 2]?.lower ?? '');
	return isOf ? -1 : at;
};

/** How many words such a phrase has, at most. */
const longestRole = 13;

/**
 * `[The opposition leader], Jan Krol, warned`; `[a spokesman for the ministry], Jan Krol, said`; `[His daughter], Leila
 * Aziz, disagreed`
 */
export const inverted = (passage: Passage, text: string, name: Run): Description | null => {
	const {tokens, stretchOf} = passage;
	const {left, start, end} = name;
	const comma = left - 1;
	if (
		comma < 2 ||
		tokens[comma].text !== ',' ||
		!/^(?:[,.;—)"”]|--|of|from|at)$/.test(tokens[end]?.text ?? '.') ||
		(left === start && isRegion(tokens, start, end))
	) {
		return null;
	}

	for (let from = comma - 1; from >= 0 && comma - from <= longestRole; from--) {
		const {text: word, lower} = tokens[from];
		const isReport =
			comma - from > 1 &&
			/(?:ed|said|says)$/.test(lower) &&
			reportingVerb(lower) &&
			!isRoleNoun(singular(lower));
		if (stretchOf[from] !== stretchOf[left] || /[,.?!;:“”"]/.test(word) || isReport) {
			return null;
		}

		// `the man who took [the child], Tom Hart`: the clause says something of the man.
		const inClause = tokens
			.slice(Math.max(0, from - 3), from)
			.some(before => relativePronoun.test(before.lower));
		// `the shelter that she runs with [her husband], Jan Krol`: a relative is whoever has the name.
		const isKin = possessive.test(lower) && kinNouns.has(tokens[comma - 1].lower);
		if (
			determiner.test(lower) &&
			((isKin && comma - from <= 3) ||
				(!inClause && !/^(?:of|for|at|in|from|with|to|on)$/.test(tokens[from - 1]?.lower ?? '')))
		) {
			return roleBefore(passage, text, name, from);
		}

		const owned =
			lower === '’s' && isCapitalised(tokens[from - 1]) && !inClause ? ownedFrom(passage, left, from) : -1;
		const ownRole = owned === -1 ? null : roleBefore(passage, text, name, owned);
		if (ownRole) {
			return ownRole;
		}

		// `the drawer belonged to [the former deputy mayor], Jan Krol`
		const isBehindVerb = isVerb(tokens, from) && determiner.test(tokens[from + 2]?.lower ?? '');
		const complement = isBehindVerb ? roleBefore(passage, text, name, from + 2) : null;
		if (complement || (clauseVerb.test(lower) && !inClause)) {
			return complement;
		}
	}

	return null;
};
