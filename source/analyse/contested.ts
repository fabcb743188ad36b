import {overlaps, type Span} from '../document/span.js';
import type {Proposal} from './engine/engine.js';
import type {Passage} from './passage.js';
import {stretchRuns} from './speech.js';
import {owns, sureEnoughForMarks} from './stretches.js';

/** Whether one’s cue or source stands in what the other says: `recalled that he said “no”` is said by both. */
const isNested = (a: Proposal, b: Proposal): boolean =>
	[
		[a, b],
		[b, a],
	].some(([{content}, {cue, source}]) =>
		content.some(piece => overlaps(piece, cue) || (source !== null && overlaps(piece, source))),
	);

/** A content without what lies in a stretch in quotation marks. */
const without = (content: readonly Span[], run: Span): Span[] =>
	content.flatMap(({start, end}) =>
		[
			{start, end: Math.min(end, run.start)},
			{start: Math.max(start, run.end), end},
		].filter(piece => piece.end > piece.start),
	);

/** Whether somebody introduces a stretch within its sentence: `Her husband, Dado Kos, shrugged: “We will survive.”` */
const introduces = ({tokens, sentences}: Passage, {cue, source}: Proposal, run: Span): boolean => {
	const colon = run.start - 1;
	const sentence = sentences.find(({end}) => run.start < end);
	return (
		tokens[colon]?.text === ':' &&
		sentence !== undefined &&
		source !== null &&
		source.start >= sentence.start &&
		source.end <= colon &&
		cue.start >= sentence.start &&
		cue.end <= run.start
	);
};

/**
 * Lets each stretch in quotation marks that two claim have one speaker: whoever introduces it with a colon, else the
 * surer one, who is doubtful then: `“No,” said Ana Ruiz. Her brother laughed: “Why not?”`
 *
 * @param proposals from the surest to the least sure
 * @returns the same proposals without what they have lost, those left without any words dropped
 */
export const settled = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const left = [...proposals];
	for (const run of stretchRuns(passage, {start: 0, end: passage.tokens.length})) {
		const claims = left.filter(proposal => proposal.confidence >= sureEnoughForMarks && owns(proposal, run));
		const introducer = claims.find(proposal => introduces(passage, proposal, run));
		const owner = introducer ?? claims[0];
		const rivals = claims.filter(proposal => proposal !== owner && !isNested(proposal, owner));
		for (const rival of rivals) {
			left[left.indexOf(rival)] = {...rival, content: without(rival.content, run)};
		}

		if (rivals.length > 0 && !introducer) {
			const doubt = Math.max(...rivals.map(({confidence}) => confidence)) / 2;
			left[left.indexOf(owner)] = {...owner, confidence: Math.min(owner.confidence, 1 - doubt)};
		}
	}

	return left.filter(({content}) => content.length > 0).sort((a, b) => b.confidence - a.confidence);
};
