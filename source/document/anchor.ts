/** A place in a text, with the words that stand there, which find it again in a text that has changed. */
export type Anchor = {readonly offset: number; readonly words: string};

/** How many characters at a place find it again in a text that has changed, and the fewest that are worth looking for. */
export const longestAnchor = 120;
export const shortestAnchor = 12;

/**
 * A place by which it is found again.
 *
 * @param end of what begins there: words behind it are none of its own
 */
export const anchorAt = (text: string, offset: number, end = text.length): Anchor => ({
	offset,
	words: text.slice(offset, Math.min(end, offset + longestAnchor)),
});

/** The occurrence of some words that is nearest to an offset, or -1. */
const nearestOccurrence = (text: string, words: string, offset: number): number => {
	const after = text.indexOf(words, offset);
	const before = text.lastIndexOf(words, offset);
	return before === -1 || (after !== -1 && after - offset < offset - before) ? after : before;
};

/**
 * Finds a place again in a text that may have changed meanwhile.
 *
 * @returns where its words stand now, the nearest to where they stood, or as many of them as are left; where they are
 *   gone, the same offset as far as the text reaches
 */
export const findAgain = (text: string, {offset, words}: Anchor): number => {
	if (text.startsWith(words, offset)) {
		return offset;
	}

	for (let length = words.length; length >= shortestAnchor; length >>= 1) {
		const found = nearestOccurrence(text, words.slice(0, length), offset);
		if (found !== -1) {
			return found;
		}
	}

	return Math.min(offset, Math.max(0, text.length - 1));
};
