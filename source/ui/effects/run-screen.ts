import type {ReadStream, WriteStream} from 'node:tty';
import type {Article} from '../../document/article.js';
import type {ThemeName, View} from '../../document/choices.js';
import type {LoadLimits} from '../../document/source.js';
import {readConfig} from '../../library/config.js';
import {configFolder} from '../../library/folders.js';
import type {Action} from '../action.js';
import {initialState} from '../initial-state.js';
import {lacksUnicode} from '../lines/ascii.js';
import {type Preferences, toPreferences} from '../preferences.js';
import type {State} from '../state.js';
import {createStore} from '../store.js';
import {asksBackground, lookNamed, surroundingsOf} from '../theme.js';
import {colourLevel, knowsLinks} from './capabilities.js';
import {controlJob} from './job.js';
import {keyboardOf} from './keyboard.js';
import {type Opening, openingOf} from './opening.js';
import {performerOf} from './perform.js';
import {screenStage} from './screen-stage.js';

type ScreenOptions = {
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** The article to show, or null where several locations are to choose from. */
	readonly article: Article | null;
	/** What is to be known of the command line. */
	readonly notice: string | null;
	readonly locations: readonly string[];
	readonly view?: View | undefined;
	readonly filter: Parameters<typeof initialState>[0]['filter'] & {};
	readonly width?: number | undefined;
	readonly theme?: ThemeName | undefined;
	readonly mouse?: boolean | undefined;
	readonly fresh: boolean;
	readonly watch: boolean;
	readonly screenReader: boolean;
	/** Whether the articles are read raw; see `OpenOptions`. */
	readonly raw: boolean;
	readonly limits: LoadLimits;
};

/** Signals that end the program, with the exit status of each: 128 and its number. */
const deadly = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

/** The exit status where the terminal is gone, whether a signal says so or an error at reading or writing. */
export const hungUp = deadly.SIGHUP;

/** The state in which it opens, with the person's preferences below what the command line asks for. */
const firstState = (
	{locations, view, filter, width, raw}: ScreenOptions,
	opening: Opening,
	preferences: Preferences,
	theme: ThemeName,
	size: State['size'],
	message: string | null,
): State => {
	const surroundings = surroundingsOf(process.env);
	return initialState({
		size,
		...opening,
		locations,
		view,
		filter,
		width: width ?? preferences.width,
		raw,
		look: lookNamed(theme, surroundings),
		settings: {
			keys: preferences.keys,
			citation: preferences.citation ?? 'plain',
			links: knowsLinks(process.env),
			colours: colourLevel(),
			isAscii: lacksUnicode(process.env),
			surroundings,
		},
		message,
	});
};

/**
 * What is told first. One line is all that there is: what is wrong, with the config as a rule, is told in full when the
 * person leaves.
 */
const firstMessage = ({article, notice}: ScreenOptions, complaints: readonly string[]): string | null => {
	const [first = article?.notices[0] ?? null, ...more] = [
		...(notice === null ? [] : [notice]),
		...complaints,
	];
	return more.length > 0 ? `${first}, and ${more.length} more, told when you leave` : first;
};

/** Where the config is of which something is wrong; in the first line on the screen there is no room for that. */
const whereabouts = (problems: readonly string[]): string[] => {
	const folder = problems.length > 0 ? configFolder() : null;
	return folder === null ? [] : [`config.yaml stands in ${folder}`];
};

/** What the config file asks for, and what is wrong with it, a line each. */
const readPreferences = async (): Promise<ReturnType<typeof toPreferences>> => {
	const {values, problem} = await readConfig();
	const {preferences, problems} = toPreferences(values);
	return {
		preferences,
		problems: [...(problem ? [problem] : []), ...problems.map(told => `config.yaml: ${told}`)],
	};
};

/**
 * Waits for what ends the screen from outside: a signal, a terminal that is gone, an error that nobody foresaw.
 *
 * @param quit is told the exit status
 * @param fail is told an error of the program
 */
const awaitEnd = (
	{input, output}: Pick<ScreenOptions, 'input' | 'output'>,
	quit: (status: number) => void,
	fail: (error: unknown) => void,
): void => {
	for (const [signal, status] of Object.entries(deadly)) {
		process.on(signal, () => quit(status));
	}

	process.on('uncaughtException', fail);
	// Without a terminal there is nobody to be told of an error.
	for (const stream of [input, output]) {
		stream.on('error', (error: NodeJS.ErrnoException) =>
			/^(?:EIO|EBADF|EPIPE|ENXIO)$/.test(error.code ?? '') ? quit(hungUp) : fail(error),
		);
	}

	input.on('end', () => quit(hungUp));
};

/** What came of the screen: the exit status, why the place could not be kept, and what was wrong from the beginning. */
type Outcome = {
	readonly status: number;
	readonly unkept: string | null;
	readonly complaints: readonly string[];
};

/**
 * Shows the screen until the person leaves it.
 *
 * @returns what is to be told once the terminal is as it was
 * @throws what went wrong while drawing, once the terminal is as it was
 */
export const runScreen = async (options: ScreenOptions): Promise<Outcome> => {
	const {problem: unfound, ...opening} = await openingOf(options.article, options.screenReader);
	// Several articles and very long ones are not waited for with the first quotations.
	if (opening.findings !== 'sought') {
		import.meta.saveMemory?.();
	}

	const {preferences, problems} = await readPreferences();
	const complaints = [...(unfound ? [unfound] : []), ...problems];
	const theme = options.theme ?? preferences.theme ?? 'auto';
	const stage = options.screenReader
		? (await import('./linear-stage.js')).linearStage(options.input, options.output)
		: screenStage(options.input, options.output, {
				mouse: options.mouse ?? preferences.mouse ?? true,
				askBackground: asksBackground(theme, process.env),
				text: options.article?.text ?? null,
			});
	const {promise, resolve, reject} = deferred();
	const dispatch = (action: Action) => store.dispatch(action);
	const resize = () => dispatch({type: 'resize', ...stage.size()});
	const {suspend} = controlJob(
		() => stage.leave(),
		() => stage.enter(),
	);
	const message = firstMessage(options, complaints);
	const perform = performerOf({
		limits: options.limits,
		isKept: !options.fresh,
		dispatch,
		send: sequence => stage.send(sequence),
		suspend,
		redraw: () => stage.redraw(),
		quit: resolve,
	});
	const state = firstState(options, opening, preferences, theme, stage.size(), message);
	const store = createStore(state, effect => {
		perform(effect).catch(reject);
	});
	const {press, act} = keyboardOf(store);
	stage.listen(press, act, resize);
	awaitEnd(options, resolve, reject);
	process.on('exit', () => stage.leave());
	let unkept: string | null = null;
	let stopDrawing = () => {};
	try {
		stage.enter();
		const drawing = stage.show(store, reject);
		stopDrawing = () => drawing.stop();
		// Behind the first frame, which waits neither for what an earlier visit left nor for what is found out.
		const {Visits} = await import('./visits.js');
		const visits = new Visits(store, options);
		const start = async () => {
			await drawing.drawn;
			if (options.locations.length > 1) {
				(await import('./titles.js')).readTitles(store, reject);
			}

			const {analysis, findings} = store.state();
			if (analysis !== null && findings === 'sought') {
				await perform({type: 'analyse', article: analysis.article});
				import.meta.saveMemory?.();
			}
		};
		start().catch(reject);
		const status = await promise.finally(() => {
			unkept = visits.end();
		});
		return {status, unkept, complaints: [...complaints, ...whereabouts(problems)]};
	} finally {
		stage.leave();
		stopDrawing();
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
