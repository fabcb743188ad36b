import type {Look} from '../theme.js';
import {type Segment, section, segment} from './lines.js';

/**
 * Puts the numbers of the links that begin in a row before their words.
 *
 * @param row the row's words
 * @param labels each column at which a link begins, with its number
 */
export const numbered = (
	row: readonly Segment[],
	labels: readonly {readonly column: number; readonly number: number}[],
	look: Look,
): Segment[] => {
	const ends = [...labels.slice(1).map(({column}) => column), Number.POSITIVE_INFINITY];
	return labels.length === 0
		? [...row]
		: [
				...section(row, 0, labels[0].column),
				...labels.flatMap(({column, number}, i) => [
					segment(`[${number}]`, look),
					...section(row, column, ends[i]),
				]),
			];
};
