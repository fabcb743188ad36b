import type {ReadStream} from 'node:tty';
import {render} from 'ink';
import type {Store} from '../store.js';
import {Chooser} from '../views/chooser.js';
import type {Canvas} from './canvas.js';

/**
 * Lets Ink draw what is chosen from. A module of its own, which the first frame does not wait for.
 *
 * @param canvas takes each picture whole
 * @param failed is told what goes wrong while drawing
 * @returns what ends it
 */
export const drawChooser = (
	store: Store,
	input: ReadStream,
	canvas: Canvas,
	failed: (error: unknown) => void,
): (() => void) => {
	const ink = render(<Chooser store={store} />, {
		stdout: canvas as unknown as NodeJS.WriteStream,
		stdin: input,
		// Every frame comes whole and at once; see Canvas.
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	ink.waitUntilExit().catch(failed);
	return () => ink.unmount();
};
