/** Marks the beginning and the end of a frame for terminals that know synchronized output (mode 2026). */
const synchronized = {begin: '\u001B[?2026h', end: '\u001B[?2026l'};

/**
 * Turns whole frames into the least that a terminal must be sent: only rows that changed, each at its own place, so
 * that nothing flickers, nothing scrolls and a row that a terminal measures otherwise cannot tear the others.
 */
export class ScreenWriter {
	#shown: string[] = [];

	/** Forgets what is shown: the next frame is sent whole. */
	reset(): void {
		this.#shown = [];
	}

	/**
	 * @param frame the rows, separated by newlines, with their colours
	 * @param height of the terminal in rows; what is missing in the frame is blank
	 * @returns what to send; empty where nothing changed
	 */
	update(frame: string, height: number): string {
		const rows = frame.split('\n').slice(0, height);
		while (rows.length < height) {
			rows.push('');
		}

		let out = '';
		for (const [y, row] of rows.entries()) {
			if (row !== this.#shown[y]) {
				out += `\u001B[${y + 1};1H${row}\u001B[0m\u001B[K`;
			}
		}

		this.#shown = rows;
		return out === '' ? '' : synchronized.begin + out + synchronized.end;
	}
}
