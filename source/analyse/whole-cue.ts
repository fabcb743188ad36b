import type {Span} from '../document/span.js';
import type {Passage} from './passage.js';

const be = /^(?:is|are|was|were|be|been|being|’s|’re|’m|am)$/;

/** How many words behind its verb a cue may have. */
const longestPredicate = 5;

/**
 * The whole of a cue of which an engine has only the verb, where the words behind it say what it tells: `The mayor [was deeply
 * sceptical] that it would open`.
 *
 * @param cue a range of the passage's tokens
 * @param content what is said
 */
export const wholeCue = ({tokens, stretchOf}: Passage, cue: Span, content: readonly Span[]): Span => {
	const behind = content.find(({start}) => start >= cue.end);
	const isPredicate =
		be.test(tokens[cue.end - 1].lower) &&
		behind !== undefined &&
		behind.start - cue.end <= longestPredicate &&
		tokens
			.slice(cue.end, behind.start)
			.every(({isWord}, i) => isWord && stretchOf[cue.end + i] === stretchOf[cue.start]);
	return isPredicate ? {start: cue.start, end: behind.start} : cue;
};
