import type {Analysis, Speaker} from '../../document/analysis.js';
import {shownSpeakers} from '../selectors/listed.js';
import {memoizeLast} from '../selectors/memoize-last.js';
import type {State} from '../state.js';
import type {Theme} from '../theme.js';
import {atMost, clip, type Line, segment, widthOf, wrapped} from './lines.js';
import {factLines, nameLines, sayingLines} from './speaker-lines.js';
import {quoted} from './typed.js';

type Pair = readonly [Speaker, Speaker];

/** The two speakers that are compared; null where none or only the first of them is chosen. */
export const comparedPair = (state: State): Pair | null => {
	const {analysis, place} = state;
	if (analysis === null || place.view !== 'speakers' || place.compared === null) {
		return null;
	}

	const chosen = shownSpeakers(state)[place.speaker];
	const other = analysis.speakers.find(({id}) => id === place.compared);
	return chosen === undefined || other === undefined || other === chosen ? null : [other, chosen];
};

const rule = ' │ ';

/** The width of each of two halves with the rule between. */
const halfOf = (width: number): number => Math.max(1, Math.floor((width - rule.length) / 2));

/** Lines side by side, with a rule between. */
const beside = (left: readonly Line[], right: readonly Line[], half: number, theme: Theme): Line[] =>
	Array.from({length: Math.max(left.length, right.length)}, (_, row): Line => {
		const line = left[row] ?? [];
		return [
			...line,
			segment(' '.repeat(Math.max(0, half - widthOf(line)))),
			segment(rule, theme.quiet),
			...(right[row] ?? []),
		];
	});

/** Lines of two with blank ones behind the fewer: what follows them begins at the same height. */
const levelled = ([first, second]: readonly Line[][]): readonly [Line[], Line[]] => {
	const tallest = Math.max(first.length, second.length);
	const filled = (lines: readonly Line[]) => Array.from({length: tallest}, (_, i): Line => lines[i] ?? []);
	return [filled(first), filled(second)];
};

/**
 * Two speakers side by side, as far as there is room.
 *
 * @param key that leads to all that they say, if there is one
 */
export const comparisonLines = (
	analysis: Analysis,
	pair: Pair,
	theme: Theme,
	width: number,
	height: number,
	key?: string,
): Line[] => {
	const half = halfOf(width);
	const more = key === undefined ? '' : `: ${key}`;
	const heads = levelled(
		pair.map(speaker => [
			...nameLines(analysis, speaker, theme, half),
			...factLines(analysis, speaker, theme, half),
		]),
	);
	const [left, right] = pair.map((speaker, i) => [
		...heads[i],
		...sayingLines(analysis, speaker, theme, half, height - heads[i].length, more),
	]);
	return beside(left, right, half, theme).slice(0, height);
};

/** All of a comparison: what stays at its top, and what is scrolled below it. */
type ComparisonSheet = {readonly head: readonly Line[]; readonly body: readonly Line[]};

const lastSheet = memoizeLast<ComparisonSheet>();

const toSheet = (
	analysis: Analysis,
	pair: Pair,
	words: string,
	theme: Theme,
	width: number,
): ComparisonSheet => {
	const half = halfOf(width);
	const [left, right] = pair.map(speaker => atMost(nameLines(analysis, speaker, theme, half), 1, half));
	const facts = levelled(pair.map(speaker => factLines(analysis, speaker, theme, half)));
	const [first, second] = pair.map((speaker, i) => {
		const said = sayingLines(analysis, speaker, theme, half, Number.POSITIVE_INFINITY, '', words);
		// Whoever looks for words wants to see where they are said, at once.
		return words === ''
			? [...facts[i], ...said]
			: said.length > 0
				? said.slice(1)
				: wrapped(`says nothing with ${quoted(words)}`, half, theme.quiet);
	});
	return {
		head: [
			...beside(left, right, half, theme),
			clip([segment(`${'─'.repeat(half)}─┼─${'─'.repeat(half)}`, theme.quiet)], width),
		],
		body: beside(first, second, half, theme),
	};
};

/** All that two compared speakers say, laid out for a width; null where no two are. The last answer is kept. */
export const comparisonSheet = (state: State, theme: Theme, width: number): ComparisonSheet | null => {
	const {analysis} = state;
	const pair = comparedPair(state);
	if (analysis === null || pair === null) {
		return null;
	}

	const words = state.overlay?.words ?? '';
	return lastSheet(analysis, [...pair, words, theme, width], () =>
		toSheet(analysis, pair, words, theme, width),
	);
};
