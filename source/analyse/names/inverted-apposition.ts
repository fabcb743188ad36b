/** What stands before a comma and says who the name behind it is: `[The opposition leader], Jan Krol` */
import type {Passage} from '../passage/passage.js';
import type {Token} from '../passage/tokens.js';
import {determiner} from '../words/closed-classes.js';
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

/**
 * `[The opposition leader], Jan Krol, warned`; `[a spokesman for the ministry], Jan Krol, said`; `[His daughter], Leila
 * Aziz, disagreed`
 */
export const inverted = (
	{tokens, stretchOf}: Passage,
	text: string,
	{left, start, end}: Run,
): Description | null => {
	const comma = left - 1;
	if (
		comma < 2 ||
		tokens[comma].text !== ',' ||
		!/^(?:[,.;—)"”]|--|of|from|at)$/.test(tokens[end]?.text ?? '.')
	) {
		return null;
	}

	if (left === start && isRegion(tokens, start, end)) {
		return null;
	}

	// `a spokeswoman for the owners, [Halden Inns]`: they are the owners, and not who speaks for them.
	const isBodyOf = (at: number): boolean =>
		left === start && isGroupOf(tokens.slice(at, comma)) && !isGivenName(tokens[start].lower);
	const roleAt = (at: number): Description | null => {
		if (isBodyOf(at)) {
			return null;
		}

		const headAt = headIndex(tokens, at + 1, comma);
		const head =
			tokens[at].lower === 'one'
				? singular(tokens[headIndex(tokens, at + 2, comma)]?.lower ?? '')
				: singular(tokens[headAt].lower);
		// `[The firm that built it], Corvane, said`
		const isBody =
			(companyNouns.has(head) || head === 'group') &&
			left === start &&
			!isGivenName(tokens[start].lower) &&
			tokens[end]?.text === ',' &&
			tokens[at].lower === 'the' &&
			at + 2 < comma;
		// `The other, Ana Ruiz, slept` tells nothing of her.
		return isBody || (head !== 'other' && (isRoleNoun(head) || kinNouns.has(head) || mayBeRole(head)))
			? makeDescription(text, tokens, at, comma)
			: null;
	};

	let from = comma - 1;
	while (from >= 0 && comma - from < 14 && tokens[from].text !== ',' && stretchOf[from] === stretchOf[left]) {
		const {lower} = tokens[from];
		if (
			/[.?!;:“”"]/.test(tokens[from].text) ||
			(reportingVerb(lower) &&
				!isRoleNoun(singular(lower)) &&
				comma - from > 1 &&
				/(?:ed|said|says)$/.test(lower))
		) {
			return null;
		}

		// `the man who took [the child], Tom Hart`: the clause says something of the man.
		const inClause = tokens
			.slice(Math.max(0, from - 3), from)
			.some(({lower: word}) => /^(?:who|that|which)$/.test(word));
		const opens =
			determiner.test(lower) &&
			!inClause &&
			!/^(?:of|for|at|in|from|with|to|on)$/.test(tokens[from - 1]?.lower ?? '');
		if (opens) {
			return roleAt(from);
		}

		// `[Mercy’s president], Jan Krol, said`
		if (lower === '’s' && isCapitalised(tokens[from - 1]) && !inClause) {
			let owner = from - 1;
			while (owner > 0 && isCapitalised(tokens[owner - 1]) && stretchOf[owner - 1] === stretchOf[left]) {
				owner--;
			}

			const at = determiner.test(tokens[owner - 1]?.lower ?? '') ? owner - 1 : owner;
			// `a spokesman for Halden’s mayor, Jan Krol` speaks for the mayor.
			const isOf =
				/^(?:for|of|to)$/.test(tokens[at - 1]?.lower ?? '') && mayBeRole(tokens[at - 2]?.lower ?? '');
			const owned = isOf ? null : roleAt(at);
			if (owned) {
				return owned;
			}
		}

		// `the drawer belonged to [the former deputy mayor], Jan Krol`
		const isBehindVerb = isVerb(tokens, from) && determiner.test(tokens[from + 2]?.lower ?? '');
		const complement = isBehindVerb ? roleAt(from + 2) : null;
		if (complement || (clauseVerb.test(lower) && !inClause)) {
			return complement;
		}

		from--;
	}

	return null;
};
