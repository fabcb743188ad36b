/** To which speech of its passage a stretch in marks may belong, where nobody owns it. */
import {contains, indexAt, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Speech} from '../passage/speech.js';
import {personalPronouns} from '../words/personal-pronouns.js';

/** Where a speech begins: with what is said or with the verb, whichever comes first. */
export const startOf = ({content: [first], cue}: Speech): number =>
	Math.min(first.start, cue?.start ?? Infinity);

/** Whether all that somebody says stands in marks, so that a sentence in marks beside it may be theirs as well. */
const isDirect = ({stretches}: Passage, {content}: Speech): boolean =>
	content.every(piece => stretches.some(stretch => contains(stretch, piece)));

/**
 * Whether a speech begins behind the sentence that follows one: who speaks there says nothing of what stands in the
 * first.
 */
const isFarBehind = ({tokens, sentences}: Passage, sentence: Span, speech: Speech): boolean => {
	const next = sentences[sentences.indexOf(sentence) + 1];
	return next !== undefined && startOf(speech) > tokens[next.end - 1].end;
};

/**
 * `[“It was late.”] But Falk said: “It was not.”`: a sentence that sets a name beside or against what comes before it is
 * of somebody else.
 */
const isSetBeside = ({tokens, sentences}: Passage, sentence: Span, {source}: Speech): boolean => {
	const next = sentences[sentences.indexOf(sentence) + 1];
	return (
		next !== undefined &&
		/^(?:and|but)$/.test(tokens[next.start].lower) &&
		source !== null &&
		indexAt(tokens, source.start) === next.start + 1 &&
		!personalPronouns.has(tokens[next.start + 1].lower)
	);
};

const isByPronoun = ({tokens}: Passage, {source}: Speech): boolean =>
	source !== null && personalPronouns.has(tokens[indexAt(tokens, source.start)]?.lower ?? '');

/** `a game [that] offered a view of how it went`: a thing says nothing more. */
const isOfThing = ({tokens}: Passage, {source, marked}: Speech): boolean =>
	!marked && source !== null && /^(?:that|which)$/.test(tokens[indexAt(tokens, source.start)]?.lower ?? '');

/** The speeches but those of things, and those that somebody tells of in the stretch itself or in one behind it: `“He said, ‘No.’”` */
const outside = (passage: Passage, here: readonly Speech[], stretch: Span): Speech[] => {
	const {stretches} = passage;
	const isToldWithin = ({content, cue}: Speech): boolean =>
		content.every(piece => contains(stretch, piece)) ||
		(cue !== null && cue.start > stretch.end && stretches.some(other => contains(other, cue)));
	return here.filter(speech => !isToldWithin(speech) && !isOfThing(passage, speech));
};

/**
 * The speech to which a stretch in marks belongs if it belongs to one: the last that is told in marks before it, else one
 * in the sentence behind, else the last before it.
 */
export const neighbourOf = (
	passage: Passage,
	sentence: Span,
	here: readonly Speech[],
	stretch: Span,
): Speech | undefined => {
	const near = outside(passage, here, stretch).filter(
		speech =>
			startOf(speech) < stretch.end ||
			!(
				isFarBehind(passage, sentence, speech) ||
				isSetBeside(passage, sentence, speech) ||
				// `“It was late.” The council said that the bus “never came.”`, but `… The bus, she said, “never came.”`
				(speech.marked && !isDirect(passage, speech) && !isByPronoun(passage, speech))
			),
	);
	const before = near.findLast(speech => startOf(speech) < stretch.start);
	return before?.marked ? before : near.at(-1);
};

/**
 * The first who speaks in marks further behind in the passage, for where nobody does so before a stretch or beside
 * it.
 */
export const laterSpeaker = (
	passage: Passage,
	sentence: Span,
	here: readonly Speech[],
	stretch: Span,
): Speech | undefined =>
	outside(passage, here, stretch).find(
		speech => speech.source !== null && isDirect(passage, speech) && !isSetBeside(passage, sentence, speech),
	);
