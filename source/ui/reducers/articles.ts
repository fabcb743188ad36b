import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import {anchorAt, findAgain} from '../../document/anchor.js';
import {corrected} from '../../document/corrected.js';
import {noNotes} from '../../document/notes.js';
import {nameOfPlace} from '../../document/wording.js';
import type {Step} from '../action.js';
import {isOpening} from '../bindings/conditions.js';
import {quotationAgain} from '../selectors/kept-place.js';
import {listHeight} from '../selectors/list-layout.js';
import {shownQuotation, shownQuotations, shownSpeakers} from '../selectors/listed.js';
import {findMatches, nearestMatch} from '../selectors/search.js';
import {
	beginningIn,
	type Entry,
	type Findings,
	layout,
	type Place,
	type Prompt,
	type Ready,
	type State,
	sectionAt,
	startPlace,
	type Wanted,
} from '../state.js';
import {outdatedBy} from './corrections.js';
import {scrollTo} from './movement.js';
import {withLostTold} from './notes.js';
import {overlayAgain} from './overlay.js';
import {atKept, withPlaceLeft} from './resume.js';

/** Waits no longer for the article that was asked for, which is stopped on its way. */
export const giveUp = (state: State): Step => [
	{...state, wanted: null, message: 'It is not opened'},
	{type: 'stop', what: 'open'},
];

/** Whoever leaves the list, or types there, while an article is on its way is at something else: it would tear them away. */
export const withGivenUp = (before: State, [state, ...effects]: Step): Step =>
	isOpening(before) && state.wanted === before.wanted && !(isOpening(state) && state.prompt === null)
		? [...giveUp(state), ...effects]
		: [state, ...effects];

/** Asks for an article; what else was asked for is wanted no more. */
const ask = (state: State, wanted: Wanted, message: string | null): Step => {
	const request = state.request + 1;
	const location = wanted.entry === null ? undefined : state.entries[wanted.entry]?.location;
	return [
		{...state, request, wanted, message},
		{type: 'open', request, location, raw: wanted.raw},
	];
};

/** Whether all of a page was asked for last, answered or not. */
const asksRaw = ({wanted, raw}: State): boolean => wanted?.raw ?? raw;

/** Asks for the chosen one of several articles; one that has come while the person was at another is opened at once. */
export const openEntry = (state: State): Step => {
	const {entries, entry, ready} = state;
	const raw = asksRaw(state);
	if (entries[entry] === undefined) {
		return [state];
	}

	if (ready?.wanted.entry !== entry || ready.wanted.raw !== raw) {
		return ask(state, {entry, isAgain: false, raw}, state.message);
	}

	const there = arrived({...state, wanted: null}, ready);
	return state.wanted === null ? [there] : [there, {type: 'stop', what: 'open'}];
};

/** Opens the next or the previous of several articles, by way of their list. */
export const openNeighbour = (state: State, direction: 1 | -1): Step => {
	const {entries, open, place} = state;
	const entry = (open ?? state.entry) + direction;
	if (entries[entry] === undefined) {
		const last = direction === 1 ? 'This is the last article' : 'This is the first article';
		return [{...state, message: entries.length < 2 ? 'There is no other article' : last}];
	}

	return openEntry({...state, entry, place: {...place, view: 'documents', inText: false}});
};

const askAgain = (state: State, raw: boolean, message: string): Step =>
	state.analysis === null ? [state] : ask(state, {entry: state.open, isAgain: true, raw}, message);

/** Asks for the article that is open again; a pipe has nothing new to tell. */
export const reload = (state: State): Step =>
	state.analysis?.article.location.kind === 'stdin'
		? [{...state, message: 'What came through a pipe cannot be read again'}]
		: askAgain(state, asksRaw(state), 'Reading it again…');

/**
 * Asks for the article that is open again since its file has changed; not where the person has asked for another one, which
 * would never come then.
 */
export const readChanged = (state: State): Step =>
	state.wanted === null || state.wanted.isAgain ? reload(state) : [state];

/** Asks for all of the page where its article was asked for, and the other way round. */
export const toggleRaw = (state: State): Step => {
	const raw = !asksRaw(state);
	return askAgain(state, raw, raw ? 'Reading all of the page…' : 'Reading its article…');
};

/** The same place in an article that may have changed. */
const moved = (before: State, after: State, place: Place): Place => {
	const [old, text] = [before.analysis?.article.text ?? '', after.analysis?.article.text ?? ''];
	const top = findAgain(text, anchorAt(old, place.top));
	const section = before.analysis?.sections[place.section]?.start ?? 0;
	const speaker = shownSpeakers(before)[place.speaker]?.id;
	const again = (one: Quotation | undefined) =>
		before.analysis && one && after.analysis && quotationAgain(before.analysis, one, after.analysis)?.id;
	const quotation = again(shownQuotation(before, place.quotation));
	const marked = again(before.analysis?.quotations.find(({id}) => id === place.marked));
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
				quotations.findIndex(({id}) => id === quotation),
				place.quotation,
				quotations.length,
			),
			marked: marked ?? null,
			compared: speakers.some(({id}) => id === place.compared) ? place.compared : null,
		},
		top,
	);
};

/** What is told where an article was read again, all of its page or not. */
const readAgain = (before: State, raw: boolean, {article}: Analysis): string =>
	raw === before.raw
		? 'Read again'
		: article.text === before.analysis?.article.text
			? 'All of it is the article: nothing was left out'
			: raw
				? 'All of the page'
				: 'Only the article';

/** How a filter names a speaker in an article that was read again: by what they are known by, where that is still so. */
const idOrName = ({id, name}: Speaker, {speakers}: Analysis): string =>
	speakers.some(speaker => speaker.id === id) ? id : name;

/** The article that is open as it is now: where the person was, or is led on to once that is found. */
const reloaded = (before: State, found: Analysis, findings: Findings, message: string): State => {
	const {search, filter, prompt, awaited, notes} = before;
	const analysis = corrected(found, notes.corrections);
	const narrowed = before.analysis?.speakers.find(({id}) => id === filter.speaker);
	const after: State = {
		...before,
		analysis,
		findings,
		outdated: outdatedBy(before, findings),
		message,
		// Whoever is not there any more is told by name.
		filter: narrowed === undefined ? filter : {...filter, speaker: idOrName(narrowed, analysis)},
	};
	const matches = findMatches(analysis.article.text, search?.query ?? '');
	const there: State = {
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
		prompt: prompt && promptAgain(before, prompt, found, findings),
	};
	return findings === 'found' && awaited !== null ? atKept(there, awaited) : overlayAgain(there);
};

/** A prompt that was open meanwhile: Escape goes back to the same place as well. */
const promptAgain = (before: State, prompt: Prompt, analysis: Analysis, findings: Findings): Prompt => {
	const {place, search, filter} = reloaded(
		{...before, prompt: null, ...prompt.before},
		analysis,
		findings,
		'',
	);
	return {...prompt, before: {...prompt.before, place, search, filter}};
};

/** The state once what was wanted is answered, with what becomes of its entry. */
const answered = (state: State, {entry}: Wanted, status: Entry['status'], told: string | null): State => ({
	...state,
	wanted: null,
	ready: state.ready?.wanted.entry === entry ? null : state.ready,
	entries: state.entries.map((other, i) => (i === entry ? {...other, status, told} : other)),
});

/** What an article is called that nobody has opened yet. */
export const titled = (state: State, entry: number, title: string): State => ({
	...state,
	entries: state.entries.map((other, i) =>
		i === entry && other.status === 'waiting' ? {...other, told: title} : other,
	),
});

/** The article that was asked for is on the screen from now on. */
const arrived = (state: State, {wanted, analysis, findings}: Ready): State => {
	const {entry, raw} = wanted;
	const told = {
		...answered(withPlaceLeft(state), wanted, 'open', analysis.article.title),
		open: entry,
		raw,
	};
	if (wanted.isAgain) {
		const known = state.outdated?.analysis ?? state.analysis;
		const message = readAgain(state, raw, analysis);
		return reloaded(
			told,
			analysis,
			findings,
			findings === 'found' ? withLostTold(message, known, state.notes, analysis) : message,
		);
	}

	const isNew = state.entries[entry ?? -1]?.status !== 'open';
	const begun: State = {
		...told,
		analysis,
		// They are read once the article is there.
		notes: noNotes,
		findings,
		progress: 0,
		place: isNew ? beginningIn(state.begins.view) : startPlace,
		back: [],
		search: null,
		overlay: null,
		kept: null,
		awaited: null,
		outdated: null,
		// Another article has other speakers.
		filter:
			state.open === null ? told.filter : {...told.filter, speaker: isNew ? state.begins.speaker : undefined},
		message: analysis.article.notices[0] ?? state.message,
	};
	const left = told.entries[entry ?? -1]?.left ?? null;
	return left === null ? begun : atKept(begun, left);
};

/** The article has come while the person is at another one of the list: it is kept, and nobody is torn away. */
const keptReady = (state: State, ready: Ready): State => {
	const {wanted, analysis} = ready;
	const {article} = analysis;
	const {status} = state.entries[wanted.entry ?? -1];
	return {
		...answered(state, wanted, status, article.title),
		ready,
		message: `Ready: ${article.title ?? nameOfPlace(article.location)}`,
	};
};

/** The article that was asked for has come; an answer to an older request is dropped. */
export const opened = (state: State, request: number, analysis: Analysis, findings: Findings): State => {
	const {wanted, place, entry} = state;
	if (request !== state.request || wanted === null) {
		return state;
	}

	const isElsewhere = place.view === 'documents' && !wanted.isAgain && entry !== wanted.entry;
	return (isElsewhere ? keptReady : arrived)(state, {wanted, analysis, findings});
};

/** Whether the pane tells why the chosen article cannot be opened. */
const isReasonShown = (state: State, {entry}: Wanted): boolean => {
	const {shape, body} = layout(state);
	return (
		state.place.view === 'documents' &&
		state.entry === entry &&
		(shape === 'wide' || listHeight(state) + 2 < body)
	);
};

/** It cannot be opened; one that is open stays. */
export const failed = (state: State, request: number, message: string): State => {
	const {wanted} = state;
	if (request !== state.request || wanted === null) {
		return state;
	}

	if (wanted.isAgain) {
		return {...state, wanted: null, message};
	}

	const told = answered(state, wanted, 'failed', message);
	return isReasonShown(told, wanted) ? told : {...told, message};
};
