import {contains, overlaps, type Span} from '../../document/span.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import type {Passage} from './passage.js';
import type {Proposal} from './proposal.js';
import {sentenceAt, stretchRuns} from './speech.js';

/** What neither stands in quotation marks nor has a source is worth telling only when it is this sure. */
const sureEnoughWithoutSource = 0.55;

/** A stretch in quotation marks that nobody else claims goes to a proposal at least this sure. */
export const sureEnoughForMarks = 0.2;
const sureEnoughIfNoVerb = 0.3;

/**
 * Whether an attribution owns a stretch in quotation marks: at least half of it is its content, and the cue does not
 * stand inside it, as in “He said no.”
 */
export const owns = (
	{content, cue}: {readonly content: readonly Span[]; readonly cue: Span | null},
	stretch: Span,
): boolean => {
	const shared = content.reduce(
		(sum, {start, end}) => sum + Math.max(0, Math.min(end, stretch.end) - Math.max(start, stretch.start)),
		0,
	);
	return shared * 2 >= stretch.end - stretch.start && !(cue && contains(stretch, cue));
};

/** Whether some of a content stands in quotation marks. */
export const isMarked = ({stretchOf}: Passage, {content}: Proposal): boolean =>
	content.some(({start, end}) => stretchOf.subarray(start, end).some(index => index !== -1));

/** How sure it must be that words in marks are somebody’s: surer where the verb is none of saying. */
const leastFor = ({tokens}: Passage, {cue}: Proposal): number =>
	reportingVerb(tokens[cue.start].lower) || !tokens[cue.start].isWord
		? sureEnoughForMarks
		: sureEnoughIfNoVerb;

/** How sure a proposal has to be to stand by itself, where so much is enough of one that is somebody’s. */
export const enoughFor = (passage: Passage, proposal: Proposal, sureEnough: number): number =>
	proposal.source !== null || isMarked(passage, proposal) ? sureEnough : sureEnoughWithoutSource;

/**
 * Chooses among what the engine proposes: all that is sure enough by itself and somebody's or in quotation marks, and
 * for each stretch in quotation marks that these leave over the surest that has it.
 *
 * @param proposals from the surest to the least sure
 */
export const claimed = (passage: Passage, proposals: readonly Proposal[], sureEnough: number): Proposal[] => {
	const taken = proposals.filter(proposal => proposal.confidence >= enoughFor(passage, proposal, sureEnough));
	for (const run of stretchRuns(passage, {start: 0, end: passage.tokens.length})) {
		if (!taken.some(proposal => owns(proposal, run))) {
			const best = proposals.find(
				proposal =>
					proposal.source &&
					proposal.confidence >= leastFor(passage, proposal) &&
					proposal.confidence < sureEnough &&
					owns(proposal, run),
			);
			if (best && !taken.includes(best)) {
				taken.push(best);
			}
		}
	}

	return taken;
};

/**
 * Ends a content where a sentence in marks does, if what follows is a sentence without: `[“They fell.”] Officials said …`;
 * told behind both it is of two pieces: `[“They fell.”] [It was dark], she said.`
 */
export const withinMarks = (passage: Passage, proposal: Proposal): Proposal => ({
	...proposal,
	content: proposal.content.flatMap(({start, end}) => {
		const {stretchOf, sentences} = passage;
		const last = sentences.find(
			sentence => start < sentence.end && stretchOf[sentence.end] !== stretchOf[start],
		);
		const closes =
			last !== undefined &&
			last.end < end &&
			stretchOf[start] !== -1 &&
			stretchOf[last.end - 1] === stretchOf[start] &&
			stretchOf[last.end] === -1;
		if (!closes) {
			return [{start, end}];
		}

		const isTold = end <= proposal.cue.start && sentenceAt(passage, end - 1).start === last.end;
		return [{start, end: last.end}, ...(isTold ? [{start: last.end, end}] : [])];
	}),
});

/**
 * Lets a content that has some of a stretch in quotation marks have all of it, where nobody else has the rest, and a
 * stretch that follows it at once: `that, when it comes to peace, “there is no limit.”`
 */
export const completed = (passage: Passage, proposal: Proposal, others: readonly Proposal[]): Proposal => {
	const runs = stretchRuns(passage, {start: 0, end: passage.tokens.length});
	if (runs.length === 0) {
		return proposal;
	}

	// What somebody in it is told to have said is part of a stretch.
	const isPart = ({content, cue}: Proposal): boolean =>
		runs.some(run => contains(run, cue) && content.every(piece => contains(run, piece)));
	const isFree = (span: Span): boolean =>
		span.end <= span.start ||
		!(
			(proposal.source && overlaps(proposal.source, span)) ||
			overlaps(proposal.cue, span) ||
			others.some(other => other.content.some(piece => overlaps(piece, span)) && !isPart(other))
		);
	const content = proposal.content.map(piece => {
		let {start, end} = piece;
		for (const run of runs) {
			const follows =
				run.start >= end &&
				run.start - end <= 1 &&
				!passage.tokens[end]?.isWord &&
				sentenceAt(passage, end - 1) === sentenceAt(passage, run.start);
			if (
				(follows || overlaps(run, {start, end})) &&
				isFree({start: run.start, end: Math.min(run.end, start)}) &&
				isFree({start: Math.max(run.start, end), end: run.end})
			) {
				start = Math.min(start, run.start);
				end = Math.max(end, run.end);
			}
		}

		return {start, end};
	});
	return {...proposal, content};
};
