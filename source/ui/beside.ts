import type {Quotation} from '../document/analysis.js';
import {truncate} from '../document/columns.js';
import type {Span} from '../document/span.js';
import {type Segment, segment} from './lines.js';
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
		if (text === '' || text === last) {
			continue;
		}

		let row = from;
		while (row < from + height - 1 && rows.ends[row] <= quotation.start) {
			row++;
		}

		while (told.has(row) || rows.blocks[row] === -1) {
			row++;
		}

		if (row < from + height) {
			told.set(row, segment(text, lookOf(analysis, quotation, theme)));
			last = text;
		}
	}

	return told;
};

/** The speakers’ names, for the margin to the right. */
export const marginNames = (options: TextOptions, span: Span): Map<number, Segment> =>
	beside(options, span, quotation =>
		truncate(
			speakersOf(options.analysis, quotation)
				.map(speaker => shortName(options.analysis, speaker))
				.join(', '),
			options.margin - 2,
		),
	);

/** The speakers’ marks of two letters, for the gutter to the left. */
export const gutterTags = (options: TextOptions, span: Span): Map<number, Segment> => {
	const tags = speakerTags(options.analysis);
	return beside(options, span, ({speakers}) => tags.get(speakers[0] ?? '') ?? '');
};
