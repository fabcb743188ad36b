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

/** `8 sections · 6 speakers · 18 quotations` */
export const countsInWords = ({analysis}: State): string =>
	analysis === null
		? ''
		: [
				count(analysis.sections.length, 'section'),
				count(analysis.speakers.length, 'speaker'),
				count(analysis.quotations.length, 'quotation'),
			].join(' · ');
