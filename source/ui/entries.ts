import type {Quotation, Section, Speaker} from '../document/analysis.js';
import {pad} from '../document/columns.js';
import {twoLinesBelow} from './layout.js';
import {clip, type Line, type Segment, segment, spread} from './lines.js';
import {openingWords} from './quotation-lines.js';
import {bar, percent} from './speaker-lines.js';
import {
	type Entry,
	entryHeight,
	type State,
	sectionsOf,
	shownQuotations,
	shownSpeakers,
	speakerNames,
} from './state.js';
import {lookOf} from './text-lines.js';
import type {Theme} from './theme.js';

/** The sign before an entry and its space, in columns. */
export const indicatorWidth = 3;

/** A list as it is drawn: how many lines each entry takes, and the lines of one. */
export type List = {
	readonly length: number;
	readonly height: number;
	/** What an entry is known by, so that it keeps its place when the list changes. */
	readonly key: (index: number) => string;
	readonly lines: (index: number, isChosen: boolean) => Line[];
	/** What stands where nothing is listed. */
	readonly empty: string;
};

const sectionEntry = (
	state: State,
	{id, title, level}: Section,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const here = (state.analysis?.quotations ?? []).filter(({section}) => section === id).length;
	return [
		spread(
			[segment('  '.repeat(Math.min(4, level - 1))), segment(title, look)],
			here > 0 ? [segment(String(here), theme.quiet)] : [],
			width,
		),
	];
};

const speakerEntry = (
	state: State,
	speaker: Speaker,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const colour = theme.speaker(state.analysis?.speakers.indexOf(speaker) ?? 0);
	const name = segment(speaker.name, {...colour, ...look});
	const numbers = [segment(String(speaker.quotations.length).padStart(3), theme.quiet)];
	if (width < twoLinesBelow - indicatorWidth) {
		const barWidth = Math.max(4, width - 8);
		return [
			spread([name], numbers, width),
			clip(
				[
					segment(pad(bar(speaker.share, barWidth), barWidth), colour),
					segment(percent(speaker.share).padStart(5), theme.quiet),
				],
				width,
			),
		];
	}

	const barWidth = 12;
	return [
		spread(
			[name, ...(speaker.role ? [segment(`  ${speaker.role}`, theme.quiet)] : [])],
			[
				...numbers,
				segment(` ${pad(bar(speaker.share, barWidth), barWidth)}`, colour),
				segment(percent(speaker.share).padStart(5), theme.quiet),
			],
			width,
		),
	];
};

const quotationEntry = (
	state: State,
	quotation: Quotation,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const {analysis} = state;
	const words = segment(openingWords(quotation), look);
	const who = segment(
		(analysis && speakerNames(analysis, quotation)) || 'unattributed',
		analysis ? lookOf(analysis, quotation, theme) : undefined,
	);
	if (width < twoLinesBelow - indicatorWidth) {
		return [
			clip([words], width),
			spread([segment('  '), who], [segment(quotation.kind, theme.quiet)], width),
		];
	}

	const speakerWidth = Math.min(28, Math.floor(width / 3));
	return [
		spread(
			[words],
			[
				segment('  '),
				segment(pad(who.text, speakerWidth), who.look),
				segment(quotation.kind.padStart(9), theme.quiet),
			],
			width,
		),
	];
};

const documentEntry = (
	{location, status, told}: Entry,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const shown = status === 'open' && told ? told : location;
	const note = status === 'opening' ? 'opening…' : status === 'failed' ? 'cannot be opened' : '';
	return [spread([segment(shown, look)], note ? [segment(note, theme.quiet)] : [], width)];
};

const filterInWords = ({filter, analysis}: State): string => {
	const {speaker, kind, words} = filter;
	const name = analysis?.speakers.find(({id}) => id === speaker)?.name ?? speaker;
	return [
		kind,
		speaker === undefined ? undefined : `by ${name}`,
		words === '' ? undefined : `with “${words}”`,
	]
		.filter(Boolean)
		.join(', ');
};

/** What a list is narrowed to, in words; empty where all is shown. */
export const narrowedTo = (state: State): string =>
	state.place.view === 'quotes'
		? filterInWords(state)
		: state.place.view === 'speakers' && state.filter.words !== ''
			? `with “${state.filter.words}”`
			: '';

/**
 * The list of the current view.
 *
 * @param width of an entry in columns, without the indicator
 */
export const listOf = (state: State, theme: Theme, width: number): List => {
	const look = (isChosen: boolean) => (isChosen ? theme.chosen : undefined);
	switch (state.place.view) {
		case 'documents':
			return {
				length: state.entries.length,
				height: entryHeight(state),
				key: String,
				lines: (index, isChosen) => documentEntry(state.entries[index], look(isChosen), theme, width),
				empty: 'No articles.',
			};
		case 'sections': {
			const sections = sectionsOf(state);
			return {
				length: sections.length,
				height: entryHeight(state),
				key: index => sections[index].id,
				lines: (index, isChosen) => sectionEntry(state, sections[index], look(isChosen), theme, width),
				empty: 'No sections.',
			};
		}

		case 'speakers': {
			const speakers = shownSpeakers(state);
			return {
				length: speakers.length,
				height: entryHeight(state),
				key: index => speakers[index].id,
				lines: (index, isChosen) => speakerEntry(state, speakers[index], look(isChosen), theme, width),
				empty: state.filter.words === '' ? 'Nobody is quoted in this article.' : 'No speaker matches.',
			};
		}

		case 'quotes': {
			const quotations = shownQuotations(state);
			return {
				length: quotations.length,
				height: entryHeight(state),
				key: index => quotations[index].id,
				lines: (index, isChosen) => quotationEntry(state, quotations[index], look(isChosen), theme, width),
				empty:
					narrowedTo(state) === ''
						? 'Nothing is quoted in this article.'
						: 'No quotation matches; Esc shows all again.',
			};
		}
	}
};
