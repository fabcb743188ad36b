import type {Action, Step} from './action.js';
import {isOpening} from './bindings/conditions.js';
import {cite} from './citation/citation.js';
import {layoutOf, wideFrom} from './layout.js';
import {
	failed,
	giveUp,
	opened,
	readChanged,
	reload,
	titled,
	toggleRaw,
	withGivenUp,
} from './reducers/articles.js';
import {toggleBookmark} from './reducers/bookmarks.js';
import {widen} from './reducers/commands.js';
import {noneChosen, restore, withSameAsked} from './reducers/corrections.js';
import {enter} from './reducers/enter.js';
import {filterDoubt, filterKind, filterSpeaker, regroup, withNarrowing} from './reducers/filters.js';
import {analysed, progressed, withFindings} from './reducers/findings.js';
import {goToMatch} from './reducers/matches.js';
import {choose, laidOut, move} from './reducers/movement.js';
import {back, compare, enterText, go, nextView, quotesOfSpeaker, visit} from './reducers/navigation.js';
import {onlyIn, unbound} from './reducers/not-here.js';
import {recalled} from './reducers/notes.js';
import {closeOverlay, openOverlay, pageOverlay, shiftOverlay} from './reducers/overlay.js';
import {click, wheel} from './reducers/pointer.js';
import {
	cancelPrompt,
	eraseInPrompt,
	moveInPrompt,
	openPrompt,
	recallInPrompt,
	submitPrompt,
	tabInPrompt,
	typeInPrompt,
} from './reducers/prompt.js';
import {stepQuotation} from './reducers/quotation-steps.js';
import {offer, resume, withAwaited, withPlaceLeft, withWayBack} from './reducers/resume.js';
import {moveSection} from './reducers/section-steps.js';
import {chosen, quotationMeant} from './selectors/focus.js';
import {chosenLink} from './selectors/links.js';
import {listLength} from './selectors/listed.js';
import type {State} from './state.js';
import {type Background, lookOn} from './theme.js';

const copy = (state: State): Step => {
	const {
		analysis,
		settings: {citation},
	} = state;
	const link = chosenLink(state);
	if (link !== undefined) {
		return [
			{...state, message: `Copied ${link}`},
			{type: 'copy', text: link},
		];
	}

	const quotation = quotationMeant(state);
	return analysis && quotation
		? [
				{
					...state,
					message: `Copied in ${citation} style (:cite for others), if this terminal allows it`,
				},
				{type: 'copy', text: cite(analysis, quotation, citation)},
			]
		: [noneChosen(state)];
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

/** Gives the text a wide screen for itself, or the list its room back. */
const standAlone = (state: State): State => {
	const {inText} = state.place;
	const entered = inText ? state : enterText(state);
	if (layoutOf(state.size).shape === 'wide') {
		return laidOut(entered, {...entered, alone: !(inText && state.alone)});
	}

	return inText
		? {
				...state,
				message: `The text is alone already: a list stands beside it from ${wideFrom} columns on`,
			}
		: entered;
};

const resize = (state: State, columns: number, rows: number): State =>
	laidOut(state, {...state, size: {columns, rows}});

/** The terminal has told of its background: what is shown fits it, and so does what is chosen later. */
const onBackground = (state: State, background: Background): State => {
	const surroundings = {...state.settings.surroundings, background};
	return {...state, look: lookOn(state.look, background), settings: {...state.settings, surroundings}};
};

/** What does not come from the person: a message stands until the next key, and so does the first key of two. */
const unasked = new Set<Action['type']>([
	'resize',
	'opened',
	'failed',
	'progress',
	'ahead',
	'analysed',
	'background',
	'offer',
	'changed',
	'noted',
	'titled',
	'say',
]);

const reduce = (before: State, action: Action): Step => {
	const state = unasked.has(action.type)
		? before
		: {...before, message: null, pending: null, justCorrected: []};
	switch (action.type) {
		case 'move':
			return [
				state.overlay === null
					? move(state, action.by, action.direction)
					: pageOverlay(state, action.by, action.direction),
			];
		case 'section':
			return [moveSection(state, action.direction)];
		case 'quotation':
			return [
				state.place.view === 'quotes'
					? move(state, 'line', action.direction)
					: stepQuotation(state, action.direction),
			];
		case 'enter':
			return enter(state);
		case 'back':
			return isOpening(state) ? giveUp(state) : [back(state)];
		case 'visit':
			return [state.analysis === null ? state : visit(state, action.view)];
		case 'go':
			return [go(state, action.view)];
		case 'next-view':
			return [nextView(state, action.direction)];
		case 'widen':
			return [widen(state, action.by)];
		case 'alone':
			return [standAlone(state)];
		case 'filter-kind':
			return [onlyIn(state, 'quotes', 'Only quotations are narrowed to a kind', filterKind)];
		case 'filter-speaker':
			return [
				state.place.view === 'speakers'
					? quotesOfSpeaker(state)
					: onlyIn(state, 'quotes', 'Only quotations are narrowed to a speaker', filterSpeaker),
			];
		case 'filter-doubt':
			return [onlyIn(state, 'quotes', 'Only quotations are narrowed to those in doubt', filterDoubt)];
		case 'group':
			return [onlyIn(state, 'quotes', 'Only quotations are grouped', regroup)];
		case 'compare':
			return [onlyIn(state, 'speakers', 'Only speakers are compared', compare)];
		case 'prompt':
			return [openPrompt(state, action.kind)];
		case 'type':
			return [typeInPrompt(state, action.text)];
		case 'recall':
			return [recallInPrompt(state, action.direction)];
		case 'caret':
			return [moveInPrompt(state, action.to)];
		case 'erase':
			return [eraseInPrompt(state, action.what)];
		case 'tab':
			return [tabInPrompt(state, action.direction)];
		case 'submit':
			return submitPrompt(state);
		case 'cancel':
			return [state.prompt === null ? closeOverlay(state, action.entirely) : cancelPrompt(state)];
		case 'match':
			return [goToMatch(state, action.direction)];
		case 'restore':
			return restore(state, before.justCorrected);
		case 'noted':
			return [recalled(state, action.notes)];
		case 'help':
			return [openOverlay(state, 'help')];
		case 'links':
			return [openOverlay(state, 'links')];
		case 'bookmark':
			return toggleBookmark(state);
		case 'bookmarks':
			return [openOverlay(state, 'bookmarks')];
		case 'table':
			return [openOverlay(state, 'table')];
		case 'shift':
			return [shiftOverlay(state, action.direction)];
		case 'await':
			return [{...state, pending: action.key}];
		case 'unbound':
			return [{...state, message: unbound(state, action.key)}];
		case 'copy':
			return copy(state);
		case 'browse':
			return browse(state);
		case 'reload':
			return reload(state);
		case 'changed':
			return readChanged(state);
		case 'raw':
			return toggleRaw(state);
		case 'resume':
			return [resume(state)];
		case 'offer':
			return [offer(state, action.kept)];
		case 'quit':
			return [state, {type: 'quit', status: action.status}];
		case 'suspend':
			return [state, {type: 'suspend'}];
		case 'redraw':
			return [before, {type: 'redraw'}];
		case 'wheel':
			return [wheel(state, action)];
		case 'click':
			return click(state, action);
		case 'resize':
			return [resize(state, action.columns, action.rows)];
		case 'background':
			return [onBackground(state, action.is)];
		case 'opened':
			return [opened(state, action.request, action.analysis, action.findings)];
		case 'progress':
			return [progressed(state, action.article, action.percent)];
		case 'ahead':
			// What was told of an earlier key gives way to what is told of these.
			return [{...state, ahead: action.keys, message: action.keys === '' ? state.message : null}];
		case 'analysed':
			return [analysed(state, action.analysis)];
		case 'failed':
			return [failed(state, action.request, action.message)];
		case 'titled':
			return [titled(state, action.entry, action.title)];
		case 'say':
			return [{...state, message: action.message}];
	}
};

/** Whoever goes over to the list of articles finds their place in the one that was read again. */
const withPlaceRemembered = (before: State, [state, ...effects]: Step): Step =>
	state.place.view === 'documents' && before.place.view !== 'documents'
		? [{...state, entries: withPlaceLeft(before).entries}, ...effects]
		: [state, ...effects];

/** Whoever comes back to a list that has been narrowed meanwhile finds one of its entries chosen: the last, if it got shorter. */
const withChoice = (state: State): State =>
	(state.place.view === 'speakers' || state.place.view === 'quotes') &&
	listLength(state) > 0 &&
	chosen(state) >= listLength(state)
		? choose(state, chosen(state))
		: state;

/**
 * The screen's one reducer: pure, without knowledge of keys, terminal or time.
 *
 * @param before the state
 * @param action what a key means or the world answers
 * @returns the state after it, and the effects to run
 */
export const update = (before: State, action: Action): Step => {
	const [reduced, ...effects] = withGivenUp(before, reduce(before, action));
	const state = withSameAsked(before, withWayBack(before, reduced, action));
	return withPlaceRemembered(
		before,
		withFindings(before, [withChoice(withAwaited(before, withNarrowing(before, state))), ...effects], action),
	);
};
