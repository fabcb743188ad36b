/** Pull quotes: words of the article that a page sets among its paragraphs once more, with who says them. */
import type {Quotation} from '../../document/analysis.js';
import {indexAt} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';

/** So many letters are words that were chosen, and not the same greeting again. */
const fewestLetters = 20;

/** How long it is at most what tells beside a pull quote whose words they are, in UTF-16 units. */
const longestTag = 80;

/** By a surname alone the text introduces nobody: `Falk`, `Mr. Falk` */
const short = /^(?:\p{L}+\. )?\S+$/u;

/**
 * Finds the paragraphs that are nothing but a pull quote and its tag: `“It will sink,” Falk said of the boat.`, where
 * another one says with more beside it: `Falk did not want to go. “It will sink,” he said.` They stand anywhere, and
 * whom the text tells of goes on behind them. Who is introduced there by the full name is told of, as in a first paragraph
 * whose words come again further down.
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
	const isShort = ({source, quoted}: Quotation): boolean => {
		const passage = source !== null && quoted.length === 1 ? indexAt(blocks, quoted[0].start) : -1;
		return passage !== -1 && lengthOf(passage) <= quoted[0].end - quoted[0].start + longestTag;
	};
	// Most articles have none, and need not be compared word by word.
	if (!quotations.some(isShort)) {
		return new Set();
	}

	const pieces = quotations.flatMap(({source, quoted}) =>
		quoted.flatMap(({start, end, text}) => {
			const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
			const passage = indexAt(blocks, start);
			return letters.length >= fewestLetters && passage !== -1
				? [{letters, passage, source: quoted.length === 1 ? source : null, length: end - start}]
				: [];
		}),
	);
	/** The longest paragraph that says the same, the first of those. */
	const longest = new Map<string, number>();
	for (const {letters, passage} of pieces) {
		const known = longest.get(letters);
		if (known === undefined || lengthOf(passage) > lengthOf(known)) {
			longest.set(letters, passage);
		}
	}

	return new Set(
		pieces
			.filter(({letters, passage, source, length}) => {
				const other = longest.get(letters) ?? passage;
				return (
					source !== null &&
					(other < passage || short.test(source.text)) &&
					blocks[passage].kind === 'paragraph' &&
					lengthOf(passage) <= length + longestTag &&
					lengthOf(passage) < lengthOf(other)
				);
			})
			.map(({passage}) => passage),
	);
};
