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
 * @returns two lines, of which the second is empty where the first holds all
 */
export const chipLines = (state: State, theme: Theme, width: number): readonly [Line, Line] => {
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
		...(speaker === undefined ? [] : [chip(nameOfFilter(state), true)]),
		...(words === '' ? [] : [chip(`“${words}”`, true)]),
	].flatMap((part, i) => (i === 0 ? [part] : [segment(' '), part]));
	// Where there is no room for all, first the numbers of what is off go, then all numbers, then what is off.
	const choices = [
		kinds((name, only) => `${name} ${count(only)}`),
		kinds((name, only) => (only === kind ? `${name} ${count(only)}` : name)),
		kinds(name => name),
	].map(trimmed);
	const ofKinds = choices.find(line => widthOf(line) <= width) ?? clip([chip(kind ?? 'all', true)], width);
	if (more.length === 0) {
		return [ofKinds, []];
	}

	const inOne = [...kinds((name, only) => `${name} ${count(only)}`), segment(' '), ...more];
	return widthOf(inOne) <= width ? [inOne, []] : [ofKinds, clip(more, width)];
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
