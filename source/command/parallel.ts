import {Worker} from 'node:worker_threads';
import type {Job, Report} from './report.js';

/** So many articles a thread are under way at a time: none has to wait, and not all of a long list is in memory. */
const ahead = 3;

/** A worker thread and the articles that it has been given, the first one first. */
type Thread = {
	readonly worker: Worker;
	readonly waiting: Array<{resolve: (report: Report) => void; reject: (error: unknown) => void}>;
};

/**
 * So much room a thread has for what is young, in megabytes: with less, which is V8's choice, 200 articles on two cores
 * take a twentieth longer.
 */
const youngRoom = 64;

const start = (script: URL, job: Job): Thread => {
	const thread: Thread = {
		worker: new Worker(script, {workerData: job, resourceLimits: {maxYoungGenerationSizeMb: youngRoom}}),
		waiting: [],
	};
	thread.worker.on('message', (report: Report) => thread.waiting.shift()?.resolve(report));
	const fail = (error: unknown) => {
		for (const {reject} of thread.waiting.splice(0)) {
			reject(error);
		}
	};
	thread.worker.on('error', fail);
	// One that ends on its own with work left would be waited for in vain.
	thread.worker.on('exit', code => fail(new Error(`a thread ended with status ${code}`)));
	return thread;
};

const give = async ({worker, waiting}: Thread, location: string): Promise<Report> =>
	new Promise((resolve, reject) => {
		waiting.push({resolve, reject});
		worker.postMessage(location);
	});

/**
 * Reports on many articles with several threads at once, in the order in which they are named.
 *
 * @param locations as they come
 * @param script what a thread runs; see `reporter.ts`
 * @param count of threads
 */
export async function* inParallel(
	locations: AsyncIterator<string>,
	job: Job,
	script: URL,
	count: number,
): AsyncGenerator<Report> {
	const threads = Array.from({length: count}, () => start(script, job));
	const reports: Array<Promise<Report>> = [];
	try {
		let next: Promise<IteratorResult<string>> | null = locations.next();
		while (next !== null || reports.length > 0) {
			// A report that is ready does not wait for the next location, which may be typed by a slow hand.
			const [first] = reports;
			const isFull = reports.length >= ahead * count;
			const named: IteratorResult<string> | null =
				next === null || isFull ? null : await (first ? Promise.race([next, first.then(() => null)]) : next);
			if (named === null) {
				yield await first;
				reports.shift();
			} else if (named.done) {
				next = null;
			} else {
				const idlest = threads.reduce((least, thread) =>
					thread.waiting.length < least.waiting.length ? thread : least,
				);
				const report = give(idlest, named.value);
				// Whoever waits for an earlier one is told when its turn has come.
				report.catch(() => {});
				reports.push(report);
				next = locations.next();
			}
		}
	} finally {
		// They end by themselves, so that they keep what V8 has compiled: see source/start/script-loader.ts.
		for (const {worker} of threads) {
			worker.removeAllListeners('exit');
			worker.postMessage(null);
		}
	}
}
