import type {Analysis} from '../../document/analysis.js';
import type {Block} from '../../document/article.js';
import {toShown} from '../../document/columns.js';
import {indexAt, overlaps, type Span} from '../../document/span.js';
import {confidenceInWords, isDoubtful, speakerNames} from '../../document/wording.js';
import {blockAt} from '../rows.js';
import {lookedAt, rowsInSight} from '../selectors/focus.js';
import {quotationsIn} from '../selectors/quotations-at.js';
import type {State} from '../state.js';

/** A stretch of text as a screen reader gets it, without line breaks. */
export const oneLine = (text: string): string => toShown(text.replaceAll(/\s+/g, ' ')).trim();

/**
 * What a block is, before its words, since a screen reader gets neither its place nor its look: `Heading, level 2: `,
 * `Item 3: `. Paragraphs are what all else is told from.
 */
const roleOf = ({kind, level = 1, marker = ''}: Block): string => {
	const number = /[\p{L}\p{N}]+/u.exec(marker)?.[0];
	const depth = kind === 'heading' || level > 1 ? `, level ${level}` : '';
	return kind === 'paragraph'
		? ''
		: `${kind[0].toUpperCase()}${kind.slice(1)}${kind === 'item' && number ? ` ${number}` : ''}${depth}: `;
};

/**
 * A stretch of the text in paragraphs, with who says what told where it begins: `[Ada Lind: “We are ready.”]`; that it may
 * well be somebody else as well, `[Ada Lind, a guess: …]`, and that a quotation has begun before or goes on behind. What is no
 * paragraph tells what it is.
 */
const spoken = (analysis: Analysis, span: Span): string[] => {
	const {text, blocks} = analysis.article;
	const roles = blocks
		.slice(Math.max(0, indexAt(blocks, span.start)), indexAt(blocks, span.end - 1) + 1)
		.filter(({start}) => start >= span.start)
		.map(block => ({at: block.start, note: roleOf(block)}));
	const said = quotationsIn(analysis, span)
		.filter(({speakers}) => speakers.length > 0)
		.flatMap(quotation => {
			const doubt = isDoubtful(quotation) ? `, ${confidenceInWords(quotation.confidence)}` : '';
			const opens = `[${speakerNames(analysis, quotation)}${doubt}: `;
			return quotation.parts
				.filter(part => overlaps(part, span))
				.flatMap(({start, end}) => [
					{at: Math.max(start, span.start), note: start < span.start ? `${opens}…` : opens},
					{at: Math.min(end, span.end), note: end > span.end ? '…]' : ']'},
				]);
		});
	const notes = [...roles, ...said].sort((a, b) => a.at - b.at);
	let at = span.start;
	let told = '';
	for (const {at: next, note} of notes) {
		told += text.slice(at, next) + note;
		at = next;
	}

	return (told + text.slice(at, span.end)).split(/\n+/).map(oneLine).filter(Boolean);
};

/** The paragraphs in which a quotation stands. */
const around = ({article}: Analysis, {start, end}: Span): Span => ({
	start: article.blocks[blockAt(article, start)].start,
	end: article.blocks[blockAt(article, end - 1)].end,
});

/**
 * What of the text there is to be told after a step: all that a screen would show, or only what has come into sight. Of a
 * search it is the paragraph that has the match, of a quotation that one has gone to its own.
 */
export const readAloud = (before: State | null, after: State): string[] => {
	const {analysis, search} = after;
	if (analysis === null) {
		return [];
	}

	const match = search?.matches[search.current];
	if (match !== undefined && (search !== before?.search || before.prompt !== null)) {
		return spoken(analysis, analysis.article.blocks[blockAt(analysis.article, match.start)]);
	}

	const quotation = lookedAt(after);
	if (quotation !== undefined && after.place.marked !== before?.place.marked) {
		return spoken(analysis, around(analysis, quotation));
	}

	const {rows, first, end} = rowsInSight(after, analysis.article);
	const span = (from: number, to: number) =>
		from >= to ? [] : spoken(analysis, {start: rows.starts[from], end: rows.ends[to - 1]});
	const wasHere =
		before?.place.inText && before.analysis === analysis && before.overlay === null && before.prompt === null;
	if (!wasHere) {
		return span(first, end);
	}

	const told = rowsInSight(before, analysis.article);
	if (told.rows !== rows || first >= told.end || end <= told.first) {
		return span(first, end);
	}

	return first < told.first ? span(first, told.first) : span(told.end, end);
};
