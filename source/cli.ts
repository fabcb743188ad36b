import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import {plainRequest, type Request, UsageError} from './command/request.js';
import {complain, outputFailed, showTrace, tellOf} from './command/tell.js';
import {unreadInput} from './command/unread-input.js';
import {limits} from './document/limits.js';
import {messageOnCommandLine, OpenError} from './document/open-error.js';
import {read} from './open.js';

/**
 * The terminal's keys, also where standard input is a pipe; undefined where there is no terminal to ask.
 *
 * @param hasList whether a list is read from standard input: typed there, it ends that, and the keys come behind it
 */
const keyboard = (hasList: boolean): ReadStream | undefined => {
	if (process.stdin.isTTY && !hasList) {
		return process.stdin;
	}

	try {
		return new ReadStream(openSync('/dev/tty', 'r+'));
	} catch {
		return undefined;
	}
};

/**
 * A long document takes much room while it is read. How much text is in it is not known yet: where it is little, its
 * quotations come a sixth later for that.
 */
const saveRoom = (bytes: number): void => {
	if (bytes > limits.textAnalysedAtOnce) {
		import.meta.saveMemory?.();
	}
};

/**
 * All locations that a command line names, itself or in a file.
 *
 * @throws {OpenError} where the file cannot be read, or names none: whoever asks for a list is not shown something else
 */
const namedIn = async ({
	locations,
	filesFrom,
}: Pick<Request, 'locations' | 'filesFrom'>): Promise<readonly string[]> => {
	if (filesFrom === undefined) {
		return locations;
	}

	const {listAdvice, locationsFrom} = await import('./command/locations.js');
	const named: string[] = [];
	for await (const location of locationsFrom(filesFrom)) {
		named.push(location);
	}

	if (named.length === 0) {
		throw new OpenError(filesFrom, 'it names no location', listAdvice, {code: 'empty'});
	}

	return named;
};

/** Opens the screen; returns false where there is none to be had. */
const screen = async ({
	view,
	speaker,
	kind,
	raw,
	limits: loadLimits,
	...request
}: Request): Promise<boolean> => {
	// Before anything is read: what comes through a pipe can be read once.
	const input = keyboard(request.filesFrom === '-');
	if (input === undefined) {
		return false;
	}

	const locations = await namedIn(request);
	const several = locations.length > 1;
	const [location] = locations;
	const article = several
		? null
		: await tellOf(
				location,
				async ({update, loaded}) =>
					read(location, {raw, ...loadLimits, onProgress: update}, bytes => {
						saveRoom(bytes);
						loaded(bytes);
					}),
				({notices}) => notices,
				request.debug,
			);
	if (article === undefined) {
		return true;
	}

	const {hungUp, runScreen} = await import('./ui/effects/run-screen.js');
	// From here on the screen knows better what to do without a terminal.
	process.stdout.off('error', outputFailed);
	const {status, unkept, complaints} = await runScreen({
		input,
		output: process.stdout,
		article,
		notice: unreadInput(request),
		locations,
		view,
		filter: {speaker, kind},
		width: request.width,
		theme: request.theme,
		mouse: request.mouse,
		fresh: request.fresh,
		watch: request.watch,
		// Ink's own way to tell that a screen reader is there.
		screenReader: request.screenReader || process.env.INK_SCREEN_READER === 'true',
		raw,
		limits: loadLimits,
	});
	for (const complaint of complaints) {
		complain(complaint);
	}

	// A home that cannot be written to is somebody’s choice; a full disk is not.
	if (unkept === 'ENOSPC' || unkept === 'EDQUOT') {
		complain('the disk is full: your place in the article is not kept');
	}

	return leave(status, hungUp);
};

/**
 * Reads the command line; one without options needs no parser, which would cost every start ten milliseconds.
 *
 * @returns what is asked for, or what the program has to tell of itself
 */
const readRequest = async (argv: readonly string[]): Promise<Request | string> => {
	if (!argv.some(argument => argument.startsWith('-'))) {
		return plainRequest(argv);
	}

	const {readFlags, toldOfItself} = await import('./flags.js');
	return toldOfItself(argv) ?? readFlags(argv);
};

/**
 * Ends the process behind the screen. Where the terminal is gone, Node would fail at giving its modes back and die with
 * a trace of its own; ended by the signal itself, it does not try.
 */
const leave = (status: number, hungUp: number): never => {
	if (status === hungUp) {
		process.removeAllListeners('SIGHUP');
		process.kill(process.pid, 'SIGHUP');
	}

	process.exit(status);
};

const main = async (): Promise<void> => {
	process.stdout.on('error', outputFailed);
	// Nobody can be told that nobody can be told: what can be written goes on being written, and the exit status tells.
	process.stderr.on('error', () => {});
	let hasTrace = false;
	try {
		const argv = process.argv.slice(2);
		if (argv[0] === 'completions' && !argv.some(argument => /^(?:--help|-h|--version)$/.test(argument))) {
			(await import('./command/completions.js')).writeCompletions(argv.slice(1));
			return;
		}

		const request = await readRequest(argv);
		if (typeof request === 'string') {
			process.stdout.write(request);
			return;
		}

		hasTrace = request.debug;
		if (request.locations.includes('')) {
			throw new UsageError('a location is empty');
		}

		// A dumb terminal cannot place the cursor: it gets the text.
		const interactive =
			request.format === undefined &&
			process.stdout.isTTY &&
			(process.env.TERM !== 'dumb' || request.screenReader);
		if (!interactive || !(await screen(request))) {
			// A terminal would break lines within words.
			const width = request.width ?? (process.stdout.columns || undefined);
			await (await import('./command/write-reports.js')).writeReports({...request, width});
		}
	} catch (error) {
		if (error instanceof UsageError) {
			complain(`${error.message}; see explorer --help`);
			process.exitCode = 2;
			return;
		}

		if (error instanceof OpenError) {
			complain(messageOnCommandLine(error));
			process.exit(1);
		}

		const isKnown = error instanceof Error;
		complain(
			`this should not have happened: ${isKnown ? error.message : String(error)}${hasTrace ? '' : '; --debug tells more'}`,
		);
		if (hasTrace && isKnown) {
			showTrace(error.stack);
		}

		// The keyboard would keep the process alive.
		process.exit(1);
	}
};

void main();
