import type {Quotation, Speaker} from '../../document/analysis.js';
import type {Article} from '../../document/article.js';
import type {Span} from '../../document/span.js';
import {evidenceInOne, evidencePanel} from '../lines/evidence-lines.js';
import type {Line} from '../lines/lines.js';
import {type Rows, rowAt, rowsOf} from '../rows.js';
import {layout, type Place, type State, sectionAt} from '../state.js';
import {type Theme, themeOf} from '../theme.js';
import {listHeight} from './list-layout.js';
import {shownEntries, shownQuotation, shownSpeakers} from './listed.js';

/** The quotation whose evidence stands below the text: the one that was chosen, jumped to or found last. */
export const lookedAt = ({analysis, place}: Pick<State, 'analysis' | 'place'>): Quotation | undefined =>
	place.inText && place.marked !== null
		? analysis?.quotations.find(({id}) => id === place.marked)
		: undefined;

/** The quotation that a key means: the one chosen in the list, or the one whose evidence stands below the text. */
export const quotationMeant = (state: State): Quotation | undefined =>
	state.place.view === 'quotes' ? shownQuotation(state, state.place.quotation) : lookedAt(state);

/** Whose quotations a key means: those of the speaker who is chosen among the speakers. */
export const speakerMeant = (state: State): Speaker | undefined =>
	state.place.view === 'speakers' && !state.place.inText
		? shownSpeakers(state)[state.place.speaker]
		: undefined;

/** All quotations that a key means: the one that `quotationMeant` is, or all of the speaker who is chosen. */
export const quotationsMeant = (state: State): readonly Quotation[] => {
	const {id} = speakerMeant(state) ?? {};
	const quotation = quotationMeant(state);
	return id === undefined
		? quotation === undefined
			? []
			: [quotation]
		: (state.analysis?.quotations.filter(({speakers}) => speakers.includes(id)) ?? []);
};

/** Whether an offset stands in a quotation; the marks around it belong to it. */
export const isWithin = (offset: number, {start, end}: Span): boolean =>
	start - 1 <= offset && offset < end + 1;

/** The fewest rows of the body that leave room for the evidence, and for one line of it. */
const leastForPanel = 12;
const leastForLine = 5;

/** The evidence for the quotation that is looked at, which stands below the text: as much as there is room for. */
export const panelLines = (state: State, theme: Theme): Line[] => {
	const {body, measure, gutter} = layout(state);
	const quotation = lookedAt(state);
	if (body < leastForLine || quotation === undefined || state.analysis === null) {
		return [];
	}

	return body < leastForPanel
		? [evidenceInOne(state.analysis, quotation, theme, measure + gutter)]
		: evidencePanel(state.analysis, quotation, theme, measure + gutter);
};

/** How many rows the evidence takes. */
const panelRows = (state: State): number => panelLines(state, themeOf(state.look)).length;

/** How many rows of text the screen shows. */
export const textRows = (state: State): number => {
	const {shape, body} = layout(state);
	if (shape === 'wide' || state.place.inText) {
		return body - panelRows(state);
	}

	const list = listHeight(state);
	return list === body ? body : body - list - 1;
};

/** The rows of an article, and which of them the text pane shows: `[first, end)`. */
export const rowsInSight = (
	state: State,
	article: Article,
): {readonly rows: Rows; readonly first: number; readonly end: number} => {
	const rows = rowsOf(article, layout(state).measure);
	const first = rowAt(rows, state.place.top);
	return {rows, first, end: Math.min(rows.count, first + textRows(state))};
};

/** Whether the screen shows any of the text beside or below the list of sections. */
export const isTextShown = (state: State): boolean => {
	const {shape, body} = layout(state);
	return shape === 'wide' || state.place.inText || listHeight(state) < body;
};

/**
 * How far the person is in the text: what a screen would show from its top on without a list or evidence below it, so that
 * this hangs on the place alone and grows with every step forward. The last row counts only where no evidence hides it.
 *
 * @returns where it ends, as an offset and in percent of the rows: 100 where nothing follows, and only there
 */
export const reached = (
	state: State,
	article: Article,
): {readonly offset: number; readonly percent: number} => {
	// A message in two lines takes one from the text as long as it stands.
	const quiet = {...state, message: null};
	const {measure, body} = layout(quiet);
	const rows = rowsOf(article, measure);
	const top = rowAt(rows, state.place.top);
	const hidden = top + body - panelRows(quiet) < rows.count ? 1 : 0;
	const end = Math.min(rows.count - hidden, top + body);
	return {
		offset: rows.ends[end - 1] ?? 0,
		percent: end === rows.count ? 100 : Math.min(99, Math.round((100 * end) / rows.count)),
	};
};

/** The stretch of the text that the pane shows. */
export const spanInSight = (state: State): Span => {
	const {analysis, place} = state;
	if (analysis === null) {
		return {start: 0, end: 0};
	}

	const {rows, end} = rowsInSight(state, analysis.article);
	return {start: place.top, end: rows.ends[end - 1] ?? place.top};
};

/** Whether an offset's row is among those that the text pane shows at a place. */
export const isInSight = (state: State, place: Place, offset: number): boolean => {
	if (state.analysis === null) {
		return false;
	}

	const rows = rowsOf(state.analysis.article, layout(state).measure);
	const [row, top] = [rowAt(rows, offset), rowAt(rows, place.top)];
	return row >= top && row < top + textRows({...state, place});
};

/**
 * The offset that the person looks at in the text: the marked quotation or the current match where it is in sight,
 * else the head of the section that was gone to, else the top of the pane.
 */
export const focusOf = (state: State): number => {
	const {place, search, analysis} = state;
	const marked = analysis?.quotations.find(({id}) => id === place.marked);
	const match = search?.matches[search.current]?.start;
	// A match tells where in its quotation one is; of another one than that which was chosen since, it tells nothing.
	const found = marked && match !== undefined && !isWithin(match, marked) ? undefined : match;
	const section = analysis?.sections[place.section]?.start;
	return (
		[found, marked?.start, section].find(offset => offset !== undefined && isInSight(state, place, offset)) ??
		place.top
	);
};

/** The index of the section where the person is: the one chosen in the list, or the one looked at in the text. */
export const currentSection = (state: State): number =>
	state.place.inText ? sectionAt(state, focusOf(state)) : state.place.section;

/** What is chosen in the list of the current view. */
export const chosen = (state: State): number => {
	const {place, entry} = state;
	switch (place.view) {
		case 'documents':
			return Math.max(0, shownEntries(state).indexOf(entry));
		case 'sections':
			return currentSection(state);
		case 'speakers':
			return place.speaker;
		case 'quotes':
			return place.quotation;
	}
};
