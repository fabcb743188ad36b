/** What a file may hold of which the program is sure only once it has looked. */
import type {Anchor} from '../document/anchor.js';

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A whole number from 0 up: an offset, an index. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const isAnchor = (value: unknown): value is Anchor => {
	const anchor = value as Anchor | null;
	return typeof anchor === 'object' && anchor !== null && isCount(anchor.offset) && isText(anchor.words);
};
