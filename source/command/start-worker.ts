import {type Transferable, Worker} from 'node:worker_threads';

/**
 * How much memory V8 gives a thread for what is new (its young generation), in megabytes: with less, which is V8's own choice,
 * 200 articles on two cores take a twentieth longer.
 */
const youngGeneration = 64;

/**
 * Starts a thread of the program.
 *
 * @param script what it runs; see `thread.ts`
 * @param workerData what it is started with; what is in `transferList` is no longer this thread's
 */
export const startWorker = (
	script: URL,
	workerData: unknown,
	transferList: readonly Transferable[] = [],
): Worker => {
	import.meta.keepFlags?.();
	return new Worker(script, {
		workerData,
		transferList: [...transferList],
		resourceLimits: {maxYoungGenerationSizeMb: youngGeneration},
	});
};
