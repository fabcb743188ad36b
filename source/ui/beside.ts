import type {Quotation} from '../document/analysis.js';
import {truncate} from '../document/columns.js';
import type {Span} from '../document/span.js';
import {type Segment, segment, wrapped} from './lines.js';
import {quotationsIn} from './movement.js';
import {shortName, speakersOf, speakerTags} from './names.js';
import {lookOf} from './speaker-look.js';
import type {TextOptions} from './text-options.js';

/** What stands beside rows: each quotation's speakers at the row where it begins, or the next free one. */
const beside = (
	{analysis, rows, from, height, theme}: TextOptions,
	span: Span,
	tell: (quotation: Quotation) => string,
): Map<number, Segment> => {
	const told = new Map<number, Segment>();
	let last: string | undefined;
	for (const quotation of quotationsIn(analysis, span.start, span.end)) {
		const text = tell(quotation);
		let row = from;
		while (row < from + height - 1 && rows.ends[row] <= quotation.start) {
			row++;
		}

		// Who goes on speaking is told once a paragraph.
		const key = `${rows.blocks[row]} ${text}`;
		if (text === '' || key === last) {
			continue;
		}

		while (told.has(row) || rows.blocks[row] === -1) {
			row++;
		}

		if (row < from + height) {
			told.set(row, segment(text, lookOf(analysis, quotation, theme)));
			last = key;
		}
	}

	return told;
};

/** The speakers’ names, for the margin to the right; a long one goes on beside the next row where that is free. */
export const marginNames = (options: TextOptions, span: Span): Map<number, Segment> => {
	const {analysis, rows, from, height} = options;
	const width = options.margin - 2;
	const names = beside(options, span, quotation =>
		speakersOf(analysis, quotation)
			.map(speaker => shortName(analysis, speaker))
			.join(', '),
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

/** The speakers’ marks of two letters, for the gutter to the left. */
export const gutterTags = (options: TextOptions, span: Span): Map<number, Segment> => {
	const tags = speakerTags(options.analysis);
	return beside(options, span, ({speakers}) => tags.get(speakers[0] ?? '') ?? '');
};
