/**
 * Who is told right behind a quotation that an engine has left to nobody: `“Never,” [Reed] shot back.`, `“Never,” [a
 * voice in the film] says.`
 */
import {endOfRun, type Span} from '../../document/span.js';
import {mayBeTitle} from '../grammar/titles.js';
import type {Passage} from '../passage/passage.js';
import {isOutside} from '../passage/speech.js';
import {determiner, subjectPronoun} from '../words/closed-classes.js';
import {isTelling} from '../words/reporting-verbs.js';

/** What may stand between a speaker's verb and the end of the clause: `Reed shot [back]`, `she called [out]` */
const particle = /^(?:back|out|up|in|on|off|over)$/;

/** How many words a speaker right behind a quotation may have. */
const longestFollower = 5;

/** `Reed shot back.`, `Reed shot back [with] a laugh.` */
const closes = (token: Passage['tokens'][number] | undefined): boolean =>
	!token || /^(?:[.,;:]|at|from|in|on|with)$/.test(token.text);

/** Whether a sign within a quotation's last mark lets the sentence go on: `“Never,” …` */
const goesOn = ({tokens}: Passage, {end}: Span): boolean => /[,?!…—]/.test(tokens[end - 2]?.text ?? '');

/** Who is told with a verb that need not be one of saying, and with nothing else: `“Never,” [Reed] shot back.` */
const follower = ({tokens}: Passage, {end}: Span, sentence: Span): Span | undefined => {
	const to = endOfRun(
		end,
		Math.min(sentence.end, end + longestFollower),
		j =>
			/^\p{Lu}/u.test(tokens[j].text) ||
			(j === end
				? /^(?:he|she|they|i|we|the|a|an|another|one|his|her)$/.test(tokens[j].lower)
				: /^(?:the|a|an|another|one|his|her)$/.test(tokens[j - 1].lower)),
	);
	const isVerb = /^\p{Ll}{2,}$/u.test(tokens[to]?.text ?? '');
	const behind = tokens[to + 1];
	return to > end &&
		isVerb &&
		(closes(behind) || (behind && particle.test(behind.lower) && closes(tokens[to + 2])))
		? {start: end, end: to}
		: undefined;
};

/** `“You can’t win,” shrugs [Falk], a fisherman.`: a name behind a verb that need not be one of saying. */
const invertedFollower = (passage: Passage, run: Span, sentence: Span): Span | undefined => {
	const {tokens} = passage;
	const {end} = run;
	const start = end + 1;
	const to = endOfRun(start, Math.min(sentence.end, start + longestFollower), i =>
		/^\p{Lu}/u.test(tokens[i].text),
	);
	// `“Late Ferry,” stars Otto Falk.`
	return to > start &&
		!mayBeTitle(passage, run) &&
		/^\p{Ll}{3,}(?:s|ed)$/u.test(tokens[end]?.text ?? '') &&
		closes(tokens[to])
		? {start, end: to}
		: undefined;
};

/** How many words may stand between a quotation and the verb that says whose it is. */
const longestSubject = 20;

/** Behind these a word that may be a verb is a noun: `the [claims]`, `his [answers]`, `of [reports]` */
const beforeNoun = /^(?:the|a|an|his|her|its|their|our|my|’s|of|in|for|to|with|by|from|at|on|and|or|no)$/;
/** Behind these stands a verb of another clause: `Reed, [who] said so before, …` */
const endsSubject = /^(?:who|whose|which|that|where|when|if|as|while|because)$/;

/**
 * Who is told with a verb of saying, whatever else is told of them: `“Never,” [Reed, the oldest of them,] tweeted on
 * Friday.`
 */
const teller = (passage: Passage, {end}: Span, sentence: Span): Span | undefined => {
	const {tokens} = passage;
	const first = tokens[end];
	if (
		end >= sentence.end ||
		!(
			determiner.test(first.lower) ||
			subjectPronoun.test(first.lower) ||
			first.lower === 'it' ||
			/^\p{Lu}/u.test(first.text)
		)
	) {
		return undefined;
	}

	const last = Math.min(sentence.end, end + longestSubject);
	for (let i = end + 1; i < last; i++) {
		const {text, lower} = tokens[i];
		if (/^[.;:?!—]$/.test(text) || endsSubject.test(lower)) {
			return undefined;
		}

		if (
			isTelling(text) &&
			/(?:[^s]s|ed)$|^(?:said|told|wrote|sang|say|state|write|argue|add)$/.test(lower) &&
			!beforeNoun.test(tokens[i - 1].lower)
		) {
			return isOutside(passage, {start: end, end: i + 1})
				? {start: end, end: tokens[i - 1].text === ',' ? i - 1 : i}
				: undefined;
		}
	}

	return undefined;
};

/** Who is told right behind a quotation that opens a sentence. */
export const tagBehind = (passage: Passage, run: Span, sentence: Span): Span | undefined =>
	run.start === sentence.start && goesOn(passage, run)
		? (follower(passage, run, sentence) ??
			invertedFollower(passage, run, sentence) ??
			teller(passage, run, sentence))
		: undefined;
