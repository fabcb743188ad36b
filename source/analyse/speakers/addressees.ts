/** Whom somebody tells, asks or meets: who is told by `I` may say the next thing, and nobody tells themselves anything. */
import type {Cast} from '../cast/cast.js';
import type {Character} from '../cast/character.js';
import type {Token} from '../passage/tokens.js';
import {addressing} from '../words/reporting-verbs.js';
import type {SourceMention} from './source-mentions.js';

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

/** What stands before a name at most, `told [young] Ana`: `told [the court clerk] Ana Ruiz` is told by its description. */
const titles = /^ (?:the |(?:little|old|poor|young) )?(?:\p{Lu}[\p{L}.]{0,20} ){0,3}$/u;

/** Whom words are said to, as the verb behind their source tells: `He told [Mr Krol]: “No.”` That is somebody else. */
export const addressedBy = (
	{quotation: {cue}, beside, span}: SourceMention,
	text: string,
	{of}: Pick<Cast, 'of'>,
): Character[] =>
	cue && span.end <= cue.start && (addressing.test(cue.text) || /^asks?$|^asked$/.test(cue.text))
		? beside
				.filter(({start, description, grammar}) => {
					const from = description && description.end <= start ? description.start : start;
					return (
						start > cue.end &&
						!/^(?:modifier|possessive)$/.test(grammar) &&
						titles.test(text.slice(cue.end, Math.max(cue.end, from)))
					);
				})
				.flatMap(name => of.get(name) ?? [])
		: [];
