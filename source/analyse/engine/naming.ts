import type {Span} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';

/** Verbs that give a name, and the forms of `be` and `get` that make them say nothing of who gives it. */
const naming = /^(?:called|named|dubbed|known|termed|titled|entitled|nicknamed|labell?ed|branded|billed)$/;
const passive =
	/^(?:is|are|was|were|be|been|being|’s|’re|isn’t|aren’t|get|gets|got|commonly|also|often|sometimes|usually|now|then|widely|better)$/;

/** How far behind the verb `by` may stand. */
const byReach = 14;

/** `That said, the ministry …`: it goes on, and nobody has said it. */
export const isTransition = (tokens: readonly Token[], head: number): boolean =>
	tokens[head].lower === 'said' && tokens[head - 1]?.text === 'That' && tokens[head + 1]?.text === ',';

/** How far behind `known` its `as` may stand. */
const asReach = 5;

/** `Duarte, known to her friends as “Bee,” …` */
const isKnownAs = (tokens: readonly Token[], head: number): boolean =>
	tokens[head].lower === 'known' &&
	// `had known as early as May that …`
	!/^(?:have|has|had)$/.test(tokens[head - 1]?.lower ?? '') &&
	tokens.slice(head + 1, head + 1 + asReach).some(({lower}) => lower === 'as');

/**
 * Whether a verb only tells what something is called: `the illness is known as “farmer’s lung”`. Those are nobody's
 * words, unless it tells whose: `called “a disgrace” by the mayor`.
 *
 * @param tokens of the passage
 * @param head the index of the verb
 */
export const isNaming = (tokens: readonly Token[], head: number): boolean =>
	naming.test(tokens[head].lower) &&
	(isKnownAs(tokens, head) ||
		passive.test(tokens[head - 1]?.lower ?? '') ||
		// `a program, nicknamed “Lamp”`
		(tokens[head - 1]?.text === ',' && /^(?:nicknamed|titled|entitled)$/.test(tokens[head].lower)) ||
		/^(?:so|what)$/.test(tokens[head - 1]?.lower ?? '')) &&
	!tokens.slice(head, head + byReach).some(({lower}) => lower === 'by');

/**
 * Whether a cue only labels what is quoted behind it: `What they say: “We are late”`.
 *
 * @param start where the content begins
 */
export const isLabelled = (tokens: readonly Token[], cue: Span, start: number): boolean =>
	tokens.slice(cue.end, cue.end + 2).some(({text}) => text === ':') &&
	start < cue.start &&
	/^(?:what|how|why)$/.test(tokens[start].lower);
