import {Worker} from 'node:worker_threads';
import type {Job, Report} from './report.js';

/** So many articles a thread are under way at a time: none has to wait, and not all of a long list is in memory. */
const ahead = 3;

/** A worker thread and the articles that it has been given, the first one first. */
type Thread = {
	readonly worker: Worker;
	readonly waiting: Array<{resolve: (report: Report) => void; reject: (error: unknown) => void}>;
};

const start = (script: URL, job: Job): Thread => {
	const thread: Thread = {worker: new Worker(script, {workerData: job}), waiting: []};
	thread.worker.on('message', (report: Report) => thread.waiting.shift()?.resolve(report));
	thread.worker.on('error', error => {
		for (const {reject} of thread.waiting.splice(0)) {
			reject(error);
		}
	});
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
	locations: AsyncIterable<string>,
	job: Job,
	script: URL,
	count: number,
): AsyncGenerator<Report> {
	const threads = Array.from({length: count}, () => start(script, job));
	const reports: Array<Promise<Report>> = [];
	try {
		for await (const location of locations) {
			const idlest = threads.reduce((least, thread) =>
				thread.waiting.length < least.waiting.length ? thread : least,
			);
			const report = give(idlest, location);
			// Whoever waits for an earlier one is told when its turn has come.
			report.catch(() => {});
			reports.push(report);
			if (reports.length >= ahead * count) {
				yield (await reports.shift()) as Report;
			}
		}

		for (const report of reports) {
			yield await report;
		}
	} finally {
		for (const {worker} of threads) {
			void worker.terminate();
		}
	}
}
