import {truncate} from '../../document/columns.js';
import {anchorOf, correctionsWithout} from '../../document/corrected.js';
import type {Step} from '../action.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {mostQuoted, quoted} from '../lines/typed.js';
import {quotationMeant} from '../selectors/focus.js';
import {quotationAgain} from '../selectors/kept-place.js';
import {shownQuotations} from '../selectors/listed.js';
import {namesInPrompt} from '../selectors/named-in-prompt.js';
import type {Findings, State} from '../state.js';
import {choose} from './movement.js';
import {pointTo} from './not-here.js';
import {takeDown} from './notes.js';

/** Nobody has chosen what a key is meant for. */
export const noneChosen = (state: State): State => pointTo(state, 'quotes', 'Choose a quotation first');

/** Who says it, as a message tells it. */
const saying = (names: readonly string[]): string =>
	names.length === 0
		? 'nobody says it'
		: `${truncate(names.join(' and '), mostQuoted)} ${names.length === 1 ? 'says' : 'say'} it`;

const idsListed = (state: State): readonly string[] => shownQuotations(state).map(({id}) => id);

/**
 * Whoever goes through a list goes on in it: where a quotation has gone elsewhere in it with its correction, as to those of
 * another speaker or to nobody's, the next one is chosen.
 */
const goingOn = (before: State, after: State, id: string): State => {
	const [old, now] = [idsListed(before), idsListed(after)];
	const at = old.indexOf(id);
	const step = at + 1 < old.length ? 1 : -1;
	const near = now.indexOf(old[at + step]);
	const hasMoved = near !== -1 && near - now.indexOf(id) !== step;
	return after.place.view === 'quotes' && now.includes(id) && hasMoved ? choose(after, near) : after;
};

/** Takes down who says the quotation that is meant, as it was typed; while that is not clear, the prompt stays. */
export const submitSpeaker = (before: State): Step => {
	const {analysis, notes} = before;
	const quotation = quotationMeant(before);
	const speakers = namesInPrompt(before);
	if (analysis === null || quotation === undefined || speakers === undefined) {
		return [before];
	}

	const {id} = quotation;
	const corrections = [
		...correctionsWithout(analysis, notes.corrections, id),
		{at: anchorOf(quotation), speakers},
	];
	const state: State = {...before, prompt: null};
	const key = keyFor(state, 'restore');
	const [after, ...effects] = takeDown(state, {...notes, corrections}, '');
	const isConfirmed = after.analysis?.quotations.find(other => other.id === id)?.checked === 'confirmed';
	const message = [
		`${isConfirmed ? 'Checked' : 'Corrected'}: ${saying(speakers)}`,
		...(key === undefined ? [] : [`${keyShown(state, key)} takes it back`]),
	].join('; ');
	return [{...goingOn(before, after, id), message, justCorrected: id}, ...effects];
};

/** What an article that is read again was before, until its speakers and quotations are found as well. */
export const outdatedBy = (before: State, findings: Findings): State['outdated'] => {
	const {analysis, place, prompt} = before;
	if (findings === 'found' || before.findings !== 'found' || analysis === null) {
		return findings === 'found' ? null : before.outdated;
	}

	// In the text another one may be looked at until then, unless one is asked about.
	const isMeant = place.view === 'quotes' || prompt?.kind === 'speaker';
	return {analysis, meant: isMeant ? quotationMeant(before) : undefined};
};

/**
 * The prompt closes where the quotation that it asks about is gone from an article that was read again: what is typed would
 * be told of another one.
 */
export const withSameAsked = (before: State, after: State): State => {
	const {analysis, outdated} = before;
	if (
		before.prompt?.kind !== 'speaker' ||
		after.prompt?.kind !== 'speaker' ||
		after.analysis === analysis ||
		// Nobody has looked for it yet.
		after.findings !== 'found'
	) {
		return after;
	}

	const known = outdated?.analysis ?? analysis;
	const asked = outdated === null ? quotationMeant(before) : outdated.meant;
	const again = known && asked && after.analysis ? quotationAgain(known, asked, after.analysis) : undefined;
	return again !== undefined && again.id === quotationMeant(after)?.id
		? after
		: {...after, prompt: null, message: 'The quotation that was asked about is gone from the article'};
};

/**
 * The quotation that is meant, or was corrected just now, is again as it was found.
 *
 * @param justCorrected the id of one that may have left the list with its correction, or have gone elsewhere in it
 */
export const restore = (state: State, justCorrected: string | null): Step => {
	const {analysis, notes} = state;
	const meant = quotationMeant(state);
	const quotation = analysis?.quotations.find(({id}) => id === justCorrected) ?? meant;
	if (analysis === null || quotation === undefined) {
		return [noneChosen(state)];
	}

	if (quotation.checked === undefined) {
		return [{...state, message: 'This is as it was found: nothing is to be taken back'}];
	}

	const {id, text} = quotation;
	const corrections = correctionsWithout(analysis, notes.corrections, id);
	const what = id === meant?.id ? 'this' : quoted(text);
	const [after, ...effects] = takeDown(
		state,
		{...notes, corrections},
		`Taken back: ${what} is again as it was found`,
	);
	const at = idsListed(after).indexOf(id);
	// Where it leaves a narrowed list with that, the next one is chosen already.
	return [after.place.view === 'quotes' && at !== -1 ? choose(after, at) : after, ...effects];
};
