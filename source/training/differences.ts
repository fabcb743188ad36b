import {isDeepStrictEqual} from 'node:util';
import type {Attribution} from '../analyse/passage/attribution.js';
import {overlaps} from '../document/span.js';

/** An attribution before and behind a step; one of them is missing where the step adds or drops it. */
export type Difference = {
	readonly was?: Attribution | undefined;
	readonly is?: Attribution | undefined;
	/** Why it was dropped, where that is known. */
	readonly why?: string | undefined;
};

/** Whether two may be the same attribution before and behind a step, from the surest sign to the least sure. */
const signs: ReadonlyArray<(a: Attribution, b: Attribution) => boolean> = [
	(a, b) =>
		a.cue?.start === b.cue?.start && a.content.some(own => b.content.some(other => overlaps(own, other))),
	(a, b) => a.cue !== null && a.cue.start === b.cue?.start,
	(a, b) => a.content.length > 0 && isDeepStrictEqual(a.content, b.content),
	(a, b) => a.cue !== null && b.cue !== null && overlaps(a.cue, b.cue),
];

/**
 * What differs between the attributions before and behind a step, in whatever order they stand.
 *
 * @param why tells of one of those before, by its number, why it was dropped
 */
export const differences = (
	before: readonly Attribution[],
	behind: readonly Attribution[],
	why: (number: number) => string | undefined = () => undefined,
): Difference[] => {
	const added = [...behind];
	/** Takes the first that is like it out of those that nothing has become yet. */
	const take = (isLike: (is: Attribution) => boolean): Attribution | undefined => {
		const i = added.findIndex(isLike);
		return i === -1 ? undefined : added.splice(i, 1)[0];
	};
	const left = [...before.entries()].filter(([, was]) => !take(is => isDeepStrictEqual(was, is)));
	const became = new Map<number, Attribution>();
	for (const isSame of signs) {
		for (const [i, was] of left) {
			const is = became.has(i) ? undefined : take(other => isSame(was, other));
			if (is) {
				became.set(i, is);
			}
		}
	}

	return [
		...left.map(([i, was]) => {
			const is = became.get(i);
			return is ? {was, is} : {was, why: why(i)};
		}),
		...added.map(is => ({is})),
	];
};
