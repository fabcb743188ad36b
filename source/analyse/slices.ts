/** Work that stops wherever other work may come in between, and has a result in the end. */
export type Slices<T> = Generator<void, T, void>;

/** Does such work in one go. */
export const finish = <T>(slices: Slices<T>): T => {
	for (;;) {
		const slice = slices.next();
		if (slice.done) {
			return slice.value;
		}
	}
};
