import {emitKeypressEvents, type Interface} from 'node:readline';
import type {ReadStream, WriteStream} from 'node:tty';
import {type KeyPress, nameKey} from '../keys/key-names.js';
import {smallest} from '../layout.js';
import {describe} from '../lines/linear-text.js';
import type {State} from '../state.js';
import type {Store} from '../store.js';
import type {Stage} from './stage.js';
import {escapeDelay, releaseRaw, takeRaw} from './terminal.js';

/**
 * The screen as linear text: no alternate screen, no colours, nothing is drawn over; what changes is written below.
 * It takes the keys that the screen takes.
 */
export const linearStage = (input: ReadStream, output: WriteStream): Stage => {
	let isActive = false;
	let retell = () => {};
	// As many rows as are told at once; lines are as long as the terminal has columns.
	const size = () => ({
		columns: Math.max(smallest.columns, output.columns || 80),
		rows: Math.max(12, output.rows || 24),
	});
	return {
		size,
		enter() {
			isActive = true;
			takeRaw(input);
			input.resume();
		},
		leave() {
			if (isActive) {
				isActive = false;
				releaseRaw(input);
			}
		},
		redraw: () => retell(),
		send(sequence: string) {
			output.write(sequence);
		},
		listen(press: (key: string) => void, _: unknown, resize: () => void) {
			emitKeypressEvents(input, {escapeCodeTimeout: escapeDelay} as unknown as Interface);
			input.on('keypress', (text: string | undefined, key: KeyPress) => {
				const name = nameKey(text, key);
				if (name !== undefined && isActive) {
					press(name);
				}
			});
			output.on('resize', resize);
		},
		show(store: Store) {
			let shown: State | null = null;
			const tell = () => {
				const lines = describe(shown, store.state());
				shown = store.state();
				if (lines.length > 0) {
					output.write(`${lines.join('\n')}\n\n`);
				}
			};
			tell();
			retell = () => {
				shown = null;
				tell();
			};
			return {drawn: Promise.resolve(), stop: store.subscribe(tell)};
		},
	};
};
