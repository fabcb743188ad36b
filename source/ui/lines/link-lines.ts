import {columnsOf} from '../../document/columns.js';
import {isWhole, type Link, linksOf} from '../selectors/links.js';
import type {State} from '../state.js';
import type {Look, Theme} from '../theme.js';
import {atMost, type Line, type Segment, section, segment, spread, wrapped} from './lines.js';

/**
 * Puts the numbers of the links that begin in a row before their words.
 *
 * @param row the row's words
 * @param labels each column at which a link begins, with its number
 */
export const numbered = (
	row: readonly Segment[],
	labels: readonly {readonly column: number; readonly number: number}[],
	look: Look,
): Segment[] => {
	const ends = [...labels.slice(1).map(({column}) => column), Number.POSITIVE_INFINITY];
	return labels.length === 0
		? [...row]
		: [
				...section(row, 0, labels[0].column),
				...labels.flatMap(({column, number}, i) => [
					segment(`[${number}]`, look),
					...section(row, column, ends[i]),
				]),
			];
};

/** A link takes two rows of the list: its words and its address. */
const rowsALink = 2;

const entriesIn = (height: number): number => Math.max(1, Math.floor(height / rowsALink));

/**
 * The links of the page of the list on which the chosen one is: pages stay where they are, so that a click does not move
 * them.
 */
const pageOf = (
	links: readonly Link[],
	chosen: number,
	height: number,
): {readonly from: number; readonly shown: readonly Link[]} => {
	const rows = entriesIn(height);
	const from = Math.floor(Math.max(0, chosen) / rows) * rows;
	return {from, shown: links.slice(from, from + rows)};
};

/** Columns before a link's address, and how many rows the whole of a long one takes at most, with the one above it. */
const indent = 6;
const mostWholeRows = 5;

/** How many rows below the list are kept for the chosen address: none where each fits its line, so that the list stays. */
const rowsBelow = (links: readonly Link[], width: number, height: number): number => {
	const longest = links.reduce((most, {target}) => Math.max(most, columnsOf(target)), 0);
	return longest <= width - indent
		? 0
		: Math.max(0, Math.min(1 + Math.ceil(longest / width), mostWholeRows, height - 2 * rowsALink));
};

/** How many links the list shows at once. */
export const linksAPage = (links: readonly Link[], width: number, height: number): number =>
	entriesIn(height - rowsBelow(links, width, height));

/** The index of the link at a row of the list; undefined where there is none. */
export const linkAtRow = (state: State, row: number, width: number, height: number): number | undefined => {
	const links = linksOf(state);
	const {from, shown} = pageOf(links, state.overlay?.at ?? 0, height - rowsBelow(links, width, height));
	const at = Math.floor(row / rowsALink);
	return row >= 0 && at < shown.length ? from + at : undefined;
};

/** The list of links, as it lies over the screen. */
export const linkLines = (state: State, theme: Theme, width: number, height: number): Line[] => {
	const links = linksOf(state);
	const chosen = Math.min(state.overlay?.at ?? 0, links.length - 1);
	if (links.length === 0) {
		return [[segment('No link has these words.', theme.quiet)]];
	}

	const below = rowsBelow(links, width, height);
	const {from, shown} = pageOf(links, chosen, height - below);
	const {target: address} = links[chosen];
	const whole =
		below < 2 || columnsOf(address) <= width - indent
			? []
			: [[], ...atMost(wrapped(address, width, theme.quiet), below - 1, width)];
	const entries = shown.flatMap(({number, words, target}, i): Line[] => {
		const isChosen = from + i === chosen;
		return [
			spread(
				[
					segment(isChosen ? '› ' : '  ', theme.chosen),
					segment(`${String(number).padStart(3)} `, theme.quiet),
					segment(words || target, isChosen ? theme.chosen : undefined),
				],
				[],
				width,
			),
			spread(
				[
					segment(`${' '.repeat(indent)}${target}`, {
						...theme.quiet,
						...(state.settings.links && isWhole(target) && {href: target}),
					}),
				],
				[],
				width,
			),
		];
	});
	const blank = height - below - entries.length;
	return whole.length === 0
		? entries
		: [...entries, ...Array.from({length: Math.max(0, blank)}, (): Line => []), ...whole];
};
