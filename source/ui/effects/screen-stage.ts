import type {ReadStream, WriteStream} from 'node:tty';
import {cleanLine} from '../../document/clean.js';
import {chooserArea, type Frame, frameOf} from '../frame.js';
import {type PaintedRow, paintLine} from '../lines/ansi.js';
import {lacksUnicode, toAscii} from '../lines/ascii.js';
import {hasRightToLeft} from '../lines/bidi.js';
import type {ColourLevel} from '../settings.js';
import type {Store} from '../store.js';
import {themeOf} from '../theme.js';
import {Canvas} from './canvas.js';
import type {Stage} from './stage.js';
import {Terminal} from './terminal.js';

/** How the screen is to be. */
type ScreenSettings = {
	readonly mouse: boolean;
	readonly askBackground: boolean;
	/** The article's text; null where nobody knows yet which one. */
	readonly text: string | null;
};

/**
 * Puts a frame and the picture of the list or the overlay together.
 *
 * @param picture a line for each row of the chooser's area, as Ink drew them
 */
const compose = (
	{lines, inset, chooser}: Frame,
	picture: readonly string[],
	columns: number,
	colours: ColourLevel,
): PaintedRow[] =>
	lines.map((line, y) => {
		if (chooser === null || y < chooser.row || y >= chooser.row + chooser.rows) {
			return paintLine(line, columns, colours);
		}

		const drawn = picture[y - chooser.row] ?? '';
		return inset === 0
			? [{text: drawn, columns: null}]
			: [
					// From a column that is told the terminal, whatever it makes of the list's width.
					{text: `${drawn}\u001B[0m\u001B[K\u001B[${inset + 1}G`, columns: inset},
					...paintLine(line, columns - inset, colours),
				];
	});

/** The screen: text is painted and lists are Ink's; the terminal gets what changed of both. */
export const screenStage = (
	input: ReadStream,
	output: WriteStream,
	{mouse, askBackground, text}: ScreenSettings,
): Stage => {
	const terminal = new Terminal(input, output, {
		mouse,
		bidi: text === null || hasRightToLeft(text),
		askBackground,
		translate: lacksUnicode(process.env) ? toAscii : undefined,
	});
	return {
		size: () => terminal.size,
		enter: () => terminal.enter(),
		leave: () => terminal.leave(),
		redraw: () => terminal.redraw(),
		send: sequence => terminal.send(sequence),
		listen(press, act, resize) {
			terminal.onInput(press, event =>
				act(event.type === 'paste' ? {type: 'type', text: cleanLine(event.text)} : event),
			);
			terminal.onResize(resize);
		},
		show(store, failed) {
			return new Show(store, terminal, input, failed);
		},
	};
};

/** Draws the states of a store, one frame for all the keys that arrive together. */
class Show {
	readonly drawn: Promise<void>;
	readonly #store: Store;
	readonly #terminal: Terminal;
	readonly #canvas: Canvas;
	#picture: readonly string[] = [];
	#isDue = false;
	#hasChooser = false;
	#stopChooser = () => {};
	readonly #unsubscribe: () => void;

	constructor(store: Store, terminal: Terminal, input: ReadStream, failed: (error: unknown) => void) {
		this.#store = store;
		this.#terminal = terminal;
		this.#canvas = new Canvas(terminal.size, picture => {
			this.#picture = picture.split('\n');
			this.#request();
		});
		const addChooser = async (): Promise<void> => {
			this.#hasChooser = true;
			const {drawChooser} = await import('./ink-chooser.js');
			this.#stopChooser = drawChooser(store, input, this.#canvas, failed);
		};
		const chooserIsDue = (): boolean => !this.#hasChooser && chooserArea(store.state()) !== null;
		this.#unsubscribe = store.subscribe(() => {
			this.#request();
			if (chooserIsDue()) {
				addChooser().catch(failed);
			}
		});
		this.#paint();
		this.drawn = chooserIsDue() ? addChooser() : Promise.resolve();
	}

	/** Paints once all that is at hand has been seen to. */
	#request(): void {
		if (!this.#isDue) {
			this.#isDue = true;
			setImmediate(() => this.#paint());
		}
	}

	#paint(): void {
		this.#isDue = false;
		const state = this.#store.state();
		const {size} = this.#terminal;
		this.#canvas.resize(size);
		const frame = frameOf(state, themeOf(state.look));
		this.#terminal.draw(
			compose(frame, frame.chooser === null ? [] : this.#picture, size.columns, state.settings.colours),
		);
	}

	stop(): void {
		this.#unsubscribe();
		this.#stopChooser();
	}
}
