import {contains, overlaps, type Span} from '../../document/span.js';
import {isPassive} from '../grammar/passives.js';
import {putSo, putSoConfidence} from '../grammar/put-so.js';
import {likelySource} from '../grammar/subject.js';
import {mayBeTitle} from '../grammar/titles.js';
import type {Passage} from '../passage/passage.js';
import {type Speech, stretchRuns, toText, withoutStop} from '../passage/speech.js';
import {owns} from '../passage/stretches.js';
import type {Floor} from '../turns/floor.js';
import {auxiliary} from '../words/closed-classes.js';
import {isSpeechVerb} from '../words/reporting-verbs.js';
import {laterSpeaker, neighbourOf, startOf} from './neighbour.js';
import {goesOnAbout, isBefore, openingBefore} from './opening-marks.js';
import {settleStretch, shortestSentence, wordsIn} from './settle-stretch.js';
import {tagBehind} from './tag-behind.js';

/** A stretch of at least this many words is worth a guess at its source, told with little confidence. */
const worthGuessing = 6;

/** How sure it is that a quotation is of whom a verb right behind it tells. */
const sureOfTag = 0.6;

/** How sure it is of whom nothing but the place tells. */
const sureOfPlace = 0.35;

/** The most confidence in giving a quotation to the one who is reported, without marks, just before it. */
const likelyNext = 0.6;

/** What stands in marks in a sentence and nobody has claimed. */
type Unclaimed = {
	readonly passage: Passage;
	readonly sentence: Span;
	/** The stretches in tokens, and where they stand in the text. */
	readonly runs: readonly Span[];
	readonly content: readonly Span[];
	/** The speeches of the passage so far. */
	readonly here: Speech[];
	readonly floor: Floor;
	/** They are all of the sentence. */
	readonly isWhole: boolean;
	/** The sentence before. */
	readonly before: Span | undefined;
	/** The speech of the passage that they belong to, if they belong to one. */
	readonly previous: Speech | undefined;
	/** Who is told right behind the first of them. */
	readonly told: Span | undefined;
};

/** Gives what is unclaimed to whoever may have said it, and returns whether it has. */
type Rule = (unclaimed: Unclaimed) => boolean;

/** Whether somebody tells in a stretch what they said themselves: `He had begged her to stop. “I said, ‘No.’”` goes on. */
const tellsOfSelf = (passage: Passage, here: readonly Speech[], run: Span): boolean => {
	const {tokens} = passage;
	const stretch = toText(passage, run);
	const first = tokens.slice(run.start, run.end).find(({isWord}) => isWord);
	return here.some(
		({source, content}) =>
			source !== null &&
			source.start === first?.start &&
			first.lower === 'i' &&
			content.every(piece => contains(stretch, piece)),
	);
};

/**
 * Whether a stretch says something of a subject: it begins with the verb, `Krol [“has put it off”]`, or who spoke before
 * tells what they are, `Her mother is funny, but [“mom funny”]`.
 */
const isPredicate = ({tokens}: Passage, subject: Span, run: Span, before: Speech | undefined): boolean =>
	subject.end === run.start
		? auxiliary.test(tokens[run.start + 1]?.lower ?? '')
		: before !== undefined &&
			before.source !== null &&
			/^(?:is|was|are|were)$/.test(tokens[subject.end].lower);

/**
 * Whether a stretch is what something is called, or who has done it: `Krol’s house, which is known as [“the Ark”], was built
 * by [“friends of the sea”].`
 */
const isCalledSo = (passage: Passage, run: Span): boolean => {
	const head = passage.tokens
		.slice(0, run.start)
		.findLastIndex(({lower}) => !/^(?:as|by|the|an?|,|:)$/.test(lower));
	return /(?:ed|known|shown|given)$/.test(passage.tokens[head]?.lower ?? '') && isPassive(passage, head);
};

/** `It was, as Krol put it, [“a mess”].` */
const ofTeller = (passage: Passage, sentence: Span, run: Span, here: Speech[]): boolean => {
	const teller = putSo(passage, run, sentence);
	if (!teller) {
		return false;
	}

	const clause = toText(passage, teller.content ?? run);
	const isTaken = here.some(speech => speech.content.some(piece => overlaps(piece, clause)));
	here.push({
		content: [isTaken ? toText(passage, run) : clause],
		cue: toText(passage, teller.cue),
		source: toText(passage, teller.source),
		marked: true,
		confidence: putSoConfidence,
	});
	return true;
};

/** Whom the sentence before is about: `Aderholt came back to it later. [“What can be built by then?”]` */
const subjectBefore = ({passage, here, isWhole, before, previous}: Unclaimed): Span | undefined => {
	// `Krol asked her to write it. It was about friends. “It is called that.”`: who was reported two sentences before has
	// had their say.
	const isNext =
		before !== undefined &&
		previous?.content.some(({end}) => end > passage.tokens[before.start].start) === true;
	const isReportedBefore = previous?.marked === false && !isNext;
	const about =
		isWhole && before && (here.length === 0 || isReportedBefore) ? likelySource(passage, before) : undefined;
	if (!about || (here.length > 0 && passage.tokens[about.start].lower === 'it')) {
		return undefined;
	}

	// `“Why?” Exclaimed Reed. [“It is new.”]`
	const isInverted = about.end - about.start > 1 && isSpeechVerb(passage.tokens[about.start].lower);
	return isInverted ? {start: about.start + 1, end: about.end} : about;
};

/** `[“Never,”] Reed shot back.`, `Reed has a plan to [“wait and see how it goes”].`, or whom the sentence before is about. */
const ofSubject: Rule = unclaimed => {
	const {passage, sentence, runs, content, here, before, told} = unclaimed;
	const subject = likelySource(passage, {start: sentence.start, end: runs[0].start});
	// `The mayor “has put it off.”`: what is said of somebody is not what they say.
	const own =
		subject && (isPredicate(passage, subject, runs[0], here.at(-1)) || isCalledSo(passage, runs[0]))
			? undefined
			: subject;
	const about = told || own ? undefined : subjectBefore(unclaimed);
	const source = told ?? own ?? about;
	if (!source) {
		return false;
	}

	// Words between two stretches that nobody else has are told with them: ties in a “new” and “equitable” order.
	const whole = toText(passage, {start: runs[0].start, end: runs[runs.length - 1].end});
	const isFree = !here.some(speech => speech.content.some(piece => overlaps(piece, whole)));
	const opening = about && before ? openingBefore(passage, before, here) : undefined;
	here.push({
		content: [...(opening ? [opening] : []), ...(isFree ? [whole] : content)],
		cue: null,
		source: toText(passage, source),
		marked: true,
		confidence: told ? sureOfTag : sureOfPlace,
	});
	return true;
};

/** A paragraph that is nothing but a quotation, or begins with one, behind one in which somebody speaks. */
const ofFloor: Rule = ({passage, sentence, runs, content, here, floor: {spoke}, isWhole}) => {
	const isPassage =
		runs[0].start === 0 && runs[0].end === withoutStop(passage, {start: 0, end: passage.tokens.length}).end;
	const goesOn =
		passage.block.kind !== 'quote' &&
		(isPassage || (isWhole && isBefore(content, here) && goesOnAbout(passage, sentence)));
	if (!spoke || !goesOn) {
		return false;
	}

	here.push({...spoke, content: [...content], cue: null, marked: true, confidence: sureOfPlace});
	return true;
};

/** `She has tried to persuade him to stop. [“He laughed.”]`: what she tells now, whoever speaks behind it. */
const ofReported: Rule = ({passage, runs, content, here, isWhole, previous}) => {
	if (!isWhole || previous?.marked !== false || tellsOfSelf(passage, here, runs[0])) {
		return false;
	}

	const teller =
		here.findLast(other => other.source !== null && other.content[0].start < content[0].start) ?? previous;
	const confidence = Math.min(teller.confidence, likelyNext);
	here.push({...teller, content: [...content], cue: null, marked: true, confidence});
	return true;
};

/** A part of a sentence goes with who speaks before it, and not with who reports behind it without marks. */
const ofPrevious: Rule = ({content, previous}) => {
	if (!previous || !(previous.marked || startOf(previous) < content[0].start)) {
		return false;
	}

	previous.content.push(...content);
	return true;
};

/** `[“It rains. It never ends.”] Nobody came. “We waited,” Ida Krol said.` */
const ofLater: Rule = ({passage, sentence, content, here, isWhole, previous}) => {
	const later = isWhole && !previous ? laterSpeaker(passage, sentence, here, content[0]) : undefined;
	if (!later) {
		return false;
	}

	here.push({
		...later,
		content: [...content],
		cue: null,
		confidence: Math.min(later.confidence, sureOfPlace),
	});
	return true;
};

const rules: readonly Rule[] = [ofSubject, ofFloor, ofReported, ofPrevious, ofLater];

/**
 * Attributes what stands in marks in a sentence and nobody has claimed: to whoever has the floor, to who is told beside it,
 * or with little confidence to who may have said it. Where nothing tells, it stays nobody's.
 *
 * @param sentence a range of the passage's tokens
 * @param here the speeches of the passage so far; what is found is added to them, as new ones or as pieces of those
 * @param floor who has spoken in the passages before
 */
export const attributeUnclaimed = (passage: Passage, sentence: Span, here: Speech[], floor: Floor): void => {
	const runs = stretchRuns(passage, sentence).filter(run => {
		const span = toText(passage, run);
		return !here.some(speech => owns(speech, span)) && !settleStretch(passage, sentence, run, here, floor);
	});
	if (runs.length === 0 || (runs.length === 1 && ofTeller(passage, sentence, runs[0], here))) {
		return;
	}

	const told = tagBehind(passage, runs[0], sentence);
	const isWhole =
		runs[0].start === sentence.start && runs[runs.length - 1].end === withoutStop(passage, sentence).end;
	const leastWords = isWhole ? shortestSentence : worthGuessing;
	if (!told && !runs.some(run => wordsIn(passage, run) >= leastWords && !mayBeTitle(passage, run))) {
		return;
	}

	const content = runs.map(run => toText(passage, run));
	const unclaimed: Unclaimed = {
		passage,
		sentence,
		runs,
		content,
		here,
		floor,
		isWhole,
		before: passage.sentences[passage.sentences.indexOf(sentence) - 1],
		previous: neighbourOf(passage, sentence, here, content[0]),
		told,
	};
	rules.some(rule => rule(unclaimed));
};
