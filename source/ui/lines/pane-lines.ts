import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {rowAt, rowsOf} from '../rows.js';
import {bookmarkStarts} from '../selectors/bookmarks.js';
import {lookedAt, panelLines} from '../selectors/focus.js';
import {linksByAddress} from '../selectors/links.js';
import {shownQuotation, shownSpeakers} from '../selectors/listed.js';
import {layout, type State, wordsHere} from '../state.js';
import type {Theme} from '../theme.js';
import {comparedPair, comparisonLines} from './comparison.js';
import {documentLines} from './document-lines.js';
import {type Line, segment} from './lines.js';
import {rowsWithNumbers} from './numbered-rows.js';
import {quotationLines} from './quotation-lines.js';
import {speakerLines} from './speaker-lines.js';
import {textLines} from './text-lines.js';

/** The text, and below it the evidence for the quotation that is looked at. */
const readerLines = (state: State, theme: Theme, height: number): Line[] => {
	const {analysis, place, search} = state;
	if (analysis === null) {
		return [];
	}

	const {measure, margin, gutter} = layout(state);
	const quotation = lookedAt(state);
	const panel = panelLines(state, theme);
	const numbers = linkNumbers(state);
	const tableKey = keyFor(state, 'table');
	const rows =
		numbers === null ? rowsOf(analysis.article, measure) : rowsWithNumbers(analysis.article, measure);
	const text = textLines({
		analysis,
		rows,
		theme,
		from: rowAt(rows, place.top),
		height: height - panel.length,
		search,
		marked: quotation?.id ?? null,
		margin,
		gutter,
		bookmarks: bookmarkStarts(state),
		numbers,
		tableKey: tableKey === undefined ? null : keyShown(state, tableKey),
		links: state.settings.links,
	});
	const gap = panel.length > 0 ? height - panel.length - text.length : 0;
	return [...text, ...Array.from({length: gap}, (): Line => []), ...panel];
};

/** The numbers that stand beside the links while one of them is asked for: those that begin with what is typed. */
const linkNumbers = ({prompt, analysis}: State): ReadonlyMap<string, number> | null =>
	prompt?.kind === 'link' && analysis !== null
		? new Map(
				[...linksByAddress(analysis.article).values()]
					.filter(({number}) => String(number).startsWith(prompt.text))
					.map(({target, number}) => [target, number]),
			)
		: null;

/** What the pane beside or below the list shows. */
export const paneLines = (state: State, theme: Theme, width: number, height: number): Line[] => {
	const {analysis, place} = state;
	const {measure} = layout(state);
	if (place.view === 'documents') {
		return documentLines(state, theme, Math.min(width, measure), height);
	}

	if (analysis === null) {
		return [];
	}

	switch (place.view) {
		case 'sections':
			return readerLines(state, theme, height);
		case 'speakers': {
			const speaker = shownSpeakers(state)[place.speaker];
			const pair = comparedPair(state);
			const key = keyFor(state, pair === null ? 'who' : 'enter');
			const label = key && keyShown(state, key);
			return pair !== null
				? comparisonLines(analysis, pair, theme, width - 1, height, label)
				: speaker === undefined
					? []
					: speakerLines(analysis, speaker, theme, Math.min(width, measure), height, label);
		}

		case 'quotes': {
			const quotation = shownQuotation(state, place.quotation);
			return quotation === undefined
				? [[segment('')]]
				: quotationLines(analysis, quotation, Math.min(width, measure), theme, height, wordsHere(state));
		}
	}
};
