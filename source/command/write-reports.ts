import {availableParallelism} from 'node:os';
import {messageOnCommandLine, OpenError} from '../document/open-error.js';
import {type Format, headingOf} from '../format/format.js';
import {locationsFrom} from './locations.js';
import {inParallel} from './parallel.js';
import {type Job, nobodyCalled, type Report, report, whoIs} from './report.js';
import type {Request} from './request.js';
import {analyseWithThread} from './second-thread.js';
import {complain, showCount, showProgress, showTrace} from './tell.js';
import {unreadInput} from './unread-input.js';

/** Writes to standard output and waits until it is taken, so that a slow reader does not fill the memory. */
const write = async (text: string): Promise<void> =>
	new Promise(resolve => {
		process.stdout.write(text, () => resolve());
	});

/** What stands before an article where several are written, behind a blank line where another one is above it. */
const headingBetween = (format: Format, location: string, isFirst: boolean): string => {
	const heading = headingOf(format, location);
	return heading === '' || isFirst ? heading : `\n${heading}`;
};

/** What a thread runs; see `thread.ts`. */
const threadScript = (): URL => new URL('worker.cjs', import.meta.url);

/** Reports on one article after the other. */
async function* inTurn(
	locations: AsyncIterable<string | undefined> | Iterable<string | undefined>,
	job: Job,
): AsyncGenerator<Report> {
	let isFirst = true;
	for await (const location of locations) {
		const progress = showProgress(location);
		const one = await report(location, job, isFirst, progress.update, async article =>
			analyseWithThread(article, threadScript(), error => {
				showTrace(job.debug && error instanceof Error ? error.stack : undefined);
			}),
		).finally(progress.end);
		isFirst &&= one.output === null;
		yield one;
	}
}

/** The fewest articles for which it pays to start threads. */
const worthThreads = 6;

/** More threads would hinder each other: each has to compile the program anew, and takes 40 MB. */
const mostThreads = 8;

async function* listed(locations: readonly string[]): AsyncGenerator<string> {
	yield* locations;
}

/**
 * Reports on what the command line names, with several threads where there may be many articles, a line each.
 */
const reportsOn = ({locations, filesFrom}: Request, job: Job): AsyncIterable<Report> => {
	const count = Math.min(availableParallelism(), mostThreads);
	const isMany = filesFrom !== undefined || (locations.length >= worthThreads && !locations.includes('-'));
	const names = filesFrom === undefined ? listed(locations) : locationsFrom(filesFrom);
	if (job.format === 'ndjson' && isMany && count > 1) {
		return inParallel(names, job, threadScript(), count);
	}

	return inTurn(filesFrom === undefined && locations.length === 0 ? [undefined] : names, job);
};

/** Writes the analysis of each location, in order; one that cannot be opened is told and the others go on. */
export const writeReports = async (request: Request): Promise<void> => {
	// What names the articles stays here: each thread gets a job of its own, and the list may be long.
	const {locations, filesFrom, format = 'text', ...rest} = request;
	const isOneOfMany = locations.length > 1 || filesFrom !== undefined;
	const job: Job = {...rest, format, hasErrorLines: format === 'ndjson' && filesFrom !== undefined};
	const count = showCount(filesFrom !== undefined);
	const unread = unreadInput(request);
	if (unread !== null) {
		complain(unread);
	}

	let isFirst = true;
	let asked = 0;
	let written = 0;
	/** How many of those do not quote whoever is asked for: one line tells of all. */
	let without = 0;
	const nobody = nobodyCalled(job.speaker ?? '');
	try {
		for await (const {location, output, told, isNobody, trace, failed} of reportsOn(request, job)) {
			count.end();
			asked++;
			for (const line of told) {
				complain(line);
			}

			showTrace(trace);

			if (failed) {
				process.exitCode = 1;
			} else {
				written++;
			}

			if (isNobody) {
				without++;
				if (!isOneOfMany) {
					complain(`${location}: ${nobody} it; ${whoIs}`);
				}
			}

			if (output !== null) {
				await write((isOneOfMany ? headingBetween(format, location, isFirst) : '') + output);
				isFirst = false;
			}

			count.add(failed);
		}
	} catch (error) {
		if (!(error instanceof OpenError)) {
			throw error;
		}

		complain(messageOnCommandLine(error));
		process.exitCode = 1;
	}

	count.end();
	if (asked === 0 && process.exitCode !== 1) {
		complain(`${filesFrom}: it names nothing to open`);
	}

	if (without > 0 && isOneOfMany) {
		complain(
			`${nobody} ${without === written ? `any article; ${whoIs}` : `${without} of ${written} articles`}`,
		);
	}
};
