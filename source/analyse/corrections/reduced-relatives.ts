/**
 * Proposals whose cue only tells of those who speak: whom one asked (`Economists [polled] by the Echo had forecast a
 * rise`), or that they will not be named.
 */
import {endOfRun, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {isSpeechVerb, reportingVerb} from '../words/reporting-verbs.js';

/** What one is asked by whom; the participle tells who speaks, and not what. */
const asked = /^(?:polled|surveyed|interviewed|questioned|contacted|canvassed|consulted|quoted|cited|asked)$/;
/** What may stand between a subject and its verb: `Economists [had already] forecast a rise` */
const beforeVerb =
	/^(?:has|have|had|is|are|was|were|been|being|also|still|now|long|already|just|not|\p{Ll}+ly)$/u;

/** How many words may name who asked. */
const longestAsker = 6;

/** How sure it is that those say it whom the participle tells of. */
const likely = 0.6;

/** The verb of the clause whose subject a participle tells of, and the end of that subject. */
const matrixVerb = (
	{tokens}: Passage,
	by: number,
	end: number,
): {subject: number; verb: number} | undefined => {
	for (let i = by + 2; i < Math.min(end, by + 1 + longestAsker); i++) {
		if (!tokens[i].isWord) {
			return undefined;
		}

		const verb = endOfRun(i, end, at => beforeVerb.test(tokens[at].lower));

		if (/^\p{Ll}/u.test(tokens[verb]?.text ?? '') && reportingVerb(tokens[verb].lower)) {
			return {subject: i, verb};
		}
	}

	return undefined;
};

/**
 * `A nurse who was there, and [who] <asked> [not to be named because she still works there], said it rained`: what stands
 * behind the clause.
 */
const behindAnonymity = (passage: Passage, {cue, source}: Proposal): Proposal | undefined => {
	const {tokens} = passage;
	const isAnonymous =
		source?.end === cue.start &&
		tokens[source.start].lower === 'who' &&
		/^not to be (?:named|identified|quoted)$/.test(
			tokens
				.slice(cue.end, cue.end + 4)
				.map(({lower}) => lower)
				.join(' '),
		);
	if (!isAnonymous) {
		return undefined;
	}

	const sentence = sentenceAt(passage, cue.start);
	const comma = tokens.findIndex(
		({text}, i) => i > cue.end && i + 2 < sentence.end && text === ',' && isSpeechVerb(tokens[i + 1].lower),
	);
	const end = wordsEnd(passage, sentence);
	return comma > 0 && isOutside(passage, sentence)
		? {
				content: [{start: comma + 2, end}],
				cue: {start: comma + 1, end: comma + 2},
				source: {start: sentence.start, end: comma},
				confidence: likely,
			}
		: undefined;
};

const corrected = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	const anonymous = behindAnonymity(passage, proposal);
	if (anonymous) {
		return anonymous;
	}

	if (source?.end !== cue.start || !asked.test(tokens[cue.start].lower) || tokens[cue.end]?.lower !== 'by') {
		return proposal;
	}

	const sentence = sentenceAt(passage, cue.start);
	const end = wordsEnd(passage, sentence);
	const matrix = matrixVerb(passage, cue.end, end);
	const content: Span | undefined = matrix && {start: matrix.verb + 1, end};
	return matrix &&
		content &&
		content.end > content.start &&
		isOutside(passage, {start: source.start, end: content.start})
		? {
				content: [content],
				cue: {start: matrix.verb, end: matrix.verb + 1},
				source: {start: source.start, end: matrix.subject},
				confidence: Math.max(proposal.confidence, likely),
			}
		: proposal;
};

/**
 * The proposals with the verb of the main clause as their cue, where the engine has taken a participle that only
 * tells more of the subject.
 */
export const withMatrixVerbs = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const found = proposals.map(proposal => corrected(passage, proposal));
	const isNew = (proposal: Proposal, i: number): boolean => proposal !== proposals[i];
	if (!found.some(isNew)) {
		return found;
	}

	const areOfOneVerb = (a: Proposal, b: Proposal): boolean => a.cue.start === b.cue.start;
	// Of two for one verb the engine’s own stays where it is as sure.
	const own = found.filter(
		(proposal, i) =>
			isNew(proposal, i) &&
			!proposals.some(other => areOfOneVerb(other, proposal) && other.confidence >= likely),
	);
	return found.filter((proposal, i) =>
		isNew(proposal, i) ? own.includes(proposal) : !own.some(other => areOfOneVerb(other, proposal)),
	);
};
