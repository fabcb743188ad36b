/**
 * Two threads read one article, this one from its first passage on and a second one from its last passage back, until they
 * meet. Nobody waits: a reading that is not there when it is needed is made here, and would have been the same.
 */
import type {Article} from '../document/article.js';
import type {Model} from './engine/model.js';
import type {Reader, Reading} from './passage/reading.js';
import {prepare} from './prepare.js';
import {back, front, type Progress} from './progress.js';
import {readPassage} from './read-passage.js';
import {toReadWithin} from './take-turns.js';
import {transcriptLabels} from './turns/transcript.js';

/**
 * What the second reader hands over at a time: the readings of passages one behind the other, by the number of the
 * first; of those that a label gives to somebody only what stands behind it, where that has to be read.
 */
export type Handover = {readonly first: number; readonly readings: ReadonlyArray<Reading | undefined>};

/** Who reads along. */
export type SecondReader = {
	readonly progress: Progress;
	/** What it has handed over next, if there is something. */
	readonly receive: () => Handover | undefined;
};

/** So many tokens are read for one handover, in some 10 ms; where the two meet, so much may be read twice. */
const tokensAtOnce = 500;

/**
 * Reads an article as the second reader. What it is about to read it tells in `progress` first, so that the other one asks
 * for it before it reads it itself.
 *
 * @returns what it has read, the last passages first, until it meets the other one; nothing where the engine does not
 * know the language
 */
export function* readFromBehind(article: Article, model: Model, progress: Progress): Generator<Handover> {
	const {passages, english} = prepare(article);
	if (!english) {
		return;
	}

	const labels = transcriptLabels(passages, true);
	const toRead = passages.map(passage => (labels.has(passage) ? toReadWithin(passage) : passage));
	let end = passages.length;
	while (Atomics.load(progress, front) < end - 1) {
		let first = end;
		for (let tokens = 0; first > 0 && tokens < tokensAtOnce; ) {
			tokens += toRead[--first]?.tokens.length ?? 0;
		}

		Atomics.store(progress, back, first);
		yield {first, readings: toRead.slice(first, end).map(passage => passage && readPassage(passage, model))};
		end = first;
	}
}

/**
 * A reader that takes what the second one has read, and reads the rest itself.
 *
 * @returns the reader; and `reach`, which takes the number of each passage that this thread comes to, also where nothing is
 *   to be read in it
 */
export const withSecond = (
	read: Reader,
	{progress, receive}: SecondReader,
): {read: Reader; reach: (number: number) => void} => {
	const received = new Map<number, Reading>();
	const reach = (number: number): void => {
		Atomics.store(progress, front, number);
	};
	const take: Reader = (passage, number) => {
		if (number === undefined) {
			return read(passage);
		}

		while (!received.has(number) && number >= Atomics.load(progress, back)) {
			const handover = receive();
			if (!handover) {
				break;
			}

			for (const [i, reading] of handover.readings.entries()) {
				if (reading) {
					received.set(handover.first + i, reading);
				}
			}
		}

		const reading = received.get(number);
		received.delete(number);
		return reading ?? read(passage);
	};
	return {read: take, reach};
};
