import type {ReadStream, WriteStream} from 'node:tty';
import type {Analysis} from '../../document/analysis.js';
import type {Article} from '../../document/article.js';
import type {ThemeName, View} from '../../document/choices.js';
import {type LoadLimits, limits} from '../../document/limits.js';
import {toOpenError} from '../../document/open-error.js';
import {readConfig} from '../../library/config.js';
import {analyse, analyseInSlices, type OpenOptions, outline, read} from '../../open.js';
import type {Effect} from '../action.js';
import {initialState} from '../initial-state.js';
import {type Preferences, toPreferences} from '../preferences.js';
import type {State} from '../state.js';
import {createStore} from '../store.js';
import {asksBackground, lookNamed, surroundingsOf} from '../theme.js';
import {clipboardSequence, colourLevel, knowsLinks} from './capabilities.js';
import {keyboardOf} from './keyboard.js';
import {screenStage} from './screen.js';

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

/** How long it may take until a signal to stop has stopped us, in milliseconds. */
const stopDelay = 50;

/** The exit status where the terminal is gone, whether a signal says so or an error at reading or writing. */
export const hungUp = deadly.SIGHUP;

/** An article as it is opened: with or without what is to be found out about it. */
type Opening = Pick<State, 'analysis' | 'findings'>;

/** What the first frame shows of an article. Whom it is read out to hears all of it at once. */
const openingOf = async ({article, screenReader}: ScreenOptions): Promise<Opening> =>
	article === null
		? {analysis: null, findings: 'none'}
		: screenReader
			? {analysis: await analyse(article), findings: 'found'}
			: {
					analysis: outline(article),
					findings: article.text.length <= limits.textAnalysedAtOnce ? 'sought' : 'none',
				};

/** Opens a location, and finds out about it unless it is very long. */
const openAnother = async (
	location: string | undefined,
	options: OpenOptions,
): Promise<{analysis: Analysis; findings: 'none' | 'found'}> => {
	const article = await read(location, options);
	return article.text.length <= limits.textAnalysedAtOnce
		? {analysis: await analyseInSlices(article), findings: 'found'}
		: {analysis: outline(article), findings: 'none'};
};

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
			surroundings,
		},
		message,
	});
};

/** What came of the screen: the exit status, why the place could not be kept, and what is wrong with the config. */
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
	const opening = await openingOf(options);
	// Several articles and very long ones are not waited for with the first quotations.
	if (opening.findings !== 'sought') {
		import.meta.saveMemory?.();
	}

	const {values, problem} = await readConfig();
	const {preferences, problems} = toPreferences(values);
	const complaints = [...(problem ? [problem] : []), ...problems.map(told => `config.yaml: ${told}`)];
	const theme = options.theme ?? preferences.theme ?? 'auto';
	const stage = options.screenReader
		? (await import('./linear.js')).linearStage(options.input, options.output)
		: screenStage(options.input, options.output, {
				mouse: options.mouse ?? preferences.mouse ?? true,
				askBackground: asksBackground(theme, process.env),
				text: options.article?.text ?? null,
			});
	const {promise, resolve, reject} = deferred();
	let unstopped: NodeJS.Timeout | undefined;
	/** Stops this process, or 0 for the whole job, as Ctrl-Z does elsewhere: npx and a pipe's other end, too. */
	const suspend = (who: number) => {
		// First the terminal: whoever started the job goes on as soon as its leader stops.
		stage.leave();
		process.off('SIGTSTP', stopped);
		process.kill(who, 'SIGTSTP');
		// The system stops nobody where no shell could let the job go on, as in a window of the program's own.
		unstopped = setTimeout(resume, stopDelay);
	};

	const stopped = () => suspend(process.pid);
	const resize = () => store.dispatch({type: 'resize', ...stage.size()});
	const resume = () => {
		clearTimeout(unstopped);
		// After a SIGSTOP, of which nobody is told, it is listened for still.
		process.off('SIGTSTP', stopped);
		process.on('SIGTSTP', stopped);
		stage.enter();
		// The window may have changed meanwhile.
		resize();
	};

	const findOut = async (article: Article): Promise<void> => {
		let told = 0;
		const tell = (done: number) => {
			const percent = Math.floor(100 * done);
			if (percent > told) {
				told = percent;
				store.dispatch({type: 'progress', article, percent});
			}
		};
		await analyseInSlices(article, tell).then(
			analysis => store.dispatch({type: 'analysed', analysis}),
			(error: unknown) => {
				// The text can be read all the same.
				store.dispatch({type: 'analysed', analysis: outline(article)});
				store.dispatch({type: 'say', message: toOpenError(article.location.name, error).message});
			},
		);
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
				openAnother(effect.location, {...options.limits, raw: effect.raw}).then(
					answer => store.dispatch({type: 'opened', request: effect.request, ...answer}),
					(error: unknown) =>
						store.dispatch({
							type: 'failed',
							request: effect.request,
							message: toOpenError(effect.location, error).message,
						}),
				);
				break;
			case 'analyse':
				findOut(effect.article).catch(reject);
				break;
			case 'copy':
				stage.send(clipboardSequence(effect.text));
				import('./desktop.js').then(({copyToSystem}) => copyToSystem(effect.text), reject);
				break;
			case 'browse':
				import('./desktop.js').then(
					({browse}) => browse(effect.url, message => store.dispatch({type: 'say', message})),
					reject,
				);
				break;
		}
	};

	// One line is all that there is; what is wrong with the config is told in full when the person leaves.
	const [first = options.article?.notices[0] ?? null, ...more] = [
		...(options.notice === null ? [] : [options.notice]),
		...complaints,
	];
	const message = more.length > 0 ? `${first}, and ${more.length} more, told when you leave` : first;
	const store = createStore(firstState(options, opening, preferences, theme, stage.size(), message), run);
	stage.listen(keyboardOf(store), action => store.dispatch(action), resize);
	const restore = () => stage.leave();
	for (const [signal, status] of Object.entries(deadly)) {
		process.on(signal, () => resolve(status));
	}

	process.on('SIGTSTP', stopped);
	process.on('SIGCONT', resume);
	process.on('uncaughtException', reject);
	process.on('exit', restore);
	// Without a terminal there is nobody to be told of an error.
	for (const stream of [options.input, options.output]) {
		stream.on('error', (error: NodeJS.ErrnoException) =>
			/^(?:EIO|EBADF|EPIPE|ENXIO)$/.test(error.code ?? '') ? resolve(hungUp) : reject(error),
		);
	}

	options.input.on('end', () => resolve(hungUp));
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
			const {analysis, findings} = store.state();
			if (analysis !== null && findings === 'sought') {
				await findOut(analysis.article);
				import.meta.saveMemory?.();
			}
		};
		start().catch(reject);
		const status = await promise.finally(() => {
			unkept = visits.end();
		});
		return {status, unkept, complaints};
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
