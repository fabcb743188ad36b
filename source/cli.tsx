#!/usr/bin/env node
import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Analysis} from './document/analysis.js';
import {clean} from './document/clean.js';
import {OpenError} from './document/open-error.js';
import {select, speakersNamed} from './document/select.js';
import {type Request, readFlags, UsageError} from './flags.js';
import {type Format, format} from './format/format.js';
import {open} from './open.js';

const complain = (message: string): void => {
	process.stderr.write(`explorer: ${clean(message).replaceAll('\n', ' ')}\n`);
};

/** Writes to standard output and waits until it is taken, so that a slow reader does not fill the memory. */
const write = async (text: string): Promise<void> =>
	new Promise(resolve => {
		process.stdout.write(text, () => resolve());
	});

/** How long a person waits before being told for what, in milliseconds. */
const unnoticed = 500;

/** Tells on the terminal how much of a page has come, where that takes long; the line is gone when it has. */
const showProgress = (location: string | undefined): {update: (bytes: number) => void; end: () => void} => {
	if (!process.stderr.isTTY || !/^https?:/i.test(location ?? '')) {
		return {update: () => {}, end: () => {}};
	}

	let size = 0;
	let isShown = false;
	const timer = setInterval(() => {
		isShown = true;
		const line = `explorer: fetching ${clean(location ?? '').replaceAll('\n', ' ')}`;
		const told = size > 0 ? ` ${(size / 1024).toFixed(0)} kB` : '';
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

/** Opens a location and tells on standard error what there is to know of it; undefined where it cannot be opened. */
const openAndTell = async (location: string | undefined, raw: boolean): Promise<Analysis | undefined> => {
	const progress = showProgress(location);
	try {
		const analysis = await open(location, {raw, onProgress: progress.update}).finally(progress.end);
		for (const notice of analysis.article.notices) {
			complain(`${analysis.article.location.name}: ${notice}`);
		}

		return analysis;
	} catch (error) {
		if (!(error instanceof OpenError)) {
			throw error;
		}

		complain(error.message);
		process.exitCode = 1;
		return undefined;
	}
};

/** What stands before an article where several are written, so that a reader knows which it is. */
const heading = (name: Format, location: string, isFirst: boolean): string =>
	name === 'text'
		? `${isFirst ? '' : '\n'}==> ${clean(location)} <==\n\n`
		: name === 'markdown'
			? `${isFirst ? '' : '\n'}<!-- ${clean(location).replaceAll('--', '- -')} -->\n\n`
			: '';

/** Writes the analysis of each location, in order; one that cannot be opened is told and the others go on. */
const filter = async ({
	locations,
	format: name = 'text',
	view,
	speaker,
	kind,
	width,
	raw,
}: Request): Promise<void> => {
	const selects = speaker !== undefined || kind !== undefined;
	let isFirst = true;
	for (const location of locations.length > 0 ? locations : [undefined]) {
		const analysis = await openAndTell(location, raw);
		if (analysis === undefined) {
			continue;
		}

		const {article, speakers} = analysis;
		if (speaker !== undefined && speakersNamed(speakers, speaker).length === 0) {
			complain(`${article.location.name}: nobody called “${speaker}” is quoted in it`);
		}

		const output = format(select(analysis, {speaker, kind}), {
			format: name,
			view: view ?? (selects ? 'quotes' : undefined),
			width,
			header: isFirst,
		});
		await write((locations.length > 1 ? heading(name, article.location.name, isFirst) : '') + output);
		isFirst = false;
	}
};

/** The terminal's keys, also where standard input is a pipe; undefined where there is no terminal to ask. */
const keyboard = (): ReadStream | undefined => {
	if (process.stdin.isTTY) {
		return process.stdin;
	}

	try {
		return new ReadStream(openSync('/dev/tty', 'r+'));
	} catch {
		return undefined;
	}
};

/** Opens the screen; returns false where there is none to be had. */
const screen = async ({locations, view, speaker, kind, raw, ...request}: Request): Promise<boolean> => {
	const several = locations.length > 1;
	const analysis = several ? null : await openAndTell(locations[0], raw);
	if (analysis === undefined) {
		return true;
	}

	const input = keyboard();
	if (input === undefined) {
		return false;
	}

	const {runScreen} = await import('./ui/effects/run.js');
	const status = await runScreen({
		input,
		output: process.stdout,
		analysis,
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
	});
	process.exit(status);
};

/** A reader that has seen enough, like `head`, closes the pipe: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') {
		complain(`standard output: ${error.message}`);
	}

	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
	const request = readFlags(process.argv.slice(2));
	// A dumb terminal cannot place the cursor: it gets the text.
	const interactive =
		request.format === undefined &&
		process.stdout.isTTY &&
		(process.env.TERM !== 'dumb' || request.screenReader);
	if (!interactive || !(await screen(request))) {
		await filter(request);
	}
} catch (error) {
	if (error instanceof UsageError) {
		complain(`${error.message}; see explorer --help`);
		process.exitCode = 2;
	} else {
		complain(`this should not have happened: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
	}
}
