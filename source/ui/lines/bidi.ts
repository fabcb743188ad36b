import bidiFactory from 'bidi-js';
import {graphemes} from '../../document/columns.js';
import {largest} from '../../document/extremes.js';
import type {Look} from '../theme.js';
import {type Line, type Segment, segment} from './lines.js';

/** Letters of the scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N’Ko and their like. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|\uD802|\uD803|\uD83A|\uD83B/;

/** Whether a text has letters that run from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** A paragraph's direction is that of its first letter: UAX #9, P2 and P3. */
export const directionOf = (text: string): 'rtl' | 'ltr' => {
	const [first] = /\p{L}/u.exec(text) ?? [];
	return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
};

type Bidi = {
	getEmbeddingLevels(text: string, direction: 'rtl' | 'ltr'): {readonly levels: Uint8Array};
	getMirroredCharactersMap(
		text: string,
		levels: {readonly levels: Uint8Array} | Uint8Array,
	): Map<number, string>;
};

/** Its types are those of another module format. */
const factory = bidiFactory as unknown as () => Bidi;
let made: Bidi | undefined;

/** Made when a text needs it: most never do. */
const bidi = (): Bidi => {
	made ??= factory();
	return made;
};

type Glyph = {readonly text: string; readonly level: number; readonly look: Look | undefined};

/** Rule L2 of UAX #9: from the highest level to the lowest odd one, what is at that level or above is reversed. */
const reorder = (glyphs: Glyph[]): Glyph[] => {
	const levels = glyphs.map(({level}) => level);
	const ordered = [...glyphs];
	for (let level = largest(levels); level >= 1; level--) {
		for (let from = 0; from < ordered.length; from++) {
			let to = from;
			while (to < ordered.length && ordered[to].level >= level) {
				to++;
			}

			if (to > from) {
				ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
				from = to;
			}
		}
	}

	return ordered;
};

/** Segments that belong together, in the order in which a terminal without bidi shows them readably. */
const layOut = (segments: readonly Segment[], direction: 'rtl' | 'ltr'): Segment[] => {
	const text = segments.map(part => part.text).join('');
	if (!hasRightToLeft(text)) {
		return segments.map(({text: own, look}) => segment(own, look));
	}

	const {levels} = bidi().getEmbeddingLevels(text, direction);
	const mirrored = bidi().getMirroredCharactersMap(text, levels);
	const glyphs: Glyph[] = [];
	let at = 0;
	for (const {text: own, look} of segments) {
		for (const grapheme of graphemes(own)) {
			glyphs.push({text: mirrored.get(at) ?? grapheme, level: levels[at], look});
			at += grapheme.length;
		}
	}

	const laid: Segment[] = [];
	for (const {text: own, look} of reorder(glyphs)) {
		const last = laid.at(-1);
		if (last && last.look === look) {
			laid[laid.length - 1] = {...last, text: last.text + own};
		} else {
			laid.push(segment(own, look));
		}
	}

	return laid;
};

/**
 * A line as it is to be sent: from left to right on the screen. Segments that are given a direction are laid out
 * together, each other one by itself.
 */
export const visual = (line: Line): Line => {
	if (!line.some(({text}) => hasRightToLeft(text))) {
		return line;
	}

	const laid: Segment[] = [];
	for (let from = 0; from < line.length; ) {
		const {direction, text} = line[from];
		let to = from + 1;
		while (direction !== undefined && line[to]?.direction === direction) {
			to++;
		}

		laid.push(...layOut(line.slice(from, to), direction ?? directionOf(text)));
		from = to;
	}

	return laid;
};
