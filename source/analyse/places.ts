/**
 * How far two threads have come that read one article from either end, in numbers of passages, which each sees of the
 * other: see `second-reader.ts`.
 */
export type Places = Int32Array;

/**
 * Where it stands in them which passage is read from the front, and which is the lowest that the second reader has
 * taken.
 */
export const front = 0;
export const back = 1;

/** Behind the last passage of any article: so far is who has read all, and the second reader who has not begun. */
const beyond = 2 ** 31 - 1;

/** Places before anybody has begun. */
export const newPlaces = (): Places => {
	const places = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
	places[back] = beyond;
	return places;
};

/** Tells the second reader that nothing more is needed of it: it ends with what it is reading. */
export const endReading = (places: Places): void => {
	Atomics.store(places, front, beyond);
};
