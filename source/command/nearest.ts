/** How many letters of a word may be wrong; of a short word no more than half of them. */
const mostWrong = 2;

/** How many letters have to be put in, left out or changed, or neighbours swapped, to make one word of the other. */
const distance = (one: string, other: string): number => {
	const rows = Array.from({length: one.length + 1}, (_, i) => [i]);
	rows[0] = Array.from({length: other.length + 1}, (_, j) => j);
	for (let i = 1; i <= one.length; i++) {
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			rows[i][j] = Math.min(
				rows[i - 1][j] + 1,
				rows[i][j - 1] + 1,
				rows[i - 1][j - 1] + (isSame ? 0 : 1),
				isSwapped ? rows[i - 2][j - 2] + 1 : Number.POSITIVE_INFINITY,
			);
		}
	}

	return rows[one.length][other.length];
};

/** Which of some words was meant by one that is none of them: the most alike, or one that it begins; undefined where none is. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
	const most = Math.min(mostWrong, word.length >> 1);
	const [first] = known
		.map(other => ({other, apart: distance(word, other)}))
		.filter(({apart}) => apart <= most)
		.toSorted((a, b) => a.apart - b.apart);
	return first?.other ?? (word.length > 1 ? known.find(other => other.startsWith(word)) : undefined);
};
