import type {Analysis, Quotation} from '../../document/analysis.js';
import {truncate} from '../../document/columns.js';
import {anchorOf, correctionsWithout, countLost} from '../../document/corrected.js';
import {count} from '../../document/wording.js';
import type {Step} from '../action.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {mostQuoted, quoted} from '../lines/typed.js';
import {quotationMeant} from '../selectors/focus.js';
import {namesInPrompt} from '../selectors/named-in-prompt.js';
import type {State} from '../state.js';
import {pointTo} from './not-here.js';
import {takeDown} from './notes.js';

/** Nobody has chosen what a key is meant for. */
export const noneChosen = (state: State): State => pointTo(state, 'quotes', 'Choose a quotation first');

/** Who says it, as a message tells it. */
const saying = (names: readonly string[]): string =>
	names.length === 0
		? 'nobody says it'
		: `${truncate(names.join(' and '), mostQuoted)} ${names.length === 1 ? 'says' : 'say'} it`;

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
	const [after, ...effects] = takeDown(state, {...notes, corrections}, '');
	const isConfirmed = after.analysis?.quotations.find(other => other.id === id)?.checked === 'confirmed';
	const message = [
		`${isConfirmed ? 'Checked' : 'Corrected'}: ${saying(speakers)}`,
		...(key === undefined ? [] : [`${keyShown(state, key)} takes it back`]),
	].join('; ');
	return [{...after, message}, ...effects];
};

/**
 * The prompt closes where the quotation that it asks about is gone from an article that was read again: what is typed would
 * be told of another one.
 */
export const withSameAsked = (before: State, after: State): State =>
	before.prompt?.kind === 'speaker' &&
	after.prompt?.kind === 'speaker' &&
	quotationMeant(before)?.text !== quotationMeant(after)?.text
		? {...after, prompt: null, message: 'The quotation that was asked about is gone from the article'}
		: after;

/** That corrections have lost their words in an article that was read again, behind the message that tells so. */
export const lostTold = ({uncorrected, notes: {corrections}}: State, again: Analysis): string => {
	const lost =
		countLost(again, corrections) - (uncorrected === null ? 0 : countLost(uncorrected, corrections));
	return lost > 0 ? `; the words of ${count(lost, 'correction')} are gone` : '';
};

/** What is to be taken back: a filter may have taken out of the list what was corrected just now, and chosen another. */
const quotationToRestore = (state: State): Quotation | undefined => {
	const meant = quotationMeant(state);
	const hidden = state.analysis?.quotations.find(({id}) => id === state.place.hidden);
	return meant?.checked === undefined && hidden?.checked !== undefined ? hidden : meant;
};

/** The quotation that is meant is again as it was found. */
export const restore = (state: State): Step => {
	const {uncorrected, notes} = state;
	const quotation = quotationToRestore(state);
	if (uncorrected === null || quotation === undefined) {
		return [noneChosen(state)];
	}

	if (quotation.checked === undefined) {
		return [{...state, message: 'This is as it was found: nothing is to be taken back'}];
	}

	const corrections = correctionsWithout(uncorrected, notes.corrections, quotation.id);
	const what = quotation.id === state.place.hidden ? quoted(quotation.text) : 'this';
	return takeDown(state, {...notes, corrections}, `Taken back: ${what} is again as it was found`);
};
