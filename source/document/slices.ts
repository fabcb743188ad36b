/**
 * Work that stops wherever other work may come in between, and has a result in the end. At each stop it tells how much of
 * it is done: 0 to 1.
 */
export type Slices<T> = Generator<number, T, void>;

/** Does sliced work in one go. */
export const finish = <T>(slices: Slices<T>): T => {
	for (;;) {
		const slice = slices.next();
		if (slice.done) {
			return slice.value;
		}
	}
};

/**
 * Sliced work as a part of longer work: what it tells of itself as 0 to 1 is told of the whole.
 *
 * @param from how much of the whole is done before it, 0 to 1
 * @param to how much is done behind it
 */
export function* partOf<T>(slices: Slices<T>, from: number, to: number): Slices<T> {
	for (;;) {
		const slice = slices.next();
		if (slice.done) {
			return slice.value;
		}

		yield from + (to - from) * slice.value;
	}
}
