import {quotationKinds} from '../document/analysis.js';
import {clip, type Line, segment, widthOf} from './lines.js';
import {shownQuotations} from './shown.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';

const nameOfFilter = ({filter, analysis}: State): string =>
	analysis?.speakers.find(({id}) => id === filter.speaker)?.name ?? filter.speaker ?? 'anyone';

/** A line without the space at its end. */
const trimmed = (line: Line): Line =>
	line.map((part, i) => (i === line.length - 1 ? {...part, text: part.text.trimEnd()} : part));

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
	const kinds = (told: (name: string, only: typeof kind) => string) => [
		chip(told('all', undefined), kind === undefined),
		...quotationKinds.map(name => chip(told(name, name), kind === name)),
	];
	const more = [
		...(speaker === undefined ? [] : [segment(' '), chip(nameOfFilter(state), true)]),
		...(words === '' ? [] : [segment(' '), chip(`“${words}”`, true)]),
	];
	// Where there is no room for all, first the numbers of what is off go, then all numbers, then what is off.
	const choices = [
		[...kinds((name, only) => `${name} ${count(only)}`), ...more],
		[...kinds((name, only) => (only === kind ? `${name} ${count(only)}` : name)), ...more],
		[...kinds(name => name), ...more],
		[chip(kind ?? 'all', true), ...more],
	];
	const fitting = choices.map(trimmed).find(line => widthOf(line) <= width);
	return fitting ?? clip(choices[3], width);
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
