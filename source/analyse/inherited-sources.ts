/** Who says whole sentences in marks where nothing beside them tells: whoever spoke before. */
import {indexAt} from '../document/span.js';
import type {Passage} from './passage.js';
import {type Speech, sentenceAt} from './speech.js';

/** How sure that is at most. */
const mostIfInherited = 0.5;

/** Whether what an engine takes for the verb of a quotation tells nobody: a colon, or a word of another sentence. */
const isElsewhere = (passage: Passage, {content: [first], cue}: Speech): boolean => {
	const {tokens} = passage;
	if (cue === null || tokens.length === 0) {
		return true;
	}

	const verb = indexAt(tokens, cue.start);
	const sentence = sentenceAt(passage, indexAt(tokens, first.start));
	return tokens[verb]?.text === ':' || verb < sentence.start || verb >= sentence.end;
};

/**
 * Gives what stands in marks, and has nobody who says it, to whoever spoke before in the passage: `She learned to make things
 * up: [“You can’t forget your lines.”]`
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

		return source === null && marked && last && isElsewhere(passage, speech)
			? {...speech, cue: null, source: last.source, confidence: Math.min(confidence, mostIfInherited)}
			: speech;
	});
};
