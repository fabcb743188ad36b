import type {Job, Report} from './report.js';
import {startThreads} from './thread-pool.js';

/**
 * How many reports for each thread may be under way at a time: while the first is long in coming the threads go on with those
 * behind it, and still not all of a long list is in memory.
 */
const mostPending = 16;

/** What comes next of a list: a location, its end, or the error that it ends with. */
type Named = {readonly location: string} | 'end' | {readonly error: unknown};

/**
 * Reports on many articles with several threads at once, in the order in which they are named.
 *
 * @param locations as they come; where they end in an error, that comes behind the reports on those before it
 * @param script what a thread runs; see `thread.ts`
 * @param count of threads, with this one
 * @throws the error that the list ends with
 */
export async function* inParallel(
	locations: AsyncIterator<string>,
	job: Job,
	script: URL,
	count: number,
): AsyncGenerator<Report> {
	const {submit, here, end} = startThreads(job, script, count);
	const ask = async (): Promise<Named> =>
		locations.next().then(
			({done, value}) => (done ? 'end' : {location: value}),
			(error: unknown) => ({error}),
		);
	const reports: Array<Promise<Report>> = [];
	let coming = ask();
	/** How the list ends, once that is known. */
	let last: Named | undefined;
	/** The next that the list names; undefined where a report is ready first, or the list has to wait for one. */
	const nextNamed = async (): Promise<Named | undefined> => {
		const [first] = reports;
		if (last !== undefined || reports.length >= mostPending * count) {
			return undefined;
		}

		// A report that is ready does not wait for the next location, which may be typed by a slow hand.
		return first ? Promise.race([coming, first.then(() => undefined)]) : coming;
	};

	try {
		while (last === undefined || reports.length > 0) {
			const named = await nextNamed();
			if (named === undefined) {
				yield await reports[0];
				reports.shift();
			} else if (named === 'end' || 'error' in named) {
				last = named;
			} else {
				// Standard input is this thread's alone.
				reports.push((named.location === '-' ? here : submit)(named.location));
				coming = ask();
			}
		}
	} finally {
		end();
	}

	if (typeof last === 'object' && 'error' in last) {
		throw last.error;
	}
}
