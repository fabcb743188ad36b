/** Pull quotes: words of the article that a page sets among its paragraphs once more, with who says them. */
import type {Quotation} from '../../document/analysis.js';
import {indexAt} from '../../document/span.js';
import type {Passage} from '../passage.js';

/** So many letters are words that were chosen, and not the same greeting again. */
const fewestLetters = 20;

/** How long it is at most what tells beside a pull quote whose words they are, in UTF-16 units. */
const longestTag = 80;

/**
 * Finds the paragraphs that are nothing but a pull quote and its tag: `“It will sink,” Falk said of the boat.`, where
 * another one says with more beside it: `Falk did not want to go. “It will sink,” he said.` They stand anywhere, and
 * whom the text tells of goes on behind them.
 *
 * @param quotations in the order of the text
 * @returns their indices among the passages
 */
export const pulledAmong = (
	passages: readonly Passage[],
	quotations: readonly Quotation[],
): ReadonlySet<number> => {
	const blocks = passages.map(({block}) => block);
	const lengthOf = (passage: number): number => blocks[passage].end - blocks[passage].start;
	const wholes = quotations.flatMap(({start, source, quoted}) => {
		const letters = quoted.length === 1 ? quoted[0].text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '') : '';
		const passage = indexAt(blocks, start);
		return letters.length >= fewestLetters && passage !== -1
			? [{letters, passage, source, length: quoted[0].text.length}]
			: [];
	});
	// The longest paragraph that says the same.
	const longest = new Map<string, number>();
	for (const {letters, passage} of wholes) {
		longest.set(letters, Math.max(longest.get(letters) ?? 0, lengthOf(passage)));
	}

	return new Set(
		wholes
			.filter(
				({letters, passage, source, length}) =>
					source !== null &&
					blocks[passage].kind === 'paragraph' &&
					lengthOf(passage) <= length + longestTag &&
					lengthOf(passage) < (longest.get(letters) ?? 0),
			)
			.map(({passage}) => passage),
	);
};
