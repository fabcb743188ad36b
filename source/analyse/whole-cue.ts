import type {Span} from '../document/span.js';
import {be} from './closed-classes.js';
import {facing} from './no-source.js';
import type {Passage} from './passage.js';

/** Whether a verb says little without what stands behind it. */
const isEmpty = (lower: string): boolean => be.test(lower) || facing.test(lower);

/** How many words behind its verb a cue may have. */
const longestPredicate = 5;

/**
 * The whole of a cue of which an engine has only the verb, where the words behind it say what it tells: `The mayor [was deeply
 * sceptical] that it would open`, `It [faced sharp criticism for] the delay`.
 *
 * @param cue a range of the passage's tokens
 * @param source who says it, if the engine has found them: `Nor is [Krol] convinced that` has them within
 * @param content what is said
 */
export const wholeCue = (
	{tokens, stretchOf}: Passage,
	cue: Span,
	source: Span | null,
	content: readonly Span[],
): Span => {
	const behind = content.find(({start}) => start >= cue.end);
	const isPredicate =
		isEmpty(tokens[cue.end - 1].lower) &&
		behind !== undefined &&
		behind.start - cue.end <= longestPredicate &&
		!(source && source.start >= cue.end && source.start < behind.start) &&
		tokens
			.slice(cue.end, behind.start)
			.every(({isWord}, i) => isWord && stretchOf[cue.end + i] === stretchOf[cue.start]);
	// `faced criticism from rivals that …`: whom it comes from is no part of it.
	const from = isPredicate
		? tokens.slice(cue.end, behind.start).findIndex(({lower}) => lower === 'from')
		: -1;
	return isPredicate ? {start: cue.start, end: from === -1 ? behind.start : cue.end + from} : cue;
};
