import type {ReadStream, WriteStream} from 'node:tty';
import {render} from 'ink';
import type {Analysis} from '../../document/analysis.js';
import {OpenError} from '../../document/open-error.js';
import {readConfig} from '../../library/config.js';
import {open} from '../../open.js';
import type {Action, Effect} from '../action.js';
import {App} from '../app.js';
import {lacksUnicode, toAscii} from '../ascii.js';
import {hasRightToLeft} from '../bidi.js';
import {keymap} from '../keymap.js';
import {type Preferences, toPreferences} from '../preferences.js';
import {initialState, type State} from '../state.js';
import {createStore, type Store} from '../store.js';
import {asksBackground, lookNamed, type ThemeName} from '../theme.js';
import {Canvas} from './canvas.js';
import {browse, clipboardSequence, copyToSystem, knowsLinks} from './desktop.js';
import {Terminal} from './terminal.js';
import {Visits} from './visits.js';

export type ScreenOptions = {
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** The article to show, or null where several locations are to choose from. */
	readonly analysis: Analysis | null;
	readonly locations: readonly string[];
	readonly view?: 'sections' | 'speakers' | 'quotes' | 'reader' | undefined;
	readonly filter: Parameters<typeof initialState>[0]['filter'] & {};
	readonly width?: number | undefined;
	readonly theme?: ThemeName | undefined;
	readonly mouse?: boolean | undefined;
	readonly fresh: boolean;
	readonly watch: boolean;
	readonly screenReader: boolean;
	/** Whether the articles are read raw; see `OpenOptions`. */
	readonly raw: boolean;
};

/** Signals that end the program, with the exit status of each: 128 and its number. */
const deadly = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

/** What runs the screen: a terminal that is taken over and given back, and what is drawn on it. */
type Stage = {
	readonly size: () => {columns: number; rows: number};
	readonly enter: () => void;
	readonly leave: () => void;
	/** Sends a sequence that draws nothing. */
	readonly send: (sequence: string) => void;
	readonly listen: (press: (key: string) => void, act: (action: Action) => void, resize: () => void) => void;
	/** Shows the store's states from now on. */
	readonly show: (store: Store, failed: (error: unknown) => void) => {readonly stop: () => void};
};

/** The screen: Ink draws frames, the terminal gets what changed of them. */
const screenOn = (options: ScreenOptions, preferences: Preferences, theme: ThemeName): Stage => {
	const {input, output, analysis, locations} = options;
	const terminal = new Terminal(input, output, {
		mouse: options.mouse ?? preferences.mouse ?? true,
		// Of several articles nobody knows yet.
		bidi: locations.length > 1 || hasRightToLeft(analysis?.article.text ?? ''),
		askBackground: asksBackground(theme, process.env),
		translate: lacksUnicode(process.env) ? toAscii : undefined,
	});
	const canvas = new Canvas(terminal.size, frame => terminal.draw(frame));
	return {
		size: () => terminal.size,
		enter: () => terminal.enter(),
		leave: () => terminal.leave(),
		send: sequence => terminal.send(sequence),
		listen(press, act, resize) {
			terminal.onInput(press, event =>
				act(
					event.type === 'paste'
						? {type: 'type', text: event.text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')}
						: event,
				),
			);
			terminal.onResize(() => {
				canvas.resize(terminal.size);
				resize();
			});
		},
		show(store, failed) {
			const ink = render(<App store={store} />, {
				stdout: canvas as unknown as NodeJS.WriteStream,
				stdin: input,
				// Every frame comes whole and at once; see Canvas.
				debug: true,
				exitOnCtrlC: false,
				patchConsole: false,
			});
			ink.waitUntilExit().catch(failed);
			return {stop: () => ink.unmount()};
		},
	};
};

/** The state in which it opens, with the person's preferences below what the command line asks for. */
const firstState = (
	{analysis, locations, view, filter, width, raw}: ScreenOptions,
	preferences: Preferences,
	theme: ThemeName,
	size: State['size'],
	message: string | null,
): State =>
	initialState({
		size,
		analysis,
		locations,
		view,
		filter,
		width: width ?? preferences.width,
		raw,
		look: lookNamed(theme, process.env),
		settings: {
			keys: preferences.keys,
			citation: preferences.citation ?? 'plain',
			links: knowsLinks(process.env),
		},
		message,
	});

/**
 * Shows the screen until the person leaves it.
 *
 * @returns the exit status, once the terminal is as it was
 * @throws what went wrong while drawing, once the terminal is as it was
 */
export const runScreen = async (options: ScreenOptions): Promise<number> => {
	const {values, problem} = await readConfig();
	const {preferences, problems} = toPreferences(values);
	const [complaint = null, ...more] = [
		...(problem ? [problem] : []),
		...problems.map(told => `config.yaml: ${told}`),
	];
	const theme = options.theme ?? preferences.theme ?? 'auto';
	const stage = options.screenReader
		? (await import('./linear.js')).linearStage(options.input, options.output)
		: screenOn(options, preferences, theme);
	const {promise, resolve, reject} = deferred();
	/** Stops this process, or 0 for the whole job, as Ctrl-Z does elsewhere: npx and a pipe's other end, too. */
	const suspend = (who: number) => {
		// First the terminal: whoever started the job goes on as soon as its leader stops.
		stage.leave();
		process.off('SIGTSTP', stopped);
		process.kill(who, 'SIGTSTP');
	};

	const stopped = () => suspend(process.pid);
	const resize = () => store.dispatch({type: 'resize', ...stage.size()});
	const resume = () => {
		process.on('SIGTSTP', stopped);
		stage.enter();
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
				open(effect.location, {raw: effect.raw}).then(
					analysis => store.dispatch({type: 'opened', request: effect.request, analysis}),
					(error: unknown) =>
						error instanceof OpenError
							? store.dispatch({type: 'failed', request: effect.request, message: error.message})
							: reject(error),
				);
				break;
			case 'copy':
				stage.send(clipboardSequence(effect.text));
				copyToSystem(effect.text);
				break;
			case 'browse':
				browse(effect.url, message => store.dispatch({type: 'say', message}));
				break;
		}
	};

	const message =
		complaint === null ? null : `${complaint}${more.length > 0 ? `, and ${more.length} more` : ''}`;
	const store = createStore(firstState(options, preferences, theme, stage.size(), message), run);
	stage.listen(
		key => {
			const action = keymap(store.state(), key);
			if (action) {
				store.dispatch(action);
			}
		},
		action => store.dispatch(action),
		resize,
	);
	const restore = () => stage.leave();
	for (const [signal, status] of Object.entries(deadly)) {
		process.on(signal, () => resolve(status));
	}

	process.on('SIGTSTP', stopped);
	process.on('SIGCONT', resume);
	process.on('uncaughtException', reject);
	process.on('exit', restore);
	options.output.on('error', reject);
	stage.enter();
	const drawing = stage.show(store, reject);
	// Behind the first frame, which does not wait for what an earlier visit left, and before the first key.
	const visits = new Visits(store, options);
	try {
		return await promise;
	} finally {
		visits.end();
		stage.leave();
		drawing.stop();
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
