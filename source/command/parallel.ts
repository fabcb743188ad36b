import {setImmediate} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import {type Job, type Report, report} from './report.js';
import {type Answer, endTaking, nobodysYet, Taker, type ThreadData} from './taker.js';

/**
 * So many reports for each thread may be waited for at a time: while the first is long in coming the threads go on with
 * others, and not all of a long list is in memory.
 */
const mostAwaited = 8;

/**
 * So much room a thread has for what is young, in megabytes: with less, which is V8's choice, 200 articles on two cores
 * take a twentieth longer.
 */
const youngRoom = 64;

const startWorker = (
	script: URL,
	data: ThreadData,
	answer: (answer: Answer) => void,
	fail: (error: unknown) => void,
): Worker => {
	const start = () =>
		new Worker(script, {workerData: data, resourceLimits: {maxYoungGenerationSizeMb: youngRoom}});
	const worker = import.meta.startThread?.(start) ?? start();
	worker.on('message', answer);
	worker.on('error', fail);
	// One that ends before it is told to would be waited for in vain.
	worker.on('exit', code => fail(new Error(`a thread ended with status ${code}`)));
	return worker;
};

/** It ends by itself, so that it keeps what V8 has compiled: see source/start/script-loader.ts. */
const endWorker = (worker: Worker): void => {
	worker.removeAllListeners('exit');
	worker.postMessage(null);
};

/** The threads of a list of articles, with this one. */
type Threads = {
	/** Has one of them report on an article. */
	readonly share: (location: string) => Promise<Report>;
	/** Has this one report on it. */
	readonly here: (location: string) => Promise<Report>;
	/** Nothing more will be shared. */
	readonly end: () => void;
};

/**
 * Starts threads.
 *
 * @param script what a thread runs; see `reporter.ts`
 * @param count of threads with this one, which has nothing else to do but to hand on what the others say: one more, for it
 * to wait for, takes 10 MB, and with 200 articles on two cores a fortieth of the time
 */
const startThreads = (job: Job, script: URL, count: number): Threads => {
	const awaited = new Map<number, {resolve: (report: Report) => void; reject: (error: unknown) => void}>();
	const answer = ({number, report: ready}: Answer): void => {
		awaited.get(number)?.resolve(ready);
		awaited.delete(number);
	};
	let failure: {readonly error: unknown} | undefined;
	const fail = (error: unknown): void => {
		failure ??= {error};
		for (const {reject} of awaited.values()) {
			reject(error);
		}
	};
	const here = async (location: string): Promise<Report> => {
		// What the others have to say comes in before this thread is busy again.
		await setImmediate();
		return report(location, job, false);
	};
	const next = nobodysYet();
	const workers = Array.from({length: count - 1}, () => startWorker(script, {job, next}, answer, fail));
	const own = new Taker(next, here, answer);
	let shared = 0;
	const share = async (location: string): Promise<Report> =>
		new Promise((resolve, reject) => {
			if (failure) {
				reject(failure.error);
				return;
			}

			const article = {number: shared++, location};
			awaited.set(article.number, {resolve, reject});
			for (const worker of workers) {
				worker.postMessage(article);
			}

			own.hear(article);
		});
	const end = (): void => {
		endTaking(next);
		for (const worker of workers) {
			endWorker(worker);
		}
	};
	return {share, here, end};
};

/** What the list names next; nothing at its end, or with the error that ended it. */
type Named = {readonly location?: string; readonly error?: unknown};

/**
 * Reports on many articles with several threads at once, in the order in which they are named.
 *
 * @param locations as they come; where they end in an error, that comes behind the reports on those before it
 * @param script what a thread runs; see `reporter.ts`
 * @param count of threads, with this one
 * @throws where a thread has ended before it was told to, for the reports that are still waited for
 */
export async function* inParallel(
	locations: AsyncIterator<string>,
	job: Job,
	script: URL,
	count: number,
): AsyncGenerator<Report> {
	const {share, here, end} = startThreads(job, script, count);
	const ask = async (): Promise<Named> =>
		locations.next().then(
			({done, value}) => (done ? {} : {location: value}),
			(error: unknown) => ({error}),
		);
	const reports: Array<Promise<Report>> = [];
	let last: Named = {};
	try {
		let coming: Promise<Named> | null = ask();
		while (coming !== null || reports.length > 0) {
			// A report that is ready does not wait for the next location, which may be typed by a slow hand.
			const [first] = reports;
			const isFull = reports.length >= mostAwaited * count;
			const named: Named | null =
				coming === null || isFull
					? null
					: await (first ? Promise.race([coming, first.then(() => null)]) : coming);
			if (named === null) {
				yield await first;
				reports.shift();
			} else if (named.location === undefined) {
				last = named;
				coming = null;
			} else {
				// Standard input is this thread's alone.
				const one = (named.location === '-' ? here : share)(named.location);
				// Whoever waits for an earlier one is told when its turn has come.
				one.catch(() => {});
				reports.push(one);
				coming = ask();
			}
		}
	} finally {
		end();
	}

	if (last.error !== undefined) {
		throw last.error;
	}
}
