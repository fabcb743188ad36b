/** Who says whole sentences in marks where nothing beside them tells: whoever spoke before. */
import {indexAt} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {type Speech, sentenceAt} from '../passage/speech.js';
import {documentNouns, singular, wordCarriers} from '../words/role-nouns.js';

/** How sure that is at most. */
const mostIfInherited = 0.5;

/**
 * The cue of a quotation without a subject: null where an engine takes a colon or a word of another sentence for it,
 * itself where it begins the sentence, `He said it was late. <Adding>, “It is cold.”`; undefined where its clause may
 * have one.
 */
const looseCue = (passage: Passage, {content: [first], cue}: Speech): Speech['cue'] | undefined => {
	const {tokens} = passage;
	if (cue === null || tokens.length === 0) {
		return null;
	}

	const verb = indexAt(tokens, cue.start);
	const sentence = sentenceAt(passage, indexAt(tokens, first.start));
	// `On the wall hung a sign: “Keep out.”`
	const isWritten = tokens
		.slice(sentence.start, verb)
		.some(({lower}) => wordCarriers.has(singular(lower)) || documentNouns.has(singular(lower)));
	if (tokens[verb]?.text === ':') {
		return isWritten ? undefined : null;
	}

	if (verb < sentence.start || verb >= sentence.end) {
		return null;
	}

	return verb === sentence.start && /ing$/.test(tokens[verb].lower) ? cue : undefined;
};

/**
 * Gives what stands in marks, and has nobody who says it, to whoever spoke before in the passage: `She learned to make
 * things up: [“You can’t forget your lines.”]`
 *
 * @param speeches in the order of the text
 */
export const withInheritedSources = (passage: Passage, speeches: readonly Speech[]): Speech[] => {
	let last: Speech | undefined;
	return speeches.map(speech => {
		const {source, marked, confidence} = speech;
		if (source !== null) {
			last = speech;
		}

		const cue = source === null && marked && last ? looseCue(passage, speech) : undefined;
		return cue !== undefined && last
			? {...speech, cue, source: last.source, confidence: Math.min(confidence, mostIfInherited)}
			: speech;
	});
};
