import {setImmediate} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import {type Job, type Report, report} from './report.js';

/** So many articles a thread are under way at a time: none has to wait, and not all of a long list is in memory. */
const ahead = 3;

/** Who reports on articles, in a thread of its own or in this one. */
type Reporter = {
	/** How many articles it has been given and not yet reported on. */
	readonly underWay: () => number;
	readonly give: (location: string) => Promise<Report>;
	/** Nothing more will be given. */
	readonly end: () => void;
};

/**
 * So much room a thread has for what is young, in megabytes: with less, which is V8's choice, 200 articles on two cores
 * take a twentieth longer.
 */
const youngRoom = 64;

/** Starts a worker thread; its reports come in the order of the articles that it has been given. */
const startWorker = (script: URL, job: Job): Reporter => {
	const worker = new Worker(script, {
		workerData: job,
		resourceLimits: {maxYoungGenerationSizeMb: youngRoom},
	});
	const waiting: Array<{resolve: (report: Report) => void; reject: (error: unknown) => void}> = [];
	let failure: {readonly error: unknown} | undefined;
	worker.on('message', (report: Report) => waiting.shift()?.resolve(report));
	const fail = (error: unknown) => {
		failure ??= {error};
		for (const {reject} of waiting.splice(0)) {
			reject(error);
		}
	};
	worker.on('error', fail);
	// One that ends on its own with work left would be waited for in vain.
	worker.on('exit', code => fail(new Error(`a thread ended with status ${code}`)));
	return {
		underWay: () => waiting.length,
		give: async location =>
			new Promise((resolve, reject) => {
				// Nobody is left to answer.
				if (failure) {
					reject(failure.error);
				} else {
					waiting.push({resolve, reject});
					worker.postMessage(location);
				}
			}),
		// It ends by itself, so that it keeps what V8 has compiled: see source/start/script-loader.ts.
		end() {
			worker.removeAllListeners('exit');
			worker.postMessage(null);
		},
	};
};

/**
 * This thread as one of the reporters: it has nothing else to do but to hand on what the others say. A thread more, for
 * it to wait for, takes 10 MB, and with 200 articles on two cores a fortieth of the time.
 */
const inThisThread = (job: Job): Reporter => {
	let count = 0;
	return {
		underWay: () => count,
		async give(location) {
			count++;
			// The others' reports come in, and what they are given goes out, before this thread is busy again.
			await setImmediate();
			return report(location, job, false).finally(() => count--);
		},
		end() {},
	};
};

/** What the list names next; nothing at its end, or with the error that ended it. */
type Named = {readonly location?: string; readonly error?: unknown};

/**
 * Reports on many articles with several threads at once, in the order in which they are named.
 *
 * @param locations as they come; where they end in an error, that comes behind the reports on those before it
 * @param script what a thread runs; see `reporter.ts`
 * @param count of threads, with this one
 */
export async function* inParallel(
	locations: AsyncIterator<string>,
	job: Job,
	script: URL,
	count: number,
): AsyncGenerator<Report> {
	const own = inThisThread(job);
	const reporters = [...Array.from({length: count - 1}, () => startWorker(script, job)), own];
	const ask = async (): Promise<Named> =>
		locations.next().then(
			({done, value}) => (done ? {} : {location: value}),
			(error: unknown) => ({error}),
		);
	const reports: Array<Promise<Report>> = [];
	let last: Named = {};
	try {
		let next: Promise<Named> | null = ask();
		while (next !== null || reports.length > 0) {
			// A report that is ready does not wait for the next location, which may be typed by a slow hand.
			const [first] = reports;
			const isFull = reports.length >= ahead * count;
			const named: Named | null =
				next === null || isFull ? null : await (first ? Promise.race([next, first.then(() => null)]) : next);
			if (named === null) {
				yield await first;
				reports.shift();
			} else if (named.location === undefined) {
				last = named;
				next = null;
			} else {
				const idlest = reporters.reduce((least, reporter) =>
					reporter.underWay() < least.underWay() ? reporter : least,
				);
				// Standard input is this thread's alone.
				const one = (named.location === '-' ? own : idlest).give(named.location);
				// Whoever waits for an earlier one is told when its turn has come.
				one.catch(() => {});
				reports.push(one);
				next = ask();
			}
		}
	} finally {
		for (const {end} of reporters) {
			end();
		}
	}

	if (last.error !== undefined) {
		throw last.error;
	}
}
