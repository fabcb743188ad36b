import {endOfRun, overlaps, type Span} from '../../document/span.js';
import {sentenceSubject} from '../grammar/subject.js';
import {locationIn, longestLocation} from '../names/located.js';
import {behindClock, behindDateline} from '../passage/dateline.js';
import type {Passage} from '../passage/passage.js';
import {areCapitalised, areWords, sentenceAt} from '../passage/speech.js';
import {auxiliary, determiner} from '../words/closed-classes.js';
import {honorifics} from '../words/name-words.js';
import {anonymousNouns, documentNouns, isRoleNoun, singular} from '../words/role-nouns.js';

/** How many words may stand between a possessive and the noun it belongs to. */
const mostModifiers = 4;

const speaks = /^(?:spoke|speak|talked|talk|complained|wrote)$/;

/**
 * The subject that governs what an engine takes for one, since it stands before the verb: `[Doctors attending on] him said`,
 * `[Residents] who spoke to the Nation said`.
 */
const governor = (passage: Passage, source: Span, cue: Span): Span | undefined => {
	const {tokens} = passage;
	if (source.end !== cue.start) {
		return undefined;
	}

	const isObject =
		source.end - source.start === 1 && /^(?:him|her|them|me|us)$/.test(tokens[source.start].lower);
	const who = source.start - 3;
	const isAddressed =
		/^(?:to|with)$/.test(tokens[source.start - 1]?.lower ?? '') &&
		speaks.test(tokens[source.start - 2]?.lower ?? '') &&
		tokens[who]?.lower === 'who';
	const subject =
		isObject || isAddressed ? sentenceSubject(passage, sentenceAt(passage, source.start)) : undefined;
	return subject && subject.end === (isObject ? cue.start : who) ? subject : undefined;
};

/** Who has read a paper, or sends it on, has not written it; who publishes it may have. */
const passedOn = /^(?:seen|obtained|reviewed|viewed|leaked|circulated|shared)$/;

/** How many words stand at most between a paper and who has it. */
const longestWay = 16;

/**
 * `[A polling memo] sent round in May and obtained by the Ledger found`: the paper speaks, and not who read it; `[a memo by
 * the treasurer seen by the Ledger]` tells whose it is.
 */
const withPaper = ({tokens, stretchOf}: Passage, {start, end}: Span, cue: Span): Span => {
	const by = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
	if (end !== cue.start || tokens[by]?.lower !== 'by' || !passedOn.test(tokens[by - 1]?.lower ?? '')) {
		return {start, end};
	}

	for (let noun = by - 2; noun > 0 && by - noun <= longestWay; noun--) {
		if (!tokens[noun].isWord || stretchOf[noun] !== stretchOf[start]) {
			break;
		}

		if (documentNouns.has(tokens[noun].lower)) {
			const first = tokens.slice(0, noun).findLastIndex(({lower}) => determiner.test(lower));
			const isOf = /^(?:by|from|of)$/.test(tokens[noun + 1].lower);
			return first !== -1 && noun - first <= mostModifiers + 1
				? {start: first, end: isOf ? end : noun + 1}
				: {start, end};
		}
	}

	return {start, end};
};

/** A source without the beginning of what is told of it: `[Ann Reed], who`; or of its verb: `[Ann Reed] had, in May, said` */
const withoutRelative = ({tokens}: Passage, {start, end}: Span): Span => {
	if (end - start > 1 && /^(?:had|has|have)$/.test(tokens[end - 1].lower)) {
		return {start, end: end - 1};
	}

	const isRelative = end - start > 2 && /^(?:who|which|whose)$/.test(tokens[end - 1].lower);
	return isRelative ? {start, end: tokens[end - 2].text === ',' ? end - 2 : end - 1} : {start, end};
};

/** `[The San Mateo, California-based] company`: a source with all that it says of where it is. */
const withLocation = ({tokens}: Passage, {start, end}: Span): Span => {
	for (let from = start - 1; from >= 0 && from >= start - longestLocation; from--) {
		const where = /^(?:an?|the)$/.test(tokens[from].lower) && locationIn(tokens.slice(from, end));
		if (where) {
			return from + where.end >= start ? {start: from, end} : {start, end};
		}
	}

	return {start, end};
};

/** How many words tell at most to whom or with what a source is close. */
const longestTie = 8;

/**
 * The whole of a source of which an engine has only the possessive: `[China’s] ambassador to Britain` speaks as the
 * ambassador.
 *
 * @param found a range of the passage's tokens
 * @param cue what ends the source at the latest
 */
export const wholeSource = (passage: Passage, found: Span, cue: Span): Span => {
	const {tokens, stretchOf} = passage;
	const source = withPaper(passage, withLocation(passage, withoutRelative(passage, found)), cue);
	// `[One] resident told`
	if (source.end - source.start === 1 && tokens[source.start].lower === 'one') {
		const noun = source.end;
		const isNoun = noun < cue.start && isRoleNoun(singular(tokens[noun].lower));
		return isNoun ? {start: source.start, end: cue.start} : source;
	}

	// `[Sources] close to the player insist`
	const isCut =
		/^(?:close|familiar)$/.test(tokens[source.end]?.lower ?? '') &&
		/^(?:to|with)$/.test(tokens[source.end + 1]?.lower ?? '') &&
		anonymousNouns.has(singular(tokens[source.end - 1].lower)) &&
		cue.start > source.end + 2 &&
		cue.start - source.end <= longestTie &&
		areWords(passage, {start: source.end, end: cue.start});
	if (isCut) {
		return {start: source.start, end: cue.start};
	}

	// `[His] diary paints`
	const owned = tokens.slice(source.end, Math.max(source.end, cue.start));
	const isOwner =
		source.end - source.start === 1 &&
		/^(?:his|its|their|my|our)$/.test(tokens[source.start].lower) &&
		owned.length > 0 &&
		owned.length <= mostModifiers &&
		owned.every(({isWord}, i) => isWord && stretchOf[source.end + i] === stretchOf[source.start]);
	if (isOwner) {
		return {start: source.start, end: cue.start};
	}

	const governing = governor(passage, source, cue);
	if (governing) {
		return governing;
	}

	const possessive = [source.end - 1, source.end].find(i => tokens[i]?.lower === '’s');
	if (possessive === undefined) {
		return source;
	}

	const isFree = (i: number): boolean =>
		tokens[i]?.isWord === true &&
		stretchOf[i] === stretchOf[source.start] &&
		!overlaps(cue, {start: i, end: i + 1});
	let head = -1;
	for (let i = possessive + 1; i <= possessive + mostModifiers && isFree(i); i++) {
		if (isRoleNoun(singular(tokens[i].lower))) {
			head = i;
		}
	}

	if (head === -1) {
		return source;
	}

	let end = head + 1;
	if (
		/^(?:to|of|for|in|at)$/.test(tokens[end]?.lower ?? '') &&
		/^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')
	) {
		end++;
	}

	while (isFree(end) && /^\p{Lu}/u.test(tokens[end].text)) {
		end++;
	}

	return {start: source.start, end};
};

/** How many words a subject behind a dateline may have. */
const longestSubject = 8;

/** `In Smith v Jones [1998] 2 AC 311 [Lord Hale] said`: who speaks in a case, and not its parties. */
const behindCase = ({tokens}: Passage, {start, end}: Span): number => {
	const versus = tokens
		.slice(Math.max(0, start - 1), end)
		.findIndex(
			({text}, i, all) => /^vs?\.?$/.test(text) && (i > 0 || /^\p{Lu}/u.test(all[i + 1]?.text ?? '')),
		);
	const from = Math.max(0, start - 1) + versus + 2;
	const title = tokens
		.slice(from, end)
		.findIndex(({lower}) => honorifics.has(lower) || /^(?:chief|judge|justice|the)$/.test(lower));
	return versus === -1 || title === -1 ? start : from + title;
};

/**
 * The source without the dateline before it, `[HALDEN (AP) — The mayor] said`, or the case, `[In Smith v Jones Lord Hale]
 * said`. Where it is nothing but the dateline, the words behind that and before the verb: `[HALDEN (AP)] — Health
 * authorities are reporting`
 *
 * @param source a range of the passage's tokens
 * @returns null where there is no such subject
 */
export const withoutDateline = (passage: Passage, source: Span, cue: Span): Span | null => {
	const {tokens} = passage;
	const start = Math.max(behindDateline(tokens), behindClock(tokens));
	if (source.start >= start || cue.start < start) {
		return {start: behindCase(passage, source), end: source.end};
	}

	if (source.end > start) {
		return {start, end: source.end};
	}

	const end = endOfRun(
		start,
		cue.start,
		i => !auxiliary.test(tokens[i].text) && !/^(?:also|today)$/.test(tokens[i].lower),
	);

	return end > start && end - start <= longestSubject && areWords(passage, {start, end})
		? {start, end}
		: null;
};

/** How many words the name of the second of two may have. */
const longestSecond = 4;

/**
 * The whole of a joint subject of which an engine has only the second, or the first: in
 * `Reed and [the bus company Green Coaches] promised` and in `[Reed] and Holm said` two speak.
 *
 * @param source a range of the passage's tokens
 */
export const jointSource = (passage: Passage, source: Span, cue: Span): Span => {
	const {tokens, stretchOf} = passage;
	const second = tokens.slice(source.end + 1, Math.max(source.end + 1, cue.start));
	const isFirst =
		tokens[source.end]?.lower === 'and' &&
		second.length > 0 &&
		second.length <= longestSecond &&
		[...second, tokens[source.start]].every(({text, isWord}) => isWord && /^\p{Lu}/u.test(text));
	if (isFirst) {
		return {start: source.start, end: cue.start};
	}

	const and = source.start - 1;
	if (tokens[and]?.lower !== 'and' || !/^(?:the|his|her|its|their)$/.test(tokens[source.start].lower)) {
		return source;
	}

	const subject = sentenceSubject(passage, sentenceAt(passage, source.start));
	const isName =
		subject !== undefined &&
		subject.start < and &&
		subject.end === source.end &&
		stretchOf[subject.start] === stretchOf[source.start] &&
		areCapitalised(passage, {start: subject.start, end: and});
	return isName ? {start: subject.start, end: source.end} : source;
};
