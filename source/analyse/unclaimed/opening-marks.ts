/** What a passage begins with in marks, and nobody is told beside to say. */
import type {Span} from '../../document/span.js';
import {likelySource} from '../grammar/subject.js';
import type {Passage} from '../passage/passage.js';
import {type Speech, stretchRuns, toText} from '../passage/speech.js';
import {owns} from '../passage/stretches.js';

/**
 * What a passage opens with in marks, before the one sentence of who goes on behind it: `[“I like it.”] He sat down. “I
 * stay.”`
 */
export const openingBefore = (passage: Passage, {start}: Span, here: readonly Speech[]): Span | undefined => {
	const [run] = stretchRuns(passage, {start: 0, end: start});
	const span = run && toText(passage, run);
	return run?.start === 0 && run.end === start && !here.some(speech => owns(speech, span)) ? span : undefined;
};

/** Whether something stands before all that is said in a passage. */
export const isBefore = ([{end}]: readonly Span[], here: readonly Speech[]): boolean =>
	here.every(({content, source, cue}) =>
		[...content, source, cue].every(span => span === null || span.start >= end),
	);

/**
 * Whether a passage begins with sentences in marks and goes on about who spoke before: `Krol was tired. ⏎ [“I fell. I
 * slept.”] She went home.`
 */
export const goesOnAbout = (passage: Passage, sentence: Span): boolean => {
	const {tokens, sentences, stretchOf} = passage;
	const next = sentences.find(({start}) => start >= sentence.end && stretchOf[start] === -1);
	const opens = stretchOf.subarray(0, next?.start ?? 0).every(index => index !== -1);
	const subject = next && opens ? likelySource(passage, next) : undefined;
	return subject !== undefined && /^(?:he|she)$/.test(tokens[subject.start].lower);
};
