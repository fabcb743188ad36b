/**
 * Hashes a word: FNV-1a over its UTF-16 units, as an unsigned 32-bit number.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export const hashWord = (word: string): number => {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) {
		hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	}

	return hash >>> 0;
};

/**
 * Mixes a feature's template and up to three values into one number, well enough that every bit depends on all of
 * them (the finishing steps are those of MurmurHash3).
 *
 * @param template which kind of feature it is
 * @returns a signed 32-bit number, which V8 keeps in a register; a table takes as many of its low bits as it has room for
 */
export const mix = (template: number, a: number, b = 0, c = 0): number => {
	let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul((a + 0x7f4a7c15) | 0, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul((b + 0x165667b1) | 0, 0xc2b2ae35);
	hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul((c + 0x27d4eb2f) | 0, 0x9e3779b1);
	hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
	return hash ^ (hash >>> 15);
};
