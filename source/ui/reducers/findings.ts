import type {Analysis} from '../../document/analysis.js';
import type {Article} from '../../document/article.js';
import type {Action, Step} from '../action.js';
import {isInSight} from '../selectors/focus.js';
import {quotationAgain} from '../selectors/kept-place.js';
import {shownQuotations} from '../selectors/listed.js';
import type {State} from '../state.js';
import {placeAtMatch} from './matches.js';
import {choose} from './movement.js';
import {asCorrected, withLostTold} from './notes.js';
import {nearestQuotation} from './quotation-steps.js';
import {atKept} from './resume.js';

/** Whether an action goes to the next quotation in the text, which has to be found for that. */
export const needsFindings = ({place, search}: State, {type}: Action): boolean =>
	type === 'quotation' ||
	// To the next match, where nothing is searched for.
	(type === 'match' && place.view === 'sections' && (search === null || search.matches.length === 0));

/**
 * Ends a step with the search for speakers and quotations where they are needed and nobody has looked for them yet: in
 * a very long text that waits until the person asks for them. In an article that is open no more nobody looks on.
 */
export const withFindings = (before: State, [state, ...effects]: Step, action: Action): Step => {
	const {analysis, findings, place, awaited} = state;
	const isAsked =
		needsFindings(state, action) ||
		awaited !== null ||
		place.view === 'quotes' ||
		place.view === 'speakers' ||
		state.prompt?.kind === 'speaker';
	if (analysis !== null && findings === 'none' && isAsked) {
		const {article} = analysis;
		return [{...state, findings: 'sought', progress: 0}, ...effects, {type: 'analyse', article}];
	}

	return before.findings === 'sought' && before.analysis?.article !== analysis?.article
		? [state, ...effects, {type: 'stop', what: 'analyse'}]
		: [state, ...effects];
};

/** What a person may do while the lists of speakers and quotations are empty still; an awaited key is the first of two. */
const unfilled = new Set<Action['type']>([
	'back',
	'visit',
	'go',
	'next-view',
	'help',
	'widen',
	'cancel',
	'await',
	'quit',
	'suspend',
	'redraw',
]);

/**
 * Whether an action has to wait until speakers and quotations are found: it would do nothing, or something else, before. What
 * lies above the lists needs none.
 */
export const waitsForFindings = (state: State, action: Action): boolean =>
	state.findings === 'sought' &&
	state.overlay === null &&
	(needsFindings(state, action) ||
		action.type === 'resume' ||
		(action.type === 'submit' && state.prompt?.kind === 'speaker') ||
		((state.place.view === 'quotes' || state.place.view === 'speakers') && !unfilled.has(action.type)));

/** Notes how much has been looked through, in percent; what is told of an article that is open no more is dropped. */
export const progressed = (state: State, article: Article, percent: number): State =>
	state.analysis?.article === article && state.findings === 'sought' ? {...state, progress: percent} : state;

/** Fills speakers and quotations in; those of an article that is open no more are dropped. */
export const analysed = (state: State, analysis: Analysis): State => {
	if (state.analysis?.article !== analysis.article || state.findings === 'found') {
		return state;
	}

	const {place, back, search, awaited, outdated, notes, prompt} = state;
	const message = withLostTold(state.message, outdated?.analysis ?? null, notes, analysis);
	const found = asCorrected({...state, findings: 'found', outdated: null, message}, analysis);
	const meant = outdated?.meant && quotationAgain(outdated.analysis, outdated.meant, analysis)?.id;
	if (awaited !== null) {
		return atKept(found, awaited);
	}

	if (place.view !== 'quotes') {
		if (prompt?.kind === 'speaker') {
			return {...found, place: {...place, marked: meant ?? null}};
		}

		// Who was faster with a search stands at its match still: now it is known whose words that are.
		const match = search?.matches[search.current];
		return match && place.inText && isInSight(found, place, match.start)
			? {...found, place: placeAtMatch(found, place, match)}
			: found;
	}

	const again = shownQuotations(found).findIndex(({id}) => id === meant);
	if (again !== -1) {
		return choose(found, again);
	}

	// The list has been opened from a place in the text: it begins there, as it would have.
	const quotation = nearestQuotation({...found, place: back.at(-1) ?? place});
	return {
		...found,
		place: {...place, quotation: Math.min(quotation, Math.max(0, shownQuotations(found).length - 1))},
	};
};
