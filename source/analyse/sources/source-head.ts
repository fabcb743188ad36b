/** Who speaks where an engine takes another word of the subject for it. */

import {type Span, startOfRun} from '../../document/span.js';
import {isNounPhrase} from '../grammar/phrase-subjects.js';
import {sentenceSubject} from '../grammar/subject.js';
import type {Passage} from '../passage/passage.js';
import {isOutside, sentenceAt} from '../passage/speech.js';
import {determiner, momentNoun} from '../words/closed-classes.js';
import {reportingVerb} from '../words/reporting-verbs.js';

/** How many words the whole subject may have. */
const longestSubject = 12;

/** Where the clause begins that ends at a token: behind the last comma or conjunction, or with its sentence. */
const clauseStart = (passage: Passage, end: number): number => {
	const {tokens, stretchOf} = passage;
	const {start} = sentenceAt(passage, end - 1);
	return startOfRun(
		end,
		start,
		i =>
			stretchOf[i] === stretchOf[end - 1] &&
			!/^(?:,|and|but|as|when|while|because|that|where|if)$/.test(tokens[i].lower),
	);
};

/** `Ana Ruiz, [whose book “The Gate” came out], believes`, `Ruiz, [who left], wrote`: whom the clause is about. */
const beforeRelative = (passage: Passage, source: Span, cue: Span): Span => {
	const {tokens} = passage;
	const comma = source.start - 1;
	if (
		!/^(?:whose|which|who)$/.test(tokens[source.start].lower) ||
		source.end - source.start === 1 ||
		comma < 1 ||
		tokens[comma].text !== ',' ||
		tokens[cue.start - 1]?.text !== ','
	) {
		return source;
	}

	const start = clauseStart(passage, comma);
	const phrase = {start, end: comma};
	return start < comma &&
		comma - start <= longestSubject &&
		(tokens[source.start].lower === 'whose' || isNounPhrase(passage, phrase))
		? phrase
		: source;
};

/** `One day [the boss] told him`: who speaks, without when that was. */
const behindMoment = ({tokens}: Passage, {start, end}: Span, cue: Span): Span =>
	end <= cue.start &&
	end > start + 2 &&
	/^(?:one|that)$/.test(tokens[start].lower) &&
	momentNoun.test(tokens[start + 1].lower) &&
	(determiner.test(tokens[start + 2].lower) ||
		tokens[start + 2].lower === 'some' ||
		/^\p{Lu}/u.test(tokens[start + 2].text))
		? {start: start + 2, end}
		: {start, end};

/**
 * `Some blame the rain; [Edna Falk, 88], blames the council`: who speaks behind a semicolon, and not who is told of before;
 * unless it only parts the names of a list, `…; and Otto Falk`.
 */
const behindSemicolon = ({tokens}: Passage, {start, end}: Span): Span => {
	const mark = tokens.slice(start, end - 1).findLastIndex(({text}) => text === ';');
	return mark > 0 && tokens[start + mark + 1].lower !== 'and' ? {start: start + mark + 1, end} : {start, end};
};

/** What shows or tells how somebody spoke. */
const recording =
	/^(?:footage|clips?|videos?|recordings?|tapes?|audio|films?|images?|pictures?|photos?|accounts?|memor(?:y|ies)|echoes)$/;

/**
 * `The ad uses footage of [Ida Krol] asking, “…”`, `with [Otto Falk] calling it “late”`: the name whose participle it
 * is.
 */
const beforeParticiple = ({tokens}: Passage, source: Span, cue: Span): Span => {
	const end = cue.start;
	if (!/ing$/.test(tokens[end].lower) || !reportingVerb(tokens[end].lower)) {
		return source;
	}

	let start = startOfRun(end, 1, i => tokens[i].isWord && /^\p{Lu}/u.test(tokens[i].text));

	// `They dissented, with [the statement] noting only that …`
	if (start === end && tokens[end - 2]?.lower === 'the' && tokens[end - 3]?.lower === 'with') {
		start = end - 2;
	}

	const isOf = tokens[start - 1]?.lower === 'of' && recording.test(tokens[start - 2]?.lower ?? '');
	const isWith = tokens[start - 1]?.lower === 'with' && tokens[start - 2]?.text === ',';
	return start < end && (isOf || isWith) ? {start, end} : source;
};

/** `[Interview with] Ida Krol: “…”`: what one has with somebody does not speak. */
const guest = ({tokens}: Passage, {start, end}: Span, cue: Span): Span => {
	const first = /^(?:an?|the|our)$/.test(tokens[start].lower) ? start + 1 : start;
	return tokens[cue.start].text === ':' &&
		/^(?:interview|conversation|chat|talk)$/.test(tokens[first]?.lower ?? '') &&
		tokens[first + 1]?.lower === 'with' &&
		first + 2 < end
		? {start: first + 2, end}
		: {start, end};
};

/** What is sent to somebody. */
const missive =
	/^(?:letters?|e-?mails?|memos?|notes?|messages?|petitions?|texts?|statements?|requests?|appeals?|complaints?)$/;

/** What one does with it. */
const sends =
	/^(?:sen(?:d|ds|t)|writes?|wrote|written|signs?|signed|delivers?|delivered|address(?:es|ed)|hand(?:s|ed)|email(?:s|ed))$/;

/** How far before whom it is sent to such a thing may stand. */
const missiveReach = 6;

/** How many words may stand between who sends it and the verb: `have already sent` */
const mostBetween = 2;

/** `[They] sent a letter to the council opposing the toll`: who sends it, not to whom it is sent. */
const sender = (passage: Passage, source: Span, cue: Span): Span => {
	const {tokens} = passage;
	const to = source.start - 1;
	if (source.end !== cue.start || tokens[to]?.lower !== 'to' || !/ing$/.test(tokens[cue.start].lower)) {
		return source;
	}

	const from = Math.max(0, to - missiveReach);
	const before = tokens.slice(from, to);
	const sentAt = before.findLastIndex(({lower}) => missive.test(lower));
	const subject =
		sentAt === -1 || before.slice(sentAt).some(({isWord}) => !isWord)
			? undefined
			: sentenceSubject(passage, sentenceAt(passage, cue.start));
	const behind = subject && tokens.slice(subject.end, from + sentAt);
	// `The mayor left after residents sent a letter to the council opposing it` is none of the mayor’s.
	const isSent = behind?.findIndex(({lower}) => sends.test(lower)) ?? -1;
	return subject && isSent !== -1 && isSent <= mostBetween ? subject : source;
};

/**
 * `Radio Norland spoke to [one mother, who knew about it but] didn’t believe`: of whom the clause tells, not who asks
 * her.
 */
const interviewed = ({tokens}: Passage, {start, end}: Span): Span => {
	const own = tokens.slice(start, end);
	const who = own.findIndex(({lower}, i) => lower === 'who' && own[i - 1]?.text === ',');
	const to = own.slice(0, Math.max(0, who)).findLastIndex(({lower}) => /^(?:to|with)$/.test(lower));
	return to > 0 && /^(?:spoke|speaks|spoken|talked|talks)$/.test(own[to - 1].lower)
		? {start: start + to + 1, end}
		: {start, end};
};

/**
 * The source with the noun that is its head.
 *
 * @param source a range of the passage's tokens, before the cue
 */
export const sourceHead = (passage: Passage, source: Span, cue: Span): Span => {
	if (source.end > cue.start || !isOutside(passage, {start: source.start, end: source.start + 1})) {
		return source;
	}

	const now = behindMoment(passage, behindSemicolon(passage, source), cue);
	const own = sender(passage, beforeParticiple(passage, interviewed(passage, now), cue), cue);
	return guest(passage, beforeRelative(passage, own, cue), cue);
};
