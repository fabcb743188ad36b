import {contains, overlaps} from '../../document/span.js';
import {dubs} from '../grammar/put-so.js';
import {likelySource, sentenceSubject} from '../grammar/subject.js';
import type {Passage} from '../passage/passage.js';
import {type Proposal, surestFirst} from '../passage/proposal.js';
import {isOutside, sentenceAt, stretchRuns} from '../passage/speech.js';
import {determiner} from '../words/closed-classes.js';
import {personalPronouns} from '../words/personal-pronouns.js';
import {isTagVerb} from '../words/reporting-verbs.js';
import {describedIntroduction} from './introduction.js';

/** What tells of words in talk though it is no verb of saying: `She [goes], “No.”`, `She was [like], “No.”` */
const going = /^(?:go|goes|went)$/;
const being = /^(?:is|are|was|were|’s|’re)$/;

/** What goes and is like something without speaking: `The story goes, “…”` */
const nobody =
	/^(?:it|this|that|all|everything|story|tale|legend|saying|song|joke|rumou?r|line|theory|adage|proverb)$/;

/** How sure it is that words behind such a verb and a comma are those of its subject. */
const likely = 0.75;

/** Those quotations that a verb of talk introduces, which an engine that has learned from news does not know. */
const quotatives = (passage: Passage): Proposal[] => {
	const {tokens} = passage;
	return stretchRuns(passage, {start: 0, end: tokens.length}).flatMap(run => {
		const last = run.start - 2;
		const begin = sentenceAt(passage, run.start).start;
		const isLike = tokens[last]?.lower === 'like' && being.test(tokens[last - 1]?.lower ?? '');
		if (!/^[,:]$/.test(tokens[last + 1]?.text ?? '') || !(isLike || going.test(tokens[last]?.lower ?? ''))) {
			return [];
		}

		const cue = {start: isLike ? last - 1 : last, end: last + 1};
		const clause = {start: begin, end: cue.start};
		const source =
			begin < cue.start && isOutside(passage, clause) ? likelySource(passage, clause) : undefined;
		return source?.end === cue.start && !nobody.test(tokens[source.end - 1].lower)
			? [{content: [run], cue, source, confidence: likely}]
			: [];
	});
};

const passive = /^(?:is|are|was|were|be|been|being|has|have|had|to)$/;

/** How many words may name who calls something so. */
const longestCaller = 6;

/** How many words behind its article a noun may be that a clause tells more of: `a pay [offer] that` */
const longestNoun = 3;

/** Where the phrase begins that a clause with `that` or `which` tells more of: `[a pay offer] that the union called …` */
const nounBefore = ({tokens}: Passage, clause: number): number => {
	const end = tokens[clause - 1]?.text === ',' ? clause - 1 : clause;
	const from = Math.max(0, end - longestNoun - 1);
	const article = tokens.slice(from, end - 1).findLastIndex(({lower}) => determiner.test(lower));
	return article === -1 || tokens.slice(from + article, end).some(({isWord}) => !isWord)
		? -1
		: from + article;
};

/** Whether a word leads to who gives something a name: `[what] Ruiz calls`, `an offer [that] the union called` */
const leadsToCaller = (passage: Passage, i: number): boolean => {
	const {lower} = passage.tokens[i];
	return lower === 'what' || (/^(?:that|which)$/.test(lower) && nounBefore(passage, i) !== -1);
};

/**
 * `what [President Ruiz] calls the [“best”] deal`, `an offer that [the union] called an [“insult”]`: words in marks for
 * something that somebody gives a name.
 */
const callings = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const {tokens} = passage;
	return stretchRuns(passage, {start: 0, end: tokens.length}).flatMap(run => {
		const verb = /^(?:an?|the)$/.test(tokens[run.start - 1]?.lower ?? '') ? run.start - 2 : run.start - 1;
		const from = Math.max(0, verb - longestCaller - 1);
		const isCalled = dubs.test(tokens[verb]?.lower ?? '');
		const what = isCalled
			? tokens.slice(from, verb).findLastIndex((_, i) => leadsToCaller(passage, from + i))
			: -1;
		const end = /^(?:has|have|had)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
		const source = {start: from + what + 1, end};
		// What an engine has found of it is only too little sure.
		const found = proposals.find(
			other => other.source !== null && other.cue.start === verb && other.content.some(p => overlaps(p, run)),
		);
		return what !== -1 &&
			source.start < end &&
			// `what used to be called the “old mill”`, `what is called`
			tokens.slice(source.start, end).every(({isWord, lower}) => isWord && !passive.test(lower)) &&
			// `a firm that first called it “late”`: whose name that is says the clause itself.
			(tokens[from + what].lower === 'what' ||
				determiner.test(tokens[source.start].lower) ||
				/^\p{Lu}/u.test(tokens[source.start].text) ||
				personalPronouns.has(tokens[source.start].lower)) &&
			isOutside(passage, {start: source.start, end: run.start})
			? [
					found
						? {...found, confidence: Math.max(found.confidence, likely)}
						: {content: [run], cue: {start: verb, end: verb + 1}, source, confidence: likely},
				]
			: [];
	});
};

/** How sure it is that somebody says what stands behind a clause that tells how they are. */
const likelyIfDescribed = 0.6;

/** `[Her brother Otto] was less hopeful: “Not yet.”`: quotations behind how somebody is, of which nobody has any. */
const described = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const {tokens} = passage;
	return stretchRuns(passage, {start: 0, end: tokens.length}).flatMap(run => {
		const {start} = sentenceAt(passage, run.start);
		if (tokens[run.start - 1]?.text !== ':' || run.start - 1 <= start) {
			return [];
		}

		const told = describedIntroduction(passage, {start, end: run.start});
		const isTaken = proposals.some(
			({source, content}) => source !== null && content.some(piece => overlaps(piece, run)),
		);
		return told && !isTaken ? [{...told, content: [run], confidence: likelyIfDescribed}] : [];
	});
};

/** `Asked if he would go, [Otto] said [no].`: an answer of one word. */
const answers = (passage: Passage): Proposal[] => {
	const {tokens} = passage;
	const found: Proposal[] = [];
	for (const [i, {lower}] of tokens.entries()) {
		const at = i - 1;
		const isAnswer =
			at >= 0 &&
			/^(?:no|yes)$/.test(lower) &&
			isTagVerb(tokens[at].lower) &&
			/^[.,;]$/.test(tokens[i + 1]?.text ?? '.');
		if (!isAnswer) {
			continue;
		}

		const {start} = sentenceAt(passage, at);
		const source =
			start < at && isOutside(passage, {start, end: i + 1})
				? sentenceSubject(passage, {start, end: i})
				: undefined;
		if (source?.end === at) {
			found.push({
				content: [{start: i, end: i + 1}],
				cue: {start: at, end: i},
				source,
				confidence: likely,
			});
		}
	}

	return found;
};

/**
 * The others without what somebody else calls something in them: `she would run it, a threat that a rival called
 * [“empty”]`
 */
const withoutCalled = (
	passage: Passage,
	proposals: readonly Proposal[],
	called: readonly Proposal[],
): Proposal[] =>
	proposals.map(proposal => {
		const content = proposal.content.map(piece => {
			const own = called.find(
				({source, content: [run]}) =>
					source && contains(piece, source) && contains(piece, run) && !contains(run, proposal.cue),
			);
			const clause = own?.source ? own.source.start - 1 : -1;
			if (clause <= piece.start || !/^(?:that|which)$/.test(passage.tokens[clause].lower)) {
				return piece;
			}

			// `…, a threat that`: all of the apposition; `rejected an offer that`: the clause alone.
			const noun = nounBefore(passage, clause);
			const isParted = (i: number) => passage.tokens[i - 1]?.text === ',';
			const end = isParted(clause) ? clause - 1 : isParted(noun) ? noun - 1 : clause;
			return end > piece.start ? {start: piece.start, end} : piece;
		});
		return {...proposal, content};
	});

/** The proposals, with those of verbs that belong to talk replaced by what the rules for these verbs find. */
export const withQuotatives = (passage: Passage, proposals: readonly Proposal[]): Proposal[] => {
	const called = callings(passage, proposals);
	const own = [...quotatives(passage), ...called, ...described(passage, proposals), ...answers(passage)];
	return own.length === 0
		? [...proposals]
		: surestFirst([
				...own,
				...withoutCalled(passage, proposals, called).filter(
					({cue}) => !own.some(other => overlaps(cue, other.cue)),
				),
			]);
};
