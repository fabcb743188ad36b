import type {Analysis, Quotation} from '../document/analysis.js';
import {wordsOf} from '../document/wording.js';
import {evidenceLines} from './evidence.js';
import {hitsIn} from './hits.js';
import {clip, type Line, segment} from './lines.js';
import {sectionTitle} from './names.js';
import {blockAt, type Rows, rowAt} from './rows.js';
import {textLines} from './text-lines.js';
import type {Theme} from './theme.js';

/** How the quotation's words begin in a list: at the first that stand in marks, where a context comes before them. */
export const openingWords = (quotation: Quotation): string => {
	const {text, kind, start, quoted} = quotation;
	if (kind !== 'mixed' || quoted.length === 0) {
		return wordsOf(quotation).replaceAll(/\s+/g, ' ');
	}

	const words = text.replaceAll(/\s+/g, ' ');
	const before = quoted[0].start - 1 - start;
	return before > 4 ? `…${words.slice(before)}` : words;
};

/** The first row of what comes before a paragraph, as far back as whole paragraphs fit. */
const rowBefore = (rows: Rows, from: number, room: number): number => {
	let first = from;
	for (let row = from - 1; row >= 0 && from - row <= room; row--) {
		// A paragraph begins where a blank row stands above it.
		if (rows.blocks[row] !== -1 && (row === 0 || rows.blocks[row - 1] === -1)) {
			first = row;
		}
	}

	return first;
};

/**
 * A quotation as the right pane shows it: in its paragraph with content, cue and source marked, then who says it,
 * how that is known and how sure it is. Where there is room, what it may answer stands before it.
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
	const below: Line[] = [
		[],
		...evidenceLines(analysis, quotation, theme, width),
		clip([segment(`§ ${sectionTitle(analysis, quotation.section)}`, theme.quiet)], width),
	];
	const {article} = analysis;
	// The source may stand in an earlier paragraph: show it where both fit.
	const from = rowAt(rows, article.blocks[blockAt(article, quotation.start)].start);
	const to =
		rowAt(rows, Math.max(quotation.start, article.blocks[blockAt(article, quotation.end - 1)].end - 1)) + 1;
	const room = Math.max(1, height - below.length);
	const first =
		to - from <= room
			? rowBefore(rows, from, Math.floor((room - (to - from)) / 2))
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
	}).map((line, i): Line => (first + i < from ? line.map(part => ({...part, look: theme.quiet})) : line));
	return [...above, ...below].slice(0, height);
};
