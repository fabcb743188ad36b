import {quotationKinds} from '../document/choices.js';
import {clip, type Line, type Segment, segment, widthOf} from './lines.js';
import {quotationsWith} from './shown.js';
import {type Filter, noFilter, type State, wordsHere} from './state.js';
import type {Theme} from './theme.js';

const nameOfFilter = ({filter, analysis}: State): string =>
	analysis?.speakers.find(({id}) => id === filter.speaker)?.name ?? filter.speaker ?? 'anyone';

/** A line without the space at its end. */
const trimmed = (line: Line): Line =>
	line.map((part, i) => (i === line.length - 1 ? {...part, text: part.text.trimEnd()} : part));

type Kind = Filter['kind'];
/** All kinds together, and each. */
const choices: readonly Kind[] = [undefined, ...quotationKinds];

/** How many quotations of each kind a filter leaves, whatever its own kind. */
const countsWith = ({analysis}: State, filter: Filter): ReadonlyMap<Kind, number> => {
	const found = analysis === null ? [] : quotationsWith(analysis, {...filter, kind: undefined});
	return new Map(
		choices.map(only => [
			only,
			only === undefined ? found.length : found.filter(({kind}) => kind === only).length,
		]),
	);
};

/** Which numbers stand beside the kinds. */
const forms = ['all', 'chosen', 'none'] as const;

const chip = (text: string, isOn: boolean, theme: Theme): Segment =>
	segment(isOn ? `[${text}]` : ` ${text} `, isOn ? theme.chip : theme.quiet);

const kindLine = (
	counts: ReadonlyMap<Kind, number>,
	chosen: Kind,
	form: (typeof forms)[number],
	theme: Theme,
): Line =>
	trimmed(
		choices.map(only => {
			const isNumbered = form === 'all' || (form === 'chosen' && only === chosen);
			return chip(`${only ?? 'all'}${isNumbered ? ` ${counts.get(only)}` : ''}`, only === chosen, theme);
		}),
	);

/**
 * The filters of the quotations as chips: the kinds with their numbers, and below them whether only what is not
 * sure, whose and with which words. One
 * that is on stands in brackets, which needs no colour. What the kinds tell depends on the room alone: the line keeps its
 * form, whatever is chosen.
 *
 * @returns two lines, of which the second is empty where only a kind is chosen, or nothing
 */
export const chipLines = (state: State, theme: Theme, width: number): readonly [Line, Line] => {
	const {kind, unsure, speaker, words} = state.filter;
	const [all, counts] = [countsWith(state, noFilter), countsWith(state, state.filter)];
	const form = forms.find(wanted =>
		choices.every(chosen => widthOf(kindLine(all, chosen, wanted, theme)) <= width),
	);
	const more = [
		...(unsure ? [chip('not sure', true, theme)] : []),
		...(speaker === undefined ? [] : [chip(nameOfFilter(state), true, theme)]),
		...(words === '' ? [] : [chip(`“${words}”`, true, theme)]),
	].flatMap((part, i) => (i === 0 ? [part] : [segment(' '), part]));
	return [
		form === undefined
			? clip([chip(kind ?? 'all', true, theme)], width)
			: kindLine(counts, kind, form, theme),
		clip(more, width),
	];
};

/** What a list is narrowed to, in words; empty where all is shown. */
export const narrowedTo = (state: State): string => {
	const {kind, unsure, speaker} = state.filter;
	const words = wordsHere(state);
	const inQuotes = state.place.view === 'quotes';
	return [
		inQuotes && unsure ? 'not sure' : undefined,
		inQuotes ? kind : undefined,
		inQuotes && speaker !== undefined ? `by ${nameOfFilter(state)}` : undefined,
		words !== '' ? `with “${words}”` : undefined,
	]
		.filter(Boolean)
		.join(', ');
};

/**
 * The quotations of a list that is narrowed, wherever the person is: `mixed quotes by Ada Lind with “bridge”`.
 *
 * @param noun what they are called; empty where that goes without saying
 * @returns null where all are listed
 */
export const narrowedQuotations = (state: State, noun: string): string | null => {
	const {kind, unsure, speaker, words} = state.filter;
	if (!unsure && kind === undefined && speaker === undefined && words === '') {
		return null;
	}

	return [
		unsure ? 'unsure' : '',
		kind,
		noun,
		speaker === undefined ? '' : `by ${nameOfFilter(state)}`,
		words === '' ? '' : `with “${words}”`,
	]
		.filter(Boolean)
		.join(' ');
};
