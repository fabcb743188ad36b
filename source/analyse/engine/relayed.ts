import type {Span} from '../../document/span.js';
import type {Token} from '../tokens.js';

/** How far the quoting verb may stand before `as saying`. */
const reach = 14;

/**
 * Finds who really speaks where somebody's words are passed on: `The ministry quoted Wang as saying`.
 *
 * @param tokens of the passage
 * @param head the index of `saying`
 * @returns the quoting verb's index, which reports nothing of its own, and the speaker between it and `as`
 */
export const relayedBy = (
	tokens: readonly Token[],
	head: number,
): {quoting: number; source: Span} | undefined => {
	if (
		!/^(?:saying|telling|arguing|writing|adding|stating)$/.test(tokens[head].lower) ||
		tokens[head - 1]?.lower !== 'as'
	) {
		return undefined;
	}

	for (let i = head - 2; i >= Math.max(0, head - reach); i--) {
		if (/^(?:quot(?:ed|es?|ing)|cit(?:ed|es?|ing)|paraphras(?:ed|es?|ing))$/.test(tokens[i].lower)) {
			// `was quoted as saying`: the speaker stands before, where the engine finds it.
			return i + 1 < head - 1 ? {quoting: i, source: {start: i + 1, end: head - 1}} : undefined;
		}
	}

	return undefined;
};

/** Verbs that give a name, and the forms of `be` and `get` that make them say nothing of who gives it. */
const naming = /^(?:called|named|dubbed|known|termed|titled|entitled|nicknamed|labell?ed|branded|billed)$/;
const passive =
	/^(?:is|are|was|were|be|been|being|’s|’re|isn’t|aren’t|get|gets|got|commonly|also|often|sometimes|usually|now|then|widely|better)$/;

/**
 * Whether a verb only tells what something is called: `the illness is known as “farmer’s lung”`. Those are nobody's
 * words, unless it tells whose: `called “a disgrace” by the mayor`.
 *
 * @param tokens of the passage
 * @param head the index of the verb
 */
export const isNaming = (tokens: readonly Token[], head: number): boolean =>
	naming.test(tokens[head].lower) &&
	(passive.test(tokens[head - 1]?.lower ?? '') || /^(?:so|what)$/.test(tokens[head - 1]?.lower ?? '')) &&
	!tokens.slice(head, head + reach).some(({lower}) => lower === 'by');
