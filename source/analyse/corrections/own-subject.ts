/** Who speaks, where an engine takes the subject of another clause for the subject of the cue. */

import {endOfRun, type Span, startOfRun} from '../../document/span.js';
import {
	isNounPhrase,
	isParticiple,
	withSubjectBeforePaper,
	withSubjectBehindTag,
	withSubjectOfPhrase,
	withSubjectOfWith,
} from '../grammar/phrase-subjects.js';
import {sentenceSubject} from '../grammar/subject.js';
import {canSpeak} from '../names/can-speak.js';
import {readNominal} from '../names/nominal.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {areWords, isOutside, sentenceAt} from '../passage/speech.js';
import {type Step, straightOn, type Walk} from '../passage/walk.js';
import {auxiliary, subjectPronoun, subordinator} from '../words/closed-classes.js';
import {isTelling, reportingVerb} from '../words/reporting-verbs.js';
import {withSubjectBehindSemicolon} from './behind-semicolon.js';
import {withoutWholeClauses} from './whole-clauses.js';

/** The comma before a participle that tells what is said: `It was late, he recalled[,] <adding> that …` */
const commaBefore = ({tokens, stretchOf}: Passage, {cue}: Proposal): number | undefined => {
	const comma = cue.start - 1;
	return isParticiple(tokens, cue) && tokens[comma]?.text === ',' && stretchOf[comma] === -1
		? comma
		: undefined;
};

/** Proposals whose source stands right before their cue or its auxiliaries, a word or sign like these before both. */
const behindWord = (
	{tokens}: Passage,
	proposals: readonly Proposal[],
	before: RegExp,
): Array<Proposal & {readonly source: Span}> =>
	proposals.flatMap(({source, ...other}) =>
		source !== null &&
		source.end <= other.cue.start &&
		tokens.slice(source.end, other.cue.start).every(({lower}) => auxiliary.test(lower)) &&
		before.test(tokens[source.start - 1]?.lower ?? '')
			? [{...other, source}]
			: [],
	);

/** How many words may stand between the verb of a tag and the comma behind it: `told the council` */
const longestHearer = 4;

/** `It was late, [a clerk] recalled, <adding> that …`: a participle behind a tag is of whoever the tag names. */
const withSubjectOfTag = (passage: Passage, proposal: Proposal, others: readonly Proposal[]): Proposal => {
	const {source} = proposal;
	const comma = commaBefore(passage, proposal);
	const tag =
		comma === undefined
			? undefined
			: behindWord(passage, others, /^[,”"]$/).find(
					other =>
						(source === null || source.end <= other.source.start) &&
						other.cue.end <= comma &&
						comma - other.cue.end <= longestHearer &&
						areWords(passage, {start: other.cue.end, end: comma}),
				);
	return tag ? {...proposal, source: tag.source} : proposal;
};

/**
 * `Krol said it was late, but [Falk] <suggested> otherwise, joking: “…”`, `while [Falk] <denied> that and said it was early`: a
 * participle, or the second of two verbs, is of the last clause before it.
 */
const withSubjectOfLastClause = (
	passage: Passage,
	proposal: Proposal,
	others: readonly Proposal[],
): Proposal => {
	const {tokens, stretchOf} = passage;
	const {cue, source} = proposal;
	const comma = commaBefore(passage, proposal);
	const and = cue.start - 1;
	const joint = comma ?? (tokens[and]?.lower === 'and' && stretchOf[and] === -1 ? and : undefined);
	if (source === null || joint === undefined) {
		return proposal;
	}

	const isOneClause = (from: number): boolean =>
		tokens
			.slice(from, joint)
			.every(
				({lower}, i) => stretchOf[from + i] !== -1 || !/^(?:[,;.:]|but|while|whereas|though)$/.test(lower),
			);
	const last = behindWord(passage, others, /^(?:but|while|whereas|though|although|;)$/).findLast(
		other => other.source.start > source.end && other.cue.end <= joint && isOneClause(other.cue.end),
	);
	if (last || comma === undefined) {
		return last ? {...proposal, source: last.source} : proposal;
	}

	// `Krol would shout, and [Otto Falk] would shut him down, saying …`
	const behindAnd = tokens
		.slice(source.end, comma)
		.findLastIndex(({lower}, i) => lower === 'and' && tokens[source.end + i - 1].text === ',');
	const start = source.end + behindAnd + 1;
	const end = endOfRun(start, comma, i => /^\p{Lu}\p{Ll}/u.test(tokens[i].text));
	const isClause =
		behindAnd !== -1 &&
		end > start &&
		(auxiliary.test(tokens[end].lower) || /^\p{Ll}+ed$/u.test(tokens[end].text)) &&
		isOneClause(end) &&
		isOutside(passage, {start, end});
	return isClause ? {...proposal, source: {start, end}} : proposal;
};

/**
 * `When [Krol] came in, <Falk> laughed, saying …`, `…, <Falk> stood up and said …`: such a verb is of the main clause, not of
 * the one before it.
 */
const withMainSubject = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const sentence = sentenceAt(passage, cue.start);
	const first = /^(?:and|but|then)$/.test(tokens[sentence.start].lower) ? sentence.start + 1 : sentence.start;
	if (
		source === null ||
		source.start <= first ||
		source.end > cue.start ||
		!(isParticiple(tokens, cue) || tokens[cue.start - 1].lower === 'and') ||
		!subordinator.test(tokens[first].lower) ||
		// `As [Krol] explained, the mill closed, adding …` is a tag.
		(tokens[first].lower === 'as' && isTelling(tokens[source.end].lower))
	) {
		return proposal;
	}

	const main = sentenceSubject(passage, {start: first, end: sentence.end});
	return main &&
		main.start > source.end &&
		main.end < cue.start &&
		tokens[main.end].isWord &&
		// `When Krol, [whose son] had died, stood up, saying …`
		!/^who/.test(tokens[main.start].lower) &&
		isOutside(passage, {start: sentence.start, end: main.end})
		? {...proposal, source: main}
		: proposal;
};

/** `When [I] objected she <told> me …`: a pronoun right before its verb is the subject, whoever the clause before it is about. */
const withPronounBefore = ({tokens, stretchOf}: Passage, proposal: Proposal): Proposal => {
	const {cue, source} = proposal;
	const near = {start: cue.start - 1, end: cue.start};
	const isOther = source !== null && source.end < near.start && tokens[source.start].isWord;
	return isOther &&
		stretchOf[near.start] === stretchOf[cue.start] &&
		/^(?:he|she|they|we|i)$/.test(tokens[near.start].lower) &&
		reportingVerb(tokens[cue.start].lower) !== undefined
		? {...proposal, source: near}
		: proposal;
};

/**
 * `[Ruiz], a top aide <said>, “is late”`: whoever stands before the verb says it, and the one before the comma is told
 * of.
 */
const withNearSubject = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens, stretchOf} = passage;
	const {content, cue, source} = proposal;
	if (source === null || isParticiple(tokens, cue) || reportingVerb(tokens[cue.start].lower) === undefined) {
		return proposal;
	}

	const near = {start: source.end + 1, end: cue.start};
	// `Rents, she said, “rose”`
	const isPronoun = near.end - near.start === 1 && subjectPronoun.test(tokens[near.start].lower);
	const isNear =
		tokens[source.end]?.text === ',' &&
		(isPronoun || (isNounPhrase(passage, near) && areWords(passage, near)));
	// `Ruiz, the mayor said, “is late”`: what is said begins with its verb, in marks or behind a comma.
	const behind = content.find(({start}) => start >= cue.end);
	const opening = behind && (stretchOf[behind.start] === -1 ? behind.start : behind.start + 1);
	const isTold = opening !== undefined && auxiliary.test(tokens[opening]?.lower ?? '');
	return isNear && isTold
		? {...proposal, source: near, content: [...content, source].sort((a, b) => a.start - b.start)}
		: proposal;
};

/** `[Ruiz] <remains ready to go>, his top aide told us`: the subject of what is said does not say it. */
const withoutSubjectOfContent = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [piece] = content;
	const near = {start: piece.end + 1, end: tokens[cue.start - 1]?.text === ',' ? cue.start - 1 : cue.start};
	return content.length === 1 &&
		source?.end === piece.start &&
		tokens[piece.end]?.text === ',' &&
		isNounPhrase(passage, near) &&
		isOutside(passage, {start: source.start, end: cue.end})
		? {...proposal, source: near, content: [{start: source.start, end: piece.end}]}
		: proposal;
};

/** What joins a clause to the one before it: `after [Alice Monroe]` */
const joinsClause =
	/^(?:after|although|as|because|before|but|if|since|that|though|until|when|where|while|whereas|yet)$/;

/**
 * `It passed after [Alice Monroe], who had opposed it, <said> …`: whom the clause before the verb is about, not who
 * comes first.
 */
const withSubjectBeforeRelative = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const sentence = sentenceAt(passage, cue.start);
	const clause = tokens.slice(sentence.start, cue.start);
	const behind = clause.findLastIndex(({lower}, i) => lower === 'who' && clause[i - 1]?.text === ',');
	const who = behind === -1 ? -1 : sentence.start + behind;
	const end = who - 1;
	const isBefore = source !== null && (source.end < end || (source.start < end && end < source.end));
	if (
		!isBefore ||
		who === -1 ||
		isParticiple(tokens, cue) ||
		tokens[cue.start - 1].text !== ',' ||
		// The clause is over where its comma is: nothing else is told between.
		tokens.slice(who, cue.start - 1).some(({text}) => text === ',')
	) {
		return proposal;
	}

	const start = startOfRun(
		end,
		source.start,
		i => tokens[i].isWord && !joinsClause.test(tokens[i].lower) && tokens[i].lower !== 'and',
	);
	// `The reviewer found it late, and [the producer], who made it, wrote`; but not the last of several: `Krol, a clerk,
	// and Lund`
	const joint = tokens[start - 1]?.lower ?? '';
	const isJoined =
		joinsClause.test(joint) || (joint === 'and' && tokens[start - 2]?.text === ',' && source.end < start - 2);
	return isJoined &&
		start > source.start &&
		isNounPhrase(passage, {start, end}) &&
		isOutside(passage, {start, end: cue.start})
		? {...proposal, source: {start, end: cue.start - 1}}
		: proposal;
};

/** How many words may name those whose clause a conjunction joins to another one. */
const longestJoined = 4;
const joins = /^(?:and|but|while|whereas)$/;

/**
 * `[Potters] have expressed concern, and <trade bodies> have <warned> that …`: a second clause with a subject of its own.
 */
const withSubjectOfJoinedClause = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const end = startOfRun(cue.start, 0, i => auxiliary.test(tokens[i]?.lower ?? ''));
	const start = startOfRun(end, end - longestJoined, i => tokens[i]?.isWord && !joins.test(tokens[i].lower));

	const comma = start - 2;
	const phrase = tokens.slice(start, end);
	const isJoined =
		source !== null &&
		source.end < comma &&
		start < end &&
		content[0].start >= cue.end &&
		tokens[comma].text === ',' &&
		joins.test(tokens[start - 1].lower) &&
		// `The council, unions and [their leaders] said` has one clause.
		auxiliary.test(tokens[source.end].lower) &&
		(end < cue.start || isTelling(tokens[cue.start].lower)) &&
		!isParticiple(tokens, cue) &&
		isOutside(passage, {start: source.start, end: cue.end});
	const nominal = isJoined ? readNominal(phrase) : undefined;
	return nominal && canSpeak(phrase, nominal) ? {...proposal, source: {start, end}} : proposal;
};

const subjects: ReadonlyArray<Step<Proposal, readonly Proposal[]>> = [
	withoutWholeClauses,
	withSubjectOfTag,
	withSubjectBehindTag,
	withSubjectOfLastClause,
	withSubjectOfJoinedClause,
	withSubjectBehindSemicolon,
	withMainSubject,
	withSubjectBeforeRelative,
	withSubjectOfWith,
	withSubjectOfPhrase,
	withSubjectBeforePaper,
	withNearSubject,
	withoutSubjectOfContent,
	withPronounBefore,
];

/** The proposals with the subject of the cue’s own clause as their source. */
export const withOwnSubjects = (
	passage: Passage,
	proposals: readonly Proposal[],
	walk: Walk = straightOn,
): Proposal[] => proposals.map(proposal => walk(passage, subjects, proposal, proposals));
