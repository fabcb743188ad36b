import {clean} from '../document/clean.js';
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

/** Tells on the terminal how much of a page has come, where that takes long; the line is gone when it has. */
export const showProgress = (
	location: string | undefined,
): {update: (bytes: number) => void; end: () => void} => {
	const isPage = location !== undefined && /^https?:/i.test(location) && URL.canParse(location);
	if (!process.stderr.isTTY || !isPage) {
		return {update: () => {}, end: () => {}};
	}

	let size = 0;
	let isShown = false;
	const timer = setInterval(() => {
		isShown = true;
		// As it is asked for, with signs for what is not ASCII: each character is a column wide.
		const line = `explorer: fetching ${new URL(location).href}`;
		const told = `${size > 0 ? ` ${(size / 1024).toFixed(0)} kB;` : ''} Ctrl-C stops`;
		// One row, however long the address: a second one could not be taken back.
		const room = Math.max(10, (process.stderr.columns ?? 80) - told.length - 2);
		process.stderr.write(`\r\u001B[K${line.slice(0, room)}…${told}`);
	}, unnoticed);
	return {
		update(bytes) {
			size = bytes;
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
	open: (onProgress: (bytes: number) => void) => Promise<T>,
	noticesOf: (opened: T) => readonly string[],
	hasTrace = false,
): Promise<T | undefined> => {
	const progress = showProgress(location);
	try {
		const opened = await open(progress.update).finally(progress.end);
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
