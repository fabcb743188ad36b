import type {Analysis} from '../document/analysis.js';
import type {View} from '../document/choices.js';
import {noNotes} from '../document/notes.js';
import type {Size} from './layout.js';
import {defaultSettings, type Settings} from './settings.js';
import {beginningIn, type Filter, type Findings, noFilter, type State, startPlace} from './state.js';
import type {LookName} from './theme.js';

/** The state in which the screen opens. */
export const initialState = (options: {
	size: Size;
	width?: number | undefined;
	locations: readonly string[];
	analysis: Analysis | null;
	findings?: Findings;
	view?: View | undefined;
	filter?: Partial<Filter>;
	settings?: Partial<Settings>;
	look?: LookName;
	message?: string | null;
	raw?: boolean;
}): State => {
	const {
		size,
		width,
		locations,
		analysis,
		findings = 'found',
		view,
		filter,
		settings,
		look = 'dark',
		message = null,
		raw = false,
	} = options;
	const filters = filter?.speaker !== undefined || filter?.kind !== undefined;
	const start = view ?? (filters ? 'quotes' : 'sections');
	return {
		settings: {...defaultSettings, ...settings},
		look,
		size,
		width,
		alone: start === 'reader',
		analysis,
		notes: noNotes,
		// A very long text is looked through only where that is asked for; to open such a view is to ask.
		findings:
			findings === 'none' && analysis !== null && (start === 'quotes' || start === 'speakers')
				? 'sought'
				: findings,
		progress: 0,
		entries: locations.map(location => ({location, status: 'waiting', told: null, left: null})),
		entry: 0,
		open: analysis === null || locations.length === 0 ? null : 0,
		request: 0,
		wanted: null,
		ready: null,
		raw,
		place: analysis === null ? {...startPlace, view: 'documents'} : beginningIn(start),
		back: [],
		begins: {view: start, speaker: filter?.speaker},
		filter: {...noFilter, ...filter},
		narrowedBy: [],
		grouping: 'section',
		search: null,
		prompt: null,
		history: [],
		overlay: null,
		kept: null,
		isKeptOwn: false,
		awaited: null,
		outdated: null,
		ahead: '',
		pending: null,
		justCorrected: [],
		message,
	};
};
