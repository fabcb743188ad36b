import {parentPort, workerData} from 'node:worker_threads';
import {report} from './report.js';
import {type Numbered, Taker, type ThreadData} from './taker.js';

/**
 * The work of a thread of `inParallel`: it hears of the articles of a list, reports on those that it takes, and ends when it
 * is told that there are no more.
 */
const {job, next} = workerData as ThreadData;
const taker = new Taker(
	next,
	async location => report(location, job, false),
	answer => parentPort?.postMessage(answer),
);

parentPort?.on('message', (article: Numbered | null) => {
	if (article) {
		taker.hear(article);
	} else {
		parentPort?.close();
	}
});
