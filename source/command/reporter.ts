import {parentPort, workerData} from 'node:worker_threads';
import {Claimer, type Numbered, type ThreadData} from './claims.js';
import {report} from './report.js';

/**
 * The work of a thread of `startThreads`: it is offered the articles of a list, reports on those that it claims, and ends
 * when it is told that there are no more.
 */
if (parentPort === null) {
	throw new Error('this is the script of a thread');
}

const port = parentPort;
const {job, next} = workerData as ThreadData;
const claimer = new Claimer(
	next,
	async location => report(location, job, false),
	answer => port.postMessage(answer),
);

port.on('message', (article: Numbered | null) => {
	if (article) {
		claimer.offer(article);
	} else {
		port.close();
	}
});
