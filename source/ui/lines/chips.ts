import type {Analysis, Quotation} from '../../document/analysis.js';
import {kindsIn, type QuotationKind, quotationKinds} from '../../document/choices.js';
import {kindLabel} from '../../document/kind-label.js';
import {chipRows} from '../selectors/list-layout.js';
import {quotationsWith} from '../selectors/listed.js';
import {memoizeLast} from '../selectors/memoize-last.js';
import {narrowsQuotations} from '../selectors/narrowing.js';
import {type Filter, type NarrowingName, noFilter, type State, wordsHere} from '../state.js';
import {type Theme, themeOf} from '../theme.js';
import {clip, type Line, type Segment, segment, widthOf} from './lines.js';

const nameOfFilter = ({filter, analysis}: State): string =>
	analysis?.speakers.find(({id}) => id === filter.speaker)?.name ?? filter.speaker ?? 'anyone';

/** A line without the space at its end. */
const trimmed = (line: Line): Line =>
	line.map((part, i) => (i === line.length - 1 ? {...part, text: part.text.trimEnd()} : part));

/** What a list may be narrowed to: a kind or several; undefined where it is not. */
type Wanted = Filter['kind'];
type Kind = QuotationKind | undefined;
/** All kinds together, and each. */
const choices: readonly Kind[] = [undefined, ...quotationKinds];

/** The choices that are on: several only where the command line names them, since a key or a click chooses one. */
const chosenIn = (wanted: Wanted): readonly Kind[] => (wanted === undefined ? [undefined] : kindsIn(wanted));

/** Kinds as a sentence names them: `direct or mixed`. */
const nameOfKinds = (wanted: Wanted): string | undefined =>
	wanted === undefined ? undefined : kindsIn(wanted).join(' or ');

/** How many quotations there are of a kind, and how many of these are listed as verbatim, or found to be said by nobody. */
type Count = {readonly all: number; readonly verbatim: number; readonly nobodys: number};
type Counts = ReadonlyMap<Kind, Count>;

const countOf = (quotations: readonly Quotation[]): Count => ({
	all: quotations.length,
	verbatim: quotations.filter(quotation => kindLabel(quotation) === 'verbatim').length,
	nobodys: quotations.filter(({speakers}) => speakers.length === 0).length,
});

/** How many quotations of each kind a filter leaves, whatever its own kind. */
const countsWith = (analysis: Analysis, filter: Filter): Counts => {
	const found = quotationsWith(analysis, {...filter, kind: undefined});
	return new Map(
		choices.map(only => [
			only,
			countOf(only === undefined ? found : found.filter(({kind}) => kind === only)),
		]),
	);
};

/** The last counts are kept: each key draws them again, and to look for words goes through all quotations. */
const lastOfAll = memoizeLast<Counts>();
const lastOfFilter = memoizeLast<Counts>();

/** How many there are of each kind, and how many of them are left. */
const countsIn = ({analysis, filter}: State): readonly [Counts, Counts] => {
	if (analysis === null) {
		return [new Map(), new Map()];
	}

	const {unsure, speaker, words} = filter;
	return [
		lastOfAll(analysis, [], () => countsWith(analysis, noFilter)),
		lastOfFilter(analysis, [unsure, speaker, words], () => countsWith(analysis, filter)),
	];
};

/** What the chip of all kinds is called, which is true also where words or a speaker narrow the list, and whose numbers stand. */
const forms = [
	{any: 'any kind', numbers: 'all'},
	{any: 'any', numbers: 'all'},
	{any: 'any', numbers: 'chosen'},
	{any: 'any', numbers: 'none'},
] as const;

const chip = (text: string, isOn: boolean, theme: Theme): Segment =>
	segment(isOn ? `[${text}]` : ` ${text} `, isOn ? theme.chip : theme.quiet);

const kindLine = (
	counts: Counts,
	chosen: readonly Kind[],
	{any, numbers}: (typeof forms)[number],
	theme: Theme,
): Line =>
	trimmed(
		choices.map(only => {
			const isOn = chosen.includes(only);
			const isNumbered = numbers === 'all' || (numbers === 'chosen' && isOn);
			return chip(`${only ?? any}${isNumbered ? ` ${counts.get(only)?.all}` : ''}`, isOn, theme);
		}),
	);

/**
 * How many of those that are listed are called verbatim, whichever of the kinds they count for, and how many are nobody's, which
 * `.` passes over: behind the kinds, where there is room.
 */
const withOthersBehind = (
	line: Line,
	counts: Counts,
	chosen: readonly Kind[],
	theme: Theme,
	width: number,
): Line => {
	const told = [...line];
	for (const which of ['verbatim', 'nobodys'] as const) {
		const number = chosen.reduce((sum, only) => sum + (counts.get(only)?.[which] ?? 0), 0);
		const more = segment(`  ${number} ${which === 'nobodys' ? 'nobody’s' : which}`, theme.quiet);
		if (number > 0 && widthOf(told) + widthOf([more]) <= width) {
			told.push(more);
		}
	}

	return told;
};

/** The kinds in so many columns; one alone where no more fits. */
const kindChips = (state: State, theme: Theme, width: number): Line => {
	const {kind} = state.filter;
	const [all, counts] = countsIn(state);
	const chosen = chosenIn(kind);
	const form = forms.find(wanted =>
		[...choices.map(only => [only]), chosen].every(on => widthOf(kindLine(all, on, wanted, theme)) <= width),
	);
	return form === undefined
		? clip([chip(nameOfKinds(kind) ?? 'any', true, theme)], width)
		: withOthersBehind(kindLine(counts, chosen, form, theme), counts, chosen, theme, width);
};

/** What else is on, by its name; the kind as well, where the kinds have no line of their own. */
const otherChips = (state: State): ReadonlyArray<{readonly name: NarrowingName; readonly text: string}> => {
	const {kind, unsure, speaker, words} = state.filter;
	return [
		...(chipRows(state) === 1 && kind ? [{name: 'kind' as const, text: nameOfKinds(kind) ?? ''}] : []),
		...(unsure ? [{name: 'unsure' as const, text: 'not sure'}] : []),
		...(speaker === undefined ? [] : [{name: 'speaker' as const, text: nameOfFilter(state)}]),
		...(words === '' ? [] : [{name: 'words' as const, text: `“${words}”`}]),
	];
};

/** The chips of what else is on, with a space between, as many as fit. */
const otherLine = (state: State, theme: Theme, width: number): Line =>
	clip(
		otherChips(state).flatMap(({text}, i) => [...(i === 0 ? [] : [segment(' ')]), chip(text, true, theme)]),
		width,
	);

/**
 * The filters of the quotations as chips: the kinds with their numbers, and below them whether only what is not sure, whose
 * and with which words. One that is on stands in brackets, which needs no colour. What the kinds tell depends on the room
 * alone: the line keeps its form, whatever is chosen. On a low screen those that are on stand in one line.
 *
 * @returns as many lines as there are rows for them; of two the second is empty where only a kind is chosen, or nothing
 */
export const chipLines = (state: State, theme: Theme, width: number): readonly Line[] => {
	const other = otherLine(state, theme, width);
	return [[], [other], [kindChips(state, theme, width), other]][chipRows(state)];
};

/** Which segment of a line stands at a column, or -1. */
const segmentAt = (line: Line, column: number): number => {
	let end = 0;
	return column < 0
		? -1
		: line.findIndex(part => {
				end += widthOf([part]);
				return column < end;
			});
};

/**
 * The filter that a cell of the chips stands for: with a kind to be narrowed to, or to be taken away.
 *
 * @param row of the lines
 * @param column in them
 */
export const chipAt = (
	state: State,
	width: number,
	{row, column}: {readonly row: number; readonly column: number},
): {readonly name: NarrowingName; readonly kind?: Kind} | undefined => {
	const theme = themeOf(state.look);
	if (row > 0 || chipRows(state) === 1) {
		const index = segmentAt(otherLine(state, theme, width), column);
		// Every other segment is a space.
		return index % 2 === 0 ? otherChips(state)[index / 2] : undefined;
	}

	const line = kindChips(state, theme, width);
	const index = segmentAt(line, column);
	return index === -1 || index >= choices.length || line.length < choices.length
		? undefined
		: {name: 'kind', kind: choices[index]};
};

/** What a list is narrowed to, in words; empty where all is shown. */
export const narrowedTo = (state: State): string => {
	const {kind, unsure, speaker} = state.filter;
	const words = wordsHere(state);
	const inQuotes = state.place.view === 'quotes';
	return [
		inQuotes && unsure ? 'not sure' : undefined,
		inQuotes ? nameOfKinds(kind) : undefined,
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
	if (!narrowsQuotations(state.filter)) {
		return null;
	}

	const {kind, unsure, speaker, words} = state.filter;
	return [
		unsure ? 'unsure' : '',
		nameOfKinds(kind),
		noun,
		speaker === undefined ? '' : `by ${nameOfFilter(state)}`,
		words === '' ? '' : `with “${words}”`,
	]
		.filter(Boolean)
		.join(' ');
};
