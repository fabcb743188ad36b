/** The turns of a transcript that stand a line each, with no blank line between: `HOLM: Why?⏎EK: Because.` */

/**
 * Whoever has the floor: words with capitals, particles among them, `MR. HOLM:`, `Ana de la Cruz:`, `Speaker 2:`, and in
 * brackets what they are; `Q.` and `A.` as well.
 */
const label =
	/^\s*(?:(\p{Lu}[\p{L}\p{M}\d.’'-]{0,30}(?: (?:[\p{Lu}\d][\p{L}\p{M}\d.’'-]{0,30}|\p{Ll}{1,3})){0,4})(?: \([^()]{1,60}\))?:|([QA])\.)(?=\s|$)/u;
/** Who has the floor in a line that begins with a label; undefined where none does. */
export const labelOf = (line: string): string | undefined => {
	const [, name, letter] = label.exec(line) ?? [];
	return name ?? letter;
};

/** With fewer, a colon behind a capital means something else. */
const fewest = 2;

/** Whether each of some lines begins with a label: facts, or a chat without full stops. They are no prose. */
export const areLabelled = (lines: readonly string[]): boolean =>
	lines.length >= fewest && lines.every(line => labelOf(line) !== undefined);

/** So much of a line or a paragraph is looked at for how it ends, in UTF-16 units: it may be as long as a book. */
const ending = 20;
export const endOf = (text: string): string => text.trimEnd().slice(-ending);
const endsSentence = (line: string): boolean => /[.!?…–—-]["”’'»)\]]*$/.test(endOf(line));

/** What is heard or done meanwhile: `(LAUGHTER)`, `[She sits down.]` */
const direction = /^\s*(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])\s*$/;

/**
 * Takes lines apart where somebody else has the floor: two lines at least begin with a label, above which what was said
 * before is at its end. In prose a line may happen to begin with `Note: `; facts, `Price: 12⏎Size: 40`, are no sentences;
 * short lines are left as the writer set them, unless a label comes again.
 *
 * @param lines those between two blank ones
 * @param isLong whether a line is one that a program may have broken
 * @returns the lines of each turn, and of what stands above the first; undefined where nobody has the floor
 */
export const turnsOf = (
	lines: readonly string[],
	isLong: (line: string) => boolean,
): ReadonlyArray<readonly string[]> | undefined => {
	const labels = lines.map(labelOf);
	const isBegun = (i: number): boolean =>
		i === 0 ||
		endsSentence(lines[i - 1]) ||
		direction.test(lines[i - 1]) ||
		// A title, say
		(i === 1 && labels[0] === undefined && !isLong(lines[0]));
	const begun = labels.filter((name, i) => name !== undefined && isBegun(i));
	const known = new Set(begun);
	if (begun.length < fewest || (known.size === begun.length && !lines.some(isLong))) {
		return undefined;
	}

	const turns: string[][] = [];
	for (const [i, line] of lines.entries()) {
		const isApart =
			known.has(labels[i] ?? '') || direction.test(line) || (i > 0 && direction.test(lines[i - 1]));
		if (i === 0 || isApart) {
			turns.push([line]);
		} else {
			turns[turns.length - 1].push(line);
		}
	}

	return turns;
};
