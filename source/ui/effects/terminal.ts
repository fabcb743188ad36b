import {emitKeypressEvents, type Interface} from 'node:readline';
import type {ReadStream, WriteStream} from 'node:tty';
import {type KeyPress, nameKey} from '../key-names.js';
import type {Size} from '../layout.js';
import {ScreenWriter} from './screen-writer.js';

/**
 * Alternate screen, cursor hidden, no wrapping at the right edge; and back, in reverse. It is left empty: tmux keeps
 * rows of an alternate screen that was enlarged.
 */
const modes = {
	enter: '\u001B[?1049h\u001B[?25l\u001B[?7l',
	leave: '\u001B[H\u001B[J\u001B[?7h\u001B[?25h\u001B[?1049l',
};

/** How long an Escape may wait for the rest of a sequence before it is the key itself, in milliseconds. */
const escapeDelay = 40;

/**
 * The terminal while the screen is up: takes it over, hands keys on, draws frames, and gives it back as it was, as
 * often as asked.
 */
export class Terminal {
	readonly #input: ReadStream;
	readonly #output: WriteStream;
	readonly #writer = new ScreenWriter();
	#active = false;
	/** The last frame, to be shown again when the terminal is taken back. */
	#frame = '';

	constructor(input: ReadStream, output: WriteStream) {
		this.#input = input;
		this.#output = output;
		// Readline's own decoder: it splits bursts into keys and knows a lone Escape by its delay.
		emitKeypressEvents(input, {escapeCodeTimeout: escapeDelay} as unknown as Interface);
	}

	get size(): Size {
		const {columns, rows} = this.#output;
		return {columns: columns || 80, rows: rows || 24};
	}

	onKey(handle: (key: string) => void): void {
		this.#input.on('keypress', (text: string | undefined, key: KeyPress) => {
			const name = nameKey(text, key);
			if (name !== undefined && this.#active) {
				handle(name);
			}
		});
	}

	onResize(handle: () => void): void {
		this.#output.on('resize', () => {
			this.#writer.reset();
			handle();
		});
	}

	enter(): void {
		if (this.#active) {
			return;
		}

		this.#active = true;
		this.#writer.reset();
		this.#input.setRawMode(true);
		this.#input.resume();
		this.#output.write(modes.enter);
		if (this.#frame !== '') {
			this.draw(this.#frame);
		}
	}

	leave(): void {
		if (!this.#active) {
			return;
		}

		this.#active = false;
		this.#output.write(modes.leave);
		try {
			this.#input.setRawMode(false);
		} catch {
			// The terminal is gone: there is nothing left to restore.
		}

		// The input is not paused: on Linux a paused and resumed terminal stream gets no more keys after SIGCONT.
	}

	draw(frame: string): void {
		this.#frame = frame;
		if (this.#active) {
			const bytes = this.#writer.update(frame, this.size.rows);
			if (bytes !== '') {
				this.#output.write(bytes);
			}
		}
	}

	/** Sends a sequence that draws nothing: for the clipboard. */
	send(sequence: string): void {
		if (this.#active) {
			this.#output.write(sequence);
		}
	}
}
