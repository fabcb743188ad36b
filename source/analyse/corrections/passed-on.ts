/** `Ida Krol told the board that it was late, [according to the Courier]`: whose words those are that a paper passes on. */
import {contains, type Span} from '../../document/span.js';
import {isNoSource} from '../grammar/no-source.js';
import {negationBefore} from '../grammar/polarity.js';
import {mayBeVerb} from '../grammar/verb-forms.js';
import {isOutlet} from '../names/outlets.js';
import type {Passage} from '../passage/passage.js';
import {type Proposal, surestFirst} from '../passage/proposal.js';
import {isOutside} from '../passage/speech.js';
import {tellsOthers} from '../words/reporting-verbs.js';

/** What an engine is less sure of than this is nobody’s words, whoever passes them on. */
const leastIfNearest = 0.2;

/** How many words may tell when and to whom something was said: `[On Monday,] Ida Krol said`, `Ida Krol said [on Monday]` */
const longestAdjunct = 6;

/** All of a content, with what parts its pieces. */
const wholeOf = ({content}: Proposal): Span => ({
	start: content[0].start,
	end: content[content.length - 1].end,
});

/** Whether somebody passes on what they tell: `…, according to his lawyer`, `…, the Courier reported` */
const passesOn = ({tokens}: Passage, proposal: Proposal): boolean => {
	const {cue, source} = proposal;
	const words = source ? tokens.slice(source.start, source.end).map(({lower}) => lower) : [];
	return (
		source !== null &&
		wholeOf(proposal).end <= Math.min(source.start, cue.start) &&
		(tokens[cue.start].lower === 'according' ||
			isOutlet({words, descriptions: []}) ||
			words[words.length - 1] === 'media')
	);
};

/** Whether only a phrase stands there: `on Monday`, `reporters in Halden`. */
const isAdjunct = (passage: Passage, {start, end}: Span): boolean =>
	end - start <= longestAdjunct &&
	isOutside(passage, {start, end}) &&
	passage.tokens
		.slice(start, Math.max(start, end))
		// `text`, not `lower`: `May` is a month, `may` a verb.
		.every(({isWord, text}) => (isWord || text === ',') && !mayBeVerb(text));

/** The words of somebody without who passes them on: `said [that it was late], according to the Courier` */
const withoutOuter = (inner: Proposal, outer: Proposal): Proposal => {
	const {end} = wholeOf(outer);
	return {
		...inner,
		content: inner.content.map(piece =>
			contains(piece, outer.cue) && piece.start < end ? {start: piece.start, end} : piece,
		),
	};
};

/** Whether all of what somebody passes on is that somebody else said something. */
const isSaidBy = (
	passage: Passage,
	{start, end}: Span,
	{content, cue, source, confidence}: Proposal,
): boolean => {
	const {tokens} = passage;
	if (
		source === null ||
		confidence < leastIfNearest ||
		!tellsOthers(tokens[cue.start].lower) ||
		/ing$/.test(tokens[cue.start].lower) ||
		negationBefore(passage, cue) !== undefined ||
		isNoSource(passage, source, cue)
	) {
		return false;
	}

	const first = content[0].start;
	const last = content[content.length - 1].end;
	const tag = {start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end)};
	if (first === start && last <= tag.start && tag.end <= end) {
		return isAdjunct(passage, {start: tag.end, end});
	}

	// `asked him to leave` tells what somebody did.
	const isClause =
		tokens[first].lower !== 'to' &&
		content.some(
			piece =>
				!isOutside(passage, piece) ||
				tokens.slice(piece.start, piece.end).some(({lower}) => mayBeVerb(lower)),
		);
	return (
		isClause &&
		tag.end <= first &&
		source.end <= cue.start &&
		// `[He held her for hours and told her that …], according to the police`
		!tokens.slice(source.end, cue.start).some(({lower}) => /^(?:and|but|or)$/.test(lower)) &&
		last === end &&
		source.start >= start &&
		isAdjunct(passage, {start, end: source.start})
	);
};

/** Proposals without those who only pass on what somebody says, of whom as much is sure then. */
export const withNearestSources = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const sure = new Map<Proposal, Proposal>();
	const passedOn = proposals.filter(outer => {
		const inner = passesOn(passage, outer)
			? proposals.find(
					other =>
						other !== outer &&
						isSaidBy(passage, wholeOf(outer), withoutOuter(sure.get(other) ?? other, outer)),
				)
			: undefined;
		if (inner) {
			const known = sure.get(inner) ?? inner;
			sure.set(inner, {
				...withoutOuter(known, outer),
				confidence: Math.max(known.confidence, outer.confidence),
			});
		}

		return inner !== undefined;
	});
	return passedOn.length === 0
		? proposals
		: surestFirst(
				proposals
					.filter(proposal => !passedOn.includes(proposal))
					.map(proposal => sure.get(proposal) ?? proposal),
			);
};
