import type {Span} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {be} from '../words/closed-classes.js';

/** How far the quoting verb may stand before `as saying`. */
const reach = 24;

/**
 * Finds who really speaks where somebody's words are passed on: `The ministry quoted Wang as saying`.
 *
 * @param tokens of the passage
 * @param head the index of `saying`
 * @returns the quoting verb's index, which reports nothing of its own, and the speaker between it and `as`; null where they
 *   stand before it, as the engine finds them
 */
export const relayedBy = (
	tokens: readonly Token[],
	head: number,
): {quoting: number; source: Span | null} | undefined => {
	if (
		!/^(?:saying|telling|arguing|writing|adding|stating)$/.test(tokens[head].lower) ||
		tokens[head - 1]?.lower !== 'as'
	) {
		return undefined;
	}

	for (let i = head - 2; i >= Math.max(0, head - reach); i--) {
		if (/^(?:quot(?:ed|es?|ing)|cit(?:ed|es?|ing)|paraphras(?:ed|es?|ing))$/.test(tokens[i].lower)) {
			// `was quoted as saying`, `was quoted in the Echo as saying`: the speaker stands before.
			const isPassive = i + 1 === head - 1 || be.test(tokens[i - 1]?.lower ?? '');
			return {quoting: i, source: isPassive ? null : {start: i + 1, end: head - 1}};
		}
	}

	return undefined;
};
