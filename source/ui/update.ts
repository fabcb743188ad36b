import {quotationKinds} from '../document/analysis.js';
import type {Action, Effect} from './action.js';
import {cite} from './citation.js';
import {currentSection} from './focus.js';
import {choose, move, moveSection, nearestQuotation, readQuotation, reveal, scrollTo} from './movement.js';
import {cancelPrompt, eraseInPrompt, goToMatch, openPrompt, submitPrompt, typeInPrompt} from './prompt.js';
import {
	type Filter,
	noFilter,
	type Place,
	type State,
	shownQuotations,
	shownSpeakers,
	startPlace,
	type ViewName,
} from './state.js';

/** The new state, and what has to happen in the world. */
export type Step = readonly [State, ...Effect[]];

const howToQuit = 'Q quits';

/** Leaves for another view in a way that Escape comes back from, exactly. */
const visit = (state: State, view: 'speakers' | 'quotes'): State => {
	if (state.place.view === view) {
		return leave(state);
	}

	const place: Place = {
		...state.place,
		view,
		inText: false,
		...(view === 'quotes' && {quotation: nearestQuotation(state)}),
	};
	return {...state, back: [...state.back, state.place], place};
};

/** One step back: to where the person came from, from the text to the list, from a view to the sections. */
const leave = (state: State): State => {
	const previous = state.back.at(-1);
	if (previous) {
		return {...state, back: state.back.slice(0, -1), place: previous};
	}

	const {place} = state;
	if (place.inText) {
		const section = currentSection(state);
		return {...state, place: {...place, inText: false, marked: null, section}};
	}

	if (place.view !== 'sections' && place.view !== 'documents' && state.analysis !== null) {
		return {...state, place: {...place, view: 'sections'}};
	}

	return place.view === 'sections' && state.entries.length > 1
		? {...state, place: {...place, view: 'documents'}}
		: {...state, message: howToQuit};
};

const back = (state: State): State => {
	if (state.search !== null) {
		return {...state, search: null};
	}

	const {view} = state.place;
	const {speaker, kind, words} = state.filter;
	if (
		(view === 'quotes' && (speaker !== undefined || kind !== undefined || words !== '')) ||
		(view === 'speakers' && words !== '')
	) {
		return keepChoice(state, {...state, filter: noFilter});
	}

	return leave(state);
};

/** After the filter changed, the same quotation stays chosen where it is still listed. */
const keepChoice = (before: State, after: State): State => {
	if (before.place.view !== 'quotes') {
		return choose(after, 0);
	}

	const id = shownQuotations(before)[before.place.quotation]?.id;
	return choose(
		after,
		Math.max(
			0,
			shownQuotations(after).findIndex(quotation => quotation.id === id),
		),
	);
};

/** The next value of a filter in its cycle that leaves something to list. */
const cycle = <Name extends 'kind' | 'speaker'>(
	state: State,
	name: Name,
	values: ReadonlyArray<Filter[Name]>,
): State => {
	const from = values.indexOf(state.filter[name]);
	for (let step = 1; step <= values.length; step++) {
		const next: State = {...state, filter: {...state.filter, [name]: values[(from + step) % values.length]}};
		if (shownQuotations(next).length > 0) {
			return keepChoice(state, next);
		}
	}

	return state;
};

const filterKind = (state: State): State => cycle(state, 'kind', [undefined, ...quotationKinds]);

const filterSpeaker = (state: State): State =>
	cycle(state, 'speaker', [undefined, ...shownSpeakers({...state, filter: noFilter}).map(({id}) => id)]);

const go = (state: State, view: ViewName): State => {
	if (state.analysis === null || (view === 'documents' && state.entries.length < 2)) {
		return state;
	}

	return {
		...state,
		back: [],
		place: {
			...state.place,
			view,
			inText: false,
			marked: null,
			section: currentSection(state),
			...(view === 'quotes' && {quotation: nearestQuotation(state)}),
		},
	};
};

const nextView = (state: State, direction: 1 | -1): State => {
	const views: ViewName[] = ['sections', 'speakers', 'quotes'];
	const index = views.indexOf(state.place.view);
	return index === -1 ? state : go(state, views[(index + direction + views.length) % views.length]);
};

const enter = (state: State): Step => {
	const {place, analysis} = state;
	switch (place.view) {
		case 'documents': {
			const location = state.entries[state.entry]?.location;
			if (location === undefined) {
				return [state];
			}

			const request = state.request + 1;
			const entries = state.entries.map((entry, i) =>
				i === state.entry ? {...entry, status: 'opening' as const} : entry,
			);
			return [
				{...state, request, entries},
				{type: 'open', request, location},
			];
		}

		case 'sections':
			return [
				place.inText || analysis === null
					? state
					: {...state, place: scrollTo(state, {...place, inText: true}, place.top)},
			];
		case 'speakers': {
			const [first] = shownSpeakers(state)[place.speaker]?.quotations ?? [];
			return [first === undefined ? state : readQuotation(state, first)];
		}

		case 'quotes': {
			const quotation = shownQuotations(state)[place.quotation];
			return [quotation === undefined ? state : readQuotation(state, quotation.id)];
		}
	}
};

const copy = (state: State): Step => {
	const {place, analysis} = state;
	const quotation =
		place.view === 'quotes'
			? shownQuotations(state)[place.quotation]
			: analysis?.quotations.find(({id}) => id === place.marked);
	return analysis && quotation
		? [
				{...state, message: 'Copied with its source, if this terminal lets programs copy'},
				{type: 'copy', text: cite(analysis, quotation)},
			]
		: [{...state, message: 'Choose a quotation first: q lists them'}];
};

const browse = (state: State): Step => {
	const {url = null, location} = state.analysis?.article ?? {};
	const address = url ?? (location?.kind === 'url' ? location.name : null);
	return address
		? [
				{...state, message: `Opening ${address}`},
				{type: 'browse', url: address},
			]
		: [{...state, message: 'This article has no address to open'}];
};

const resize = (state: State, columns: number, rows: number): State => {
	const resized = {...state, size: {columns, rows}};
	return {
		...resized,
		place: reveal(resized, scrollTo(resized, state.place, state.place.top), state.place.top),
	};
};

/** What becomes of the current entry in the list of locations. */
const tellEntry = (state: State, status: 'open' | 'failed', told: string | null): State => ({
	...state,
	entries: state.entries.map((entry, i) => (i === state.entry ? {...entry, status, told} : entry)),
});

/**
 * The screen's one reducer: pure, without knowledge of keys, terminal or time.
 *
 * @param state before
 * @param action what a key means or the world answers
 * @returns the state after it, and the effects to run
 */
export const update = (before: State, action: Action): Step => {
	// A message stands until the next key; so does the first key of two.
	const isAnswer = action.type === 'resize' || action.type === 'opened' || action.type === 'failed';
	const state = isAnswer ? before : {...before, message: null, pending: null};
	switch (action.type) {
		case 'move':
			return [
				state.help
					? {
							...state,
							helpTop: Math.max(0, state.helpTop + action.direction * (action.by === 'line' ? 1 : 10)),
						}
					: move(state, action.by, action.direction),
			];
		case 'section':
			return [moveSection(state, action.direction)];
		case 'enter':
			return enter(state);
		case 'back':
			return [back(state)];
		case 'visit':
			return [state.analysis === null ? state : visit(state, action.view)];
		case 'go':
			return [go(state, action.view)];
		case 'next-view':
			return [nextView(state, action.direction)];
		case 'filter-kind':
			return [filterKind(state)];
		case 'filter-speaker':
			return [filterSpeaker(state)];
		case 'prompt':
			return [openPrompt(state, action.kind)];
		case 'type':
			return [typeInPrompt(state, action.text)];
		case 'erase':
			return [eraseInPrompt(state, action.what)];
		case 'submit':
			return submitPrompt(state);
		case 'cancel':
			return [state.help ? {...state, help: false} : cancelPrompt(state)];
		case 'match':
			return [goToMatch(state, action.direction)];
		case 'help':
			return [{...state, help: !state.help, helpTop: 0}];
		case 'await':
			return [{...state, pending: action.key}];
		case 'copy':
			return copy(state);
		case 'browse':
			return browse(state);
		case 'quit':
			return [state, {type: 'quit', status: action.status}];
		case 'suspend':
			return [state, {type: 'suspend'}];
		case 'resize':
			return [resize(state, action.columns, action.rows)];
		case 'opened':
			return [
				action.request === state.request
					? {
							...tellEntry(state, 'open', action.analysis.article.title),
							analysis: action.analysis,
							place: startPlace,
							back: [],
							search: null,
						}
					: state,
			];
		case 'failed':
			return [
				action.request === state.request
					? {...tellEntry(state, 'failed', action.message), message: action.message}
					: state,
			];
		case 'say':
			return [{...state, message: action.message}];
	}
};
