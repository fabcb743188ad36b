/** Nouns and participles in front of nouns that an engine takes for verbs of saying. */

import {overlaps} from '../../document/span.js';
import {namesHearer} from '../grammar/hearer.js';
import {remarkOf} from '../grammar/put-so.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {sentenceAt, stretchRuns} from '../passage/speech.js';
import {auxiliary, determiner, irregularPast, month} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {isRoleNoun, singular} from '../words/role-nouns.js';

const pluralAuxiliary = /^(?:are|were|have)(?:n[’']t)?$/;

/**
 * `her [aims] could be higher`, `Berg’s record [hopes] were dashed`: the subject of the verb behind it. Headlines leave
 * subjects out, `Berg says could stay`, and the number of the verb tells: `hopes were`.
 */
const isSubject = (passage: Passage, {cue, source, content: [{start}]}: Proposal): boolean => {
	const {tokens} = passage;
	const first = source && source.end <= cue.start ? source.start : cue.start;
	const opens = sentenceAt(passage, cue.start).start;
	const [verb, next] = [tokens[start].lower, tokens[start + 1]?.lower ?? ''];
	return (
		start === cue.end &&
		auxiliary.test(verb) &&
		// `do` asks a question, which somebody may ask.
		!/^d/.test(verb) &&
		!personalPronouns.has(next) &&
		(determiner.test(tokens[cue.start - 1]?.lower ?? '') ||
			(pluralAuxiliary.test(verb) &&
				/[^s]s$/.test(tokens[cue.start].lower) &&
				(first === opens || (first === opens + 1 && /^(?:and|but|yet)$/.test(tokens[opens].lower)))))
	);
};

/** `the [reasons] she left`: no verb behind an article or a number. */
const isReason = ({tokens}: Passage, {cue}: Proposal): boolean =>
	/^reasons?$/.test(tokens[cue.start].lower) &&
	/^(?:the|these|those|for|no|any|some|other|main|only|real|good|many|several|two|three)$/.test(
		tokens[cue.start - 1]?.lower ?? '',
	);

/** Before what a call is a talk: `his [phone] <call> to the mayor` */
const beforeCall = /^(?:phone|telephone|conference|video)$/;

/** `the March 21 [call] to the mayor`, `a phone [call] he made`: no verb without an ending behind a day or a phone. */
const isCallBy = ({tokens}: Passage, {cue}: Proposal): boolean => {
	const {lower} = tokens[cue.start];
	const [first, before] = [tokens[cue.start - 2]?.lower ?? '', tokens[cue.start - 1]?.lower ?? ''];
	return (
		reportingVerb(lower)?.lemma === lower &&
		((month.test(first) && /^\d\d?$/.test(before)) || (lower === 'call' && beforeCall.test(before)))
	);
};

/** What stands before a verb without an ending: `they [champion] it`, `to [champion] it`, `most [suspect] Falk` */
const beforeVerb = /^(?:to|not|all|and|both|few|many|most|or|others?|some|people|police|who|that|which)$/;

/** `world [champion] Ana Ruiz`: in front of a name, behind no word that a verb without an ending could follow. */
const isTitle = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	const {lower} = tokens[cue.start];
	const before = tokens[cue.start - 1];
	return (
		start === cue.end &&
		isRoleNoun(lower) &&
		// `Detectives in Halden suspect Falk lied.`
		lower !== 'suspect' &&
		/^\p{Lu}\p{Ll}/u.test(tokens[start].text) &&
		!(
			before?.isWord === true &&
			(beforeVerb.test(before.lower) ||
				auxiliary.test(before.lower) ||
				personalPronouns.has(before.lower) ||
				irregularPast.test(before.lower) ||
				/(?:s|ly|men|women)$/.test(before.lower))
		)
	);
};

/** `his [repeated] attempts`: whose they are stands before it, as before an adjective. */
const isAttribute = ({tokens}: Passage, {cue, source, content: [{start}]}: Proposal): boolean =>
	start === cue.end &&
	source?.end === cue.start &&
	/^(?:continued|marked|noted|repeated)$/.test(tokens[cue.start].lower) &&
	/^(?:my|your|his|its|our|their)$/.test(tokens[cue.start - 1].lower);

/** `Thefts [reported] to the police rose`: to whom; but `is reported to own a boat`, `reported to have left` */
const isReportedTo = ({tokens}: Passage, {cue, content: [{start}]}: Proposal): boolean => {
	return (
		start === cue.end &&
		/^report(?:s|ed|ing)?$/.test(tokens[cue.start].lower) &&
		tokens[start].lower === 'to' &&
		namesHearer(tokens[start + 1])
	);
};

/** How many, be they told in the singular: `In [a majority] say that …` is about none of them. */
const amount =
	/^(?:few|fifth|fourth|half|lot|majority|many|minority|most|number|people|police|quarter|some|third)$/;

/**
 * `In [one internal] <note> she was told that …`: what a preposition and a word for one stand before is no subject of a
 * verb without an ending.
 */
export const isBehindPreposition = (
	{tokens}: Passage,
	{cue, source, content: [{start}]}: Proposal,
): boolean => {
	const verb = tokens[cue.start].lower;
	return (
		source?.end === cue.start &&
		start === cue.end &&
		source.end - source.start > 1 &&
		reportingVerb(verb)?.lemma === verb &&
		/^(?:an?|another|each|every|one|that|this)$/.test(tokens[source.start].lower) &&
		/^(?:after|at|before|by|during|from|in|on|with)$/.test(tokens[source.start - 1]?.lower ?? '') &&
		tokens.slice(source.start + 1, source.end).every(({isWord, lower}) => isWord && !amount.test(lower)) &&
		singular(tokens[source.end - 1].lower) === tokens[source.end - 1].lower
	);
};

/**
 * `Berg’s “not on my watch” [remark] was late`: whose it is stands before it, and a rule of its own tells; `the [accused]
 * “broke in”`: who is.
 */
export const isRemark = (passage: Passage, {cue, source}: Proposal): boolean => {
	const {tokens, stretchOf} = passage;
	if (tokens[cue.start].lower === 'accused' && tokens[cue.start - 1]?.lower === 'the') {
		return true;
	}

	const isBehind = cue.start > 0 && stretchOf[cue.start - 1] !== -1 && stretchOf[cue.start] === -1;
	const run = isBehind ? stretchRuns(passage, {start: 0, end: cue.start}).at(-1) : undefined;
	const owner = run && remarkOf(passage, run);
	return owner !== undefined && !(source && overlaps(source, owner.source));
};

/** Whether a cue is a noun, or stands before one as an adjective does, where nobody says what follows. */
export const isNounCue = (passage: Passage, proposal: Proposal): boolean =>
	[isSubject, isReason, isCallBy, isTitle, isAttribute, isReportedTo].some(isOne => isOne(passage, proposal));
