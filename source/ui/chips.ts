import {quotationKinds} from '../document/analysis.js';
import {clip, type Line, segment, widthOf} from './lines.js';
import {shownQuotations} from './shown.js';
import {noFilter, type State, wordsHere} from './state.js';
import type {Theme} from './theme.js';

const nameOfFilter = ({filter, analysis}: State): string =>
	analysis?.speakers.find(({id}) => id === filter.speaker)?.name ?? filter.speaker ?? 'anyone';

/** A line without the space at its end. */
const trimmed = (line: Line): Line =>
	line.map((part, i) => (i === line.length - 1 ? {...part, text: part.text.trimEnd()} : part));

/**
 * The filters of the quotations as chips: the kinds with their numbers, and below them whose and with which words. One
 * that is on stands in brackets, which needs no colour. What the kinds tell depends on the room alone: the line stays as
 * it is, whatever is chosen.
 *
 * @returns two lines, of which the second is empty where only a kind is chosen, or nothing
 */
export const chipLines = (state: State, theme: Theme, width: number): readonly [Line, Line] => {
	const {kind, speaker, words} = state.filter;
	const chip = (text: string, isOn: boolean) =>
		segment(isOn ? `[${text}]` : ` ${text} `, isOn ? theme.chip : theme.quiet);
	const count = (only: typeof kind, filter = state.filter) =>
		shownQuotations({...state, filter: {...filter, kind: only}}).length;
	const kinds = (told: (name: string, only: typeof kind) => string) => [
		chip(told('all', undefined), kind === undefined),
		...quotationKinds.map(name => chip(told(name, name), kind === name)),
	];
	// What there is room for where all is listed and the longest is chosen.
	const numbered = kinds((name, only) => `${name} ${count(only, noFilter)}`);
	const chosenNumbered = widthOf(kinds(name => name)) + 1 + String(count(undefined, noFilter)).length;
	const line =
		widthOf(numbered) <= width
			? kinds((name, only) => `${name} ${count(only)}`)
			: chosenNumbered <= width
				? kinds((name, only) => (only === kind ? `${name} ${count(only)}` : name))
				: kinds(name => name);
	const more = [
		...(speaker === undefined ? [] : [chip(nameOfFilter(state), true)]),
		...(words === '' ? [] : [chip(`“${words}”`, true)]),
	].flatMap((part, i) => (i === 0 ? [part] : [segment(' '), part]));
	return [
		widthOf(line) <= width + 1 ? trimmed(line) : clip([chip(kind ?? 'all', true)], width),
		clip(more, width),
	];
};

/** What a list is narrowed to, in words; empty where all is shown. */
export const narrowedTo = (state: State): string => {
	const {kind, speaker} = state.filter;
	const words = wordsHere(state);
	const inQuotes = state.place.view === 'quotes';
	return [
		inQuotes ? kind : undefined,
		inQuotes && speaker !== undefined ? `by ${nameOfFilter(state)}` : undefined,
		words !== '' ? `with “${words}”` : undefined,
	]
		.filter(Boolean)
		.join(', ');
};
