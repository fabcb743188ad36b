/** What the text says that somebody did not say: `falsely quoted her as saying`, `It is not true that she said`, `a fake letter by her` */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {sentenceAt} from '../passage/speech.js';
import {be, claimNoun, negator} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** Whose words are told like that has not said them: `[falsely] quoted as saying` */
const wrongly =
	/^(?:falsely|wrongly|incorrectly|erroneously|mistakenly|misleadingly|inaccurately|untruthfully)$/;
/** Verbs by which words are given to somebody else, who stands behind them or is their subject in the passive. */
const gives =
	/^(?:(?:mis)?quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|(?:credit|depict|portray|present|report|show)(?:s|ed|n|ing)?)$/;

/** How far before `as saying` it is told that somebody was quoted: `by the Ledger` may stand between. */
const farthestGiver = 12;

/** Where `quoted … as` begins before a cue: `[quoted] the mayor as saying`, `[reported] to have said`, `[quoted] as having said`. */
export const giverBefore = ({tokens, stretchOf}: Passage, cue: Span): number | undefined => {
	const lower = (i: number): string => tokens[i]?.lower ?? '';
	const link = lower(cue.start - 1) === 'having' ? cue.start - 2 : cue.start - 1;
	if (!/^(?:as|of|have)$/.test(lower(link))) {
		return undefined;
	}

	const from = Math.max(0, link - farthestGiver);
	const verb = from + tokens.slice(from, link).findLastIndex(({lower: word}) => gives.test(word));
	const isLinked = lower(link) === 'of' ? /^accus/.test(lower(verb)) : !/^accus/.test(lower(verb));
	return verb >= from &&
		isLinked &&
		tokens.slice(verb, cue.start).every((_, i) => stretchOf[verb + i] === stretchOf[cue.start]) &&
		!tokens.slice(verb, link).some(({text}) => /^[.;:?!]$/.test(text))
		? verb
		: undefined;
};

/**
 * Where it begins that words are given to somebody wrongly: `[falsely quoted as] saying`, `[misquoted] her as saying`,
 * `[quoted, falsely,] as saying`; but not in `quoted the wrongly jailed man as saying`.
 *
 * @param cue the verb of saying
 */
export const misquotedAt = (passage: Passage, cue: Span): number | undefined => {
	const verb = giverBefore(passage, cue);
	const lower = (i: number): string => passage.tokens[i]?.lower ?? '';
	if (verb === undefined) {
		return undefined;
	}

	const behind = passage.tokens[verb + 1].text === ',' ? verb + 2 : verb + 1;
	return wrongly.test(lower(verb - 1))
		? verb - 1
		: lower(verb).startsWith('mis') || wrongly.test(lower(behind))
			? verb
			: undefined;
};

/** What one says of something of which it is then told whether it was said. */
const untrue =
	/^(?:baseless|debunked|fake|false|inaccurate|incorrect|invented|unfounded|untrue|wrong|unlikely|doubtful)$/;
const proof = /^(?:evidence|proof|record|recording|indication|sign|suggestion|trace|truth)$/;
const proves = /^(?:confirm|indicate|prove|show|suggest|support)$/;

/** How far before `that` it is told that something is not so. */
const farthestDenial = 6;

/** Whether words are told to be no proof: `There is [no evidence whatever] that`, `without [any record] of her saying`, `[nothing to show] that` */
const isUnproven = (words: readonly string[]): boolean =>
	words.some(
		(word, i) =>
			(proof.test(word) &&
				(/^(?:no|little|scant)$/.test(words[i - 1] ?? '') ||
					(words[i - 1] === 'any' &&
						words.slice(0, i).some(before => negator.test(before) || before === 'without')))) ||
			(proves.test(word) && words[i - 1] === 'to' && words[i - 2] === 'nothing'),
	);

/** Whether some say so who are told to be wrong: `[falsely claimed] she said so`, `the [false rumour] that she said so`, `It was [wrongly reported] that` */
const isFalselyTold = (last: string, before: string, further: string): boolean =>
	(reportingVerb(last) !== undefined && wrongly.test(before)) ||
	(wrongly.test(last) && reportingVerb(before) !== undefined) ||
	((claimNoun.test(last) || /^rumou?rs?$/.test(last)) && (untrue.test(before) || untrue.test(further)));

/** How far behind the verb it is told that a claim is untrue. */
const farthestPredicate = 40;

/** `The rumour that she said so [is false]` */
const isCalledUntrue = (passage: Passage, noun: string, {end}: Span): boolean => {
	const {tokens} = passage;
	const last = Math.min(sentenceAt(passage, end - 1).end, end + farthestPredicate);
	return (
		(claimNoun.test(noun) || /^rumou?rs?$/.test(noun)) &&
		tokens
			.slice(end, last)
			.some(
				({lower}, i, behind) =>
					passage.stretchOf[end + i] === -1 && untrue.test(lower) && be.test(behind[i - 1]?.lower ?? ''),
			)
	);
};

/**
 * Whether a clause is told to be untrue: `It is [not true that], There is [no evidence whatever that] she said so`, `It does
 * [not seem that] she said so`, `no [record of] her saying so`, `[falsely claims that] she said so`.
 *
 * @param start where the clause begins, with who says so
 */
const isDenied = (passage: Passage, start: number, cue: Span): boolean => {
	const {tokens, stretchOf} = passage;
	const link = tokens[start - 1]?.lower ?? '';
	const isLinked = link === 'that' || (link === 'of' && /ing$/.test(tokens[cue.start].lower));
	const end = isLinked ? start - 1 : start;
	const from = Math.max(sentenceAt(passage, start).start, end - farthestDenial);
	const words = tokens
		.slice(from, end)
		.filter((_, i) => stretchOf[from + i] === stretchOf[cue.start])
		.map(({lower}) => lower);
	const [further = '', before = '', last = ''] = ['', '', '', ...words].slice(-3);
	return (
		(isLinked && isUnproven(words)) ||
		(link !== 'of' && isFalselyTold(last, before, further)) ||
		(link === 'that' &&
			(isCalledUntrue(passage, last, cue) ||
				(/^(?:true|seem|appear)$/.test(last) && negator.test(before)) ||
				(untrue.test(last) && be.test(before))))
	);
};

/** What one says of words that nobody has said: `a [made-up] quote`, `The quote is [fabricated]` */
export const fake =
	/^(?:bogus|doctored|fabricated|fake|faked|false|fictional|fictitious|forged|invented|made-up|manipulated|nonexistent|non-existent|phon(?:e?y)|spurious)$/;
const words =
	/^(?:captions?|clips?|comments?|e-?mails?|interviews?|letters?|messages?|posts?|quotations?|quotes?|recordings?|remarks?|screenshots?|statements?|tweets?|videos?|words)$/;

/** What stands between such words and whose they are said to be: `[attributed to] her`, `[in which] she says` */
const leads =
	/^(?:ascribed|attributed|by|claiming|credited|from|had|has|have|having|in|of|said|saying|shows?|showing|supposedly|that|to|where|which)$/;

/** How many words may stand before whom fake words are given to. */
const farthestFake = 8;

/**
 * Whether somebody says it in words that are told to be fake: `a [made-up quote by] her: “…”`, `[A fabricated letter] reads
 * “…”`; but `The fake letter reached the mayor, who said “…”`.
 */
const isInFake = ({tokens, stretchOf}: Passage, source: Span): boolean => {
	for (let i = Math.max(1, source.start - farthestFake); i < Math.min(source.end, source.start + 4); i++) {
		const isFake =
			words.test(tokens[i].lower) &&
			stretchOf[i] === stretchOf[source.start] &&
			fake.test(tokens[i - 1].lower);
		if (isFake) {
			const between = tokens.slice(i + 1, source.start);
			return i >= source.start
				? tokens.slice(source.start, i).every(({lower}) => lower !== 'of')
				: between.every(({lower, text}) => leads.test(lower) || text === ',') && between.length > 0;
		}
	}

	return false;
};

/** `[The post falsely claims Ida Krol] said so`: an engine takes who is wrong into who says it. */
const hasFalseTeller = ({tokens}: Passage, {start, end}: Span): boolean =>
	tokens
		.slice(start, Math.min(end, start + farthestGiver))
		.some(({lower}, i, all) => wrongly.test(lower) && reportingVerb(all[i + 1]?.lower ?? '') !== undefined);

/** Whether the text says that nobody said what a cue tells, or nothing of the kind is known. */
export const isUntrue = (passage: Passage, source: Span | null, cue: Span): boolean =>
	isDenied(passage, Math.min(source?.start ?? cue.start, cue.start), cue) ||
	(source !== null && (isInFake(passage, source) || hasFalseTeller(passage, source)));
