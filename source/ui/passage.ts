import type {Analysis} from '../document/analysis.js';
import {toShown} from '../document/columns.js';
import {overlaps, type Span} from '../document/span.js';
import {textRows} from './focus.js';
import {quotationsIn} from './movement.js';
import {speakerNames} from './names.js';
import {blockAt, rowAt, rowsOf} from './rows.js';
import {layout, type State} from './state.js';

/** A stretch of text as a screen reader gets it, without line breaks. */
export const oneLine = (text: string): string => toShown(text.replaceAll(/\s+/g, ' ')).trim();

/** A stretch of the text in paragraphs, with who says what told where it begins: `[Ada Lind: “We are ready.”]`. */
const spoken = (analysis: Analysis, span: Span): string[] => {
	const {text} = analysis.article;
	const notes = quotationsIn(analysis, span.start, span.end)
		.filter(({speakers}) => speakers.length > 0)
		.flatMap(quotation => {
			const opens = `[${speakerNames(analysis, quotation)}: `;
			return quotation.parts
				.filter(part => overlaps(part, span))
				.flatMap(({start, end}) => [
					{at: Math.max(start, span.start), note: opens},
					{at: Math.min(end, span.end), note: ']'},
				]);
		})
		.sort((a, b) => a.at - b.at);
	let at = span.start;
	let told = '';
	for (const {at: next, note} of notes) {
		told += text.slice(at, next) + note;
		at = next;
	}

	return (told + text.slice(at, span.end)).split(/\n+/).map(oneLine).filter(Boolean);
};

/** The rows of the text that a screen would show. */
const rowsInSight = (state: State, {article}: Analysis) => {
	const rows = rowsOf(article, layout(state).measure);
	const first = rowAt(rows, state.place.top);
	return {rows, first, last: Math.min(rows.count, first + textRows(state)) - 1};
};

/**
 * What of the text there is to be told after a step: all that a screen would show, or only what has come into sight. Of a
 * search it is the paragraph that has the match.
 */
export const passage = (before: State | null, after: State): string[] => {
	const {analysis, search} = after;
	if (analysis === null) {
		return [];
	}

	const match = search?.matches[search.current];
	if (match !== undefined && (search !== before?.search || before.prompt !== null)) {
		return spoken(analysis, analysis.article.blocks[blockAt(analysis.article, match.start)]);
	}

	const {rows, first, last} = rowsInSight(after, analysis);
	const span = (from: number, to: number) =>
		from > to ? [] : spoken(analysis, {start: rows.starts[from], end: rows.ends[to]});
	const wasHere =
		before?.place.inText && before.analysis === analysis && before.overlay === null && before.prompt === null;
	if (!wasHere) {
		return span(first, last);
	}

	const told = rowsInSight(before, analysis);
	if (told.rows !== rows || first > told.last || last < told.first) {
		return span(first, last);
	}

	return first < told.first ? span(first, told.first - 1) : span(told.last + 1, last);
};
