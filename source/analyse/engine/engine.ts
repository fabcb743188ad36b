import {overlaps, type Span} from '../../document/span.js';
import {mostTokens, type Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isNobody} from '../words/label-words.js';
import {Annotation, annotate} from './annotate.js';
import {bounded, trimmed} from './bounds.js';
import {sharedBy, sizeOf} from './content.js';
import type {Draft} from './draft.js';
import {interrupted} from './interrupted.js';
import type {Model} from './model.js';
import {isLabelled, isNaming, isTransition} from './naming.js';
import {confidenceOf, draftsOf, findHeads} from './propose.js';
import {relayedBy} from './relayed.js';

/** The cue as people name it: `according to`, not `according`. */
const cueOf = ({tokens}: Passage, head: number): Span => ({
	start: head,
	end: tokens[head].lower === 'according' && tokens[head + 1]?.lower === 'to' ? head + 2 : head + 1,
});

/** Two contents that share more than this part of their words (Jaccard) are one content with two cues. */
const same = 0.7;

/** Whether a cue stands in the other's content: `recalled that he said “no”` has two speakers, one within the other. */
const isNested = (a: Proposal, b: Proposal): boolean =>
	a.content.some(piece => overlaps(piece, b.cue)) || b.content.some(piece => overlaps(piece, a.cue));

/**
 * Of proposals for the same content only the surest stays; but what somebody says word for word is theirs and not of
 * whoever it is known from: `“No,” he said, according to the Herald`.
 */
const withoutDoubles = ({tokens, stretchOf}: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const isFrom = ({cue}: Proposal) => tokens[cue.start].lower === 'according';
	/** `said, “We burn it,” they say`: an introduction with a sign behind it outranks a tag behind the words. */
	const isIntroduction = ({content: [{start}], cue, source}: Proposal) =>
		source !== null &&
		stretchOf[start] !== -1 &&
		start === cue.end + 1 &&
		/^[,:]$/.test(tokens[cue.end].text);
	const isTag = ({content, cue}: Proposal) => content.every(({end}) => end <= cue.start);
	const endsInMarks = ({content}: Proposal) => stretchOf[content[content.length - 1].end - 1] !== -1;
	const kept: Proposal[] = [];
	// `What they say: “We are late,” says Ana Ruiz`: the verb of a label comes after any other.
	const rank = ({content: [{start}], cue, confidence}: Proposal) =>
		confidence - (isLabelled(tokens, cue, start) ? 1 : 0);
	for (const proposal of proposals.toSorted((a, b) => rank(b) - rank(a))) {
		const double = kept.findIndex(other => {
			const shared = sharedBy(other.content, proposal.content);
			return (
				shared / (sizeOf(other.content) + sizeOf(proposal.content) - shared) > same &&
				!(endsInMarks(proposal) && isNested(other, proposal) && !isFrom(other))
			);
		});
		if (double === -1) {
			kept.push(proposal);
		} else if (isIntroduction(proposal) && isTag(kept[double])) {
			kept[double] = {...proposal, confidence: kept[double].confidence};
		} else if (isFrom(kept[double]) && !isFrom(proposal) && proposal.source && endsInMarks(proposal)) {
			kept[double] = {...proposal, confidence: kept[double].confidence};
		}
	}

	return kept;
};

/** How sure it is at least that a clause which a tag interrupts is said by whom that names. */
const leastIfInterrupted = 0.6;

const toProposal = (passage: Passage, draft: Draft, confidence: number): Proposal => {
	const cue = cueOf(passage, draft.head);
	const parted = interrupted(draft.a, cue);
	if (parted) {
		return {...parted, cue, confidence: Math.max(confidence, leastIfInterrupted)};
	}

	const relayed = relayedBy(passage.tokens, draft.head)?.source;
	const [source = null] = relayed
		? [relayed]
		: draft.source && !overlaps(draft.source, cue)
			? trimmed(passage, draft.source)
			: [];
	return {content: bounded(passage, draft.content, cue, source), cue, source, confidence};
};

/** How many proposals on either side of one are looked at for a second cue of its speaker; it bounds the comparison. */
const neighbours = 8;

/** A second cue less sure than this does not end the content of the first. */
const sureOfSecond = 0.4;

/**
 * Ends a content where the same speaker's next cue begins: `told reporters [that it was over], adding that …`, `echoed [the
 * view] by saying …`
 *
 * @param proposals in the order of their cues
 */
const withoutSecondCues = ({tokens, stretchOf}: Passage, proposals: readonly Proposal[]): Proposal[] =>
	proposals.map((proposal, i) => {
		const second = proposals.slice(i + 1, i + 1 + neighbours).find(({cue, source, confidence}) => {
			// `reporters that it was over, adding`, `that it was “over,” adding`
			const before = stretchOf[cue.start - 1] === -1 ? cue.start - 1 : cue.start - 2;
			const opens =
				/^(?:,|by)$/.test(tokens[before]?.lower ?? '') &&
				stretchOf[cue.start] === -1 &&
				/ing$/.test(tokens[cue.start].lower);
			const isOwn = proposal.source && source ? overlaps(source, proposal.source) : !source;
			return opens && isOwn && confidence >= sureOfSecond && cue.start > proposal.cue.end;
		});
		if (!second) {
			return proposal;
		}

		const comma = second.cue.start - 1;
		const end = stretchOf[comma] === -1 ? comma : second.cue.start;
		const content = proposal.content.flatMap(piece =>
			piece.start < end && second.cue.end <= piece.end ? [{start: piece.start, end}] : [piece],
		);
		// `“No,” she said, adding that [it was over]`: a piece of its own is the second cue’s.
		const own = content.filter(piece => !second.content.some(other => overlaps(other, piece)));
		return {...proposal, content: own.length > 0 ? own : content};
	});

/** How sure it is at most of words that are passed on. */
const mostIfRelayed = 0.999;

/** The lists of all passages: none is looked at any more when the next one is. */
const annotation = new Annotation(mostTokens);

/** Whether two passages have the same words, signs, gaps and marks, so that an engine says the same of both. */
const isSame = (a: Passage, b: Passage): boolean =>
	a.tokens.length === b.tokens.length &&
	a.block.kind === b.block.kind &&
	a.tokens.every(
		({text, start}, i) =>
			text === b.tokens[i].text &&
			start - a.tokens[0].start === b.tokens[i].start - b.tokens[0].start &&
			a.stretchOf[i] === b.stretchOf[i],
	);

/**
 * What was proposed last: a page without end says the same over and over (6 MB of one paragraph took 17 s, and take
 * 6.5).
 */
let last:
	| {readonly passage: Passage; readonly model: Model; readonly proposals: readonly Proposal[]}
	| undefined;

/**
 * Proposes who says what in one passage, from cues and what stands around them.
 *
 * @param passage the paragraph
 * @param model what the engine has learned
 * @returns proposals from the surest to the least sure, even poor ones: how sure is enough is for the caller to say
 */
export const propose = (passage: Passage, model: Model): readonly Proposal[] => {
	if (passage.tokens.length === 0) {
		return [];
	}

	if (last?.model !== model || !isSame(passage, last.passage)) {
		last = {passage, model, proposals: proposalsFor(passage, model)};
	}

	return last.proposals;
};

const proposalsFor = (passage: Passage, model: Model): Proposal[] => {
	const a = annotate(passage, model.lexicon, annotation);
	const drafts = draftsOf(a, findHeads(a, model.ensemble), model.ensemble);
	const sure = new Map(drafts.map(draft => [draft.head, confidenceOf(draft, model)]));
	// `quoted Wang as saying` is one report, and it is Wang's. One of its two cues holds, so that their probabilities
	// add up.
	const quotedBy = new Map(drafts.map(({head}) => [head, relayedBy(passage.tokens, head)?.quoting ?? -1]));
	const quoting = new Set(quotedBy.values());
	const confidenceIn = ({head}: Draft) =>
		Math.min(mostIfRelayed, (sure.get(head) ?? 0) + (sure.get(quotedBy.get(head) ?? -1) ?? 0));
	const proposals = drafts
		.filter(
			({head}) =>
				!quoting.has(head) && !isNaming(passage.tokens, head) && !isTransition(passage.tokens, head),
		)
		.map(draft => toProposal(passage, draft, confidenceIn(draft)))
		.filter(({content}) => content.length > 0)
		.filter(({cue, source}) => {
			const isColon = passage.tokens[cue.start].text === ':';
			// `Notes to editors: …`, `Transfer news LIVE: …`
			return !(
				isColon &&
				source &&
				(isNobody(passage.tokens[source.start].lower) || passage.tokens[source.end - 1].text === 'LIVE')
			);
		});
	return withoutDoubles(passage, withoutSecondCues(passage, proposals));
};
