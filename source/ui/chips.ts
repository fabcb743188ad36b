import {quotationKinds} from '../document/analysis.js';
import {clip, type Line, segment, widthOf} from './lines.js';
import {shownQuotations} from './shown.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';

const nameOfFilter = ({filter, analysis}: State): string =>
	analysis?.speakers.find(({id}) => id === filter.speaker)?.name ?? filter.speaker ?? 'anyone';

/**
 * The filters of the quotations as chips: kinds with their numbers, whose, which words. One that is on stands in
 * brackets, which needs no colour.
 *
 * @returns one line
 */
export const chipLine = (state: State, theme: Theme, width: number): Line => {
	const {kind, speaker, words} = state.filter;
	const chip = (text: string, isOn: boolean) =>
		segment(isOn ? `[${text}]` : ` ${text} `, isOn ? theme.chip : theme.quiet);
	const count = (only: typeof kind) =>
		shownQuotations({...state, filter: {...state.filter, kind: only}}).length;
	const all = [
		chip(`all ${count(undefined)}`, kind === undefined),
		...quotationKinds.map(name => chip(`${name} ${count(name)}`, kind === name)),
	];
	const more = [
		...(speaker === undefined ? [] : [chip(nameOfFilter(state), true)]),
		...(words === '' ? [] : [chip(`“${words}”`, true)]),
	];
	// Where there is no room for all, what is on matters.
	const short = [...(kind === undefined ? [all[0]] : [chip(kind, true)]), ...more];
	const full = [...all, ...more];
	return clip(widthOf(full) <= width ? full : more.length > 0 ? short : all.filter((_, i) => i !== 0), width);
};

/** What a list is narrowed to, in words; empty where all is shown. */
export const narrowedTo = (state: State): string => {
	const {kind, speaker, words} = state.filter;
	const inQuotes = state.place.view === 'quotes';
	return [
		inQuotes ? kind : undefined,
		inQuotes && speaker !== undefined ? `by ${nameOfFilter(state)}` : undefined,
		words !== '' && (inQuotes || state.place.view === 'speakers') ? `with “${words}”` : undefined,
	]
		.filter(Boolean)
		.join(', ');
};
