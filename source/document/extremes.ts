/**
 * The largest of some numbers. `Math.max(...numbers)` takes them as arguments, and of these the stack holds a hundred
 * thousand or so: less than a long table has cells.
 *
 * @param least what it is at least, and what it is of no numbers
 */
export const largest = (numbers: readonly number[], least = Number.NEGATIVE_INFINITY): number =>
	numbers.reduce((most, number) => (number > most ? number : most), least);

/** The smallest of some numbers, however many; infinity of none. */
export const smallest = (numbers: readonly number[]): number =>
	numbers.reduce((least, number) => (number < least ? number : least), Number.POSITIVE_INFINITY);
