import {parentPort, workerData} from 'node:worker_threads';
import {type Job, report} from './report.js';

/** The work of a thread of `inOrder`: it gets the places of articles and answers with reports. */
const job = workerData as Job;
parentPort?.on('message', async (location: string) => {
	parentPort?.postMessage(await report(location, job, false));
});
