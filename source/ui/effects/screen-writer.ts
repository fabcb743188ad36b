import type {PaintedRow} from '../lines/ansi.js';

/** Marks the beginning and the end of a frame for terminals that know synchronized output (mode 2026). */
const synchronized = {begin: '\u001B[?2026h', end: '\u001B[?2026l'};

/** A shift of fewer rows is not worth a scroll: they are sent anew. */
const fewestScrolled = 4;

const same = (a: PaintedRow, b: PaintedRow): boolean =>
	a.length === b.length && a.every((piece, i) => piece.text === b[i].text);

const textOf = (row: PaintedRow): string => row.map(({text}) => text).join('');

/** What of a screen moved: rows from `top` to before `bottom` went up by `by`, or down where that is negative. */
type Shift = {readonly top: number; readonly bottom: number; readonly by: number};

/** Finds the shift that leaves the fewest rows to send; null where none is worth it. */
const shiftOf = (shown: readonly PaintedRow[], rows: readonly PaintedRow[]): Shift | null => {
	let top = 0;
	let bottom = rows.length;
	while (top < bottom && same(shown[top], rows[top])) {
		top++;
	}

	while (bottom > top && same(shown[bottom - 1], rows[bottom - 1])) {
		bottom--;
	}

	// Where each text stood; one that stood in several rows, as blank ones do, tells nothing.
	const places = new Map<string, number>();
	for (let y = top; y < bottom; y++) {
		const text = textOf(shown[y]);
		places.set(text, places.has(text) ? -1 : y);
	}

	const votes = new Map<number, number>();
	for (let y = top; y < bottom; y++) {
		const by = (places.get(textOf(rows[y])) ?? -1) - y;
		if (by + y >= 0 && by !== 0) {
			votes.set(by, (votes.get(by) ?? 0) + 1);
		}
	}

	const [by, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
	if (count < fewestScrolled) {
		return null;
	}

	// The rows that moved are those between header and footer: the outermost ones that are found where the shift put them.
	// They are told by their text, as they were counted: a row may be cut into other pieces than before.
	const moved = (y: number): boolean =>
		shown[y + by] !== undefined && textOf(shown[y + by]) === textOf(rows[y]);
	let first = top;
	while (first < bottom && !moved(first)) {
		first++;
	}

	let last = bottom - 1;
	while (last > first && !moved(last)) {
		last--;
	}

	return {top: Math.min(first, first + by), bottom: Math.max(last, last + by) + 1, by};
};

/** Scrolls a part of the screen: its margins (DECSTBM), then index (IND) or reverse index (RI) at its edge. */
const scroll = ({top, bottom, by}: Shift): string =>
	`\u001B[${top + 1};${bottom}r${
		by > 0 ? `\u001B[${bottom};1H${'\u001BD'.repeat(by)}` : `\u001B[${top + 1};1H${'\u001BM'.repeat(-by)}`
	}\u001B[r`;

/**
 * Turns whole frames into the least that a terminal must be sent: what moved is scrolled, and of the rows that changed
 * only what is new, each at its own place, so that nothing flickers and a row that a terminal measures otherwise cannot
 * tear the others.
 */
export class ScreenWriter {
	#shown: PaintedRow[] = [];

	/** Forgets what is shown: the next frame is sent whole. */
	reset(): void {
		this.#shown = [];
	}

	/**
	 * @param frame a painted row for each row of the terminal
	 * @returns what to send; empty where nothing changed
	 */
	update(frame: readonly PaintedRow[]): string {
		const shown = this.#shown;
		let out = '';
		if (shown.length === frame.length) {
			const shift = shiftOf(shown, frame);
			if (shift !== null) {
				out += scroll(shift);
				const {top, bottom, by} = shift;
				const blank: PaintedRow[] = Array.from({length: Math.abs(by)}, () => []);
				const part = shown.slice(top, bottom);
				shown.splice(
					top,
					bottom - top,
					...(by > 0 ? [...part.slice(by), ...blank] : [...blank, ...part.slice(0, by)]),
				);
			}
		}

		for (const [y, row] of frame.entries()) {
			const before = shown[y];
			if (before !== undefined && same(before, row)) {
				continue;
			}

			// What stands at the beginning and is as wide as we think stays.
			let kept = 0;
			let column = 0;
			for (const [i, {text, columns}] of row.entries()) {
				if (columns === null || before?.[i]?.text !== text) {
					break;
				}

				kept = i + 1;
				column += columns;
			}

			const rest = textOf(row.slice(kept));
			out += `\u001B[${y + 1};${column + 1}H${rest}\u001B[0m\u001B[K`;
		}

		this.#shown = [...frame];
		return out === '' ? '' : synchronized.begin + out + synchronized.end;
	}
}
