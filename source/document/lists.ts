import type {Block} from './article.js';

/** Whether an item's marker is a number, as a list in Markdown may have it. */
export const isNumbered = (marker: string): boolean => /^\d{1,9}[.)]$/.test(marker);

/**
 * Whether a block follows the one before it without a blank line, as an item does in its list. Where bullets give way to
 * numbers, another list begins: a footnote is no item of the list above it.
 */
export const isTight = (blocks: readonly Block[], index: number): boolean => {
	const {kind, marker, level = 1} = blocks[index];
	if (kind !== 'item' || blocks[index - 1]?.kind !== 'item') {
		return false;
	}

	if (marker === undefined || level > 1) {
		return true;
	}

	let before = index - 1;
	while (
		blocks[before]?.kind === 'item' &&
		(blocks[before].marker === undefined || (blocks[before].level ?? 1) > 1)
	) {
		before--;
	}

	const {kind: kindBefore, marker: markerBefore} = blocks[before] ?? {};
	return kindBefore !== 'item' || isNumbered(markerBefore ?? '') === isNumbered(marker);
};
