import {contains, overlaps, type Span} from '../../document/span.js';
import {putSo, putSoConfidence} from '../grammar/put-so.js';
import {likelySource} from '../grammar/subject.js';
import {mayBeTitle} from '../grammar/titles.js';
import type {Passage} from '../passage/passage.js';
import {type Speech, stretchRuns, toText} from '../passage/speech.js';
import {owns} from '../passage/stretches.js';
import {answerer} from '../turns/dialogue.js';
import type {Floor} from '../turns/floor.js';
import {auxiliary} from '../words/closed-classes.js';
import {beat} from './beat.js';
import {laterSpeaker, neighbourOf, startOf} from './neighbour.js';
import {goesOnAbout, isBefore, openingBefore} from './opening-marks.js';
import {tagBehind} from './tag-behind.js';

/** A stretch of at least this many words is worth a guess at its source, told with little confidence. */
const worthGuessing = 6;

/** … and a sentence in marks of at least this many. */
const shortestSentence = 4;

/** The most confidence in giving a quotation to the one who is reported, without marks, just before it. */
const likelyNext = 0.6;

const wordsIn = ({tokens}: Passage, {start, end}: Span): number =>
	tokens.slice(start, end).filter(token => token.isWord).length;

/** Whether a source has a word of a phrase, so that both may be one: `Ana Ruiz`, `Ruiz`. */
const isNamed = ({tokens}: Passage, speech: Speech | undefined, phrase: Span): boolean =>
	tokens.some(
		({start, end, text}) =>
			speech?.source &&
			speech.source.start <= start &&
			end <= speech.source.end &&
			/^\p{Lu}/u.test(text) &&
			tokens.slice(phrase.start, phrase.end).some(other => other.text === text),
	);

/**
 * Whether a stretch goes on behind a long tag: `“There are no small rooms,” says Mrs Marsh early in the play, [“only
 * small tenants.”]`
 */
const isSecondHalf = (
	passage: Passage,
	sentence: Span,
	run: Span,
	{marked, cue, content: [half, ...more]}: Speech,
): boolean => {
	const {tokens} = passage;
	const [first] = stretchRuns(passage, sentence);
	const begins = tokens
		.slice(run.start, run.end)
		.find(({isWord}) => isWord)
		?.text.charAt(0);
	return (
		marked &&
		cue !== null &&
		more.length === 0 &&
		half.start === tokens[sentence.start].start &&
		half.end < cue.start &&
		toText(passage, first).end === half.end &&
		/^[,?!…—]$/.test(tokens[first.end - 2]?.text ?? '') &&
		tokens[run.start - 1]?.text === ',' &&
		/^\p{Ll}/u.test(begins ?? '')
	);
};

/** Attributes a stretch in marks that opens a passage or is a sentence by itself to whoever has the floor. */
const continueSpeech = (
	passage: Passage,
	sentence: Span,
	run: Span,
	here: Speech[],
	{last, spoke, introduced, asked, dialogue}: Floor,
): boolean => {
	const span = toText(passage, run);
	// … of one stretch, or of several without a word between them: `“We wait. “We are many.”`
	const whole = passage.stretchOf.subarray(sentence.start, sentence.end).every(stretch => stretch !== -1);
	const previous = neighbourOf(passage, sentence, here, span);
	// Who reports behind it without marks has not spoken before it.
	const opens =
		run.start === 0 && (previous === undefined || (!previous.marked && startOf(previous) > span.start));
	const isAll = run.start === 0 && run.end === passage.tokens.length;
	if (run.start === 0 && introduced && introduced.content.length === 0) {
		// What somebody in it says is said within these words.
		introduced.content.push(span);
		here.unshift(introduced);
		return true;
	}

	// “We wait. ⏎ “We are many.” Ida Krol said that she had gone.
	if (whole && run.start === 0 && passage.stretches[0].continues && last) {
		last.content.push(span);
		return true;
	}

	// Does she read them? ⏎ “Only the cruel ones.”
	if (isAll && asked && passage.block.kind === 'paragraph') {
		here.unshift({...asked, content: [span]});
		return true;
	}

	// “Certainty,” my grandfather used to say, “is for fools.”: a space before who says it, a comma and a space behind.
	const teller =
		run.start === sentence.start && /^[,?!…]$/.test(passage.tokens[run.end - 2]?.text ?? '')
			? here.find(
					({content: [first], marked, cue, source}) =>
						marked &&
						cue &&
						source &&
						Math.min(cue.start, source.start) === span.end + 1 &&
						first.start - Math.max(cue.end, source.end) === 2,
				)
			: undefined;
	if (teller) {
		teller.content.unshift(span);
		return true;
	}

	// “…,” says Betty. Edna shakes her head. “…”
	const before = passage.sentences[passage.sentences.indexOf(sentence) - 1];
	const actor =
		whole && (previous?.marked || (here.length === 0 && wordsIn(passage, run) < shortestSentence))
			? before && beat(passage, before)
			: undefined;
	if (actor && !isNamed(passage, previous, actor.source)) {
		const [cue, source] = [toText(passage, actor.cue), toText(passage, actor.source)];
		here.push({content: [span], cue, source, marked: true, confidence: 0.6});
		return true;
	}

	if (previous && isSecondHalf(passage, sentence, run, previous)) {
		previous.content.push(span);
		return true;
	}

	if (whole && previous?.marked) {
		// “…,” she said. “…”: her speech goes on.
		previous.content.push(span);
		return true;
	}

	// A quotation that is set apart repeats what somebody says, most often elsewhere.
	// `“… prevent the evacuation”` heads what others say of it.
	const goesOn = !/^(?:…|\.{3}|\p{Ll})/u.test(passage.tokens[run.start + 1]?.text ?? '');
	if (whole && opens && last && goesOn && passage.block.kind !== 'quote') {
		// “Where?” Ida asked. ⏎ “Here,” said Otto. ⏎ “Why?”
		const answers = isAll ? answerer(passage, dialogue) : undefined;
		// “It rains,” Ida said. Otto said that it was dry. ⏎ “We can go.”: who reports behind the last quotation goes on.
		const reporter = spoke?.source && spoke.cue && startOf(spoke) > startOf(last) ? spoke : undefined;
		if (answers !== 'nobody') {
			here.push({
				...(answers ?? reporter ?? last),
				content: [span],
				cue: null,
				marked: true,
				confidence: answers || reporter ? 0.5 : 0.6,
			});
		}

		return true;
	}

	return false;
};

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
 * Attributes what stands in marks in a sentence and nobody has claimed: to whoever has the floor, to who is told beside it,
 * or with little confidence to who may have said it. Where nothing tells, it stays nobody's.
 *
 * @param sentence a range of the passage's tokens
 * @param here the speeches of the passage so far; what is found is added to them, as new ones or as pieces of those
 * @param floor who has spoken in the passages before
 */
export const attributeUnclaimed = (passage: Passage, sentence: Span, here: Speech[], floor: Floor): void => {
	const unclaimed = stretchRuns(passage, sentence).filter(run => {
		const span = toText(passage, run);
		return !here.some(speech => owns(speech, span)) && !continueSpeech(passage, sentence, run, here, floor);
	});
	if (unclaimed.length === 0) {
		return;
	}

	const teller = unclaimed.length === 1 ? putSo(passage, unclaimed[0], sentence) : undefined;
	if (teller) {
		const clause = toText(passage, teller.content ?? unclaimed[0]);
		const isTaken = here.some(speech => speech.content.some(piece => overlaps(piece, clause)));
		here.push({
			content: [isTaken ? toText(passage, unclaimed[0]) : clause],
			cue: toText(passage, teller.cue),
			source: toText(passage, teller.source),
			marked: true,
			confidence: putSoConfidence,
		});
		return;
	}

	const told = tagBehind(passage, unclaimed[0], sentence);
	const isWhole =
		unclaimed[0].start === sentence.start && unclaimed[unclaimed.length - 1].end === sentence.end;
	const leastWords = isWhole ? shortestSentence : worthGuessing;
	if (!told && !unclaimed.some(run => wordsIn(passage, run) >= leastWords && !mayBeTitle(passage, run))) {
		return;
	}

	const content = unclaimed.map(run => toText(passage, run));
	const previous = neighbourOf(passage, sentence, here, content[0]);
	const before = passage.sentences[passage.sentences.indexOf(sentence) - 1];
	// `Krol asked her to write it. It was about friends. “It is called that.”`: who was reported two sentences before has
	// had their say.
	const isNext =
		before !== undefined &&
		previous?.content.some(({end}) => end > passage.tokens[before.start].start) === true;
	const isReportedBefore = previous?.marked === false && !isNext;
	const about =
		isWhole && before && (here.length === 0 || isReportedBefore) ? likelySource(passage, before) : undefined;
	const isNamedAbout = about && passage.tokens[about.start].lower !== 'it';
	const subject = likelySource(passage, {start: sentence.start, end: unclaimed[0].start});
	const source =
		told ??
		// `The mayor “has put it off.”`: what is said of somebody is not what they say.
		(subject && isPredicate(passage, subject, unclaimed[0], here.at(-1)) ? undefined : subject) ??
		// `Aderholt came back to it later. “What can be built by then?”`
		(here.length === 0 || isNamedAbout ? about : undefined);
	const later = isWhole && !previous ? laterSpeaker(passage, sentence, here, content[0]) : undefined;
	const isPassage = unclaimed[0].start === 0 && unclaimed[0].end === passage.tokens.length;
	if (source) {
		// Words between two stretches that nobody else has are told with them: ties in a “new” and “equitable” order.
		const whole = toText(passage, {start: unclaimed[0].start, end: unclaimed[unclaimed.length - 1].end});
		const isFree = !here.some(speech => speech.content.some(piece => overlaps(piece, whole)));
		const opening = source === about && before ? openingBefore(passage, before, here) : undefined;
		here.push({
			content: [...(opening ? [opening] : []), ...(isFree ? [whole] : content)],
			cue: null,
			source: toText(passage, source),
			marked: true,
			confidence: told ? 0.6 : 0.35,
		});
	} else if (
		floor.spoke &&
		passage.block.kind !== 'quote' &&
		(isPassage || (isWhole && isBefore(content, here) && goesOnAbout(passage, sentence)))
	) {
		// A paragraph that is nothing but a quotation, or begins with one, behind one in which somebody speaks.
		here.push({...floor.spoke, content, cue: null, marked: true, confidence: 0.35});
	} else if (isWhole && previous?.marked === false && !tellsOfSelf(passage, here, unclaimed[0])) {
		// `She has tried to persuade him to stop. “He laughed.”`: what she tells now, whoever speaks behind it.
		const teller = here.findLast(other => other.source !== null && other.content[0].start < content[0].start);
		here.push({
			...(teller ?? previous),
			content,
			cue: null,
			marked: true,
			confidence: Math.min((teller ?? previous).confidence, likelyNext),
		});
	} else if (previous && (previous.marked || startOf(previous) < content[0].start)) {
		// A part of a sentence goes with who speaks before it, and not with who reports behind it without marks.
		previous.content.push(...content);
	} else if (later) {
		here.push({...later, content, cue: null, confidence: Math.min(later.confidence, 0.35)});
	}
};
