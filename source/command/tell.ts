import {clean, cleanLine} from '../document/clean.js';
import {truncate} from '../document/columns.js';
import {messageOnCommandLine, OpenError, traceOf} from '../document/open-error.js';

/** Tells what went wrong or is to be known, in one line on standard error. */
export const complain = (message: string): void => {
	process.stderr.write(`explorer: ${clean(message).replaceAll('\n', ' ')}\n`);
};

/** Shows where in the program an error arose, if anywhere. */
export const showTrace = (trace: string | undefined): void => {
	if (trace !== undefined) {
		process.stderr.write(`${clean(trace)}\n`);
	}
};

/**
 * Ends the process where standard output takes no more. A reader that has seen enough, like `head`, closes the pipe:
 * that is no error.
 */
export const outputFailed = ({code, message}: NodeJS.ErrnoException): void => {
	if (code === 'EPIPE') {
		process.exit(0);
	}

	complain(
		`standard output: ${code === 'ENOSPC' ? 'the disk is full; free some room, or write elsewhere' : message}`,
	);
	process.exit(1);
};

/** How long a person waits before being told for what, in milliseconds. */
const unnoticed = 500;

/** From this size on, in bytes, a document takes a second or more to read, in which nothing else is done. */
const longReading = 1_000_000;

/** What is told while a document is opened. */
type Progress = {
	/** So many bytes of a page have come. */
	readonly update: (bytes: number) => void;
	/** It is there, with so many bytes, and is about to be read. */
	readonly loaded: (bytes: number) => void;
	readonly end: () => void;
};

/**
 * Tells on the terminal how much of a page has come, where that takes long, and that a large document is being read; the line
 * is gone when it is open.
 */
export const showProgress = (location: string | undefined): Progress => {
	if (!process.stderr.isTTY || location === undefined) {
		return {update: () => {}, loaded: () => {}, end: () => {}};
	}

	let size = 0;
	let isShown = false;
	/** One row, however long the address: a second one could not be taken back. */
	const tell = (doing: string, told: string): void => {
		isShown = true;
		const room = Math.max(10, (process.stderr.columns ?? 80) - told.length - 2);
		process.stderr.write(`\r\u001B[K${truncate(`explorer: ${doing}`, room)} ${told}`);
	};
	const isPage = /^https?:/i.test(location) && URL.canParse(location);
	// As it is asked for, with signs for what is not ASCII.
	const name = isPage ? new URL(location).href : cleanLine(location);
	const timer = isPage
		? setInterval(
				() => tell(`fetching ${name}…`, `${size > 0 ? `${(size / 1024).toFixed(0)} kB; ` : ''}Ctrl-C stops`),
				unnoticed,
			)
		: undefined;
	return {
		update(bytes) {
			size = bytes;
		},
		loaded(bytes) {
			if (bytes >= longReading) {
				tell(`reading ${name}…`, `${(bytes / 1024 / 1024).toFixed(1)} MB; Ctrl-C stops`);
			}
		},
		end() {
			clearInterval(timer);
			if (isShown) {
				process.stderr.write('\r\u001B[K');
			}
		},
	};
};

/** Counts on the terminal the articles that are done, where many are written elsewhere. */
export const showCount = (isLong: boolean): {add: (failed: boolean) => void; end: () => void} => {
	const isShown = isLong && process.stderr.isTTY === true && process.stdout.isTTY !== true;
	let [done, failed] = [0, 0];
	return {
		add(hasFailed) {
			done++;
			failed += hasFailed ? 1 : 0;
			if (isShown) {
				process.stderr.write(
					`\r\u001B[Kexplorer: ${done} done${failed > 0 ? `, ${failed} of them cannot be opened` : ''}`,
				);
			}
		},
		end() {
			if (isShown && done > 0) {
				process.stderr.write('\r\u001B[K');
			}
		},
	};
};

/**
 * Opens or reads what is at a location, and tells on standard error how far it is and what is to be known of it.
 *
 * @param hasTrace whether an error of the program itself is told with its trace
 * @returns undefined where it cannot be opened, which is told and becomes the exit status
 */
export const tellOf = async <T>(
	location: string | undefined,
	open: (progress: Pick<Progress, 'update' | 'loaded'>) => Promise<T>,
	noticesOf: (opened: T) => readonly string[],
	hasTrace = false,
): Promise<T | undefined> => {
	const progress = showProgress(location);
	try {
		const opened = await open(progress).finally(progress.end);
		for (const notice of noticesOf(opened)) {
			complain(`${location ?? 'built-in'}: ${notice}`);
		}

		return opened;
	} catch (error) {
		if (!(error instanceof OpenError)) {
			throw error;
		}

		complain(messageOnCommandLine(error));
		showTrace(hasTrace ? traceOf(error) : undefined);
		process.exitCode = 1;
		return undefined;
	}
};
