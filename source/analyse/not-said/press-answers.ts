/** What those say whom a newspaper asks and who will say nothing, or not under their name. */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';

/** How far into a content is looked for what it is about, in words. */
const reach = 5;

/** Whether words near the head of a content match. */
const begins = ({tokens}: Passage, {content: [{start, end}]}: Proposal, pattern: RegExp): boolean =>
	tokens.slice(start, Math.min(end, start + reach)).some(({lower}) => pattern.test(lower));

/** `did not want [to give her surname]` */
const isNameWithheld = ({tokens}: Passage, {start, end}: Span): boolean =>
	/^(?:disclose|give|have|reveal|use)$/.test(tokens[start + 1]?.lower ?? '') &&
	/^(?:sur)?names?$/.test(tokens[end - 1].lower);

/** `declined [to comment]`, `did not want [to be identified]` */
export const isSilence = (passage: Passage, {cue, content: [piece]}: Proposal): boolean => {
	const {tokens} = passage;
	const {start, end} = piece;
	const verb = tokens.slice(cue.start, cue.end).map(({lower}) => lower);
	const isRefused = verb.some(lower => /^(?:declin|refus)(?:e|ed|es|ing)$/.test(lower));
	const isWished = verb.some(lower => /^(?:want|wants|wanted|wish|wishes|wished)$/.test(lower));
	const isHidden = isNameWithheld(passage, piece);
	return (
		(isWished && (isHidden || /^(?:named|identified)$/.test(tokens[start + 2]?.lower ?? ''))) ||
		(isRefused &&
			(isHidden ||
				tokens
					.slice(start, Math.min(end, start + 3))
					.some(({lower}) =>
						/^(?:comment|drawn|elaborate|respond|answer|reply|say|named|identified)$/.test(lower),
					)))
	);
};

/** `referred [questions to the committee]`: who is to be asked instead. */
export const isReferral = (passage: Passage, proposal: Proposal): boolean =>
	/^(?:refer|direct|forward)(?:s|red|ed|ring|ing)?$/.test(passage.tokens[proposal.cue.start].lower) &&
	begins(passage, proposal, /^(?:questions?|inquiries|enquiries|queries|requests?|calls?|comments?)$/) &&
	begins(passage, proposal, /^(?:to|about|regarding)$/);

const phraseOf = ({tokens}: Passage, {content: [{start, end}]}: Proposal): string =>
	tokens
		.slice(start, end)
		.map(({lower}) => lower)
		.join(' ');

/** `who asked [not to be named]`, `[to be named only as Jo]`, `who wishes [to remain anonymous]`, `who requested [anonymity]` */
export const isAnonymity = (passage: Passage, proposal: Proposal): boolean =>
	/^(?:not to be (?:named|identified|quoted)|to (?:remain|stay) anonymous|to be (?:identified|named|known) only|that (?:he|she|they) be (?:identified|named))\b/.test(
		phraseOf(passage, proposal),
	) ||
	(/^request/.test(passage.tokens[proposal.cue.start].lower) &&
		passage.tokens[proposal.content[0].start].lower === 'anonymity');

/**
 * `An official, speaking on [condition of anonymity], said …`: how it is said, where the same one says something. Else the
 * phrase tells of whom what follows is.
 */
export const isCondition = (passage: Passage, proposal: Proposal, others: readonly Proposal[]): boolean =>
	/^(?:on )?(?:the )?condition of anonymity\b/.test(phraseOf(passage, proposal)) &&
	others.some(
		other =>
			other !== proposal &&
			other.source !== null &&
			proposal.source !== null &&
			proposal.source.start === other.source.start,
	);
