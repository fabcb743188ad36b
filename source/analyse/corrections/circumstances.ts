/** Where, when and to whom something was said, which an engine takes for a part of it. */
import {endOfRun, partsFrom, type Span} from '../../document/span.js';
import {behindDateline} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {areWords, isOutside, sentenceAt, stretchRuns} from '../passage/speech.js';
import {determiner, irregularPast} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** What begins a phrase that tells where or when something was said: `[In] a statement, she said`, `[Asked] why, …` */
const opensCircumstance = /^(?:in|at|on|after|before|during|when|asked|speaking|writing)$/;

const beginsWithCapital = ({tokens}: Passage, {start, end}: Span): boolean =>
	/^\p{Lu}/u.test(tokens.slice(start, end).find(({isWord}) => isWord)?.text ?? '');

/** `[HALDEN, May 3 —] A ferry sank, police said.`: where a report was written is not said. */
export const withoutDatelineBefore = ({tokens}: Passage, {content}: Proposal): readonly Span[] =>
	partsFrom(content, behindDateline(tokens));

/** `[In a statement,] she said, “The mountain does not move.”`: where a whole sentence was said is not said. */
export const withoutSetting = (passage: Passage, {content, cue, source}: Proposal): readonly Span[] => {
	const [piece, next] = content;
	const {tokens, stretchOf} = passage;
	const isWhole =
		next !== undefined &&
		next.start >= cue.end &&
		stretchOf[next.start] !== -1 &&
		beginsWithCapital(passage, next);
	return isWhole &&
		source !== null &&
		piece.end <= source.start &&
		piece.start === sentenceAt(passage, piece.start).start &&
		tokens[piece.end]?.text === ',' &&
		opensCircumstance.test(
			tokens[/^(?:and|but|yet)$/.test(tokens[piece.start].lower) ? piece.start + 1 : piece.start].lower,
		) &&
		isOutside(passage, piece)
		? content.slice(1)
		: content;
};

/**
 * `[What she said:] “We are late,” says Ida Krol`, `[The plan had one flaw:] “It is late,” Krol said`: what stands
 * before a colon labels or tells. In PolNeAR people leave it out in all of 17 such places.
 */
export const withoutLabel = (
	passage: Passage,
	{content, cue, source}: Proposal,
	others: readonly Proposal[],
): readonly Span[] => {
	const [{start, end}, ...rest] = content;
	const [run] = stretchRuns(passage, {start, end});
	const {tokens} = passage;
	if (!run || run.start <= start || run.end > cue.start || tokens[run.start - 1].text !== ':') {
		return content;
	}

	const isLabel = start === 0 && /^(?:what|how|why)$/.test(tokens[start].lower);
	const isTagged =
		source !== null &&
		Math.min(source.start, cue.start) === run.end &&
		// `Krol said: “It is late,” the Herald reported`: who reports that she said it reports all of it.
		!others.some(
			other => other.source !== null && other.cue.start >= start && other.cue.end === run.start - 1,
		);
	return isLabel || isTagged ? [{start: run.start, end}, ...rest] : content;
};

/** What a circumstance behind a verb begins with; `about` and `of` tell what is said. */
const circumstance =
	/^(?:with|in|at|on|from|for|over|through|during|after|before|when|whenever|while|as|once|every|without|by|into|between|across|outside|inside|behind)$/;

/** Whom somebody speaks to; `to know` is no person. */
const addressee =
	/^to (?:(?:the|a|an|my|his|her|its|our|their|me|you|him|them|us|no|nobody|everybody|everyone|one)(?= |$)|\p{Lu})/u;

/** How somebody says something, whatever the cue: `it this way`, `that clear`, `to reply`. */
const manner =
	/^(?:it (?:(?:th(?:is|at)|another) way|like th(?:is|at)|thus|so)|(?:it|this|that) (?:clear|plain)|to (?:reply|respond|answer|add|say|explain|conclude|disclose))$/;

/**
 * Behind verbs of putting `it` is no subject: `puts [it bluntly]`, `said [it best when he wrote]`; but `said it rarely
 * rains`
 */
const puts = /^(?:put|puts|putting|phrased?|phrases|express(?:ed|es)?|explain(?:ed|s)?|describe[ds]?)$/;
const putSo = /^it (?:\p{Ll}+ly|best|better|well)(?: (?:when|than|as) [\p{L}’' ]+)?$/u;
const says = /^(?:says?|said)$/;
const saidSo = /^it (?:best|better|well)(?: (?:when|than|as) [\p{L}’' ]+)?$/u;

const isManner = (verb: string, words: string): boolean =>
	manner.test(words) || (puts.test(verb) && putSo.test(words)) || (says.test(verb) && saidSo.test(words));

/**
 * `she said [to nobody in particular,] “Well.”`, `he says [whenever it rains:] “Good.”`, `she put [it this way:] “No.”`:
 * to whom, when and how somebody says what stands in marks behind a comma or a colon. `and I quote` is no more of it.
 */
export const withoutCircumstance = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	return content.flatMap(piece => {
		const {start, end} = piece;
		const [run] = stretchRuns(passage, {start, end: Math.min(tokens.length, end + 2)});
		const sign = run && tokens[run.start - 1]?.text;
		if (
			!run ||
			start < cue.end ||
			start - cue.end > 1 ||
			run.start <= start ||
			stretchOf[start] !== -1 ||
			!(sign === ':' || sign === ',')
		) {
			return [piece];
		}

		const before = tokens.slice(start, run.start - 1);
		const isQuoting =
			before
				.slice(-3)
				.map(({lower}) => lower)
				.join(' ') === 'and i quote';
		const words = before.map(({text}) => text).join(' ');
		const isCircumstance =
			isQuoting ||
			(sign === ':' && isManner(tokens[cue.end - 1].lower, words)) ||
			((circumstance.test(before[0]?.lower ?? '') || addressee.test(words)) &&
				!before.some(({lower}) => /^(?:that|[:;.])$/.test(lower)) &&
				beginsWithCapital(passage, run));
		return isCircumstance ? (end > run.start ? [{start: run.start, end}] : []) : [piece];
	});
};

/** `blasted on [a conference call as] “unfair”`: where somebody called it so, which an engine takes for what they called so. */
export const withoutOccasion = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens} = passage;
	const [{start, end}, ...rest] = content;
	const [run] = stretchRuns(passage, {start, end});
	const isOccasion =
		run !== undefined &&
		start === cue.end + 1 &&
		/^(?:on|in|at|during|before|after)$/.test(tokens[cue.end].lower) &&
		reportingVerb(tokens[cue.start].lower)?.verbClass === 'judgement' &&
		tokens[run.start - 1].lower === 'as' &&
		areWords(passage, {start, end: run.start});
	return isOccasion ? [{start: run.start, end}, ...rest] : content;
};

/** Whether a clause of its own stands behind a comma: `, [Falk laughed]`, but not `, [the ferry] and`, `, [as rumoured],` */
const beginsClause = ({tokens}: Passage, from: number, end: number): boolean => {
	const [first, ...others] = tokens.slice(
		from,
		endOfRun(from, end, i => tokens[i].text !== ','),
	);
	return (
		others.length > 0 &&
		(/^\p{Lu}/u.test(first.text) || determiner.test(first.lower) || personalPronouns.has(first.lower)) &&
		others.some(
			({lower}) =>
				reportingVerb(lower) !== undefined || irregularPast.test(lower) || /^\p{Ll}+ed$/u.test(lower),
		)
	);
};

/** `Asked [why], Falk laughed. “Did you see it?”`: what is asked ends where it is told who answers. */
export const withoutAnswer = (passage: Passage, {content, cue}: Proposal): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	const [{start}] = content;
	const {end} = content[content.length - 1];
	const sentence = sentenceAt(passage, cue.start);
	if (
		sentence.start !== cue.start ||
		!/^(?:asked|pressed|questioned)$/.test(tokens[cue.start].lower) ||
		start !== cue.end ||
		end <= sentence.end
	) {
		return content;
	}

	const comma = tokens
		.slice(start, sentence.end)
		.findIndex(
			({text}, i) =>
				text === ',' && stretchOf[start + i] === -1 && beginsClause(passage, start + i + 1, sentence.end),
		);
	return comma > 0 ? [{start, end: start + comma}] : content;
};

/** `Falk liked [what he saw:] “That is it.”`: what somebody is told to have seen or heard is none of what they say of it. */
export const withoutWhat = (passage: Passage, {content}: Proposal): readonly Span[] => {
	const {tokens, stretchOf} = passage;
	const [piece, ...others] = content;
	const [run] = stretchRuns(passage, piece);
	const isIntroduced =
		run !== undefined &&
		run.end === piece.end &&
		tokens[run.start - 1]?.text === ':' &&
		tokens[piece.start].lower === 'what' &&
		stretchOf[piece.start] === -1;
	return isIntroduced ? [run, ...others] : content;
};
