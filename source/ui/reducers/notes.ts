import type {Analysis} from '../../document/analysis.js';
import {corrected} from '../../document/corrected.js';
import type {Notes} from '../../document/notes.js';
import type {Step} from '../action.js';
import type {State} from '../state.js';
import {keepChoice} from './filters.js';

/** The article with what was found out about it, as the person has corrected it. */
export const asCorrected = (state: State, found: Analysis): State => {
	const analysis = corrected(found, state.notes.corrections);
	const {filter} = state;
	// Whoever is left without words is listed no more, nor are theirs alone.
	const isGone =
		state.analysis?.speakers.some(({id}) => id === filter.speaker) &&
		!analysis.speakers.some(({id}) => id === filter.speaker);
	return {...state, analysis, filter: isGone ? {...filter, speaker: undefined} : filter};
};

/** What a person has noted holds from now on; the same entry stays chosen. */
export const withNotes = (state: State, notes: Notes): State =>
	state.analysis === null || notes.corrections === state.notes.corrections
		? {...state, notes}
		: keepChoice(state, asCorrected({...state, notes}, state.analysis));

/** The same, and it is kept. */
export const takeDown = (state: State, notes: Notes, message: string): Step =>
	state.analysis === null
		? [state]
		: [
				{...withNotes(state, notes), message},
				{type: 'note', article: state.analysis.article, notes, before: state.notes},
			];
