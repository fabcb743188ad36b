type Answer<T> = {readonly on: readonly unknown[]; readonly answer: T};

/**
 * Keeps the last answer about each thing for as long as all that it depends on stays the same: a frame asks several
 * times for what changes only when the list, the width or the theme does.
 *
 * @returns a function of the thing, all that the answer depends on besides, and what finds the answer
 */
export const memoizeLast = <T>(): ((thing: object, on: readonly unknown[], find: () => T) => T) => {
	const answers = new WeakMap<object, Answer<T>>();
	return (thing, on, find) => {
		const last = answers.get(thing);
		if (last && on.every((value, i) => value === last.on[i])) {
			return last.answer;
		}

		const answer = find();
		answers.set(thing, {on, answer});
		return answer;
	};
};
