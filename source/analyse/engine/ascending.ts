/**
 * Whole numbers that ascend, as the model's file keeps them: the steps from each to the next, first the lowest bytes of all
 * steps, then the second ones, the third and the highest. The package is compressed, and 41,665 hashes take 98 kB so, where
 * they took 162.
 */

const bytesOf = Uint32Array.BYTES_PER_ELEMENT;

/** @param numbers in ascending order */
export const packAscending = (numbers: Uint32Array): Uint8Array => {
	const packed = new Uint8Array(numbers.length * bytesOf);
	let last = 0;
	for (const [i, number] of numbers.entries()) {
		for (let byte = 0; byte < bytesOf; byte++) {
			packed[byte * numbers.length + i] = (number - last) >>> (8 * byte);
		}

		last = number;
	}

	return packed;
};

/** @param packed as `packAscending` made it */
export const unpackAscending = (packed: Uint8Array): Uint32Array => {
	const numbers = new Uint32Array(packed.length / bytesOf);
	let last = 0;
	for (let i = 0; i < numbers.length; i++) {
		for (let byte = 0; byte < bytesOf; byte++) {
			last += packed[byte * numbers.length + i] * 2 ** (8 * byte);
		}

		numbers[i] = last;
	}

	return numbers;
};
