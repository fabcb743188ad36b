import {endOfRun} from '../../document/span.js';
import type {Token} from '../passage/tokens.js';
import {isGivenName} from '../words/given-names.js';
import {behindOffices} from '../words/offices-elsewhere.js';
import type {Run} from './description.js';

/** The names of two people that pass for one: `Ana Ruiz y Pedro Mora`, and not `Castilla y León`, nor `Ortega y Gasset` */
const apart = (tokens: readonly Token[], {left, start, end}: Run): Run[] => {
	const and = endOfRun(start, end, i => tokens[i].lower !== 'y');
	return and + 1 < end && isGivenName(tokens[start].lower) && isGivenName(tokens[and + 1].lower)
		? [{left, start, end: and}, ...apart(tokens, {left: and + 1, start: and + 1, end})]
		: [{left, start, end}];
};

/** A name in another language without the office before it, which may be a noun with a capital: a source begins with the name. */
const withoutOffice = (
	tokens: readonly Token[],
	{left, start, end}: Run,
	sourceEnds: ReadonlyMap<number, number>,
): Run => {
	const source = endOfRun(start, end, i => !sourceEnds.has(tokens[i].start));
	const from = source < end ? source : behindOffices(tokens, {start, end});
	return {left: from === start ? left : from, start: from, end};
};

/**
 * What a run of capitals is in another language than English: the names of one person or of several, without offices.
 *
 * @param sourceEnds where sources end, by where they begin
 */
export const elsewhereRuns = (
	tokens: readonly Token[],
	run: Run,
	sourceEnds: ReadonlyMap<number, number>,
): Run[] => apart(tokens, run).map(part => withoutOffice(tokens, part, sourceEnds));
