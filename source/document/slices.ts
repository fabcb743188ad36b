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
