import type {Analysis} from '../document/analysis.js';
import {toShown} from '../document/columns.js';
import {overlaps, type Span} from '../document/span.js';
import {speakerNames} from '../document/wording.js';
import {rowsInSight} from './focus.js';
import {quotationsIn} from './quotations.js';
import {blockAt} from './rows.js';
import type {State} from './state.js';

/** A stretch of text as a screen reader gets it, without line breaks. */
export const oneLine = (text: string): string => toShown(text.replaceAll(/\s+/g, ' ')).trim();

/** A stretch of the text in paragraphs, with who says what told where it begins: `[Ada Lind: “We are ready.”]`. */
const spoken = (analysis: Analysis, span: Span): string[] => {
	const {text} = analysis.article;
	const notes = quotationsIn(analysis, span)
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
