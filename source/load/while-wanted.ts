import type {StopSignal} from '../document/stop-signal.js';

/**
 * Waits for work, as long as it is wanted.
 *
 * @param stop ends the work itself, once it is no longer wanted
 * @throws the signal’s reason, without waiting for the end of the work, or what the work throws
 */
export const whileWanted = async <T>(
	work: Promise<T>,
	signal: StopSignal | undefined,
	stop: () => void,
): Promise<T> => {
	if (signal === undefined) {
		return work;
	}

	let giveUp = (): void => {};
	const unwanted = new Promise<never>((_, reject) => {
		giveUp = () => {
			stop();
			reject(signal.reason);
		};
	});
	signal.addEventListener('abort', giveUp, {once: true});
	try {
		return await Promise.race([work, unwanted]);
	} finally {
		signal.removeEventListener('abort', giveUp);
	}
};
