/**
 * What somebody tells the press in a clause without `that`, where an engine finds nothing of the sentence: `Lund told the
 * Echo newspaper [her son was safe].`
 */
import {endOfRun, type Span} from '../../document/span.js';
import {isPassive} from '../grammar/passives.js';
import {sentenceSubject} from '../grammar/subject.js';
import {isFiniteVerb, mayBeVerb} from '../grammar/verb-forms.js';
import {callsOutlet, isOutlet} from '../names/outlets.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';
import {opensClause, preposition} from '../words/closed-classes.js';
import {isRoleNoun} from '../words/role-nouns.js';

/** Those to whom one tells what is to be known. */
const hearer = /^(?:reporters|journalists|investigators|detectives|police|officers|lawmakers|mps|senators)$/;

/** How many words may name who is told. */
const longestHearer = 8;

/** How far into the clause its verb may stand, in words. */
const verbReach = 12;

const mayHaveVerb = ({tokens}: Passage, {start, end}: Span): boolean =>
	tokens.slice(start + 1, Math.min(end, start + verbReach)).some(({lower}) => mayBeVerb(lower));

/** How sure it is that such a clause is told. */
const likely = 0.6;

/** What an engine says with at least this is its own. */
const sureEnough = 0.34;

/** Where the name of an outlet ends that stands behind a verb: `the Echo [newspaper]`, `the Norland [news agency]`, `them` */
const outletEnd = (
	{tokens}: Passage,
	verb: number,
	end: number,
): {from: number; at: number; isNamed: boolean} => {
	const from = tokens[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
	const at = endOfRun(
		from,
		Math.min(end, from + longestHearer),
		i => /^[\p{Lu}\d]/u.test(tokens[i].text) || tokens[i].lower === '’s',
	);
	const isNamed = at > from;
	return {from, at: isNamed && tokens[at]?.lower === 'news' ? at + 1 : at, isNamed};
};

/** Where what is told begins: behind the press, or a name of it. */
const clauseAt = (passage: Passage, verb: number, end: number): number | undefined => {
	const {tokens} = passage;
	const {at, isNamed} = outletEnd(passage, verb, end);
	const noun = tokens[at]?.lower ?? '';
	const isTold = hearer.test(noun) || (isNamed && callsOutlet(noun));
	const start = isTold ? at + 1 : at;
	return (isTold || isNamed) && start < end && opensClause.test(tokens[start].lower) ? start : undefined;
};

/**
 * `told the BBC [drivers were safe]`: the clause behind an outlet, of which an engine takes that for the subject, or leaves
 * out its own.
 */
const withWholeClause = (passage: Passage, proposal: Proposal): Proposal => {
	const {tokens} = passage;
	const {content, cue} = proposal;
	const [{start, end}] = content;
	const verb = cue.end - 1;
	if (
		tokens[verb].lower !== 'told' ||
		content.length > 1 ||
		start < cue.end ||
		start > cue.end + longestHearer ||
		isPassive(passage, verb)
	) {
		return proposal;
	}

	const {from, at, isNamed} = outletEnd(passage, verb, end);
	const begin = callsOutlet(tokens[at]?.lower ?? '') ? at + 1 : at;
	const isCut = start === cue.end || (start > at - 1 && start < begin) || isFiniteVerb(tokens[start].lower);
	return isNamed &&
		isCut &&
		begin !== start &&
		begin + 1 < end &&
		isOutlet({words: tokens.slice(from, at).map(({lower}) => lower), descriptions: []}) &&
		/^\p{Ll}{2}/u.test(tokens[begin].text) &&
		!mayBeVerb(tokens[begin].lower) &&
		// `told the Herald journalist [had left]`, `told the Herald that …`, `told the Herald in May that …`
		tokens
			.slice(begin, Math.max(start, begin + 1))
			.every(({isWord, lower}) => isWord && !/^(?:that|who|how|why|what|to|about|when|where)$/.test(lower)) &&
		!preposition.test(tokens[begin].lower) &&
		!isRoleNoun(tokens[begin].lower) &&
		mayHaveVerb(passage, {start: begin, end}) &&
		isOutside(passage, {start: cue.start, end: begin + 1})
		? {...proposal, content: [{start: begin, end}]}
		: proposal;
};

const toldBy = (passage: Passage, verb: number): Proposal | undefined => {
	const {tokens} = passage;
	const sentence = sentenceAt(passage, verb);
	const end = wordsEnd(passage, sentence);
	const start = clauseAt(passage, verb, end);
	const subject =
		start !== undefined && mayHaveVerb(passage, {start, end})
			? sentenceSubject(passage, sentence)
			: undefined;
	// `Lund, the mother of one of them, told …`: what stands between commas is told of her.
	const isSetApart =
		subject !== undefined &&
		subject.end < verb &&
		tokens[subject.end].text === ',' &&
		tokens[verb - 1].text === ',';
	const source: Span | undefined =
		subject && (subject.end === verb || isSetApart)
			? {start: subject.start, end: isSetApart ? verb - 1 : verb}
			: undefined;
	return start !== undefined && source && isOutside(passage, {start: source.start, end: start + 1})
		? {content: [{start, end}], cue: {start: verb, end: verb + 1}, source, confidence: likely}
		: undefined;
};

/**
 * The proposals, with the whole of what somebody tells the press, and new ones for it where the engine has found nothing.
 */
export const withToldClauses = (passage: Passage, own: readonly Proposal[]): readonly Proposal[] => {
	const proposals = own.map(proposal => withWholeClause(passage, proposal));
	const found = passage.tokens.flatMap(({lower}, i): Proposal[] => {
		const isKnown =
			lower !== 'told' ||
			proposals.some(
				({cue, content, confidence}) =>
					confidence >= sureEnough && cue.start === i && content.some(({start}) => start > i),
			);
		const told = isKnown ? undefined : toldBy(passage, i);
		return told ? [told] : [];
	});
	const isFound = ({cue}: Proposal) => found.some(({cue: {start}}) => start === cue.start);
	return found.length > 0 ? [...proposals.filter(proposal => !isFound(proposal)), ...found] : proposals;
};
