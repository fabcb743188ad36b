import {contains, endOfRun, indexAt, overlaps, type Span, startOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {type Proposal, surestFirst} from '../passage/proposal.js';
import {hasWord, stretchRuns} from '../passage/speech.js';
import {owns, sureEnoughForMarks} from '../passage/stretches.js';
import {subordinator} from '../words/closed-classes.js';
import {isSpeechVerb} from '../words/reporting-verbs.js';

/** Whether one’s cue or source stands in what the other says: `recalled that he said “no”` is said by both. */
const isWithin = (a: Proposal, b: Proposal): boolean =>
	[
		[a, b],
		[b, a],
	].some(([{content}, {cue, source}]) =>
		content.some(piece => overlaps(piece, cue) || (source !== null && overlaps(piece, source))),
	);

/** Whether a word joins two stretches and is of neither: `“Why not?” and “What for?”` */
const joins = ({tokens}: Passage, i: number): boolean => /^(?:[,;]|and|or|but)$/.test(tokens[i].lower);

const areJoined = (passage: Passage, from: number, to: number): boolean => {
	const at = endOfRun(from, to, i => joins(passage, i));

	return at === to;
};

/** A content without what lies in a stretch in quotation marks, and without what joined that to the rest. */
const without = (passage: Passage, content: readonly Span[], run: Span): Span[] =>
	content.flatMap(piece => {
		if (!overlaps(piece, run)) {
			return [piece];
		}

		const before = startOfRun(Math.max(piece.start, run.start), piece.start, i => joins(passage, i));
		const behind = endOfRun(Math.min(piece.end, run.end), piece.end, i => joins(passage, i));

		return [
			{start: piece.start, end: before},
			{start: behind, end: piece.end},
		].filter(part => hasWord(passage, part));
	});

/**
 * Whether somebody introduces what begins at a token, within its sentence: `Her husband, Dado Kos, shrugged: “We will
 * survive.”`
 */
const introduces = ({tokens, sentences}: Passage, {cue, source}: Proposal, begin: number): boolean => {
	const colon = begin - 1;
	const sentence = sentences.find(({end}) => begin < end);
	return (
		tokens[colon]?.text === ':' &&
		sentence !== undefined &&
		source !== null &&
		source.start >= sentence.start &&
		source.end <= colon &&
		cue.start >= sentence.start &&
		cue.end <= begin
	);
};

/** Whether a cue tells by its place who says a stretch: `“Why?” [Anna] [said].`, `[Tom] [went], “No.”` */
const isTag = ({tokens}: Passage, {cue, source}: Proposal, run: Span): boolean => {
	if (source === null || (source.end !== cue.start && cue.end !== source.start)) {
		return false;
	}

	const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end)];
	return start === run.end
		? isSpeechVerb(tokens[cue.start].lower)
		: end === run.start - 1 && cue.end === end && /^[,:]$/.test(tokens[end].text);
};

/**
 * `[“Five years,”] the union wrote.`: a tag right behind a stretch that goes on with it, and that introduces nothing
 * itself.
 */
const isPlainTag = (passage: Passage, proposal: Proposal, run: Span): boolean => {
	const {tokens} = passage;
	const {cue, source} = proposal;
	return (
		cue.start >= run.end &&
		isTag(passage, proposal, run) &&
		tokens[run.end - 2]?.text === ',' &&
		tokens[Math.max(cue.end, source?.end ?? 0)]?.text !== ':'
	);
};

/**
 * A content without whole sentences of others, with cue and quotation marks of their own, which it has run on into:
 * `“No,” he told reporters. “Never,” he added.`, `“No!” Tom said. “Why?” Anna said.`; or back into: `Ana Ruiz said: “No.” Falk
 * told us it was late.`
 */
const withoutOthersSentences = (
	passage: Passage,
	{content, cue}: Proposal,
	sure: readonly Proposal[],
): readonly Span[] => {
	const sentenceOf = (token: number) => indexAt(passage.sentences, token);
	return content.filter(
		piece =>
			!sure.some(
				other =>
					sentenceOf(piece.start) !== sentenceOf(cue.start) &&
					sentenceOf(other.cue.start) === sentenceOf(piece.start) &&
					stretchRuns(passage, piece).some(
						run => owns(other, run) && (contains(piece, other.cue) || isTag(passage, other, run)),
					),
			),
	);
};

/**
 * What is said without whom it is known from, at its end: `She recalled that he said [“no,”] the office said`. Behind a
 * clause it goes on: `that when she called it “a crime,” he agreed`.
 *
 * @param sure those of the proposals that may have a stretch in quotation marks
 */
const withoutTeller = (
	{tokens}: Passage,
	content: readonly Span[],
	sure: readonly Proposal[],
): readonly Span[] =>
	content.map(piece => {
		const teller = sure.find(
			({cue, source}) =>
				source !== null &&
				Math.max(source.end, cue.end) === piece.end &&
				Math.min(source.start, cue.start) > piece.start &&
				/^[,”"’]$/.test(tokens[Math.min(source.start, cue.start) - 1].text),
		);
		const opens = tokens.slice(piece.start, piece.start + 3);
		if (!teller?.source || opens.some(({lower}) => subordinator.test(lower))) {
			return piece;
		}

		const end = Math.min(teller.source.start, teller.cue.start);
		return {start: piece.start, end: tokens[end - 1].text === ',' && end - 1 > piece.start ? end - 1 : end};
	});

/**
 * Lets each stretch in quotation marks that two claim have one speaker: whoever introduces it, or what it is joined to, with
 * a colon, else the surer one, who is doubtful then: `“No,” said Ana Ruiz. Her brother laughed: “Why not?”`
 *
 * @param proposals from the surest to the least sure
 * @returns the same proposals without what they have lost, those left without any words dropped
 */
export const settled = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const sure = proposals.filter(({confidence}) => confidence >= sureEnoughForMarks);
	const left = proposals.map(proposal => {
		const own = withoutOthersSentences(passage, proposal, sure);
		return {
			...proposal,
			content: withoutTeller(passage, own, sure),
		};
	});
	const runs = stretchRuns(passage, {start: 0, end: passage.tokens.length});
	// Where the first of the stretches begins that are joined to this one.
	let begin = 0;
	for (const [i, run] of runs.entries()) {
		begin = i > 0 && areJoined(passage, runs[i - 1].end, run.start) ? begin : run.start;
		const claims = left.filter(proposal => proposal.confidence >= sureEnoughForMarks && owns(proposal, run));
		const introducer = claims.find(proposal => introduces(passage, proposal, begin));
		// `When Tom shouted, [“Go home,”] Anna said: “No.”`: who is told in front of it before who is told behind it.
		const front = claims.find(proposal => proposal.cue.end <= run.start && isTag(passage, proposal, run));
		// `The letter named the cost: “Five years,” the union wrote.`
		const tag = introducer && claims.find(proposal => isPlainTag(passage, proposal, run));
		const owner = tag ?? introducer ?? front ?? claims[0];
		const rivals = claims.filter(proposal => proposal !== owner && !isWithin(proposal, owner));
		for (const rival of rivals) {
			left[left.indexOf(rival)] = {...rival, content: without(passage, rival.content, run)};
		}

		if (rivals.length > 0 && !introducer) {
			const doubt = Math.max(...rivals.map(({confidence}) => confidence)) / 2;
			left[left.indexOf(owner)] = {...owner, confidence: Math.min(owner.confidence, 1 - doubt)};
		}
	}

	return surestFirst(left.filter(({content}) => content.length > 0));
};
