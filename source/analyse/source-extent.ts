import {overlaps, type Span} from '../document/span.js';
import {behindDateline} from './dateline.js';
import type {Passage} from './passage.js';
import {reportingVerb} from './reporting-verbs.js';
import {isRoleNoun, singular} from './speakers/role-nouns.js';
import {isOutside, sentenceAt} from './speech.js';
import {likelySource, sentenceSubject} from './subject.js';

/** How many words may stand between a possessive and the noun it belongs to. */
const mostModifiers = 4;

const speaks = /^(?:spoke|speak|talked|talk|complained|wrote)$/;

/**
 * The subject that governs what an engine takes for one, since it stands before the verb: `[Doctors attending on] him said`,
 * `[Residents] who spoke to the Nation said`.
 */
const governor = (passage: Passage, source: Span, cue: Span): Span | undefined => {
	const {tokens, sentences} = passage;
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
	const sentence = isObject || isAddressed ? sentences.find(({end}) => source.start < end) : undefined;
	const subject = sentence && sentenceSubject(passage, sentence);
	return subject && subject.end === (isObject ? cue.start : who) ? subject : undefined;
};

/** A source without the beginning of what is told of it: `[Ann Reed], who` */
const withoutRelative = ({tokens}: Passage, {start, end}: Span): Span => {
	const isRelative = end - start > 2 && /^(?:who|which|whose)$/.test(tokens[end - 1].lower);
	return isRelative ? {start, end: tokens[end - 2].text === ',' ? end - 2 : end - 1} : {start, end};
};

/**
 * The whole of a source of which an engine has only the possessive: `[China’s] ambassador to Britain` speaks as the
 * ambassador.
 *
 * @param found a range of the passage's tokens
 * @param cue what ends the source at the latest
 */
export const wholeSource = (passage: Passage, found: Span, cue: Span): Span => {
	const {tokens, stretchOf} = passage;
	const source = withoutRelative(passage, found);
	// `[One] resident told`
	if (source.end - source.start === 1 && tokens[source.start].lower === 'one') {
		const noun = source.end;
		const isNoun = noun < cue.start && isRoleNoun(singular(tokens[noun].lower));
		return isNoun ? {start: source.start, end: cue.start} : source;
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

/** Verbs that stand between a subject and its own. */
const auxiliaryVerb = /^(?:is|are|was|were|has|have|had|will|would|also|today)$/;

/** How many words a subject behind a dateline may have. */
const longestSubject = 8;

/**
 * The source without the dateline before it: `[HALDEN (AP) — The mayor] said`. Where it is nothing but the dateline, the
 * words behind that and before the verb: `[HALDEN (AP)] — Health authorities are reporting`
 *
 * @param source a range of the passage's tokens
 * @returns null where there is no such subject
 */
export const withoutDateline = ({tokens, stretchOf}: Passage, source: Span, cue: Span): Span | null => {
	const start = behindDateline(tokens);
	if (source.start >= start || cue.start < start) {
		return source;
	}

	if (source.end > start) {
		return {start, end: source.end};
	}

	let end = start;
	while (end < cue.start && !auxiliaryVerb.test(tokens[end].lower)) {
		end++;
	}

	const isPhrase = tokens.slice(start, end).every(({isWord}, i) => isWord && stretchOf[start + i] === -1);
	return end > start && end - start <= longestSubject && isPhrase ? {start, end} : null;
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
	const {tokens, stretchOf, sentences} = passage;
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

	const sentence = sentences.find(({end}) => source.start < end);
	const subject = sentence && sentenceSubject(passage, sentence);
	const isName =
		subject !== undefined &&
		subject.start < and &&
		subject.end === source.end &&
		stretchOf[subject.start] === stretchOf[source.start] &&
		tokens.slice(subject.start, and).every(({text}) => /^\p{Lu}/u.test(text));
	return isName ? {start: subject.start, end: source.end} : source;
};

/** The person who is made to say it: `This allowed [Mosseri] to claim that …`, where an engine finds no source. */
export const controlledSubject = ({tokens}: Passage, cue: Span): Span | null => {
	if (tokens[cue.start - 1]?.lower !== 'to') {
		return null;
	}

	const end = cue.start - 1;
	let start = end;
	while (/^\p{Lu}\p{Ll}/u.test(tokens[start - 1]?.text ?? '') && tokens[start - 2] !== undefined) {
		start--;
	}

	return start < end ? {start, end} : null;
};

/** What joins a participle to the clause whose subject is its own: `She left[,] saying …`, `[while] praising …` */
const joinsParticiple = /^(?:,|while|after|before|by|when)$/;

/** Whose words a participle tells where an engine finds no source: `[Ida Krol] would not answer, saying only “no.”` */
export const participleSubject = (passage: Passage, {start}: Span): Span | null => {
	const {tokens} = passage;
	const before = /^(?:also|only|even|simply|again|then)$/.test(tokens[start - 1]?.lower ?? '')
		? start - 2
		: start - 1;
	if (
		!/ing$/.test(tokens[start].lower) ||
		reportingVerb(tokens[start].lower)?.verbClass === undefined ||
		!joinsParticiple.test(tokens[before]?.lower ?? '')
	) {
		return null;
	}

	const sentence = sentenceAt(passage, start);
	const subject = isOutside(passage, {start: sentence.start, end: start})
		? likelySource(passage, sentence)
		: undefined;
	return subject && subject.end < start ? subject : null;
};

const isTold = (tokens: Passage['tokens'], {start}: Span): boolean =>
	/^(?:told|tells)$/.test(tokens[start].lower);

/** `“Never,” reads [a sign on the door]`: what stands behind a tag's verb, and begins as those do who have no name. */
const isBehindTag = ({tokens, stretchOf}: Passage, {start, end}: Span, cue: Span): boolean =>
	start === cue.end &&
	stretchOf[cue.start - 1] !== undefined &&
	stretchOf[cue.start - 1] !== -1 &&
	/^[,?!…—]$/.test(tokens[cue.start - 2]?.text ?? '') &&
	/^(?:an?|the|one|another|his|her|their|my|our)$/.test(tokens[start].lower) &&
	stretchOf.subarray(start, end).every(index => index === -1) &&
	tokens.slice(start, end).every(({isWord}) => isWord);

/** The speaker whom an engine takes for a piece of what is said: `“…,” says [Baker]. “…”`, where no source is found. */
export const strandedSource = (
	passage: Passage,
	{content, cue}: {readonly content: readonly Span[]; readonly cue: Span},
): Span | undefined => {
	const {tokens, stretchOf} = passage;
	return content.length > 1
		? content.find(
				({start, end}) =>
					isBehindTag(passage, {start, end}, cue) ||
					// `[Jo Park, deputy director of the centre], told reporters that …`
					((isTold(tokens, cue) ? end <= cue.start && cue.start - end <= 1 : start === cue.end) &&
						stretchOf[cue.start] === -1 &&
						tokens
							.slice(start, end)
							.every(
								({text}, i) =>
									stretchOf[start + i] === -1 && (/^\p{Lu}/u.test(text) || (i > 0 && isTold(tokens, cue))),
							)),
			)
		: undefined;
};

const be = /^(?:is|are|was|were|be|been|being|’s|’re|get|gets|got)$/;

/** Participles that tell how somebody is, so that `be` before them makes no passive: `She is [worried] that …` */
const stateOfMind =
	/^(?:worried|concerned|convinced|pleased|delighted|disappointed|relieved|surprised|satisfied|determined|excited|thrilled|frightened|ashamed|embarrassed|committed|opposed|inclined|prepared|amazed|astonished|shocked|annoyed|alarmed|persuaded|resigned|frustrated|tired)$/;

/** A verb or a conjunction that an engine takes for a subject where there is none: `[Keeps] saying`, `[After] saying so, she left` */
const isNobodysWord =
	/^(?:keeps?|kept|stops?|stopped|starts?|started|after|before|while|when|since|without|despite|besides|by|instead|even|just|not|there)$/;

/**
 * Whether what stands before a cue is not who says it: `[peacekeepers] have been accused of …` names the accused, `[it]
 * seems that …` nobody.
 */
export const isNoSource = ({tokens}: Passage, source: Span, cue: Span): boolean => {
	const {lower} = tokens[cue.start];
	if (source.end > cue.start) {
		return false;
	}

	// `[There] is talk of a strike`
	if (source.end - source.start === 1 && isNobodysWord.test(tokens[source.start].lower)) {
		return true;
	}

	const auxiliary = tokens
		.slice(Math.max(source.end, cue.start - 3), cue.start)
		.findLast(({lower: word}) => !/ly$|^(?:not|often|sometimes|also|now|never)$/.test(word));
	const isPassive =
		/(?:ed|thought|known|said|told)$/.test(lower) &&
		!stateOfMind.test(lower) &&
		auxiliary !== undefined &&
		be.test(auxiliary.lower);
	const isExpletive =
		/^it$/i.test(tokens[source.start].text) &&
		source.end - source.start === 1 &&
		/^(?:seem|appear)(?:s|ed)?$/.test(lower);
	return isPassive || isExpletive;
};
