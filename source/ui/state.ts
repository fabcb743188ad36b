import type {Analysis, Quotation, QuotationKind, Section, Speaker} from '../document/analysis.js';
import {selector} from '../document/select.js';
import {indexAt} from '../document/span.js';
import {type Layout, layoutOf, listRows, type Size, twoLinesBelow} from './layout.js';

export type ViewName = 'documents' | 'sections' | 'speakers' | 'quotes';

/** Where the person is. Leaving a view for another keeps it whole, so that coming back is exact. */
export type Place = {
	readonly view: ViewName;
	/** The keys move the text, not the list. */
	readonly inText: boolean;
	/** The offset at the top of the text pane. */
	readonly top: number;
	/** What is chosen in each list, by index in what the list shows; a section only while the keys are in the list. */
	readonly section: number;
	readonly speaker: number;
	readonly quotation: number;
	/** The quotation that is marked in the text. */
	readonly marked: string | null;
};

/** What narrows the lists of speakers and quotations. */
export type Filter = {
	readonly speaker: string | undefined;
	readonly kind: QuotationKind | undefined;
	/** Words that an entry must contain. */
	readonly words: string;
};

export type Search = {
	readonly query: string;
	/** Where the matches begin, in order; each is as long as the query. */
	readonly matches: readonly number[];
	/** The match that the screen stands at, or -1. */
	readonly current: number;
};

export type Prompt = {
	readonly kind: 'search' | 'narrow' | 'command';
	readonly text: string;
	/** Where the person was when the prompt opened: Escape goes back there. */
	readonly before: {readonly place: Place; readonly search: Search | null; readonly filter: Filter};
};

/** One of several locations to choose from. */
export type Entry = {
	readonly location: string;
	readonly status: 'waiting' | 'opening' | 'failed' | 'open';
	/** The article's title once it was open, or why it cannot be opened. */
	readonly told: string | null;
};

export type State = {
	readonly size: Size;
	/** The reading measure that the person asked for. */
	readonly width: number | undefined;
	readonly analysis: Analysis | null;
	readonly entries: readonly Entry[];
	readonly entry: number;
	/** The number of the request for an article that is under way; an answer to another one is stale. */
	readonly request: number;
	readonly place: Place;
	/** The places that Escape goes back to, the latest last. */
	readonly back: readonly Place[];
	readonly filter: Filter;
	readonly search: Search | null;
	readonly prompt: Prompt | null;
	readonly help: boolean;
	/** How many rows the help is scrolled. */
	readonly helpTop: number;
	/** A first key of two: `Z` of `ZZ`. */
	readonly pending: string | null;
	/** One line for the person, until the next key. */
	readonly message: string | null;
};

export const noFilter: Filter = {speaker: undefined, kind: undefined, words: ''};

export const startPlace: Place = {
	view: 'sections',
	inText: false,
	top: 0,
	section: 0,
	speaker: 0,
	quotation: 0,
	marked: null,
};

export const layout = ({size, width}: State): Layout => layoutOf(size, width);

const fold = (text: string): string => text.toLowerCase();

const contains = (words: string, ...texts: string[]): boolean =>
	fold(words)
		.split(/\s+/)
		.every(word => texts.some(text => fold(text).includes(word)));

export const speakerNames = ({speakers}: Analysis, {speakers: ids}: Quotation): string =>
	ids.map(id => speakers.find(speaker => speaker.id === id)?.name ?? id).join(', ');

/** All by which a quotation's speakers can be looked for. */
const namesAndRoles = ({speakers}: Analysis, {speakers: ids}: Quotation): string[] =>
	speakers
		.filter(({id}) => ids.includes(id))
		.flatMap(({name, role, aliases}) => [name, role ?? '', ...aliases]);

/** A name for narrow places: the shortest by which the text calls a speaker and nobody else. */
export const shortName = ({speakers}: Analysis, speaker: Speaker): string => {
	const others = new Set(
		speakers.filter(other => other !== speaker).flatMap(({name, aliases}) => [name, ...aliases]),
	);
	return [speaker.name, ...speaker.aliases]
		.filter(name => !others.has(name))
		.reduce((shortest, name) => (name.length < shortest.length ? name : shortest), speaker.name);
};

export const sectionTitle = ({sections}: Analysis, id: string): string =>
	sections.find(section => section.id === id)?.title ?? '';

/** The quotations that the list shows. */
export const shownQuotations = ({analysis, filter}: State): readonly Quotation[] => {
	if (analysis === null) {
		return [];
	}

	const {speaker, kind, words} = filter;
	if (speaker === undefined && kind === undefined && words === '') {
		return analysis.quotations;
	}

	const isSelected = selector(analysis.speakers, filter);
	return analysis.quotations.filter(
		quotation =>
			isSelected(quotation) &&
			(words === '' ||
				contains(words, quotation.text, quotation.source?.text ?? '', ...namesAndRoles(analysis, quotation))),
	);
};

/** The speakers that the list shows, those who are quoted most first. */
export const shownSpeakers = ({analysis, filter}: State): readonly Speaker[] =>
	(analysis?.speakers ?? [])
		.filter(
			({name, role, aliases}) => filter.words === '' || contains(filter.words, name, role ?? '', ...aliases),
		)
		.toSorted((a, b) => b.share - a.share || b.quotations.length - a.quotations.length);

export const sectionsOf = ({analysis}: State): readonly Section[] => analysis?.sections ?? [];

/** The index of the section at an offset. */
export const sectionAt = (state: State, offset: number): number =>
	Math.max(0, indexAt(sectionsOf(state), offset));

/** How many entries the list of the current view has. */
export const listLength = (state: State): number => {
	switch (state.place.view) {
		case 'documents':
			return state.entries.length;
		case 'sections':
			return sectionsOf(state).length;
		case 'speakers':
			return shownSpeakers(state).length;
		case 'quotes':
			return shownQuotations(state).length;
	}
};

/** How many lines an entry of the current list takes. */
export const entryHeight = (state: State): number =>
	(state.place.view === 'speakers' || state.place.view === 'quotes') && layout(state).list < twoLinesBelow
		? 2
		: 1;

/** How many rows the list of the current view takes. */
export const listHeight = (state: State): number =>
	listRows(layout(state), listLength(state) * entryHeight(state));

/** The state in which the screen opens. */
export const initialState = (options: {
	size: Size;
	width?: number | undefined;
	locations: readonly string[];
	analysis: Analysis | null;
	view?: 'sections' | 'speakers' | 'quotes' | 'reader' | undefined;
	filter?: Partial<Filter>;
}): State => {
	const {size, width, locations, analysis, view, filter} = options;
	const filters = filter?.speaker !== undefined || filter?.kind !== undefined;
	const start = view ?? (filters ? 'quotes' : 'sections');
	return {
		size,
		width,
		analysis,
		entries: locations.map(location => ({location, status: 'waiting', told: null})),
		entry: 0,
		request: 0,
		place: {
			...startPlace,
			view: analysis === null ? 'documents' : start === 'reader' ? 'sections' : start,
			inText: start === 'reader',
		},
		back: [],
		filter: {...noFilter, ...filter},
		search: null,
		prompt: null,
		help: false,
		helpTop: 0,
		pending: null,
		message: null,
	};
};
