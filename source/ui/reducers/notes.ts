import type {Analysis} from '../../document/analysis.js';
import {corrected, lostCorrections, lostInWords} from '../../document/corrected.js';
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

/**
 * A message, and behind it that corrections have lost their words in an article that was read again, or since an earlier
 * visit.
 *
 * @param before what was known before it was read again; null where it was opened just now
 * @param again what is known now, as it was found
 */
export const withLostTold = <Message extends string | null>(
	message: Message,
	before: Analysis | null,
	{corrections}: Notes,
	again: Analysis,
): string | Message => {
	const known = new Set(before === null ? [] : lostCorrections(before, corrections));
	const lost = lostCorrections(again, corrections).filter(correction => !known.has(correction));
	if (lost.length === 0) {
		return message;
	}

	const told = lostInWords(lost);
	return message === null ? `${told[0].toUpperCase()}${told.slice(1)}` : `${message}; ${told}`;
};

/** What a person has noted holds from now on; the same entry stays chosen. */
export const withNotes = (state: State, notes: Notes): State =>
	state.analysis === null || notes.corrections === state.notes.corrections
		? {...state, notes}
		: keepChoice(state, asCorrected({...state, notes}, state.analysis));

/** What a person has noted on an earlier visit holds, and what of it has lost its words is told once that is known. */
export const recalled = (state: State, notes: Notes): State => {
	const {analysis, findings, message} = state;
	return {
		...withNotes(state, notes),
		message:
			analysis !== null && findings === 'found' ? withLostTold(message, null, notes, analysis) : message,
	};
};

/** The same, and it is kept. */
export const takeDown = (state: State, notes: Notes, message: string): Step =>
	state.analysis === null
		? [state]
		: [
				{...withNotes(state, notes), message},
				{type: 'note', article: state.analysis.article, notes, before: state.notes},
			];
