/**
 * Who judges somebody, and how, in the passive: `was accused by [investors] of [a cover-up]`, `was branded [“vandalism”]
 * by [residents]`
 */
import {endOfRun} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isOutside, sentenceAt, stretchRuns} from '../passage/speech.js';
import {relativePronoun} from '../words/closed-classes.js';
import {isJudged} from '../words/reporting-verbs.js';
import {agentMark, clauseEnd, isPassive, longestAgent, type Told} from './passives.js';

/**
 * What leads from who judges somebody to how: `accused by them [of] it`, `criticised by them [for] it`, `described by
 * them [as] it`
 */
const linkOf = (participle: string): RegExp | undefined =>
	participle === 'accused'
		? /^of$/
		: /^(?:blamed|critici[sz]ed|praised)$/.test(participle)
			? /^for$/
			: /^(?:defined|described|dismissed|hailed|characteri[sz]ed|portrayed)$/.test(participle)
				? /^as$/
				: /^(?:condemned|denounced)$/.test(participle)
					? /^(?:as|for)$/
					: undefined;

/** Behind a link, what makes it another: `as early as 1758`, `for years` */
const otherwise =
	/^(?:\d.*|early|late|recently|soon|well|long|years|months|weeks|days|decades|more|nearly|almost|over)$/;

/** What is of something itself, so that an `of` behind it leads to no charge: `the head of the union`, `some of them` */
const hasOf =
	/^(?:some|many|most|one|two|three|number|group|majority|members?|board|department|ministry|house|council|office|university|head|leader|director|president|chief|chair|chairman|chairwoman|secretary|minister|mayor|governor|bishop|editor|owner|founder|daughter|son|mother|father|widow|friends?)$/;

/**
 * Where the judgement begins that `accused by` leads to, rather than within who accuses: `the head of the union [of]
 * theft`
 */
const judgementAt = ({tokens}: Passage, from: number, end: number, link: RegExp): number =>
	from +
	tokens.slice(from, end).findIndex(({lower}, i) => {
		const [before, behind] = [tokens[from + i - 1], tokens[from + i + 1]];
		return (
			i > 0 &&
			link.test(lower) &&
			!otherwise.test(behind?.lower ?? '') &&
			(lower !== 'of' ||
				/^\p{Ll}+ing$|^["“‘']$/u.test(behind?.text ?? '') ||
				(!(/^\p{Lu}.*\p{Ll}$/u.test(before.text) && /^\p{Lu}/u.test(behind?.text ?? '')) &&
					!hasOf.test(before.lower)))
		);
	});

/**
 * Where a judgement ends: with its clause, or at a comma behind which no further charge stands: `of lying, cheating and
 * theft`
 */
const judgementEnd = (passage: Passage, start: number): number => {
	const {tokens, stretchOf} = passage;
	const end = clauseEnd(passage, start);
	return endOfRun(
		start,
		end,
		i => tokens[i].text !== ',' || stretchOf[i] !== -1 || /ing$/.test(tokens[i + 1]?.lower ?? ''),
	);
};

/**
 * Who judges somebody, and how, in `was accused by [investors] of [a cover-up]`; of criticism it tells the `for` as
 * well.
 */
const judgedBy = (passage: Passage, cue: number): Told | undefined => {
	const {tokens} = passage;
	const link = linkOf(tokens[cue].lower);
	const by = agentMark(passage, cue);
	if (by === -1 || link === undefined || !isPassive(passage, cue)) {
		return undefined;
	}

	const from = by + 1;
	const at = judgementAt(passage, from, Math.min(clauseEnd(passage, from), from + longestAgent + 1), link);
	const start = tokens[at]?.lower === 'for' ? at : at + 1;
	const end = judgementEnd(passage, start);
	return at > from && start < end && isOutside(passage, {start: cue, end: at})
		? {source: {start: from, end: at}, content: [{start, end}]}
		: undefined;
};

/** Who calls it what, in `was branded [“vandalism”] by [residents]`, `was dubbed [the “mill disaster”] by [them]` */
const brandedBy = (passage: Passage, cue: number): Told | undefined => {
	const {tokens, stretchOf} = passage;
	const start = tokens[cue + 1]?.lower === 'as' ? cue + 2 : cue + 1;
	const marked = /^(?:an?|the)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
	if (
		!isJudged(tokens[cue].lower) ||
		(stretchOf[marked] ?? -1) === -1 ||
		stretchOf[cue] !== -1 ||
		!(isPassive(passage, cue) || tokens[cue - 1]?.text === ',')
	) {
		return undefined;
	}

	const sentence = sentenceAt(passage, cue);
	const [words] = stretchRuns(passage, {start: marked, end: sentence.end});
	const from = words.end + 1;
	// `by a woman [who] left before the vote`; but `by the residents’ association`
	const to = endOfRun(
		from,
		sentence.end,
		i =>
			(tokens[i].isWord ||
				tokens[i].lower === '’s' ||
				(/^[’']$/.test(tokens[i].lower) && /s$/.test(tokens[i - 1].lower) && tokens[i + 1]?.isWord)) &&
			!relativePronoun.test(tokens[i].lower),
	);
	return tokens[words.end]?.lower === 'by' &&
		to > from &&
		to - from <= longestAgent &&
		isOutside(passage, {start: from, end: to})
		? {source: {start: from, end: to}, content: [{start, end: words.end}]}
		: undefined;
};

/**
 * Who judges somebody, and how, behind a passive.
 *
 * @param cue the index of the participle
 * @returns undefined where it is none, or does not tell
 */
export const judgement = (passage: Passage, cue: number): Told | undefined =>
	judgedBy(passage, cue) ?? brandedBy(passage, cue);
