/**
 * Two threads read one article, this one from its first passage on and a second one from its last passage back, until they
 * meet. Nobody waits: a reading that is not there when it is needed is made here, and would have been the same.
 */
import type {Article} from '../document/article.js';
import type {Model} from './engine/model.js';
import type {Reader, Reading} from './passage/reading.js';
import {back, front, type Places} from './places.js';
import {prepare} from './prepare.js';
import {readPassage} from './read-passage.js';

/**
 * What the second reader hands over at a time: the readings of passages one behind the other, by the number of the
 * first.
 */
export type Handover = {readonly first: number; readonly readings: readonly Reading[]};

/** Who reads along. */
export type SecondReader = {
	readonly places: Places;
	/** What it has handed over next, if there is something. */
	readonly receive: () => Handover | undefined;
};

/**
 * So many tokens are read for a handover: about 10 ms, which is what both do twice where they meet.
 */
const tokensAtOnce = 500;

/**
 * Reads an article as the second reader: what it is about to read it says in `places` first, so that the other one looks
 * for it there.
 *
 * @returns what it has read, the last passages first, until it meets the other one; nothing where the engine does not
 * know the language
 */
export function* readFromBehind(article: Article, model: Model, places: Places): Generator<Handover> {
	const {passages, english} = prepare(article);
	let end = english ? passages.length : 0;
	while (Atomics.load(places, front) < end - 1) {
		let first = end;
		for (let tokens = 0; first > 0 && tokens < tokensAtOnce; ) {
			tokens += passages[--first].tokens.length;
		}

		Atomics.store(places, back, first);
		yield {first, readings: passages.slice(first, end).map(passage => readPassage(passage, model))};
		end = first;
	}
}

/**
 * A reader that takes what the second one has read, and reads the rest itself.
 *
 * @returns it, and what has to be told how far this thread has come, also where it reads nothing
 */
export const withSecond = (
	read: Reader,
	{places, receive}: SecondReader,
): {read: Reader; reach: (number: number) => void} => {
	const received = new Map<number, Reading>();
	const reach = (number: number): void => {
		Atomics.store(places, front, number);
	};
	const take: Reader = (passage, number) => {
		if (number === undefined) {
			return read(passage);
		}

		while (!received.has(number) && number >= Atomics.load(places, back)) {
			const handover = receive();
			if (!handover) {
				break;
			}

			for (const [i, reading] of handover.readings.entries()) {
				received.set(handover.first + i, reading);
			}
		}

		const reading = received.get(number);
		received.delete(number);
		return reading ?? read(passage);
	};
	return {read: take, reach};
};
