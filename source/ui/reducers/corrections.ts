import type {Analysis} from '../../document/analysis.js';
import {anchorOf, corrected, correctionsWithout} from '../../document/corrected.js';
import type {Notes} from '../../document/notes.js';
import type {Step} from '../action.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {quotationMeant} from '../selectors/focus.js';
import {namesInPrompt} from '../selectors/named-in-prompt.js';
import type {State} from '../state.js';
import {keepChoice} from './filters.js';
import {pointTo} from './not-here.js';

/** The article with what was found out about it, as the person has corrected it. */
export const asCorrected = (state: State, uncorrected: Analysis): State => {
	const analysis = corrected(uncorrected, state.notes.corrections);
	const {filter} = state;
	// Whoever is left without words is listed no more, nor are theirs alone.
	const isGone =
		analysis !== uncorrected &&
		uncorrected.speakers.some(({id}) => id === filter.speaker) &&
		!analysis.speakers.some(({id}) => id === filter.speaker);
	return {...state, analysis, uncorrected, filter: isGone ? {...filter, speaker: undefined} : filter};
};

/** What a person has noted holds from now on; the same entry stays chosen. */
export const withNotes = (state: State, notes: Notes): State =>
	state.uncorrected === null ? state : keepChoice(state, asCorrected({...state, notes}, state.uncorrected));

/** The same, and it is kept. */
const note = (state: State, notes: Notes, message: string): Step => {
	const {analysis} = state;
	return analysis === null
		? [state]
		: [
				{...withNotes(state, notes), message},
				{type: 'note', article: analysis.article, notes},
			];
};

/** Nobody has chosen what a key is meant for. */
export const noneChosen = (state: State): State => pointTo(state, 'quotes', 'Choose a quotation first');

/** Who says it, as a message tells it. */
const saying = (names: readonly string[]): string =>
	names.length === 0 ? 'nobody says it' : `${names.join(' and ')} ${names.length === 1 ? 'says' : 'say'} it`;

/** Takes down who says the quotation that is meant, as it was typed; while that is not clear, the prompt stays. */
export const submitSpeaker = (before: State): Step => {
	const {uncorrected, notes} = before;
	const quotation = quotationMeant(before);
	const speakers = namesInPrompt(before);
	if (uncorrected === null || quotation === undefined || speakers === undefined) {
		return [before];
	}

	const {id} = quotation;
	const corrections = [
		...correctionsWithout(uncorrected, notes.corrections, id),
		{at: anchorOf(quotation), speakers},
	];
	const state: State = {...before, prompt: null};
	const key = keyFor(state, 'restore');
	const [after, ...effects] = note(state, {...notes, corrections}, '');
	const isConfirmed = after.analysis?.quotations.find(other => other.id === id)?.checked === 'confirmed';
	const message = [
		`${isConfirmed ? 'Checked' : 'Corrected'}: ${saying(speakers)}`,
		...(key === undefined ? [] : [`${keyShown(state, key)} takes it back`]),
	].join('; ');
	return [{...after, message}, ...effects];
};

/** The quotation that is meant is again as it was found. */
export const restore = (state: State): Step => {
	const {uncorrected, notes} = state;
	const quotation = quotationMeant(state);
	if (uncorrected === null || quotation === undefined) {
		return [noneChosen(state)];
	}

	if (quotation.checked === undefined) {
		return [{...state, message: 'This is as it was found: nothing is to be taken back'}];
	}

	const corrections = correctionsWithout(uncorrected, notes.corrections, quotation.id);
	return note(state, {...notes, corrections}, 'Taken back: this is again as it was found');
};
