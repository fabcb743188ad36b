/** `[The ferry will run until May], per Ida Krol of the Ledger.`, `Per the report, [the pier leaks].`: `per` for `according to`. */
import {endOfRun, type Span} from '../../document/span.js';
import {isVerb} from '../grammar/verb-forms.js';
import {isOutlet} from '../names/outlets.js';
import type {Passage} from '../passage/passage.js';
import type {Claim, Proposal} from '../passage/proposal.js';
import {areCapitalised, commaOutside, isOutside, wordsEnd} from '../passage/speech.js';
import {articleOrPossessive, subordinator} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';
import {maySpeak} from './fronted-according.js';

/** How many words may name who says it. */
const longestSource = 10;

/** What has fewer words states nothing. */
const fewestWords = 3;

/** How sure an engine must be of somebody whom it finds in the same words. */
const sureOfOther = 0.5;

/** How sure it is that such a sentence tells what somebody says. */
const sureOfPer = 0.7;

/**
 * Whether a phrase names somebody, which what is counted, `per person`, does not. At the beginning of a sentence a single
 * name may be the surname of a man called Per.
 */
const isNamed = (passage: Passage, source: Span, isFirst: boolean): boolean => {
	const {tokens} = passage;
	const [first, ...more] = tokens.slice(source.start, source.end);
	return (
		first !== undefined &&
		maySpeak(passage, source) &&
		(articleOrPossessive.test(first.lower) ||
			(/^\p{Lu}/u.test(first.text) &&
				(!isFirst ||
					(more.length > 0 && areCapitalised(passage, source)) ||
					/^\p{Lu}{2,}$/u.test(first.text) ||
					isOutlet({words: [first.lower], descriptions: []}))))
	);
};

/** Who says what in a sentence, where `per` tells it. */
const claimIn = (passage: Passage, sentence: Span): Claim | undefined => {
	const {tokens, stretchOf} = passage;
	const stop = wordsEnd(passage, sentence);
	let start = stop - 1;
	while (start >= sentence.start && !(tokens[start].lower === 'per' && stretchOf[start] === -1)) {
		start--;
	}

	if (start < sentence.start) {
		return undefined;
	}

	const source = {
		start: start + 1,
		end: endOfRun(
			start + 1,
			Math.min(stop, start + 1 + longestSource),
			i => (tokens[i].isWord || tokens[i].lower === '’s') && !/^(?:that|which|who)$/.test(tokens[i].lower),
		),
	};
	const isFirst = start === sentence.start;
	if (!isNamed(passage, source, isFirst) || !isOutside(passage, source)) {
		return undefined;
	}

	// `“The best in the league,” per the club`
	const comma = stretchOf[start - 1] === -1 || isFirst ? start - 1 : start - 2;
	const closes = isFirst
		? tokens[source.end]?.text === ','
		: tokens[comma]?.text === ',' &&
			(source.end >= stop ||
				// `A third, per the plan, is late.`
				(/^[,;]$/.test(tokens[source.end].text) && !isVerb(tokens[source.end + 1])));
	// `Though it rained, [the ferry ran], per the Ledger`
	const aside = subordinator.test(tokens[sentence.start].lower)
		? commaOutside(passage, {start: sentence.start, end: Math.max(sentence.start, comma)})
		: -1;
	const content = isFirst
		? {start: source.end + 1, end: stop}
		: {start: aside === -1 ? sentence.start : aside + 1, end: comma === start - 1 ? comma : start};
	return closes && content.end - content.start >= fewestWords
		? {source, cue: {start, end: start + 1}, content: [content]}
		: undefined;
};

/** The proposals, and what is known from whom `per` names, where nobody else is told to say it. */
export const withPer = (passage: Passage, proposals: readonly Proposal[]): readonly Proposal[] => {
	const claims = passage.sentences.flatMap(sentence => claimIn(passage, sentence) ?? []);
	const isIn = ({cue}: Proposal, {content: [{start, end}], cue: per}: Claim): boolean =>
		(cue.start >= start && cue.start < end) || cue.start === per.start;
	const isTold = (proposal: Proposal): boolean =>
		proposal.source !== null &&
		proposal.confidence >= sureOfOther &&
		reportingVerb(passage.tokens[proposal.cue.start].lower) !== undefined;
	const free = claims.filter(claim => !proposals.some(one => isTold(one) && isIn(one, claim)));
	return free.length === 0
		? proposals
		: [
				...proposals.filter(one => !free.some(claim => isIn(one, claim))),
				...free.map(claim => ({...claim, confidence: sureOfPer})),
			];
};
