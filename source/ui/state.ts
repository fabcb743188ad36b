import type {Analysis, Quotation, Section} from '../document/analysis.js';
import type {Grouping, View, WantedKinds} from '../document/choices.js';
import {columnsOf} from '../document/columns.js';
import type {KeptPlace} from '../document/kept-place.js';
import type {Notes} from '../document/notes.js';
import {indexAt, type Span} from '../document/span.js';
import {type Layout, layoutOf, type Size} from './layout.js';
import {memoizeLast} from './selectors/memoize-last.js';
import type {Settings} from './settings.js';
import type {LookName} from './theme.js';
import type {ViewName} from './view-name.js';

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
	/** The speaker that the chosen one is compared with. */
	readonly compared: string | null;
	/**
	 * A list that stays where it is as long as the chosen entry is in sight, and its first one there: it was clicked
	 * into.
	 */
	readonly held: {readonly view: ViewName; readonly from: number} | null;
	/** The quotation that a filter took out of the list while it was chosen: it is so again once it is listed. */
	readonly hidden: string | null;
};

/** A place that was left. */
type Left = Place & {
	/** The filter that held there, where the way on narrows the lists anew. */
	readonly narrowed?: Filter;
	/** It was left for what somebody says: that they alone are listed is no step of its own on the way back. */
	readonly isForSpeaker?: boolean;
};

/** What narrows the lists of articles, speakers and quotations. */
export type Filter = {
	readonly speaker: string | undefined;
	readonly kind: WantedKinds | undefined;
	/** Only attributions that are not sure. */
	readonly unsure: boolean;
	/** Words that a quotation must contain. */
	readonly words: string;
	/** Words that a speaker must go by. */
	readonly names: string;
	/** Words that must stand in an article's title or place. */
	readonly articles: string;
};

/** What narrows the list of quotations. */
export type NarrowingName = 'kind' | 'unsure' | 'speaker' | 'words';

/** A search in the text of the article. */
export type Search = {
	readonly query: string;
	/** Where the matches stand, in order. */
	readonly matches: readonly Span[];
	/** The match that the screen stands at, or -1. */
	readonly current: number;
};

/** A line at the foot of the screen in which something is typed. */
export type Prompt = {
	readonly kind: 'search' | 'narrow' | 'command' | 'overlay' | 'link' | 'speaker';
	readonly text: string;
	/** The offset in the text at which the next character goes in. */
	readonly caret: number;
	/** How many prompts back in the history it stands; 0 is what is being typed. */
	readonly recalled: number;
	/** Where the person was when the prompt opened: Escape goes back there. */
	readonly before: {
		readonly place: Place;
		readonly search: Search | null;
		readonly filter: Filter;
		readonly overlay: Overlay | null;
		readonly entry: number;
	};
};

/** What lies over the body: help, a table and a comparison are scrolled, of links and of bookmarks one is chosen. */
export type Overlay = {
	readonly name: 'help' | 'links' | 'bookmarks' | 'table' | 'comparison';
	/** The first row shown of what is scrolled, or the chosen entry. */
	readonly at: number;
	/** The table's block, by its index; -1 elsewhere. */
	readonly block: number;
	/** How many of the table's columns are passed over. */
	readonly across: number;
	/** Only lines with these words. */
	readonly words: string;
	/** What the help was opened over, and leads back to. */
	readonly under?: Overlay | undefined;
};

/** One of several locations to choose from. */
export type Entry = {
	readonly location: string;
	readonly status: 'waiting' | 'failed' | 'open';
	/** The article's title once it is known, or why it cannot be opened. */
	readonly told: string | null;
	/** Where the person was when they left its article for the list; null where that was its very beginning. */
	readonly left: KeptPlace | null;
};

/** What an article is asked for. */
export type Wanted = {
	/** The entry that it is of; null for the built-in article, which is in no list. */
	readonly entry: number | null;
	/** It is open already. */
	readonly isAgain: boolean;
	/** All of its page is wanted. */
	readonly raw: boolean;
};

/** An article that has come while the person was at another one of the list: it is opened once they choose it. */
export type Ready = {
	readonly wanted: Wanted;
	readonly analysis: Analysis;
	readonly findings: Findings;
};

/** Whether speakers and quotations are found, being looked for, or not yet asked for. */
export type Findings = 'none' | 'sought' | 'found';

/** All that the screen shows follows from this; only `update` makes a new one. */
export type State = {
	readonly settings: Settings;
	readonly look: LookName;
	readonly size: Size;
	/** The reading measure that the person asked for. */
	readonly width: number | undefined;
	/** On a wide screen the list makes room for the text while the keys are in it. */
	readonly alone: boolean;
	/** The article; what is found out about it comes after its first frame. */
	readonly analysis: Analysis | null;
	readonly notes: Notes;
	readonly findings: Findings;
	/** How much of the article has been looked through for them, in percent. */
	readonly progress: number;
	readonly entries: readonly Entry[];
	/** The chosen entry. */
	readonly entry: number;
	/** The entry whose article is open; null where none is, or where it is in no list. */
	readonly open: number | null;
	/** The number of the last request for an article; an answer to another one is stale. */
	readonly request: number;
	/** What is under way; null once it is answered. */
	readonly wanted: Wanted | null;
	/** What came last while the person was at another entry. */
	readonly ready: Ready | null;
	readonly place: Place;
	/** The article is shown with all of its page, and so are others that are opened. */
	readonly raw: boolean;
	/** The places that Escape goes back to, the latest last. */
	readonly back: readonly Left[];
	/** How the command line has every article open: in a view, with the quotations of one speaker alone. */
	readonly begins: {readonly view: View; readonly speaker: string | undefined};
	readonly filter: Filter;
	/** What of it narrows the quotations, in the order in which it was set. */
	readonly narrowedBy: readonly NarrowingName[];
	readonly grouping: Grouping;
	readonly search: Search | null;
	readonly prompt: Prompt | null;
	/** What was searched for and commanded, the latest last. */
	readonly history: readonly {readonly kind: Prompt['kind']; readonly text: string}[];
	readonly overlay: Overlay | null;
	/** Where the person was in this article last time, or before they went far in it. */
	readonly kept: KeptPlace | null;
	/** It is a place of this visit: another one may take its place. */
	readonly isKeptOwn: boolean;
	/** Where they go on in a list that is not filled yet; null where they are not on the way to one. */
	readonly awaited: KeptPlace | null;
	/** What was known of an article that was read again, and which quotation was meant, until it is found out anew. */
	readonly outdated: {readonly analysis: Analysis; readonly meant: Quotation | undefined} | null;
	/** The keys that wait until it is found out who says what, as a person reads them; empty where none does. */
	readonly ahead: string;
	/** A first key of two: `Z` of `ZZ`. */
	readonly pending: string | null;
	/** The quotations that were corrected with the last key: they are taken back wherever they have gone in their list. */
	readonly justCorrected: readonly string[];
	/** One line for the person, until the next key. */
	readonly message: string | null;
};

/** Where Escape goes is remembered this many steps back. */
export const longestTrail = 100;

/** Nothing is narrowed. */
export const noFilter: Filter = {
	speaker: undefined,
	kind: undefined,
	unsure: false,
	words: '',
	names: '',
	articles: '',
};

/** At the beginning of the list of sections. */
export const startPlace: Place = {
	view: 'sections',
	inText: false,
	top: 0,
	section: 0,
	speaker: 0,
	quotation: 0,
	marked: null,
	compared: null,
	held: null,
	hidden: null,
};

/** Where the person is in an article that opens in a view. */
export const beginningIn = (view: View): Place =>
	view === 'reader' ? {...startPlace, inText: true} : {...startPlace, view};

/** By which words a list is narrowed; each has its own, so that none empties another. */
export const wordsOfView = {
	documents: 'articles',
	sections: null,
	speakers: 'names',
	quotes: 'words',
} as const;

/** The words by which the list of the current view is narrowed. */
export const wordsHere = ({place, filter}: Pick<State, 'place' | 'filter'>): string => {
	const name = wordsOfView[place.view];
	return name === null ? '' : filter[name];
};

const lastUnopened = memoizeLast<boolean>();

/** Of several articles none has been opened yet, so that nothing is known that could stand beside their list. */
const isListAlone = ({place, entries, ready}: State): boolean =>
	place.view === 'documents' &&
	ready === null &&
	lastUnopened(entries, [], () => entries.every(({status}) => status === 'waiting'));

/** Where things stand: a message that takes two lines has the second one from the body, so that the keys stay. */
export const layout = (state: State): Layout => {
	const {size, width, alone, place, message, prompt} = state;
	const usual = layoutOf(size, width, (alone && place.inText) || isListAlone(state), place.view);
	const isLong = message !== null && prompt === null && columnsOf(message) > usual.columns - 2;
	return isLong && usual.footer > 1 ? {...usual, footer: usual.footer + 1, body: usual.body - 1} : usual;
};

/** The sections of the article that is open; none where none is. */
export const sectionsOf = ({analysis}: State): readonly Section[] => analysis?.sections ?? [];

/** The index of the section at an offset. */
export const sectionAt = (state: State, offset: number): number =>
	Math.max(0, indexAt(sectionsOf(state), offset));
