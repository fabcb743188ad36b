import {setImmediate} from 'node:timers/promises';
import type {Worker} from 'node:worker_threads';
import {type Answer, Claimer, endClaims, firstUnclaimed, type Numbered, type ThreadData} from './claims.js';
import {failed, type Job, type Report, report} from './report.js';
import {startWorker} from './start-worker.js';

/** The threads that report on a list of articles, this one among them. */
type ThreadPool = {
	/** Has one of them report on an article. */
	readonly submit: (location: string) => Promise<Report>;
	/** Has this one report on it. */
	readonly here: (location: string) => Promise<Report>;
	/** Nothing more will be submitted. */
	readonly end: () => void;
};

/** An article on which no report is there yet. */
type Pending = {
	readonly location: string;
	readonly resolve: (report: Report) => void;
	/** The thread that has claimed it; undefined for this one. */
	worker?: Worker;
};

/**
 * Starts threads.
 *
 * @param script what a thread runs; see `thread.ts`
 * @param count of threads, with this one. It hands on what the others answer, and reports as well: one more that does nothing
 * but wait takes 10 MB, and 200 articles on two cores a fortieth longer
 */
export const startThreads = (job: Job, script: URL, count: number): ThreadPool => {
	const pending = new Map<number, Pending>();
	const finish = (number: number, ready: Report): void => {
		pending.get(number)?.resolve(ready);
		pending.delete(number);
	};
	const answerOf =
		(worker?: Worker) =>
		({number, report: ready}: Answer): void => {
			const article = pending.get(number);
			if (ready) {
				finish(number, ready);
			} else if (article && worker) {
				article.worker = worker;
			}
		};

	const next = firstUnclaimed();
	const data: ThreadData = {job, next};
	const start = (): Worker[] => {
		let worker: Worker;
		try {
			worker = startWorker(script, data);
		} catch {
			// Where nobody may start a thread, those that there are go on, and be it this one alone.
			return [];
		}

		// What a thread had when it ended is an article that could not be opened; what it had not, others claim.
		const lose = (error: unknown): void => {
			for (const [number, {location, worker: owner}] of pending) {
				if (owner === worker) {
					finish(number, failed(location, error, job));
				}
			}
		};
		worker.on('message', answerOf(worker));
		worker.on('error', lose);
		worker.on('exit', status => lose(new Error(`a thread ended with status ${status}`)));
		return [worker];
	};

	const workers = Array.from({length: count - 1}, start).flat();
	const here = async (location: string): Promise<Report> => {
		// What the others have to say comes in before this thread is busy again.
		await setImmediate();
		return report(location, job, false);
	};
	const own = new Claimer(next, here, answerOf());
	let submitted = 0;
	const submit = async (location: string): Promise<Report> =>
		new Promise(resolve => {
			const article: Numbered = {number: submitted++, location};
			pending.set(article.number, {location, resolve});
			for (const worker of workers) {
				worker.postMessage(article);
			}

			own.offer(article);
		});
	const end = (): void => {
		endClaims(next);
		for (const worker of workers) {
			// It ends by itself, so that it keeps what V8 has compiled: see source/start/script-loader.ts.
			worker.postMessage(null);
		}
	};
	return {submit, here, end};
};
