/**
 * Words in marks that stand in what somebody says of another, whose they are: whom one blames for them, whose call or
 * claim they are.
 */
import {overlaps, type Span, startOfRun} from '../../document/span.js';
import {mayBeVerb} from '../grammar/verb-forms.js';
import type {Passage} from '../passage/passage.js';
import {type Proposal, surestFirst} from '../passage/proposal.js';
import {areWords, sentenceAt, stretchRuns} from '../passage/speech.js';
import {adverb, articleOrPossessive, determiner, momentNoun, sayingNoun} from '../words/closed-classes.js';
import {isSpeechVerb, isTelling, reportingVerb} from '../words/reporting-verbs.js';

/** How sure it is at least that such words are theirs. */
const sureIfWithin = 0.6;

/** How many words may name who is blamed, and stand between the verb or noun and the words in marks. */
const longestBlamed = 8;
const longestLead = 8;

/** What somebody else may be judged for having said. */
const judges =
	/^(?:accuse|applaud|assail|attack|blame|blast|chide|commend|condemn|criticise|criticize|defend|denounce|deride|lambast|laud|mock|praise|rebuke|ridicule|rip|scold|slam|thank)$/;

/** `blasted [Ana Ruiz] for claiming that they “are lazy”`, `accused [her] of calling them “lazy”` */
const blamed = (passage: Passage, {cue, content, source}: Proposal, run: Span): Proposal | undefined => {
	const {tokens} = passage;
	const lemma = reportingVerb(tokens[cue.start].lower)?.lemma ?? '';
	const isActive = source !== null && source.end <= cue.start && !/ing$/.test(tokens[cue.start].lower);
	const piece = content.find(({start, end}) => start >= cue.end && start < run.start && run.end <= end);
	if (!judges.test(lemma) || !isActive || !piece) {
		return undefined;
	}

	const start = cue.end;
	for (let i = start + 1; i < Math.min(run.start - 1, start + longestBlamed + 1); i++) {
		const {lower} = tokens[i];
		const verb = tokens[i + 1].lower;
		if (!tokens[i].isWord && lower !== ',') {
			return undefined;
		}

		if (
			/^(?:for|of)$/.test(lower) &&
			/ing$/.test(verb) &&
			(isTelling(verb) || /^(?:calling|describing)$/.test(verb))
		) {
			const end = tokens[i - 1].text === ',' ? i - 1 : i;
			const lead = {start: i + 2, end: run.start};
			return lead.end - lead.start <= longestLead && areWords(passage, lead)
				? {
						content: [
							isTelling(verb) ? {start: lead.start, end: piece.end} : {start: run.start, end: run.end},
						],
						cue: {start: i + 1, end: i + 2},
						source: {start, end},
						confidence: sureIfWithin,
					}
				: undefined;
		}
	}

	return undefined;
};

/** How many words may stand between it and the words in marks. */
const longestGap = 5;

/** Where the phrase begins that a possessive ends: `[the mayor]’s`, `[Ana Ruiz]’s`; -1 where it does not begin plainly. */
const ownerStart = ({tokens}: Passage, end: number): number => {
	const isName = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
	for (let i = end - 1; i >= Math.max(0, end - longestGap); i--) {
		if (!tokens[i].isWord) {
			return -1;
		}

		if (determiner.test(tokens[i].lower) || (isName(i) && !isName(i - 1) && isName(end - 1))) {
			return i;
		}
	}

	return -1;
};

/** `said that [Ana Ruiz]’s call to “make it whole” was late` */
const owned = (passage: Passage, {cue, content, source: own}: Proposal, run: Span): Proposal | undefined => {
	const {tokens} = passage;
	const isBehind = content.some(({start, end}) => start >= cue.end && start < run.start && run.end <= end);
	for (let i = run.start - 1; isBehind && i > Math.max(cue.end, run.start - longestGap - 2); i--) {
		const {lower} = tokens[i];
		if (sayingNoun.test(lower) && tokens[i - 1].lower === '’s') {
			const start = ownerStart(passage, i - 1);
			const source = {start, end: i - 1};
			const lead = {start: i + 1, end: run.start};
			// `Ruiz’s claim that it fell was “late”`: what the claim is.
			const verbs = tokens.slice(lead.start, lead.end).filter(({lower: word}) => mayBeVerb(word));
			const first = tokens[lead.start + 1 < run.start ? lead.start + 1 : run.start + 1]?.lower ?? '';
			const isClause =
				// `Ruiz’s appeal to “the young”` is to whom; `Falk’s joke that night`
				(tokens[lead.start].lower === 'to' &&
					verbs.length === 0 &&
					first !== 'those' &&
					!articleOrPossessive.test(first)) ||
				(tokens[lead.start].lower === 'that' && verbs.length < 2 && !momentNoun.test(first));
			return start >= cue.end && own !== null && !overlaps(own, source) && isClause && areWords(passage, lead)
				? {
						content: [{start: lead.start, end: run.end}],
						cue: {start: i, end: i + 1},
						source,
						confidence: sureIfWithin,
					}
				: undefined;
		}

		// `her claim that she read “it”`, `that he feared “it”`: of another clause.
		if (!tokens[i].isWord || isTelling(lower)) {
			return undefined;
		}
	}

	return undefined;
};

/** How many words may name who is said to have said something, and to whom. */
const longestTeller = 6;
const longestHearer = 5;

/** `claimed that [Ana Ruiz] had told Otto Falk: “It is late.”` */
const introduced = (passage: Passage, {cue, content}: Proposal, run: Span): Proposal | undefined => {
	const {tokens} = passage;
	const piece = content.find(({start, end}) => start >= cue.end && start < run.start && run.end <= end);
	const colon = run.start - 1;
	if (!piece || !/^[:,]$/.test(tokens[colon].text) || sentenceAt(passage, cue.start).end < run.start) {
		return undefined;
	}

	const start = /^(?:that|how)$/.test(tokens[piece.start].lower) ? piece.start + 1 : piece.start;
	for (let verb = colon - 1; verb > Math.max(start, colon - 2 - longestHearer); verb--) {
		if (isSpeechVerb(tokens[verb].lower)) {
			const end = startOfRun(
				verb,
				start,
				i => /^(?:had|has|have)$/.test(tokens[i].lower) || adverb.test(tokens[i].lower),
			);
			const words = tokens.slice(start, end);
			const isTold = /(?:[^s]s|ed)$|^(?:said|told|wrote)$/.test(tokens[verb].lower);
			return isTold &&
				words.length > 0 &&
				words.length <= longestTeller &&
				areWords(passage, {start, end: colon}) &&
				!words.some(({lower}) => mayBeVerb(lower) || /^(?:to|what|when|who|which|if|whether|as)$/.test(lower))
				? {content: [run], cue: {start: verb, end: verb + 1}, source: {start, end}, confidence: sureIfWithin}
				: undefined;
		}
	}

	return undefined;
};

/** The proposals, and new ones for words in marks that stand in what one says of another, and are the other’s. */
export const withWordsWithin = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const runs = stretchRuns(passage, {start: 0, end: passage.tokens.length});
	const found = runs.flatMap(run => {
		const outer = proposals.filter(({content}) => content.some(piece => overlaps(piece, run)));
		const own = outer
			.map(
				proposal =>
					blamed(passage, proposal, run) ??
					owned(passage, proposal, run) ??
					introduced(passage, proposal, run),
			)
			.find(proposal => proposal !== undefined);
		return own ? [own] : [];
	});
	const isFound = ({cue}: Proposal) => found.some(other => other.cue.start === cue.start);
	return found.length === 0
		? proposals
		: surestFirst([...proposals.filter(proposal => !isFound(proposal)), ...found]);
};
