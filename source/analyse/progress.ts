/**
 * How far two threads have come that read one article from either end, in memory that both share: see
 * `second-reader.ts`. Passages are told by their numbers, of which the first is 0.
 */
export type Progress = Int32Array;

/** Where it stands in it which passage the first thread is reading; it goes up. */
export const front = 0;

/** Where it stands in it which is the first of the passages that the second thread has taken; it goes down. */
export const back = 1;

/** Behind the last passage of any article. Stands for `done` in `front` and for `not begun` in `back`. */
const beyond = 2 ** 31 - 1;

/** The progress before anybody has begun. */
export const newProgress = (): Progress => {
	const progress = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
	progress[back] = beyond;
	return progress;
};

/** Tells the second thread that nothing more is needed of it: it ends with what it is reading. */
export const endReading = (progress: Progress): void => {
	Atomics.store(progress, front, beyond);
};
