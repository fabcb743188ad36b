/** Whom the one who tells asks, meets or speaks to: they are somebody, and may say the next thing. */
import type {Token} from '../passage/tokens.js';

/** Whether somebody is asked or met who is told at a token: `I asked [the waiter]`, `We met [a man]`. */
export const meets = (tokens: readonly Token[], at: number): boolean =>
	/^(?:i|we)$/.test(tokens[at - 2]?.lower ?? '') &&
	/^(?:asked|ask|rang|phoned|called|telephoned|texted|emailed|met|meet|visited|visit|consulted|interviewed|approached|told|tell)$/.test(
		tokens[at - 1].lower,
	);

/** `I said to [my wife]`, `I said it to [my wife]` */
export const saysTo = (tokens: readonly Token[], at: number): boolean => {
	const verb = /^(?:it|so|that|this)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2;
	return (
		/^(?:said|say|whispered|shouted|mumbled|explained)$/.test(tokens[verb]?.lower ?? '') &&
		/^(?:i|we)$/.test(tokens[verb - 1]?.lower ?? '')
	);
};

/** Whether somebody is told at a token who asks or stops another: `She was asked so by [a man with a clipboard]` */
export const asksBy = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.lower === 'by' &&
	tokens
		.slice(Math.max(0, at - 4), at - 1)
		.some(({lower}) => /^(?:asked|told|approached|stopped|interrupted|greeted)$/.test(lower));
