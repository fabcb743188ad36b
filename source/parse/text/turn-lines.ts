/** The turns of a transcript that stand a line each, with no blank line between: `HOLM: Why?⏎EK: Because.` */
import {nameForm, readStamp, roleForm, type Stamped} from '../../document/time-stamps.js';

/** Whoever has the floor: words with capitals, `MR. HOLM:`, and in brackets what they are; `Q.` and `A.` as well. */
const label = new RegExp(String.raw`^\s*(?:(${nameForm})${roleForm}:|([QA])\.)(?=\s|$)`, 'u');

/** Who has the floor in a line that begins with a label, `HOLM:`, `[00:19] HOLM:`; undefined where none does. */
export const labelOf = (line: string): string | undefined => {
	const named = readStamp(line)?.name;
	const [, name, letter] = label.exec(line) ?? [];
	return named ? line.slice(named.start, named.end) : (name ?? letter);
};

/** With fewer, a colon behind a capital means something else. */
const fewest = 2;

/** Whether each of some lines begins with a label: facts, or a chat without full stops. They are no prose. */
export const areLabelled = (lines: readonly string[]): boolean =>
	lines.length >= fewest && lines.every(line => labelOf(line) !== undefined);

/** How much of the end of a line or a paragraph is looked at, in UTF-16 units: it may be as long as a book. */
const ending = 20;
/** The end of a line or a paragraph, without the white space behind it. */
export const endOf = (text: string): string => text.trimEnd().slice(-ending);
/** Whether a line ends as sentences do, quotation marks and brackets behind the full stop included. */
export const endsSentence = (line: string): boolean => /[.!?…–—-]["”’'»)\]]*$/.test(endOf(line));

/** What is heard or done meanwhile: `(LAUGHTER)`, `[She sits down.]` */
export const direction = /^\s*(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\])\s*$/;

/** What the lines of a talk tell of who speaks and when. */
type Stamps = ReadonlyArray<Stamped | undefined>;

/** Whether a name and when it was stand on a line of their own, above the words: `Ida Holm  0:03` */
const standsAbove = (lines: readonly string[], stamps: Stamps, i: number): boolean =>
	stamps[i]?.name !== undefined && lines[i].slice(stamps[i].content).trim() === '';

/** Which lines name somebody with a stamp, and have words; one above another, with none, are the times of a race. */
const stampedTurns = (lines: readonly string[], stamps: Stamps): readonly Stamped[] =>
	stamps.filter(
		(stamp, i): stamp is Stamped =>
			stamp?.name !== undefined &&
			(!standsAbove(lines, stamps, i) || (i + 1 < lines.length && stamps[i + 1] === undefined)),
	);

/** Whether lines are turns by their stamps alone: two at least, one above its words, or one as only chats have it. */
const areTurnsByStamps = (lines: readonly string[], stamps: Stamps): boolean => {
	const turns = stampedTurns(lines, stamps);
	return (
		turns.filter(({isSure}) => isSure).length >= fewest ||
		turns.some(({isChat, isSure}) => isChat && isSure) ||
		(turns.length > 0 && standsAbove(lines, stamps, 0))
	);
};

/** The same for lines that nobody has looked at: then they are no list, whatever they begin with. */
export const areStamped = (lines: readonly string[]): boolean =>
	areTurnsByStamps(lines, lines.map(readStamp));

/**
 * Takes lines apart where somebody else has the floor: two lines at least begin with a label, above which what was said
 * before is at its end. In prose a line may happen to begin with `Note: `; facts, `Price: 12⏎Size: 40`, are no sentences;
 * short lines are left as the writer set them, unless a label comes again, or a stamp tells that they are turns.
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
	const stamps = lines.map(readStamp);
	const isBegun = (i: number): boolean =>
		i === 0 ||
		stamps[i]?.name !== undefined ||
		endsSentence(lines[i - 1]) ||
		direction.test(lines[i - 1]) ||
		// A title, say
		(i === 1 && labels[0] === undefined && !isLong(lines[0]));
	const begun = labels.filter((name, i) => name !== undefined && isBegun(i));
	const known = new Set(begun);
	if (
		!areTurnsByStamps(lines, stamps) &&
		(begun.length < fewest || (known.size === begun.length && !lines.some(isLong)))
	) {
		return undefined;
	}

	const haveStamps = stampedTurns(lines, stamps).length > 0;
	const turns: string[][] = [];
	for (const [i, line] of lines.entries()) {
		const isApart =
			known.has(labels[i] ?? '') ||
			direction.test(line) ||
			(i > 0 && direction.test(lines[i - 1])) ||
			// `09:11 -!- ida has joined`, and the words below `Ida Holm  0:03`
			(haveStamps && (stamps[i] !== undefined || (i > 0 && standsAbove(lines, stamps, i - 1))));
		if (i === 0 || isApart) {
			turns.push([line]);
		} else {
			turns[turns.length - 1].push(line);
		}
	}

	return turns;
};
