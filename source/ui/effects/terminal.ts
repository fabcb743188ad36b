import {EventEmitter} from 'node:events';
import {emitKeypressEvents, type Interface} from 'node:readline';
import {StringDecoder} from 'node:string_decoder';
import type {ReadStream, WriteStream} from 'node:tty';
import {type Input, pasteIn, readInput} from '../keys/input.js';
import {type KeyPress, nameKey} from '../keys/key-names.js';
import type {Size} from '../layout.js';
import type {PaintedRow} from '../lines/ansi.js';
import {ScreenWriter} from './screen-writer.js';

/**
 * Alternate screen, cursor hidden, no wrapping at the right edge, pastes in brackets; and back, in reverse. It is left
 * empty: tmux keeps rows of an alternate screen that was enlarged.
 */
const modes = {
	enter: '\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[?2004h',
	leave: '\u001B[H\u001B[J\u001B[?2004l\u001B[?7h\u001B[?25h\u001B[?1049l',
	/** No margins, the cursor hidden, no wrapping. */
	anew: '\u001B[r\u001B[?25l\u001B[?7l',
	/** Presses and the wheel, in the form without limits of size (SGR). Selecting still works with Shift. */
	mouse: {enter: '\u001B[?1000h\u001B[?1006h', leave: '\u001B[?1006l\u001B[?1000l'},
	/** Rows come laid out already: terminals that would reorder right-to-left text themselves must not (BDSM). */
	explicit: {enter: '\u001B[8l', leave: '\u001B[8h'},
};

/** Asks for the colour of the background (OSC 11). Terminals that do not know it stay silent. */
const askBackground = '\u001B]11;?\u001B\\';

/** Asks for keys as they come. Node believes that a mode it has set still holds: it is made to set it anew. */
export const takeRaw = (input: ReadStream): void => {
	input.setRawMode(false);
	input.setRawMode(true);
};

/** Gives the keys back to the shell, as far as there still is a terminal. */
export const releaseRaw = (input: ReadStream): void => {
	try {
		input.setRawMode(false);
	} catch {
		// The terminal is gone: there is nothing left to restore.
	}
};

/** What the terminal is to do beyond the usual. */
type TerminalOptions = {
	readonly mouse: boolean;
	/** The article has right-to-left text, which is laid out here. */
	readonly bidi: boolean;
	readonly askBackground: boolean;
	/** Changes what is sent: for terminals without Unicode. */
	readonly translate?: ((text: string) => string) | undefined;
};

/** How long an Escape may wait for the rest of a sequence before it is the key itself, in milliseconds. */
export const escapeDelay = 40;

/** How long a paste may pause before it is taken to be over, in milliseconds: no key means anything until then. */
const pasteDelay = 1000;

/**
 * The terminal while the screen is up: takes it over, hands keys on, draws frames, and gives it back as it was, as
 * often as asked.
 */
export class Terminal {
	readonly #input: ReadStream;
	readonly #output: WriteStream;
	readonly #options: TerminalOptions;
	readonly #writer = new ScreenWriter();
	/** Carries keys alone to readline's decoder, and at once: a stream would let a paste overtake them. */
	readonly #keys = new EventEmitter();
	readonly #decoder = new StringDecoder('utf8');
	#rest = '';
	#waiting: NodeJS.Timeout | undefined;
	#active = false;
	#asked = false;
	/** The last frame, to be shown again when the terminal is taken back. */
	#frame: readonly PaintedRow[] = [];

	constructor(input: ReadStream, output: WriteStream, options: TerminalOptions) {
		this.#input = input;
		this.#output = output;
		this.#options = options;
		// Readline's own decoder: it splits bursts into keys and knows a lone Escape by its delay.
		emitKeypressEvents(
			this.#keys as unknown as NodeJS.ReadableStream,
			{escapeCodeTimeout: escapeDelay} as unknown as Interface,
		);
	}

	get size(): Size {
		const {columns, rows} = this.#output;
		return {columns: columns || 80, rows: rows || 24};
	}

	/**
	 * @param press takes the name of each key
	 * @param handle takes all that is not a key
	 */
	onInput(press: (key: string) => void, handle: (input: Exclude<Input, {type: 'keys'}>) => void): void {
		this.#keys.on('keypress', (text: string | undefined, key: KeyPress) => {
			const name = nameKey(text, key);
			// The decoder takes two Escapes that arrive together for one with Alt.
			const times = key.sequence === '\u001B\u001B' ? 2 : 1;
			for (let i = 0; i < times && name !== undefined && this.#active; i++) {
				press(name);
			}
		});
		const take = (input: Input) => {
			if (input.type === 'keys') {
				this.#keys.emit('data', input.text);
			} else if (this.#active) {
				handle(input);
			}
		};
		this.#input.on('data', (bytes: Buffer | string) => {
			clearTimeout(this.#waiting);
			const text = typeof bytes === 'string' ? bytes : this.#decoder.write(bytes);
			const {inputs, rest} = readInput(this.#rest + text);
			this.#rest = rest;
			for (const input of inputs) {
				take(input);
			}

			// What looks like the beginning of a report may be keys, and the end of a paste may have been lost.
			if (rest !== '') {
				const unfinished: Input = pasteIn(rest) ?? {type: 'keys', text: rest};
				this.#waiting = setTimeout(
					() => {
						this.#rest = '';
						take(unfinished);
					},
					unfinished.type === 'paste' ? pasteDelay : escapeDelay,
				);
			}
		});
	}

	onResize(handle: () => void): void {
		this.#output.on('resize', () => {
			this.#writer.reset();
			handle();
		});
	}

	/**
	 * Takes the terminal, and takes it again where it is not known what it has become: a process that was stopped by
	 * SIGSTOP is not told before, and the shell has set the terminal to its own liking meanwhile.
	 */
	enter(): void {
		this.#active = true;
		this.#writer.reset();
		takeRaw(this.#input);
		this.#input.resume();
		const {mouse, bidi} = this.#options;
		this.#output.write(modes.enter + (mouse ? modes.mouse.enter : '') + (bidi ? modes.explicit.enter : ''));
		if (this.#frame.length > 0) {
			this.draw(this.#frame);
		}
	}

	leave(): void {
		if (!this.#active) {
			return;
		}

		this.#active = false;
		const {mouse, bidi} = this.#options;
		this.#output.write((bidi ? modes.explicit.leave : '') + (mouse ? modes.mouse.leave : '') + modes.leave);
		releaseRaw(this.#input);
		// The input is not paused: on Linux a paused and resumed terminal stream gets no more keys after SIGCONT.
	}

	/** @param frame a painted row for each row of the terminal */
	draw(frame: readonly PaintedRow[]): void {
		this.#frame = frame;
		if (this.#active) {
			const {translate, askBackground: asks} = this.#options;
			const bytes = this.#writer.update(
				translate ? frame.map(row => row.map(piece => ({...piece, text: translate(piece.text)}))) : frame,
			);
			if (bytes !== '') {
				this.#output.write(bytes);
			}

			if (asks && !this.#asked) {
				// Behind the first frame: nothing waits for the answer.
				this.#asked = true;
				this.#output.write(askBackground);
			}
		}
	}

	/** Sends all of the last frame again; whoever wrote over it may have set margins and shown the cursor as well. */
	redraw(): void {
		this.send(modes.anew);
		this.#writer.reset();
		this.draw(this.#frame);
	}

	/** Sends a sequence that draws nothing: for the clipboard. */
	send(sequence: string): void {
		if (this.#active) {
			this.#output.write(sequence);
		}
	}
}
