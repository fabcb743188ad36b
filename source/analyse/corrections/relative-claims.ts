/** What somebody says of a thing by a clause that has their verb within it: `a lamp, which Krol claims is the brightest` */
import type {Span} from '../../document/span.js';
import {sentenceSubject} from '../grammar/subject.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {commaBeforeVerb} from '../sources/source-between.js';
import {auxiliary, determiner, preposition, relativePronoun} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** How sure it is that a verb right behind who says something, and right before another, has its clause there. */
const likely = 0.6;

/** How many words may name who says it. */
const longestName = 5;

/** Verbs that are no nouns as well. */
const onlyVerb =
	/^(?:alleges?|argues?|asserts?|believes?|contends?|insists?|knows?|maintains?|said|says?|suggests?|thinks?|\p{Ll}+ed)$/u;

/** Behind a noun in the plural these are none of its verbs: `insurance claims [are]` */
const singularVerb = /^(?:is|was|has|does)$/;

/** What leads to a question, and how far before it: `We [ask] thirty bakers who they think is best` */
const asks = /^(?:ask|know|tell|wonder)(?:s|ed|ing)?$|^(?:knew|told)$/;
const askReach = 8;

/** Whether a verb says what another right behind it tells: `which Krol [claims] is`, but not `that insurance [claims] are` */
const isSaying = ({tokens}: Passage, pronoun: number, verb: number): boolean => {
	const {lower} = tokens[verb];
	const next = tokens[verb + 1]?.lower ?? '';
	const told = reportingVerb(lower);
	return (
		told !== undefined &&
		told.verbClass !== 'judgement' &&
		!/ing$/.test(lower) &&
		auxiliary.test(next) &&
		(onlyVerb.test(lower) ||
			personalPronouns.has(tokens[verb - 1].lower) ||
			// `that the state plan is late`
			(/s$/.test(lower) && tokens[pronoun].lower !== 'that' && singularVerb.test(next)))
	);
};

/** The verb by which somebody says what a pronoun leads to: `which [the mayor] <says> is`; -1 where there is none. */
const verbBehind = (passage: Passage, pronoun: number, end: number): number => {
	const {tokens} = passage;
	const first = tokens[pronoun + 1];
	const before = tokens.slice(Math.max(0, pronoun - askReach), pronoun);
	const isQuestion = tokens[pronoun].lower === 'who' && before.some(({lower}) => asks.test(lower));
	// `in which Krol claims were made`: the clause tells nothing of the thing before it.
	if (first === undefined || isQuestion || preposition.test(before.at(-1)?.lower ?? '')) {
		return -1;
	}

	const words = tokens.slice(pronoun + 1, Math.min(end - 1, pronoun + 2 + longestName));
	const length = words.findIndex((_, i) => i > 0 && isSaying(passage, pronoun, pronoun + 1 + i));
	const name = words.slice(0, Math.max(0, length));
	const isSomebody =
		length > 0 &&
		(length === 1
			? personalPronouns.has(first.lower) || /^\p{Lu}/u.test(first.text) || /^\p{Ll}+s$/u.test(first.text)
			: name.every(({text}) => /^\p{Lu}/u.test(text)) ||
				(determiner.test(first.lower) && name.every(({isWord, lower}) => isWord && !auxiliary.test(lower))));
	return isSomebody ? pronoun + 1 + length : -1;
};

/** The clauses of a passage that an engine has found nothing of. */
const missed = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const {tokens} = passage;
	return passage.sentences.flatMap(sentence => {
		const end = wordsEnd(passage, sentence);
		const found: Proposal[] = [];
		for (let i = sentence.start + 1; i < end; i++) {
			const verb = relativePronoun.test(tokens[i].lower) ? verbBehind(passage, i, end) : -1;
			if (
				verb !== -1 &&
				isOutside(passage, {start: i, end}) &&
				!proposals.some(({cue}) => cue.start === verb)
			) {
				found.push({
					content: [
						{start: i, end: i + 1},
						{start: verb + 1, end},
					],
					cue: {start: verb, end: verb + 1},
					source: {start: i + 1, end: verb},
					confidence: likely,
				});
			}
		}

		return found;
	});
};

/** `[The lamp], which Krol says is the brightest[,] costs ten euros`: what is said ends where the sentence goes on. */
const withinClause = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [pronoun, rest, ...others] = content;
	const which = pronoun.start;
	if (
		source === null ||
		rest === undefined ||
		others.length > 0 ||
		source.start !== which + 1 ||
		rest.start !== cue.end ||
		!/^(?:which|who)$/.test(tokens[which].lower) ||
		tokens[which - 1]?.text !== ','
	) {
		return proposal;
	}

	const isOfSubject = sentenceSubject(passage, sentenceAt(passage, which))?.end === which - 1;
	const comma = isOfSubject ? commaBeforeVerb(passage, rest) : -1;
	const clause: Span = {start: rest.start, end: comma};
	return comma > rest.start && isOutside(passage, {start: which, end: rest.end})
		? {...proposal, content: [pronoun, clause]}
		: proposal;
};

/** The last comma behind which a verb stands: where the sentence of a subject goes on behind what is told of it. */
const lastCommaBeforeVerb = (passage: Passage, {start, end}: Span): number => {
	const {tokens} = passage;
	const commas = tokens.slice(start, end - 1).flatMap(({text}, i) => (text === ',' ? [start + i] : []));
	return commas.findLast(comma => commaBeforeVerb(passage, {start: comma, end: comma + 2}) === comma) ?? -1;
};

/** `Corvane, which said [it would grow][, has closed a shop]`: what the subject says ends where its sentence goes on. */
const withinClauseOfSubject = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue, source} = proposal;
	const [{start, end}] = content;
	const sentence = sentenceAt(passage, cue.start);
	// As an engine has it, the source is `which` or `Corvane, which`.
	const which = (source?.end ?? 0) - 1;
	const isOfSubject =
		content.length === 1 &&
		start >= cue.end &&
		/^(?:which|who)$/.test(tokens[which]?.lower ?? '') &&
		tokens[which - 1]?.text === ',' &&
		isOutside(passage, {start: which, end}) &&
		sentenceSubject(passage, sentence)?.end === which - 1;
	const comma = isOfSubject ? lastCommaBeforeVerb(passage, {start, end}) : -1;
	return comma > start ? {...proposal, content: [{start, end: comma}]} : proposal;
};

/**
 * The proposals, and new ones, for what somebody says in a clause that tells more of a thing: `a lamp, which [Krol]
 * <claims> [is the brightest]`.
 */
export const withRelativeClaims = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
	[...proposals, ...missed(passage, proposals)].map(proposal =>
		withinClauseOfSubject(passage, withinClause(passage, proposal)),
	);
