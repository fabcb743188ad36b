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
