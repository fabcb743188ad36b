import type {Lesson} from './gold.js';

/** A proposed attribution as its words, numbered through the document. */
export type Words = {readonly content: ReadonlySet<number>; readonly source: ReadonlySet<number>};

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
	let count = 0;
	for (const word of a) {
		count += b.has(word) ? 1 : 0;
	}

	return count;
};

/** Two contents are the same where their words overlap at least this much (Jaccard): the measure J.5. */
const leastOverlap = 0.5;

/**
 * Pairs proposed attributions with annotated ones, those that overlap most first.
 *
 * @returns for each proposal the index of its annotated attribution, or -1
 */
export const matchWords = (proposals: readonly Words[], gold: Lesson['gold']): Int32Array => {
	const pairs: Array<[overlap: number, proposal: number, gold: number]> = [];
	for (const [p, {content}] of proposals.entries()) {
		for (const [g, {contentWords}] of gold.entries()) {
			const both = shared(content, contentWords);
			const overlap = both / (content.size + contentWords.size - both || 1);
			if (overlap >= leastOverlap) {
				pairs.push([overlap, p, g]);
			}
		}
	}

	pairs.sort((a, b) => b[0] - a[0]);
	const matched = new Int32Array(proposals.length).fill(-1);
	const taken = new Set<number>();
	for (const [, p, g] of pairs) {
		if (matched[p] === -1 && !taken.has(g)) {
			matched[p] = g;
			taken.add(g);
		}
	}

	return matched;
};

/** Whether two sources are the same: at least half of the shorter one's words are shared. */
export const sameSource = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
	b.size === 0 ? a.size === 0 : shared(a, b) > 0 && shared(a, b) >= Math.min(a.size, b.size) / 2;
