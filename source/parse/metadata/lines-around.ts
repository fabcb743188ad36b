import {letters} from '../tree/words.js';

/** How far from the title a byline and a date line are looked for, in lines. */
const reach = {above: 3, below: 12};

/** What is longer is the text, in UTF-16 units. */
const longestAround = 200;

/**
 * The lines around an article's title, as far as they may tell something of it: those below it come to an end with the
 * text.
 *
 * @param lines the page's lines, in order
 * @param title as it stands in them
 * @param isHeadline whether the line of an index is a heading of the first rank
 * @param isHeading whether it is one of any rank: a name may stand under its picture as well
 */
export const linesAround = (
	lines: readonly string[],
	title: string,
	isHeadline: (index: number) => boolean = () => false,
	isHeading: (index: number) => boolean = isHeadline,
): {above: readonly string[]; below: readonly string[]} => {
	const wanted = letters(title);
	const isTitle = (line: string): boolean => line.length < 2 * title.length + 20 && letters(line) === wanted;
	// The last such line: others are in lists of what is new, and behind the article in those of what is read most.
	const titles = [...lines.keys()].filter(i => isTitle(lines[i]));
	const at = titles.findLast(isHeadline) ?? titles.findLast(isHeading) ?? titles.at(-1);
	if (at === undefined) {
		return {above: [], below: []};
	}

	const below = lines.slice(at + 1, at + 1 + reach.below);
	const text = below.findIndex(line => line.length > longestAround);
	return {
		above: lines.slice(Math.max(0, at - reach.above), at).filter(line => line.length < longestAround),
		below: below.slice(0, text === -1 ? undefined : text),
	};
};
