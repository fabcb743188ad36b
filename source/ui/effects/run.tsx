import type {ReadStream, WriteStream} from 'node:tty';
import {render} from 'ink';
import type {Analysis} from '../../document/analysis.js';
import {OpenError} from '../../document/open-error.js';
import {open} from '../../open.js';
import type {Effect} from '../action.js';
import {App} from '../app.js';
import {keymap} from '../keymap.js';
import {initialState} from '../state.js';
import {createStore, type Store} from '../store.js';
import {type ThemeName, themeNamed} from '../theme.js';
import {Canvas} from './canvas.js';
import {browse, clipboardSequence} from './desktop.js';
import {Terminal} from './terminal.js';

export type ScreenOptions = {
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** The article to show, or null where several locations are to choose from. */
	readonly analysis: Analysis | null;
	readonly locations: readonly string[];
	readonly view?: 'sections' | 'speakers' | 'quotes' | 'reader' | undefined;
	readonly filter: Parameters<typeof initialState>[0]['filter'] & {};
	readonly width?: number | undefined;
	readonly theme: ThemeName;
	/** Whether the articles are read raw; see `OpenOptions`. */
	readonly raw: boolean;
};

/** Signals that end the program, with the exit status of each: 128 and its number. */
const deadly = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

/**
 * Shows the screen until the person leaves it.
 *
 * @returns the exit status, once the terminal is as it was
 * @throws what went wrong while drawing, once the terminal is as it was
 */
export const runScreen = async ({input, output, theme, raw, ...options}: ScreenOptions): Promise<number> => {
	const terminal = new Terminal(input, output);
	const canvas = new Canvas(terminal.size, frame => terminal.draw(frame));
	const {promise, resolve, reject} = deferred();
	/** Stops this process, or 0 for the whole job, as Ctrl-Z does elsewhere: npx and a pipe's other end, too. */
	const suspend = (who: number) => {
		// First the terminal: whoever started the job goes on as soon as its leader stops.
		terminal.leave();
		process.off('SIGTSTP', stopped);
		process.kill(who, 'SIGTSTP');
	};

	const stopped = () => suspend(process.pid);
	const resume = () => {
		process.on('SIGTSTP', stopped);
		terminal.enter();
		// The window may have changed meanwhile.
		resize();
	};

	const run = (effect: Effect): void => {
		switch (effect.type) {
			case 'quit':
				resolve(effect.status);
				break;
			case 'suspend':
				suspend(0);
				break;
			case 'open':
				open(effect.location, {raw}).then(
					analysis => store.dispatch({type: 'opened', request: effect.request, analysis}),
					(error: unknown) =>
						error instanceof OpenError
							? store.dispatch({type: 'failed', request: effect.request, message: error.message})
							: reject(error),
				);
				break;
			case 'copy':
				terminal.send(clipboardSequence(effect.text));
				break;
			case 'browse':
				browse(effect.url, message => store.dispatch({type: 'say', message}));
				break;
		}
	};

	const store: Store = createStore(initialState({size: terminal.size, ...options}), run);
	const resize = () => {
		canvas.resize(terminal.size);
		store.dispatch({type: 'resize', ...terminal.size});
	};

	terminal.onKey(key => {
		const action = keymap(store.state(), key);
		if (action) {
			store.dispatch(action);
		}
	});
	terminal.onResize(resize);
	const restore = () => terminal.leave();
	const handlers = Object.entries(deadly).map(([signal, status]) => [signal, () => resolve(status)] as const);
	for (const [signal, handle] of handlers) {
		process.on(signal, handle);
	}

	process.on('SIGTSTP', stopped);
	process.on('SIGCONT', resume);
	process.on('uncaughtException', reject);
	process.on('exit', restore);
	output.on('error', reject);
	terminal.enter();
	const ink = render(<App store={store} theme={themeNamed(theme, process.env)} />, {
		stdout: canvas as unknown as NodeJS.WriteStream,
		stdin: input,
		// Every frame comes whole and at once; see Canvas.
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	ink.waitUntilExit().catch(reject);
	try {
		return await promise;
	} finally {
		terminal.leave();
		ink.unmount();
	}
};

const deferred = () => {
	let resolve: (status: number) => void = () => {};
	let reject: (error: unknown) => void = () => {};
	const promise = new Promise<number>((resolvePromise, rejectPromise) => {
		resolve = resolvePromise;
		reject = rejectPromise;
	});
	return {promise, resolve, reject};
};
