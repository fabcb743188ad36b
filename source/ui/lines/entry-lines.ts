import type {Section, Speaker} from '../../document/analysis.js';
import {columnsOf, pad, toShown, truncate, truncateFront} from '../../document/columns.js';
import {quotationsBySection} from '../../document/section-counts.js';
import {count, percent} from '../../document/wording.js';
import {twoLinesBelow} from '../layout.js';
import {nameOfEntry, statusOf, titleOfEntry} from '../selectors/document-entries.js';
import {rowsAbove, sectionHeight, sectionIndent} from '../selectors/list-layout.js';
import {speakerTags} from '../selectors/speaker-names.js';
import {sharesInWords} from '../selectors/speaker-shares.js';
import type {State} from '../state.js';
import type {Theme} from '../theme.js';
import {foundBy, withHits} from './hits.js';
import {clip, type Line, type Segment, segment, spread, widthOf, wrapped} from './lines.js';
import {bar} from './speaker-lines.js';
import {lookOfSpeaker} from './speaker-look.js';

/** The sign before an entry and its space, in columns. */
export const indicatorWidth = 3;

/** The fewest columns of an entry that leave room to tell what is counted: `3 quotes`, and not only `3`. */
const nounFrom = 60;

/** How many quotations: numbers of one and of several stand below each other. */
const quotesInWords = (number: number): string => count(number, 'quote').padEnd(`${number} quotes`.length);

/**
 * A section in the list: its title, set in by its level, and how many quotations begin in it.
 *
 * @param look of the title
 * @param width of the entry in columns, without the indicator
 */
export const sectionEntry = (
	state: State,
	section: Section,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const {id, title} = section;
	const here = state.analysis === null ? 0 : (quotationsBySection(state.analysis).get(id) ?? 0);
	const told = here > 0 ? [segment(width < nounFrom ? String(here) : quotesInWords(here), theme.quiet)] : [];
	const indent = sectionIndent(section);
	if (sectionHeight(state, section) === 1) {
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

/** Whether a speaker has two lines: their name and, below it, their share. */
const isOnTwoLines = (width: number): boolean => width < twoLinesBelow - indicatorWidth;

/** Columns of the bar and the share at the end of a speaker's one line. */
const barWidth = 12;
const shareWidth = 5;

/**
 * What the speakers are sorted by, and what their numbers are of, above the list.
 *
 * @param width of the list without the space before it
 */
export const speakerTitle = ({analysis}: State, theme: Theme, width: number): Line => {
	const look = {...theme.quiet, italic: true};
	const numbers = isOnTwoLines(width - indicatorWidth + 1)
		? []
		: [segment(`quotes${'share'.padStart(1 + barWidth + shareWidth)}`, theme.quiet)];
	// Words that run up to those of the numbers would be read as one phrase with them.
	const room = width - (numbers.length > 0 ? widthOf(numbers) + 3 : 1);
	const forms = analysis === null ? [] : sharesInWords(analysis);
	const told = forms.find(words => words.length <= room) ?? forms.at(-1) ?? '';
	return spread([segment(told, look)], numbers, width);
};

/** A name that does not fit beside the numbers, in two pieces. */
const inTwo = ({text, look}: Segment, room: number): readonly [Segment, Segment] => {
	const [[, first]] = wrapped(text, room, look);
	return [first, segment(text.slice(first.text.length).trimStart(), look)];
};

/**
 * A speaker in the list: mark, name, role, how many quotations, and the share of the quoted words as a bar and in percent; on
 * two lines where one has too little room.
 *
 * @param look of the name, over which the speaker's own colour lies
 * @param width of the entry in columns, without the indicator
 */
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
	const isTwoLines = isOnTwoLines(width);
	const told = isTwoLines ? [speaker.name] : [speaker.name, speaker.role ?? ''];
	const reason = foundBy(state.filter.names, told, [speaker.role ?? '', ...speaker.aliases]);
	const name = segment(
		`${pad(tag, 2)} ${speaker.name}${reason ? `: ${reason}` : ''}${isCompared ? ' (compared)' : ''}`,
		// The chosen one keeps its colour: it is how the speaker is known.
		{...look, ...colour},
	);
	const lit = (part: Segment) => withHits(part, state.filter.names, theme);
	const number = String(speaker.quotations.length);
	// The name has the room that one digit leaves; where no title stands above the numbers, each tells what it counts.
	const inOneLine = rowsAbove(state) > 0 ? number.padStart(3) : quotesInWords(speaker.quotations.length);
	const numbers = [segment(isTwoLines ? number : inOneLine, theme.quiet)];
	const share = segment(shareInWords(speaker).padStart(shareWidth), theme.quiet);
	if (isTwoLines) {
		const room = width - widthOf(numbers) - 1;
		if (widthOf([name]) > room) {
			// A bar in what is left of the line would be another measure than that of the others: the number tells.
			const [first, rest] = inTwo(name, room);
			return [
				spread(lit(first), numbers, width),
				spread([segment(' '.repeat(indicatorWidth)), ...lit(rest)], [share], width),
			];
		}

		const told = segment(quotesInWords(speaker.quotations.length), theme.quiet);
		const wide = Math.max(4, width - shareWidth);
		return [
			// The name matters more than what the number counts.
			spread(lit(name), widthOf([name, told]) < width ? [told] : numbers, width),
			speaker.quotedWords > 0
				? clip([segment(pad(bar(speaker.share, wide), wide), colour), share], width)
				: clip([segment(`${' '.repeat(indicatorWidth)}no quoted words`, theme.quiet)], width),
		];
	}

	const hasBars = analysis?.speakers.some(({quotedWords}) => quotedWords > 0);
	const measured = [segment(` ${pad(bar(speaker.share, barWidth), barWidth)}`, colour), share];
	return [
		spread(
			[...lit(name), ...(speaker.role ? lit(segment(`  ${speaker.role}`, theme.quiet)) : [])],
			[...numbers, ...(hasBars ? measured : [])],
			width,
		),
	];
};

/** What an entry says of how it stands with its article. */
const notes = {
	waiting: '',
	open: '',
	opening: 'opening…',
	ready: 'ready',
	failed: 'cannot be opened',
} as const;

/** The fewest columns in which a name beside a title tells anything. */
const leastName = 12;

/** What fits of a name: its end, which tells files apart, or else what was looked for. */
const nameThatFits = (name: string, columns: number, words: string): string => {
	const end = truncateFront(name, columns);
	return words !== '' && foundBy(words, [end], [name]) !== undefined ? truncate(name, columns) : end;
};

/** An article by its title, once that is known, and by the name of its file or address. */
export const documentEntry = (
	state: State,
	index: number,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const {filter} = state;
	const lit = (part: Segment) => withHits(part, filter.articles, theme);
	const note = notes[statusOf(state, index) ?? 'waiting'];
	const told = note ? [segment(note, theme.quiet)] : [];
	const room = width - (note ? columnsOf(note) + 1 : 0);
	const [name, title] = [nameOfEntry(state, index), titleOfEntry(state, index)];
	if (title === '') {
		return [spread(lit(segment(nameThatFits(name, room, filter.articles), look)), told, width)];
	}

	// The name by which it was found is told, whatever is left of the title.
	const isByName = foundBy(filter.articles, [title], [name]) !== undefined;
	const beside = Math.max(room - columnsOf(title) - 2, isByName ? room >> 1 : 0);
	const named =
		beside < leastName ? [] : lit(segment(nameThatFits(name, beside, filter.articles), theme.quiet));
	return [spread(spread(lit(segment(title, look)), named, room), told, width)];
};
