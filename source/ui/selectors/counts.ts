import {lastAtOrBefore} from '../../document/span.js';
import {count} from '../../document/wording.js';
import type {State} from '../state.js';

/** Words a minute of silent reading of non-fiction in English: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const readingSpeed = 238;

/** A text's words: how many, and where every hundredth begins, so that those of a stretch are counted without reading it. */
type Words = {readonly count: number; readonly hundreds: Int32Array};

/** Whether a UTF-16 unit is white space, as `\s` has it; nearly always the first comparison tells. */
const isSpace = (unit: number): boolean =>
	unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit >= 160 && /\s/.test(String.fromCharCode(unit));

const countWords = (text: string): Words => {
	const hundreds = new Int32Array(Math.ceil(text.length / 200));
	let count = 0;
	let isInWord = false;
	for (let i = 0; i < text.length; i++) {
		const space = isSpace(text.charCodeAt(i));
		if (!space && !isInWord) {
			if (count % 100 === 0) {
				hundreds[count / 100] = i;
			}

			count++;
		}

		isInWord = !space;
	}

	return {count, hundreds: hundreds.slice(0, Math.ceil(count / 100))};
};

let counted: {readonly text: string; readonly words: Words} | undefined;

/** The words of the text that was asked for last are kept. */
const wordsOf = (text: string): Words => {
	if (counted?.text !== text) {
		counted = {text, words: countWords(text)};
	}

	return counted.words;
};

/** How many minutes it takes to read a text, at least one. */
export const minutesToRead = (text: string): number =>
	Math.max(1, Math.round(wordsOf(text).count / readingSpeed));

/** How many minutes it takes to read a stretch of a text, rounded up; 0 where nothing is left. */
export const minutesLeft = (text: string, start: number, end: number): number => {
	if (end <= start) {
		return 0;
	}

	const offsets = wordsOf(text).hundreds;
	const until = (offset: number): number => 100 * (lastAtOrBefore(offsets, offset - 1) + 1);
	const rest =
		end - start < 2000 ? (text.slice(start, end).match(/\S+/g)?.length ?? 0) : until(end) - until(start);
	return Math.ceil(rest / readingSpeed);
};

/** `4 min`, `2 h 5 min`: nobody counts hours in minutes. */
export const timeInWords = (minutes: number): string =>
	minutes < 60
		? `${minutes} min`
		: [`${Math.floor(minutes / 60)} h`, ...(minutes % 60 > 0 ? [`${minutes % 60} min`] : [])].join(' ');

/** `8 sections`, `6 speakers`, `18 quotations`: as many of them as are known. */
export const countsOf = ({analysis, findings}: State): readonly string[] =>
	analysis === null
		? []
		: [
				count(analysis.sections.length, 'section'),
				...(findings === 'found'
					? [count(analysis.speakers.length, 'speaker'), count(analysis.quotations.length, 'quotation')]
					: []),
			];

/** `8 sections · 6 speakers · 18 quotations` */
export const countsInWords = (state: State): string => countsOf(state).join(' · ');
