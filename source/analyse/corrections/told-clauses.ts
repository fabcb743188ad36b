/**
 * What somebody tells the press in a clause without `that`, where an engine finds nothing of the sentence: `Lund told the
 * Echo newspaper [her son was safe].`
 */
import type {Span} from '../../document/span.js';
import {sentenceSubject} from '../grammar/subject.js';
import {mayBeVerb} from '../grammar/verb-forms.js';
import {callsOutlet} from '../names/outlets.js';
import type {Passage} from '../passage/passage.js';
import type {Proposal} from '../passage/proposal.js';
import {isOutside, sentenceAt, wordsEnd} from '../passage/speech.js';

/** Those to whom one tells what is to be known. */
const hearer = /^(?:reporters|journalists|investigators|detectives|police|officers|lawmakers|mps|senators)$/;

/** What may begin a clause, a pronoun or a determiner. */
const opensClause =
	/^(?:he|she|it|they|we|i|you|there|his|her|their|its|our|my|the|this|these|those|no|some|many)$/;

/** How many words may name who is told. */
const longestHearer = 8;

/** How far into the clause its verb may stand, in words. */
const verbReach = 12;

/** How sure it is that such a clause is told. */
const likely = 0.6;

/** What an engine says with at least this is its own. */
const sureEnough = 0.34;

/** Where what is told begins: behind the press, or a name of it. */
const clauseAt = ({tokens}: Passage, verb: number, end: number): number | undefined => {
	let at = tokens[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
	const from = at;
	while (
		at < Math.min(end, from + longestHearer) &&
		(/^[\p{Lu}\d]/u.test(tokens[at].text) || tokens[at].lower === '’s')
	) {
		at++;
	}

	const isNamed = at > from;
	// `the Echo [newspaper]`, `the Norland [news agency]`
	if (isNamed && tokens[at]?.lower === 'news') {
		at++;
	}

	if (hearer.test(tokens[at]?.lower ?? '') || (isNamed && callsOutlet(tokens[at]?.lower ?? ''))) {
		at++;
	} else if (!isNamed) {
		return undefined;
	}

	return at < end && opensClause.test(tokens[at].lower) ? at : undefined;
};

const toldBy = (passage: Passage, verb: number): Proposal | undefined => {
	const {tokens} = passage;
	const sentence = sentenceAt(passage, verb);
	const end = wordsEnd(passage, sentence);
	const start = clauseAt(passage, verb, end);
	const hasVerb =
		start !== undefined &&
		tokens.slice(start + 1, Math.min(end, start + verbReach)).some(({lower}) => mayBeVerb(lower));
	const subject = hasVerb ? sentenceSubject(passage, sentence) : undefined;
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

/** The proposals, and new ones for what somebody tells the press, where the engine has found nothing. */
export const withToldClauses = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
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
