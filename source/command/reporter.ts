import {parentPort, workerData} from 'node:worker_threads';
import {type Job, report} from './report.js';

/** The work of a thread of `inParallel`: it gets the places of articles and answers with reports, until it gets none. */
const job = workerData as Job;
parentPort?.on('message', async (location: string | null) => {
	if (location === null) {
		parentPort?.close();
	} else {
		parentPort?.postMessage(await report(location, job, false));
	}
});
