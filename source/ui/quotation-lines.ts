import type {Analysis, Quotation} from '../document/analysis.js';
import {chainInWords, kindAndConfidence} from './evidence.js';
import {hitsIn} from './hits.js';
import {type Line, type Segment, segment, wrapped} from './lines.js';
import {sectionTitle, speakerNames} from './names.js';
import {blockAt, type Rows, rowAt} from './rows.js';
import {lookOf} from './speaker-look.js';
import {textLines} from './text-lines.js';
import type {Theme} from './theme.js';

/** How the quotation's words begin in a list: at the first that stand in marks, where a context comes before them. */
export const openingWords = ({text, kind, start, quoted}: Quotation): string => {
	const words = text.replaceAll(/\s+/g, ' ');
	if (kind !== 'mixed' || quoted.length === 0) {
		return words;
	}

	const before = quoted[0].start - 1 - start;
	return before > 4 ? `…${words.slice(before)}` : words;
};

/**
 * A quotation as the right pane shows it: in its paragraph with content, cue and source marked, then who says it,
 * how that is known and how sure it is.
 *
 * @param rows of the article at the pane's width
 * @param height of the pane; the paragraph gives way, the evidence does not
 * @param words by which the list is narrowed
 */
export const quotationLines = (
	analysis: Analysis,
	quotation: Quotation,
	rows: Rows,
	theme: Theme,
	height: number,
	words = '',
): Line[] => {
	const {width} = rows;
	const who = speakerNames(analysis, quotation);
	const chain = chainInWords(analysis, quotation);
	const told: Array<[label: string, text: string, look?: Segment['look']]> = [
		[
			'',
			who || 'Unattributed: no one in the text is found to say this',
			{...lookOf(analysis, quotation, theme), bold: true},
		],
		['', `${kindAndConfidence(quotation)} · § ${sectionTitle(analysis, quotation.section)}`, theme.quiet],
		// Where the text has the name itself, it stands above already.
		...(quotation.source && chain !== who ? [['who ', chain] as [string, string]] : []),
		...(quotation.cue ? [['cue ', quotation.cue.text, theme.cue] as [string, string, Segment['look']]] : []),
	];
	const below: Line[] = [
		[],
		...told.flatMap(([label, text, look]): Line[] => {
			const [first, ...rest] = wrapped(text, width, look, label.length);
			return [[segment(label, theme.quiet), ...first.slice(1)], ...rest];
		}),
	];
	const {article} = analysis;
	// The source may stand in an earlier paragraph: show it where both fit.
	const from = rowAt(rows, article.blocks[blockAt(article, quotation.start)].start);
	const to =
		rowAt(rows, Math.max(quotation.start, article.blocks[blockAt(article, quotation.end - 1)].end - 1)) + 1;
	const room = Math.max(1, height - below.length);
	const first =
		to - from <= room
			? from
			: Math.max(from, Math.min(rowAt(rows, quotation.start) - Math.floor(room / 4), to - room));
	const hits = hitsIn(article.text, {start: rows.starts[from], end: rows.ends[to - 1]}, words);
	const above = textLines({
		analysis,
		rows,
		theme,
		from: first,
		height: Math.min(room, to - first),
		search: {query: words, matches: hits, current: -1},
		marked: quotation.id,
		margin: 0,
		gutter: 0,
		numbers: null,
		links: false,
	});
	return [...above, ...below].slice(0, height);
};
