import {availableParallelism} from 'node:os';
import {MessageChannel, type MessagePort, receiveMessageOnPort} from 'node:worker_threads';
import type {Analysis} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import {analyse, analyseTogether, type Receive} from '../open.js';
import {startWorker} from './start-worker.js';

/** What the thread that reads an article along is started with. */
export type SecondThreadData = {
	readonly article: Article;
	readonly progress: Int32Array;
	/** Takes what it hands over. */
	readonly port: MessagePort;
};

/**
 * From this length on, in UTF-16 units, an article is worth a second thread, which has to load the program and has nothing
 * compiled: on two cores 150,000 take as long with it, 300,000 1.26 s instead of 1.50, 3 million 7.4 s instead of 10.4, and
 * 10 million 22 s instead of 39, in as much memory.
 */
const worthThread = 200_000;

/**
 * Finds out about an article, with a second thread where it is long.
 *
 * @param script what the thread runs; see `thread.ts`
 * @param fail is told why the thread has ended early, once this one listens again: whatever becomes of it, this one
 * reads what it has not handed over
 */
export const analyseWithThread = async (
	article: Article,
	script: URL,
	fail: (error: unknown) => void,
): Promise<Analysis> => {
	if (article.text.length < worthThread || availableParallelism() === 1) {
		return analyse(article);
	}

	return analyseTogether(article, progress => {
		const {port1: own, port2: port} = new MessageChannel();
		try {
			const worker = startWorker(script, {article, progress, port} satisfies SecondThreadData, [port]);
			worker.on('error', fail);
			worker.on('exit', status => {
				if (status !== 0) {
					fail(new Error(`a thread ended with status ${status}`));
				}
			});
			worker.unref();
		} catch (error) {
			// Where nobody may start a thread, it is read by this one.
			fail(error);
		}

		return () => receiveMessageOnPort(own)?.message as ReturnType<Receive>;
	});
};
