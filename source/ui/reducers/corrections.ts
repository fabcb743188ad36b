import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import {truncate} from '../../document/columns.js';
import {anchorOf, correctionsWithout} from '../../document/corrected.js';
import {speakersOf} from '../../document/wording.js';
import type {Step} from '../action.js';
import {keyFor} from '../bindings/key-table.js';
import {keyShown} from '../keys/key-labels.js';
import {mostQuoted, quoted} from '../lines/typed.js';
import {quotationMeant, quotationsMeant, speakerMeant} from '../selectors/focus.js';
import {quotationAgain} from '../selectors/kept-place.js';
import {shownQuotations} from '../selectors/listed.js';
import {namesInPrompt} from '../selectors/named-in-prompt.js';
import type {Findings, State} from '../state.js';
import {choose} from './movement.js';
import {pointTo} from './not-here.js';
import {takeDown} from './notes.js';

/** Nobody has chosen what a key is meant for. */
export const noneChosen = (state: State): State => pointTo(state, 'quotes', 'Choose a quotation first');

/** Who says it, or all of several, as a message tells it. */
const saying = (names: readonly string[], quotations: number): string => {
	const what = quotations === 1 ? 'it' : `all ${quotations}`;
	return names.length === 0
		? `nobody says ${what}`
		: `${truncate(names.join(' and '), mostQuoted)} ${names.length === 1 ? 'says' : 'say'} ${what}`;
};

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

/** The names of who says a quotation once somebody is others, or nobody: who says it together with them still does. */
const namesInstead = (
	analysis: Analysis,
	quotation: Quotation,
	{id}: Speaker,
	names: readonly string[],
): readonly string[] => [
	...new Set(speakersOf(analysis, quotation).flatMap(one => (one.id === id ? names : [one.name]))),
];

/**
 * Takes down who says the quotation that is meant, or all those of the speaker who is, as it was typed; while that is not clear,
 * the prompt stays.
 */
export const submitSpeaker = (before: State): Step => {
	const {analysis, notes} = before;
	const speaker = speakerMeant(before);
	const quotations = quotationsMeant(before);
	const names = namesInPrompt(before);
	if (analysis === null || quotations.length === 0 || names === undefined) {
		return [before];
	}

	const ids = quotations.map(({id}) => id);
	const corrections = [
		...correctionsWithout(analysis, notes.corrections, ids),
		...quotations.map(quotation => ({
			at: anchorOf(quotation),
			speakers: speaker === undefined ? names : namesInstead(analysis, quotation, speaker, names),
		})),
	];
	const state: State = {...before, prompt: null};
	const key = keyFor(state, 'restore');
	const [after, ...effects] = takeDown(state, {...notes, corrections}, '');
	const isConfirmed = after.analysis?.quotations.find(({id}) => id === ids[0])?.checked === 'confirmed';
	const message = [
		`${isConfirmed ? 'Checked' : 'Corrected'}: ${saying(names, ids.length)}`,
		...(key === undefined ? [] : [`${keyShown(state, key)} takes it back`]),
	].join('; ');
	return [{...goingOn(before, after, ids[0]), message, justCorrected: ids}, ...effects];
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
 * The prompt closes where the quotation or the speaker that it asks about is gone from an article that was read again: what is
 * typed would be told of another one.
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

	const speaker = speakerMeant(before);
	if (speaker !== undefined) {
		return speakerMeant(after)?.id === speaker.id
			? after
			: {...after, prompt: null, message: 'Who was asked about is no speaker of the article any more'};
	}

	const known = outdated?.analysis ?? analysis;
	const asked = outdated === null ? quotationMeant(before) : outdated.meant;
	const again = known && asked && after.analysis ? quotationAgain(known, asked, after.analysis) : undefined;
	return again !== undefined && again.id === quotationMeant(after)?.id
		? after
		: {...after, prompt: null, message: 'The quotation that was asked about is gone from the article'};
};

/**
 * The quotations that are meant, or were corrected just now, are again as they were found.
 *
 * @param justCorrected the ids of those that may have left the list with their correction, or have gone elsewhere in it
 */
export const restore = (state: State, justCorrected: readonly string[]): Step => {
	const {analysis, notes} = state;
	const meant = quotationsMeant(state);
	const just = analysis?.quotations.filter(({id}) => justCorrected.includes(id)) ?? [];
	const quotations = just.length > 0 ? just : meant;
	if (analysis === null || quotations.length === 0) {
		return [noneChosen(state)];
	}

	const checked = quotations.filter(quotation => quotation.checked !== undefined);
	if (checked.length === 0) {
		return [{...state, message: 'This is as it was found: nothing is to be taken back'}];
	}

	const [{id, text}, ...others] = checked;
	const corrections = correctionsWithout(
		analysis,
		notes.corrections,
		checked.map(one => one.id),
	);
	const what =
		others.length > 0
			? `${checked.length} are again as they were found`
			: `${id === meant[0]?.id ? 'this' : quoted(text)} is again as it was found`;
	const [after, ...effects] = takeDown(state, {...notes, corrections}, `Taken back: ${what}`);
	const at = idsListed(after).indexOf(id);
	// Where it leaves a narrowed list with that, the next one is chosen already.
	return [after.place.view === 'quotes' && at !== -1 ? choose(after, at) : after, ...effects];
};
