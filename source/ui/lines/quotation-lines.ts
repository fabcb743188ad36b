import type {Analysis, Quotation} from '../../document/analysis.js';
import type {Article} from '../../document/article.js';
import {contains, indexAt} from '../../document/span.js';
import {wordsOf} from '../../document/wording.js';
import {blockAt, type Rows, rowAt, rowsOfPart} from '../rows.js';
import {bareText} from '../selectors/text-options.js';
import {whereLines, whereOf} from '../selectors/where.js';
import type {Theme} from '../theme.js';
import {evidenceLines} from './evidence-lines.js';
import {hitsIn} from './hits.js';
import {clip, type Line, segment} from './lines.js';
import {textLines} from './text-lines.js';

/** Whether whole paragraphs are a quotation that is introduced above them or signed: `She wrote: > It was “late” again.` */
const isWholeBlocks = ({blocks}: Article, {start, end, cue}: Quotation): boolean => {
	const [first, last] = [indexAt(blocks, start), indexAt(blocks, end - 1)];
	return (
		blocks[first]?.start === start &&
		blocks[last]?.end === end &&
		(cue === null || !contains({start, end}, cue))
	);
};

/**
 * How the quotation's words begin in a list: at the first that stand in marks, where a context comes before them. Where
 * words that are looked for would be out of sight, shortly before them.
 *
 * @param article in which it stands
 * @param wanted by which the list is narrowed
 * @param room how many of its characters the list shows
 */
export const openingWords = (article: Article, quotation: Quotation, wanted = '', room = 0): string => {
	const {text, kind, start, quoted, cue} = quotation;
	// All of a turn in a talk, which no verb introduces, is somebody's, and so is all of a block quotation; what stands in
	// marks in it is another's.
	const isOwn = cue === null || !/\p{L}/u.test(cue.text) || isWholeBlocks(article, quotation);
	const isSet = kind === 'mixed' && quoted.length > 0 && !isOwn;
	const words = (isSet ? text : wordsOf(quotation)).replaceAll(/\s/g, ' ');
	const context = isSet ? quoted[0].start - 1 - start : 0;
	const usual = context > 4 ? context : 0;
	const hits = hitsIn(words, {start: 0, end: words.length}, wanted);
	const isSeen = hits.length === 0 || hits.some(hit => hit.start >= usual && hit.end < usual + room);
	const from = isSeen ? usual : words.lastIndexOf(' ', Math.max(0, hits[0].start - room / 4)) + 1;
	return `${from > 0 ? '…' : ''}${words.slice(from)}`.replaceAll(/ +/g, ' ');
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
 * The row at which a paragraph that is too long for the pane begins: that of whoever says it, where all up to the
 * quotation's first words fits, or else shortly before these.
 */
const rowOfSource = ({start, source}: Quotation, rows: Rows, from: number, room: number): number => {
	const begins = rowAt(rows, start);
	const said = rowAt(rows, Math.min(start, source?.start ?? start));
	return said >= from && begins - said < room - 1 ? said : begins - Math.floor(room / 4);
};

/** What stands below the paragraph, behind a blank row: who says it, how that is known, and where. */
const belowParagraph = (
	analysis: Analysis,
	quotation: Quotation,
	theme: Theme,
	width: number,
	room: number,
): Line[] => {
	const where = whereLines(analysis, quotation, width, theme);
	const left = room - 1 - where.length;
	const evidence = evidenceLines(analysis, quotation, theme, width, left);
	return [
		[],
		...evidence,
		...(evidence.length <= left ? where : [[segment(whereOf(analysis, quotation, width), theme.quiet)]]),
	];
};

/** A row of a paragraph with the signs of what is left out of it: beside the text there is always a column to spare. */
const withOmissions = (line: Line, before: boolean, behind: boolean, width: number, theme: Theme): Line => {
	const sign = segment('…', theme.quiet);
	const [left, right] = line.some(({direction}) => direction === 'rtl') ? [behind, before] : [before, behind];
	return clip([...(left ? [sign] : []), ...line, ...(right ? [sign] : [])], width + 1);
};

/**
 * A quotation as the right pane shows it: in its paragraph with content, cue and source marked, then who says it,
 * how that is known and how sure it is. Where there is room, what it may answer stands before it.
 *
 * @param width of its lines
 * @param height of the pane; the paragraph gives way, the evidence does not
 * @param words by which the list is narrowed
 */
export const quotationLines = (
	analysis: Analysis,
	quotation: Quotation,
	width: number,
	theme: Theme,
	height: number,
	words = '',
): Line[] => {
	const {article} = analysis;
	const block = blockAt(article, quotation.start);
	const lastBlock = blockAt(article, quotation.end - 1);
	// Each block has a row at least: so many before it are more than there is room for.
	const part = {from: Math.max(0, block - height), to: Math.max(block, lastBlock) + 1};
	const rows = rowsOfPart(article, width, part);
	// The source may stand in an earlier paragraph: show it where both fit.
	const from = rowAt(rows, article.blocks[block].start);
	const to = rowAt(rows, Math.max(quotation.start, article.blocks[lastBlock].end - 1)) + 1;
	const below = belowParagraph(analysis, quotation, theme, width, height - (to - from));
	const room = Math.max(1, height - below.length);
	const first =
		to - from <= room
			? rowBefore(rows, from, Math.floor((room - (to - from)) / 2))
			: Math.max(from, Math.min(rowOfSource(quotation, rows, from, room), to - room));
	const hits = hitsIn(article.text, {start: rows.starts[from], end: rows.ends[to - 1]}, words);
	const shown = Math.min(room, to - first);
	const above = textLines({
		...bareText,
		analysis,
		rows,
		theme,
		from: first,
		height: shown,
		search: {query: words, matches: hits, current: -1},
		marked: quotation.id,
	}).map((line, i): Line => {
		const row = first + i;
		return row < from
			? line.map(part => ({...part, look: theme.quiet}))
			: withOmissions(line, i === 0 && row > from, i === shown - 1 && row < to - 1, width, theme);
	});
	return [...above, ...below].slice(0, height);
};
