import {parentPort, workerData} from 'node:worker_threads';
import {type Job, type Report, report} from './report.js';

/**
 * The work of a thread of `inParallel`: it gets the places of articles and answers with reports, until it gets none. Several
 * articles may be on their way at once; the reports go out in the order in which their articles have come in.
 */
const job = workerData as Job;
let last: Promise<unknown> = Promise.resolve();

const answerWith = async (before: Promise<unknown>, one: Promise<Report>): Promise<void> => {
	await before;
	parentPort?.postMessage(await one);
};

parentPort?.on('message', (location: string | null) => {
	last =
		location === null ? last.then(() => parentPort?.close()) : answerWith(last, report(location, job, false));
});
