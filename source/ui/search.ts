/** More matches than this are not counted one by one. */
const mostMatches = 10_000;

/**
 * Finds a query in a text. Small letters find capitals as well; a capital in the query finds only itself.
 *
 * @param text where to look
 * @param query what to find, as it stands
 * @returns the offsets at which matches begin, in order, without overlap
 */
export const findMatches = (text: string, query: string): number[] => {
	if (query === '') {
		return [];
	}

	const matches: number[] = [];
	const escaped = query.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	// A typed apostrophe or quotation mark finds the printed one; a space finds a line's end.
	const lenient = escaped.replaceAll(/['’‘]/g, "['’‘]").replaceAll(/["“”]/g, '["“”]').replaceAll(' ', '\\s');
	for (const match of text.matchAll(new RegExp(lenient, /\p{Lu}/u.test(query) ? 'gu' : 'giu'))) {
		matches.push(match.index);
		if (matches.length === mostMatches) {
			break;
		}
	}

	return matches;
};

/** The first match at or after an offset; where there is none, the first of all; -1 where nothing matches. */
export const nearestMatch = (matches: readonly number[], offset: number): number => {
	const index = matches.findIndex(match => match >= offset);
	return index === -1 && matches.length > 0 ? 0 : index;
};
