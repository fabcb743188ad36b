import type {Quotation} from '../document/analysis.js';
import {columnsOf, pad, truncate} from '../document/columns.js';
import type {Span} from '../document/span.js';
import {speakersOf} from '../document/wording.js';
import {barWidth} from './layout.js';
import {type Line, type Segment, segment, wrapped} from './lines.js';
import {doubt, shortName, speakerTags} from './names.js';
import {outermostIn} from './quotations.js';
import {lookOf, lookOfSpeaker} from './speaker-look.js';
import type {TextOptions} from './text-options.js';

/**
 * The rows beside which quotations are told of: where each begins, or the next free one as far as its paragraph goes. Beside
 * what somebody tells of others stands who tells it.
 *
 * @param heightOf how many rows that takes
 */
const beginnings = (
	{analysis, rows, from, height}: TextOptions,
	span: Span,
	heightOf: (quotation: Quotation) => number,
): Map<number, Quotation> => {
	const found = new Map<number, Quotation>();
	const taken = new Set<number>();
	let last: string | undefined;
	for (const quotation of outermostIn(analysis, span)) {
		let row = from;
		while (row < from + height - 1 && (rows.ends[row] <= quotation.start || rows.blocks[row] === -1)) {
			row++;
		}

		// Who goes on speaking is told once a paragraph.
		const key = `${rows.blocks[row]} ${quotation.speakers.join(' ')}`;
		if (quotation.speakers.length === 0 || key === last) {
			continue;
		}

		const paragraph = rows.blocks[row];
		while (taken.has(row)) {
			row++;
		}

		// At the end of a paragraph the row below is free; beside the next one it would be told of the wrong words.
		if (row < from + height && (rows.blocks[row] === paragraph || rows.blocks[row] === -1)) {
			found.set(row, quotation);
			last = key;
			for (let i = 0; i < heightOf(quotation); i++) {
				taken.add(row + i);
			}
		}
	}

	return found;
};

/** The speakers’ names, for the margin to the right; a long one goes on beside the next row where that is free. */
export const marginNames = (options: TextOptions, span: Span): Map<number, Segment> => {
	const {analysis, rows, from, height} = options;
	const width = options.margin - 2;
	const names = new Map(
		[...beginnings(options, span, () => 1)].map(([row, quotation]) => [
			row,
			segment(
				doubt(quotation) +
					speakersOf(analysis, quotation)
						.map(speaker => shortName(analysis, speaker))
						.join(', '),
				lookOf(analysis, quotation, options.theme),
			),
		]),
	);
	for (const [row, {text, look}] of [...names]) {
		const isFree =
			row + 1 < from + height && rows.blocks[row + 1] === rows.blocks[row] && !names.has(row + 1);
		const [first, second] = wrapped(text, width, look);
		if (second === undefined || !isFree) {
			names.set(row, segment(truncate(text, width), look));
		} else {
			const [, begun] = first;
			names.set(row, begun);
			names.set(row + 1, segment(truncate(text.slice(begun.text.length).trimStart(), width), look));
		}
	}

	return names;
};

/**
 * The speakers’ marks: the first where the quotation begins, those of whoever speaks with them below. Where it may well
 * be somebody else, the sign of doubt stands in the place of the bar.
 */
const gutterTags = (options: TextOptions, span: Span): Map<number, Segment> => {
	const {analysis, from, height, theme} = options;
	const letters = speakerTags(analysis);
	return new Map(
		[...beginnings(options, span, ({speakers}) => speakers.length)].flatMap(([row, quotation]) =>
			quotation.speakers
				.slice(0, from + height - row)
				.map((id, i): [number, Segment] => [
					row + i,
					segment((letters.get(id) ?? '') + doubt(quotation).trim(), lookOfSpeaker(analysis, {id}, theme)),
				]),
		),
	);
};

/** A bar in the speaker's colour beside every row of a quotation's content. */
const bars = ({analysis, rows, from, height, theme}: TextOptions, span: Span): Map<number, Segment> => {
	const found = new Map<number, Segment>();
	for (const quotation of outermostIn(analysis, span)) {
		const isIn = (row: number) =>
			quotation.parts.some(({start, end}) => start < rows.ends[row] && rows.starts[row] < end);
		for (let row = from; row < from + height && quotation.speakers.length > 0; row++) {
			// A quotation that begins here is told of here.
			if (isIn(row) && (!found.has(row) || quotation.start >= rows.starts[row])) {
				found.set(row, segment('╎', lookOf(analysis, quotation, theme)));
			}
		}
	}

	return found;
};

/**
 * What stands in the gutter to the left of each row: the speakers' marks of two letters, where there is room for them,
 * and a bar, which shows how far a paraphrase goes as well.
 */
export const gutterLines = (options: TextOptions, span: Span): ReadonlyMap<number, Line> => {
	const room = options.gutter - barWidth;
	const tags = room > 0 ? gutterTags(options, span) : new Map<number, Segment>();
	const beside = bars(options, span);
	return new Map(
		[...new Set([...tags.keys(), ...beside.keys()])].map((row): [number, Line] => {
			const {text, look} = tags.get(row) ?? segment('');
			// The sign of doubt takes the bar's room.
			return columnsOf(text) > room
				? [row, [segment(text, look), segment(' ')]]
				: [row, [segment(pad(text, room), look), beside.get(row) ?? segment(' '), segment(' ')]];
		}),
	);
};
