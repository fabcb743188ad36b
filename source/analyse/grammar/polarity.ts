import type {Span} from '../../document/span.js';
import {isHeading, type Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {sentenceAt} from '../passage/speech.js';
import type {Token} from '../passage/tokens.js';
import {auxiliary, negator} from '../words/closed-classes.js';
import {isFirstPerson} from '../words/personal-pronouns.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isUntrue, misquotedAt} from './untrue.js';

/**
 * What was not said, or is only supposed, or may mean the contrary, is told with no more confidence than a guess; the
 * cue says why, where it is the verb that is denied.
 */
export const mostIfNot = 0.39;

const isAuxiliary = (lower: string): boolean => auxiliary.test(lower) || /^be(?:en)?$/.test(lower);
/** Verbs that say that something is not done: `refused to say`, `avoided saying`, `stopped short of saying` */
const negativeVerb =
	/^(?:refus|declin|fail|neglect|hesitat|forg[eo]t|omit|avoid|resist|stop)(?:e|ed|es|ing|s|ting|ten|ted|ped|ping)?$/;
/**
 * Behind these and `to` a verb is negated with them: `does not [seem] to know`, `is not [expected] to say`; but not so in
 * `is not afraid to say`, `did not wait to say`.
 */
const raising =
	/^(?:able|about|allowed|appear(?:ed|ing|s)?|bother(?:ed)?|car(?:e|ed)|dared?|expected|going|happen(?:ed|s)?|inclined|intend(?:ed|ing|s)?|known|likely|manag(?:e|ed)|mean|meant|need(?:ed)?|plan(?:ned|ning)?|prepared|ready|seem(?:ed|ing|s)?|tend(?:ed|s)?|try|trying|want(?:ed|s)?|willing|wish(?:ed)?)$/;
/** What may stand between these and the verb. */
const between = /^(?:to|of|from|short|once|yet|ever|even|also|now|(?!only)\p{Ll}+ly)$/u;

/** So many words before a cue are looked at. */
const reach = 6;

/** Verbs that may tell of words which nobody has said yet; not `confirm`, which somebody could. */
const mayBeImagined = /^(?:answer|argue|claim|complain|counter|object|reply|respond|say|tell)$/;

/** Where a verb begins of what somebody may say, and has not: `Critics [might well] say that …`; but `I might add` */
const supposedAt = ({tokens, stretchOf}: Passage, cue: Span): number | undefined => {
	const modal = /^(?:also|even|still|then|well)$/.test(tokens[cue.start - 1]?.lower ?? '')
		? cue.start - 2
		: cue.start - 1;
	const verb = tokens[cue.start].lower;
	const subject = tokens[modal - 1];
	return mayBeImagined.test(verb) &&
		/^(?:may|might|could)$/.test(tokens[modal]?.lower ?? '') &&
		subject !== undefined &&
		!isFirstPerson(subject) &&
		stretchOf[modal] === stretchOf[cue.start]
		? modal
		: undefined;
};

/** Where a verb begins that says that something might have been said, or was not: `[should have] said`, `[falsely quoted as] saying` */
const notReallyAt = (passage: Passage, cue: Span): number | undefined => {
	const lower = (i: number): string => passage.tokens[i]?.lower ?? '';
	const link = cue.start - 1;
	if (lower(link) === 'have' && lower(link - 1) !== 'to') {
		const modal = /^(?:not|also|well|easily|never|still|just)$/.test(lower(link - 1)) ? link - 2 : link - 1;
		return /^(?:should|could|might)$/.test(lower(modal)) &&
			passage.stretchOf[modal] === passage.stretchOf[cue.start]
			? modal
			: undefined;
	}

	return supposedAt(passage, cue) ?? misquotedAt(passage, cue);
};

/**
 * Finds what makes a cue say that something was not said: `[did not] say`, `[has never] claimed`, `[would not immediately]
 * confirm`, `[refused to] say`, `[has yet to] say`, `[does not seem to] say`, `[should have] said`. Twice negated it was: `never failed to say`.
 *
 * @param cue a range of the passage's tokens
 * @returns where that begins, a token index; undefined where the cue says that it was said
 */
export const negationBefore = (passage: Passage, cue: Span): number | undefined => {
	const {tokens, stretchOf} = passage;
	const isHere = (i: number): boolean =>
		i >= 0 && cue.start - i <= reach && stretchOf[i] === stretchOf[cue.start];
	/** Whether `to` is next: `seem [to] say`, `seems now [to] say`. */
	const leadsOn = (i: number): boolean =>
		tokens.slice(i + 1, cue.start).find(({lower}) => lower === 'to' || !between.test(lower))?.lower === 'to';
	/** What negates by itself, or `unlikely to say`. */
	const negates = (i: number): boolean =>
		negator.test(tokens[i].lower) || (tokens[i].lower === 'unlikely' && leadsOn(i));
	/** The first token before `i`, or it, that is not passed over. */
	const passOver = (i: number): number => {
		let at = i;
		while (
			isHere(at) &&
			!negates(at) &&
			(between.test(tokens[at].lower) ||
				isAuxiliary(tokens[at].lower) ||
				(raising.test(tokens[at].lower) && leadsOn(at)))
		) {
			at--;
		}

		return at;
	};

	const notReally = notReallyAt(passage, cue);
	if (notReally !== undefined) {
		return notReally;
	}

	/** With its auxiliary: `has never`. */
	const begin = (i: number): number => (isHere(i - 1) && isAuxiliary(tokens[i - 1].lower) ? i - 1 : i);
	const at = passOver(cue.start - 1);
	if (isHere(at) && negates(at)) {
		return begin(at);
	}

	// `failed to say`, `avoided saying`; but `the women whom they failed said …`
	const isGoverned =
		/^(?:to|short)$/.test(tokens[at + 1]?.lower ?? '') || /ing$/.test(tokens[cue.start].lower);
	if (isHere(at) && negativeVerb.test(tokens[at].lower) && isGoverned) {
		const further = passOver(at - 1);
		return isHere(further) && negator.test(tokens[further].lower) ? undefined : begin(at);
	}

	for (let i = at + 1; i < cue.start; i++) {
		if (tokens[i].lower === 'yet' && tokens[i + 1].lower === 'to') {
			return begin(i);
		}
	}

	return undefined;
};

/**
 * The verb of saying that an engine's cue negates: in `[stopped] short of saying` and `[refused] to say` it is the cue.
 * Others stay as they are, and those whose verb is a part of what was not said.
 */
export const negatedCue = ({tokens}: Passage, {cue, content}: Proposal): Span => {
	const link = tokens
		.slice(cue.end, cue.end + 2)
		.map(({lower}) => lower)
		.join(' ');
	const verb = link === 'short of' ? cue.end + 2 : link.startsWith('to ') ? cue.end + 1 : -1;
	return negativeVerb.test(tokens[cue.start].lower) &&
		reportingVerb(tokens[verb]?.lower ?? '') !== undefined &&
		!content.some(({start, end}) => start <= verb && verb < end)
		? {start: verb, end: verb + 1}
		: cue;
};

/**
 * Whether all that is told is that somebody did not do it: `refused [to name the buyer]`; `never failed [to name it]` is
 * negated twice.
 *
 * @param content what is told, behind the cue
 */
export const isRefused = ({tokens}: Passage, cue: Span, content: readonly Span[]): boolean =>
	negativeVerb.test(tokens[cue.end - 1].lower) &&
	content[0]?.start === cue.end &&
	tokens[cue.end].lower === 'to';

/** What another proposal tells is told if it is as sure as this, but for headlines. */
const leastIfTold = 0.4;

/** `refused [to discuss the matter]`, where another proposal tells of `refused to discuss [the matter]`: once is enough. */
export const isRefusalTwice = (
	{block, tokens}: Passage,
	{cue, content: [{start}]}: Proposal,
	others: readonly Proposal[],
): boolean =>
	!isHeading({block}) &&
	negativeVerb.test(tokens[cue.start].lower) &&
	start === cue.end &&
	tokens[start].lower === 'to' &&
	others.some(other => other.cue.start === start + 1 && other.confidence >= leastIfTold);

/** The source without what negates its verb, which is the cue's: `[the mayor cannot] say` */
export const withoutNegator = ({tokens}: Passage, {start, end}: Span): Span => ({
	start,
	end: end - start > 1 && negator.test(tokens[end - 1].lower) ? end - 1 : end,
});

/** Behind `no`, `none` and `not` these say that somebody did it: `no other than`, `no doubt`, `not only`, `not all` */
const asserts =
	/^(?:a|all|doubt|every|everybody|everyone|few|fewer|just|less|longer|matter|only|other|question|sooner|wonder)$/;

/**
 * Subjects that say that nobody did it, or hardly anybody. `No 10` and `No. 10` are an office, and `No Labels` is a name;
 * `no one less than the mayor` is the mayor.
 *
 * @param before the word before the subject, an empty text where it is none
 */
const isNobody = ([first, second, third]: readonly Token[], before: string): boolean =>
	/^(?:neither|nobody|no-one|few)$/.test(first.lower) ||
	(/^(?:no|none|not)$/.test(first.lower) &&
		(second === undefined ? first.lower === 'none' : /^\p{Ll}/u.test(second.text)) &&
		!asserts.test(second?.lower ?? '') &&
		!asserts.test(third?.lower ?? '')) ||
	(/^(?:hardly|scarcely|not)$/.test(before) && /^(?:any|anybody|anyone|one)$/.test(first.lower)) ||
	(/^(?:hardly|scarcely)$/.test(first.lower) && /^(?:any|anybody|anyone)$/.test(second?.lower ?? ''));

/** Where a word stands right before a cue that leaves open whether anybody said it: `Krol [allegedly] said so` */
export const allegedAt = ({tokens, stretchOf}: Passage, {start}: Span): number | undefined =>
	/^(?:allegedly|purportedly|reputedly|supposedly)$/.test(tokens[start - 1]?.lower ?? '') &&
	stretchOf[start - 1] === stretchOf[start]
		? start - 1
		: undefined;

/** Whether somebody is told what to say: `Krol would [do better to] say that it was late` */
const isAdvised = ({tokens}: Passage, {start}: Span): boolean =>
	/^(?:do|done|be|been) (?:better|best|well|wise|wiser) to$/.test(
		tokens
			.slice(Math.max(0, start - 3), start)
			.map(({lower}) => lower)
			.join(' '),
	);

/** Whether it is asked whether somebody says it: `[Did] the mayor say so?` */
const isAskedAbout = (passage: Passage, start: number): boolean => {
	const {tokens} = passage;
	const sentence = sentenceAt(passage, start);
	return (
		start - sentence.start <= 1 &&
		/^(?:did|do|does|had|has|have)$/.test(tokens[sentence.start].lower) &&
		tokens.slice(sentence.end - 2, sentence.end).some(({text}) => text === '?')
	);
};

/**
 * Whether what a cue says is only supposed, or nobody said it: `[If] the mayor said so`, `[Did] the mayor say so?`, `[Neither]
 * of them said so`, `[It is not true that] she said so`.
 *
 * @param source who would say it, a range of the passage's tokens
 */
export const isSupposed = (passage: Passage, source: Span | null, cue: Span): boolean => {
	const {tokens, stretchOf} = passage;
	const start = Math.min(source?.start ?? cue.start, cue.start);
	const word = tokens[start - 1];
	return (
		(word !== undefined &&
			stretchOf[start - 1] === stretchOf[cue.start] &&
			/^(?:if|unless|lest|neither)$/.test(word.lower)) ||
		isNobody(tokens.slice(start, (source ?? cue).end), word?.lower ?? '') ||
		isAskedAbout(passage, start) ||
		isUntrue(passage, source, cue) ||
		allegedAt(passage, cue) !== undefined ||
		isAdvised(passage, cue)
	);
};

/**
 * Whether what stands behind a colon is said by who did not do something else: `She did not rule it out: “Never say
 * never.”`; but `She did not say: “Never.”`
 *
 * @param content what is told of as said
 */
export const isSaidBehindColon = (passage: Passage, cue: Span, [first]: readonly Span[]): boolean => {
	const {tokens} = passage;
	const colon = first.start - 1;
	const verb = reportingVerb(tokens[cue.end - 1].lower);
	return (
		tokens[colon]?.text === ':' &&
		colon >= cue.end &&
		/^["“‘'«„]$/.test(tokens[first.start].text) &&
		(verb?.verbClass !== 'speech' || /^(?:answer|reply|respond|comment)$/.test(verb.lemma)) &&
		// `He could have answered: “Yes.”`
		notReallyAt(passage, cue) === undefined
	);
};

/** Verbs of which one tells the contrary: `It was not late, as the Herald had claimed` */
const contrary =
	/^(?:claim|allege|assert|suggest|imply|speculate|predict|fear|hope|promise|expect|think|believe|assume)$/;

/**
 * Whether it cannot be told which of two things somebody says: `He never [saw the bridge], as the Herald claimed` may
 * tell that it claimed that he saw it, or that he did not.
 *
 * @param source who says so, a range of the passage's tokens
 * @param content what is told of as said
 */
export const isNegatedFor = (
	{tokens, stretchOf}: Passage,
	source: Span | null,
	cue: Span,
	content: readonly Span[],
): boolean => {
	const as = (source?.start ?? cue.start) - 1;
	return (
		source !== null &&
		source.end <= cue.start &&
		tokens[as]?.lower === 'as' &&
		tokens[as - 1]?.text === ',' &&
		contrary.test(reportingVerb(tokens[cue.start].lower)?.lemma ?? '') &&
		content.every(({end}) => end < as) &&
		content.some(({start, end}) =>
			tokens.slice(start, end).some(({lower}, i) => stretchOf[start + i] === -1 && negator.test(lower)),
		)
	);
};
