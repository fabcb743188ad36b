/**
 * Feature templates as data. What a group of features looks at is put into numbered slots, place by place, and a template
 * names the slots whose values make up a feature: `[P - 1, P]` is the part of speech of a word with that of the word
 * before. One short loop then makes all features of a group, which V8 has compiled before a function with a line for
 * each of them is half through.
 */

/** Gives out the slots of the values that templates look at. Slot 0 is never filled: what has no value is 0. */
export class Slots {
	/** How many slots there are. */
	count = 1;

	/** A slot for one value. */
	one(): number {
		return this.count++;
	}

	/**
	 * Slots for a value of a word and of its neighbours, side by side.
	 *
	 * @param reach how many neighbours to either side
	 * @returns the slot of the word; that of the word before has the number before
	 */
	around(reach: number): number {
		this.count += 2 * reach + 1;
		return this.count - reach - 1;
	}
}

/** Puts a value of a word and of its neighbours into the slots that `Slots.around` gave. */
export const fillAround = (
	values: Int32Array,
	slot: number,
	list: Int32Array,
	i: number,
	reach: number,
): void => {
	for (let d = -reach; d <= reach; d++) {
		values[slot + d] = list[i + d];
	}
};

/** A group of templates: each has a number of its own and up to three slots. */
export type Templates = {
	readonly count: number;
	/** So many of them, the first ones, name words. Only training wants to know. */
	readonly lexical: number;
	readonly numbers: Uint16Array;
	readonly first: Uint8Array;
	readonly second: Uint8Array;
	readonly third: Uint8Array;
};

type SlotsOfTemplates = Readonly<Record<number, readonly [number, number?, number?]>>;

/**
 * Makes a group of templates.
 *
 * @param lexical the slots of those that name words, by the number of the template
 * @param others the slots of all others
 */
export const templatesOf = (lexical: SlotsOfTemplates, others: SlotsOfTemplates = {}): Templates => {
	const named = Object.entries(lexical);
	const all = [...named, ...Object.entries(others)];
	const slot = (n: 0 | 1 | 2) => Uint8Array.from(all, ([, slots]) => slots[n] ?? 0);
	return {
		count: all.length,
		lexical: named.length,
		numbers: Uint16Array.from(all, ([number]) => Number(number)),
		first: slot(0),
		second: slot(1),
		third: slot(2),
	};
};
