/**
 * `According to Ana Ruiz, 43, who runs the ferry, [the piers leak]`: a sentence that begins with whom it is known from. An
 * engine takes for said what is told of them, or finds nobody.
 */
import type {Span} from '../../document/span.js';
import {isFiniteVerb, isVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import type {Claim, Proposal} from '../passage/proposal.js';
import {areCapitalised, commaOutside, isOutside, wordsEnd} from '../passage/speech.js';
import {articleOrPossessive, preposition, relativePronoun, subordinator} from '../words/closed-classes.js';
import {bodyNouns, companyNouns} from '../words/name-words.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {anonymousNouns, documentNouns, isRoleNoun, mayBeRole, singular} from '../words/role-nouns.js';

/** How many words may name who says it, and how many may be told of them between two commas. */
const longestSource = 10;
const longestAside = 20;
const longestName = 4;

/** How sure it is that such a sentence tells what somebody says, where an engine has not found it. */
const sureIfFronted = 0.6;

const isAge = (word: string): boolean => /^\d{1,3}$/.test(word);

/** Whether words begin a clause with a subject: `rents will fall`, but not `a man of 40`, nor `who was drunk` */
const beginsClause = ({tokens}: Passage, {start, end}: Span): boolean => {
	const {lower} = tokens[start];
	return (
		!preposition.test(lower) &&
		!relativePronoun.test(lower) &&
		!subordinator.test(lower) &&
		!isVerb(tokens[start]) &&
		tokens.slice(start + 1, end).some(isVerb) &&
		// `the bank, Mr. Krol said, was late` is a clause about the bank.
		reportingVerb(tokens[end - 1].lower) === undefined
	);
};

const isCalling = (noun: string): boolean =>
	mayBeRole(singular(noun)) || bodyNouns.has(noun) || companyNouns.has(noun);

/**
 * Whether what stands between two commas is told of who stands before them: an age, a clause, or what they are, which a
 * clause follows: `the driver, a man of 40, was hurt` goes on with its verb.
 */
const isAside = (passage: Passage, {start, end}: Span, stop: number): boolean => {
	const {tokens} = passage;
	const words = tokens.slice(start, end);
	const {lower} = words[0];
	if ((words.length === 1 && isAge(lower)) || /^(?:who|whose|which)$/.test(lower)) {
		return true;
	}

	const next = commaOutside(passage, {start: end + 1, end: stop});
	return (
		(articleOrPossessive.test(lower) || /^(?:now|then|formerly|one|former)$/.test(lower)) &&
		words.some(word => isCalling(word.lower)) &&
		!words.some(word => isFiniteVerb(word.lower)) &&
		beginsClause(passage, {start: end + 1, end: next === -1 ? stop : next})
	);
};

/**
 * What somebody says behind a comma, without what is told of them before it: `Ana Ruiz, 43, who runs the ferry, [the piers
 * leak]`
 */
export const withoutAsides = (passage: Passage, {start, end}: Span): Span => {
	let claim = start;
	for (;;) {
		const comma = commaOutside(passage, {start: claim + 1, end: Math.min(end - 1, claim + longestAside)});
		if (comma === -1 || !isAside(passage, {start: claim, end: comma}, end)) {
			return {start: claim, end};
		}

		claim = comma + 1;
	}
};

/** Whether a phrase may say something: a name, an office, a paper. `According to plan` tells nothing. */
export const maySpeak = ({tokens}: Passage, {start, end}: Span): boolean =>
	tokens
		.slice(start, end)
		.some(
			({text, lower}) =>
				/^\p{Lu}/u.test(text) ||
				isCalling(lower) ||
				documentNouns.has(singular(lower)) ||
				anonymousNouns.has(singular(lower)),
		);

/**
 * Whether what stands between two commas is the name of whoever has an office: `[according to] its chair, Lena Strand, 51,
 * rents fell`. Behind a paper's or a body's name it is the subject: `according to the report, Lena Strand, the chair, …`.
 */
const isNameOf = (passage: Passage, office: Span, name: Span, stop: number): boolean => {
	const {tokens} = passage;
	const comma = commaOutside(passage, {start: name.end + 1, end: stop});
	const start = (comma === name.end + 2 && isAge(tokens[comma - 1].text) ? comma : name.end) + 1;
	const next = commaOutside(passage, {start, end: stop});
	return (
		articleOrPossessive.test(tokens[office.start].lower) &&
		tokens.slice(office.start, office.end).some(({text}) => isRoleNoun(text)) &&
		name.end - name.start <= longestName &&
		// `According to the mayor, Berlin, where she was born, has no harbour`
		tokens[name.end + 1].lower !== 'where' &&
		areCapitalised(passage, name) &&
		beginsClause(passage, {start, end: next === -1 ? stop : next})
	);
};

/** Who says what in a sentence that begins with `according to`. */
const claimIn = (passage: Passage, sentence: Span): Claim | undefined => {
	const {tokens} = passage;
	const {start} = sentence;
	const cue = {start, end: start + 2};
	const stop = wordsEnd(passage, sentence);
	const source = {
		start: cue.end,
		end: commaOutside(passage, {start: cue.end + 1, end: Math.min(stop, cue.end + longestSource + 1)}),
	};
	if (
		tokens[start].lower !== 'according' ||
		tokens[start + 1]?.lower !== 'to' ||
		source.end === -1 ||
		!isOutside(passage, {start, end: source.end}) ||
		!maySpeak(passage, source)
	) {
		return undefined;
	}

	const behind = commaOutside(passage, {start: source.end + 2, end: stop - 1});
	const isNamed = behind !== -1 && isNameOf(passage, source, {start: source.end + 1, end: behind}, stop);
	const end = isNamed ? behind : source.end;
	return {
		source: {start: source.start, end},
		cue,
		content: [withoutAsides(passage, {start: end + 1, end: stop})],
	};
};

/**
 * The proposals; what a sentence that begins with `according to` tells of who says it is no longer said, and one that an
 * engine has not read is among them.
 */
export const withFrontedAccording = (
	passage: Passage,
	proposals: readonly Proposal[],
): readonly Proposal[] => {
	const {tokens, sentences} = passage;
	const claims = sentences.flatMap(sentence => claimIn(passage, sentence) ?? []);
	if (claims.length === 0) {
		return proposals;
	}

	const claimOf = ({cue}: Proposal) => claims.find(claim => claim.cue.start === cue.start);
	const corrected = proposals.map(proposal => {
		const told = claimOf(proposal);
		const claim = told?.content[0].start ?? 0;
		const [first, ...others] = proposal.content;
		return first.start > proposal.cue.end && first.start < claim && claim < first.end
			? {
					...proposal,
					source: told?.source ?? proposal.source,
					content: [{start: claim, end: first.end}, ...others],
				}
			: proposal;
	});
	const missed = claims.filter(
		({cue, content: [{start, end}]}) =>
			// What somebody else is told to say in it is theirs: `According to the Ledger, Ana Ruiz said [it was late]`.
			proposals.every(({cue: other}) => other.start < cue.start || other.start >= end) &&
			tokens.slice(start + 1, end).some(isVerb),
	);
	return [...corrected, ...missed.map(claim => ({...claim, confidence: sureIfFronted}))];
};
