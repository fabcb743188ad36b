import {parentPort, workerData} from 'node:worker_threads';
import {readAlong} from '../open.js';
import {Claimer, type Numbered, type ThreadData} from './claims.js';
import {report} from './report.js';
import type {SecondThreadData} from './second-thread.js';

/** What a thread of the program does. */
if (parentPort === null) {
	throw new Error('this is the script of a thread');
}

const main = parentPort;

/**
 * The work of a thread of `startThreads`: it is offered the articles of a list, reports on those that it claims, and ends
 * when it is told that there are no more.
 */
const reportOnList = ({job, next}: ThreadData): void => {
	const claimer = new Claimer(
		next,
		async location => report(location, job, false),
		answer => main.postMessage(answer),
	);
	main.on('message', (article: Numbered | null) => {
		if (article) {
			claimer.offer(article);
		} else {
			main.close();
		}
	});
};

/** The work of the thread of `analyseWithThread`: it reads one article along, and ends. */
const readOne = async ({article, progress, port}: SecondThreadData): Promise<void> => {
	for (const handover of await readAlong(article, progress)) {
		port.postMessage(handover);
	}
};

const data = workerData as ThreadData | SecondThreadData;
if ('progress' in data) {
	void readOne(data);
} else {
	reportOnList(data);
}
