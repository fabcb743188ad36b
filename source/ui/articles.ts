import type {Analysis} from '../document/analysis.js';
import type {Effect} from './action.js';
import {anchorAt, findAgain} from './anchor.js';
import {scrollTo} from './movement.js';
import {findMatches, nearestMatch} from './search.js';
import {shownQuotation, shownQuotations, shownSpeakers} from './shown.js';
import {type Findings, type Place, type State, sectionAt, startPlace} from './state.js';

type Step = readonly [State, ...Effect[]];

/** Asks for the chosen one of several articles. */
export const openEntry = (state: State): Step => {
	const location = state.entries[state.entry]?.location;
	if (location === undefined) {
		return [state];
	}

	const request = state.request + 1;
	const entries = state.entries.map((entry, i) =>
		i === state.entry ? {...entry, status: 'opening' as const} : entry,
	);
	return [
		{...state, request, entries, reloading: false},
		{type: 'open', request, location, raw: state.raw},
	];
};

/** Asks for the article again. */
export const reload = (state: State): Step => {
	if (state.analysis === null) {
		return [state];
	}

	if (state.analysis.article.location.kind === 'stdin') {
		return [{...state, message: 'What came through a pipe cannot be read again'}];
	}

	const request = state.request + 1;
	return [
		{...state, request, reloading: 'again', message: 'Reading it again…'},
		{type: 'open', request, location: state.entries[state.entry]?.location, raw: state.raw},
	];
};

/** Asks for all of the page where its article was asked for, and the other way round. */
export const toggleRaw = (state: State): Step => {
	const [asked, ...effects] = reload({...state, raw: !state.raw});
	return effects.length === 0
		? [{...asked, raw: state.raw}]
		: [
				{
					...asked,
					reloading: 'otherwise',
					message: asked.raw ? 'Reading all of the page…' : 'Reading its article…',
				},
				...effects,
			];
};

/** What becomes of the current entry in the list of locations. */
const tellEntry = (state: State, status: 'open' | 'failed', told: string | null): State => ({
	...state,
	entries: state.entries.map((entry, i) => (i === state.entry ? {...entry, status, told} : entry)),
});

/** The same place in an article that may have changed. */
const moved = (before: State, after: State, place: Place): Place => {
	const [old, text] = [before.analysis?.article.text ?? '', after.analysis?.article.text ?? ''];
	const top = findAgain(text, anchorAt(old, place.top));
	const section = before.analysis?.sections[place.section]?.start ?? 0;
	const speaker = shownSpeakers(before)[place.speaker]?.id;
	const quotation = shownQuotation(before, place.quotation)?.text;
	const marked = before.analysis?.quotations.find(({id}) => id === place.marked)?.text;
	const index = (found: number, otherwise: number, length: number) =>
		found === -1 ? Math.max(0, Math.min(otherwise, length - 1)) : found;
	const [speakers, quotations] = [shownSpeakers(after), shownQuotations(after)];
	return scrollTo(
		after,
		{
			...place,
			section: sectionAt(after, findAgain(text, anchorAt(old, section))),
			speaker: index(
				speakers.findIndex(({id}) => id === speaker),
				place.speaker,
				speakers.length,
			),
			quotation: index(
				quotations.findIndex(other => other.text === quotation),
				place.quotation,
				quotations.length,
			),
			marked: after.analysis?.quotations.find(other => other.text === marked)?.id ?? null,
			compared: speakers.some(({id}) => id === place.compared) ? place.compared : null,
		},
		top,
	);
};

/** What is told where an article was read again, all of its page or not. */
const readAgain = ({raw, reloading, analysis}: State, {article}: Analysis): string =>
	reloading === 'again'
		? 'Read again'
		: article.text === analysis?.article.text
			? 'All of it is the article: nothing was left out'
			: raw
				? 'All of the page'
				: 'Only the article';

const reloaded = (before: State, analysis: Analysis, findings: Findings): State => {
	const after: State = {
		...before,
		analysis,
		findings,
		reloading: false,
		message: readAgain(before, analysis),
	};
	const {search} = before;
	const matches = findMatches(analysis.article.text, search?.query ?? '');
	return {
		...after,
		place: moved(before, after, before.place),
		back: before.back.map(place => moved(before, after, place)),
		search:
			search === null
				? null
				: {
						...search,
						matches,
						current: nearestMatch(matches, search.matches[search.current]?.start ?? before.place.top),
					},
	};
};

/** The article that was asked for has come; an answer to an older request is dropped. */
export const opened = (state: State, request: number, analysis: Analysis, findings: Findings): State => {
	if (request !== state.request) {
		return state;
	}

	const told = tellEntry(state, 'open', analysis.article.title);
	return state.reloading
		? reloaded(told, analysis, findings)
		: {
				...told,
				analysis,
				findings,
				place: startPlace,
				back: [],
				search: null,
				overlay: null,
				kept: null,
				message: analysis.article.notices[0] ?? state.message,
			};
};

/** It cannot be opened; one that is open stays. */
export const failed = (state: State, request: number, message: string): State =>
	request !== state.request
		? state
		: state.reloading
			? {...state, reloading: false, message}
			: {...tellEntry(state, 'failed', message), message};
