/** Somebody whose name stands in marks, since it is not their own: `“It was late,” “Red” added.` */
import {overlaps, type Span, startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {stretchRuns} from '../passage/speech.js';
import {isSpeechVerb} from '../words/reporting-verbs.js';

/** The stretch that ends where a name in marks begins, with a comma before its closing mark; none where it does not. */
const saidBefore = ({tokens, stretchOf}: Passage, name: Span): Span | undefined => {
	const end = name.start;
	const start = startOfRun(end, 0, i => stretchOf[i] !== -1 && stretchOf[i] === stretchOf[end - 1]);

	return end - start > 2 && /^[,?!…]$/.test(tokens[end - 2].text) ? {start, end} : undefined;
};

/** What a proposal whose source is one word in marks, before its verb, takes from the others: the words before the name. */
const taken = (passage: Passage, {cue, source}: Proposal): Span | undefined => {
	const {tokens} = passage;
	if (source === null || source.end !== cue.start || source.end - source.start !== 3) {
		return undefined;
	}

	const [run] = stretchRuns(passage, source);
	const isName =
		run?.start === source.start &&
		run.end === source.end &&
		/^\p{Lu}/u.test(tokens[source.start + 1].text) &&
		isSpeechVerb(tokens[cue.start].lower);
	return isName ? saidBefore(passage, source) : undefined;
};

const without = (content: readonly Span[], gone: Span): Span[] =>
	content.flatMap(piece =>
		overlaps(piece, gone)
			? [
					{start: piece.start, end: Math.min(piece.end, gone.start)},
					{start: Math.max(piece.start, gone.end), end: piece.end},
				].filter(({start, end}) => start < end)
			: [piece],
	);

/** Proposals with what such a name says before its verb, which an engine takes for a part of what another says. */
export const withMarkedNames = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] =>
	proposals.reduce<readonly Proposal[]>((all, proposal) => {
		const said = taken(passage, proposal);
		const {source} = proposal;
		return said === undefined || source === null
			? all
			: all.flatMap(other => {
					const content = without(other.content, {start: said.start, end: source.end});
					return other.cue.start === proposal.cue.start && other.source?.start === source.start
						? [{...other, content: [said, ...content]}]
						: content.length > 0
							? [{...other, content}]
							: [];
				});
	}, proposals);
