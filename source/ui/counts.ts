import {count} from '../document/wording.js';
import type {State} from './state.js';

/** Words a minute of silent reading of non-fiction in English: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const readingSpeed = 238;

const cache = new Map<string, number>();

/** How many minutes it takes to read a text, at least one. */
export const minutesToRead = (text: string): number => {
	const kept = cache.get(text);
	if (kept !== undefined) {
		return kept;
	}

	const minutes = Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / readingSpeed));
	cache.clear();
	cache.set(text, minutes);
	return minutes;
};

/** Offsets at which every hundredth word begins, by which the words of a stretch are counted without reading it. */
const hundreds = (text: string): readonly number[] => {
	const kept = grids.get(text);
	if (kept !== undefined) {
		return kept;
	}

	const offsets: number[] = [];
	let words = 0;
	for (const match of text.matchAll(/\S+/g)) {
		if (words++ % 100 === 0) {
			offsets.push(match.index);
		}
	}

	grids.clear();
	grids.set(text, offsets);
	return offsets;
};

const grids = new Map<string, readonly number[]>();

/** How many minutes it takes to read a stretch of a text, rounded up; 0 where nothing is left. */
export const minutesLeft = (text: string, start: number, end: number): number => {
	if (end <= start) {
		return 0;
	}

	const offsets = hundreds(text);
	const until = (offset: number): number => {
		let low = 0;
		let high = offsets.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (offsets[middle] < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}

		return low * 100;
	};
	const rest =
		end - start < 2000 ? (text.slice(start, end).match(/\S+/g)?.length ?? 0) : until(end) - until(start);
	return Math.ceil(rest / readingSpeed);
};

/** `8 sections · 6 speakers · 18 quotations` */
export const countsInWords = ({analysis, findings}: State): string =>
	analysis === null
		? ''
		: [
				count(analysis.sections.length, 'section'),
				...(findings === 'found'
					? [count(analysis.speakers.length, 'speaker'), count(analysis.quotations.length, 'quotation')]
					: []),
			].join(' · ');
