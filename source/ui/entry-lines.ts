import type {Section, Speaker} from '../document/analysis.js';
import {cleanLine} from '../document/clean.js';
import {columnsOf, pad, toShown, truncateFront} from '../document/columns.js';
import {quotationsBySection} from '../document/section-counts.js';
import {count, percent} from '../document/wording.js';
import {statusOf} from './articles.js';
import {foundBy, withHits} from './hits.js';
import {twoLinesBelow} from './layout.js';
import {clip, type Line, type Segment, segment, spread, widthOf, wrapped} from './lines.js';
import {speakerTags} from './names.js';
import {entryHeight} from './shown.js';
import {bar} from './speaker-lines.js';
import {lookOfSpeaker} from './speaker-look.js';
import type {State} from './state.js';
import type {Theme} from './theme.js';

/** The sign before an entry and its space, in columns. */
export const indicatorWidth = 3;

/** From so many columns on an entry has room to tell what is counted. */
const nounFrom = 60;

export const sectionEntry = (
	state: State,
	{id, title, level}: Section,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const here = state.analysis === null ? 0 : (quotationsBySection(state.analysis).get(id) ?? 0);
	const words =
		// Numbers stand below each other.
		width < nounFrom ? String(here) : count(here, 'quote').padEnd(`${here} quotes`.length);
	const told = here > 0 ? [segment(words, theme.quiet)] : [];
	const indent = 2 * Math.min(4, level - 1);
	if (entryHeight(state) === 1) {
		return [spread([segment(' '.repeat(indent)), segment(title, look)], told, width)];
	}

	const room = width - 4;
	// As it is drawn, so that what stands in the first line is as long as what it was made of.
	const shown = toShown(title);
	const [first] = wrapped(shown, room, look, indent);
	const rest = shown.slice(first[1].text.length).trimStart();
	return [spread(first, told, width), clip([segment(' '.repeat(indent)), segment(rest, look)], room)];
};

/** Nothing for whom the text never has word for word: a share of 0% would ask for an explanation. */
const shareInWords = ({quotedWords, share}: Speaker): string => (quotedWords > 0 ? percent(share) : '');

export const speakerEntry = (
	state: State,
	speaker: Speaker,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const {analysis} = state;
	const colour = analysis === null ? {} : lookOfSpeaker(analysis, speaker, theme);
	const tag = analysis === null ? '' : (speakerTags(analysis).get(speaker.id) ?? '');
	const isCompared = state.place.compared === speaker.id;
	const isTwoLines = width < twoLinesBelow - indicatorWidth;
	const told = isTwoLines ? [speaker.name] : [speaker.name, speaker.role ?? ''];
	const reason = foundBy(state.filter.names, told, [speaker.role ?? '', ...speaker.aliases]);
	const name = segment(
		`${pad(tag, 2)} ${speaker.name}${reason ? `: ${reason}` : ''}${isCompared ? ' (compared)' : ''}`,
		// The chosen one keeps its colour: it is how the speaker is known.
		{...look, ...colour},
	);
	const lit = (part: Segment) => withHits(part, state.filter.names, theme);
	const numbers = [segment(String(speaker.quotations.length).padStart(3), theme.quiet)];
	if (isTwoLines) {
		const barWidth = Math.max(4, width - 5);
		const told = segment(count(speaker.quotations.length, 'quote'), theme.quiet);
		return [
			// The name matters more than what the number counts.
			spread(lit(name), widthOf([name, told]) < width ? [told] : numbers, width),
			clip(
				[
					segment(pad(bar(speaker.share, barWidth), barWidth), colour),
					segment(shareInWords(speaker).padStart(5), theme.quiet),
				],
				width,
			),
		];
	}

	const barWidth = 12;
	return [
		spread(
			[...lit(name), ...(speaker.role ? lit(segment(`  ${speaker.role}`, theme.quiet)) : [])],
			[
				...numbers,
				segment(` ${pad(bar(speaker.share, barWidth), barWidth)}`, colour),
				segment(shareInWords(speaker).padStart(5), theme.quiet),
			],
			width,
		),
	];
};

export const documentEntry = (
	state: State,
	index: number,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const {location, told} = state.entries[index];
	const status = statusOf(state, index);
	const lit = (part: Segment) => withHits(part, state.filter.articles, theme);
	const note = status === 'opening' ? 'opening…' : status === 'failed' ? 'cannot be opened' : '';
	const name = cleanLine(location);
	if (status === 'open' && told) {
		// Behind its title one still has to know which file it is.
		const file = truncateFront(name, Math.floor(width * 0.4));
		return [spread(lit(segment(told, look)), lit(segment(` ${file}`, theme.quiet)), width)];
	}

	const shown = truncateFront(name, width - (note ? columnsOf(note) + 1 : 0));
	return [spread(lit(segment(shown, look)), note ? [segment(note, theme.quiet)] : [], width)];
};
