/** What stands before words of somebody who has only paused: `Then, a beat later: “Do not print that.”` */
import {indexAt} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import type {Speech} from '../passage/speech.js';

const pause = /^(?:beat|moment|pause|silence|while|seconds?|minutes?|breath)$/;
const beside =
	/^(?:a|an|and|after|again|another|awkward|brief|but|deep|few|finally|in|later|long|more|of|short|some|then|thought|two|three|,|—|–|-)$/;

/** How many words and signs tell of a pause at most. */
const longest = 8;

/** Whether nothing but a pause stands before words behind a colon, at the head of a passage: whoever spoke last goes on. */
export const isBehindPause = ({tokens}: Passage, {cue, content: [first]}: Speech): boolean => {
	const colon = cue === null ? -1 : indexAt(tokens, cue.start);
	if (tokens[colon]?.text !== ':' || colon > longest || first.start < tokens[colon].end) {
		return false;
	}

	const before = tokens.slice(0, colon);
	return (
		before.some(({lower}) => pause.test(lower)) &&
		before.every(({lower}) => pause.test(lower) || beside.test(lower))
	);
};
