import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import {kindLabel} from '../../document/kind-label.js';
import {count, degreeOf, percent, wordsWithVerb} from '../../document/wording.js';
import {memoizeLast} from '../selectors/memoize-last.js';
import {isIn} from '../selectors/search.js';
import {speakerTags} from '../selectors/speaker-names.js';
import {whereLines} from '../selectors/where.js';
import type {Theme} from '../theme.js';
import {clip, type Line, segment, wrapped, wrappedAround} from './lines.js';
import {lookOfSpeaker} from './speaker-look.js';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A share as a bar of block characters.
 *
 * @param share 0 to 1
 * @param width in columns
 */
export const bar = (share: number, width: number): string => {
	const units = Math.round(Math.max(0, Math.min(1, share)) * Math.max(0, width) * 8);
	return `${'█'.repeat(units >> 3)}${eighths[units & 7]}`;
};

const lastOwn = memoizeLast<readonly Quotation[]>();

/** What somebody says, in the order of the text. The last answer is kept: a frame asks several times. */
export const quotationsOf = ({quotations}: Analysis, speaker: Speaker): readonly Quotation[] =>
	lastOwn(speaker, [quotations], () => {
		const own = new Set(speaker.quotations);
		return quotations.filter(({id}) => own.has(id));
	});

/**
 * Where in the article somebody speaks, from its beginning to its end: `··█··██···`.
 *
 * @param width of the strip in columns; each stands for as much of the text
 */
const strip = (analysis: Analysis, speaker: Speaker, width: number): string => {
	const {length} = analysis.article.text;
	const cells = Array.from({length: width}, () => '·');
	const cellAt = (offset: number) => Math.min(width - 1, Math.floor((offset / Math.max(1, length)) * width));
	for (const {parts} of quotationsOf(analysis, speaker)) {
		for (const {start, end} of parts) {
			cells.fill('█', cellAt(start), cellAt(Math.max(start, end - 1)) + 1);
		}
	}

	return cells.join('');
};

/** How many columns a strip may take: longer ones are no clearer. */
const widestStrip = 48;

/** What a speaker is called. */
export const nameLines = (analysis: Analysis, speaker: Speaker, theme: Theme, width: number): Line[] =>
	wrapped(`${speakerTags(analysis).get(speaker.id) ?? ''} ${speaker.name}`.trim(), width, {
		...lookOfSpeaker(analysis, speaker, theme),
		bold: true,
	});

/** How much is told of a speaker: all, or without the bars, or without other names as well. */
const extents = ['all', 'words', 'least'] as const;

/**
 * Whether all that somebody says is told in others' words. What stands behind a label and a colon may be theirs also where
 * it is not counted.
 */
export const isOnlyReported = (analysis: Analysis, speaker: Speaker): boolean =>
	speaker.quotedWords === 0 &&
	quotationsOf(analysis, speaker).every(({cue}) => cue !== null && /\p{L}/u.test(cue.text));

/** How many words of somebody the article has: `12 quoted words`. */
const quotedInWords = (analysis: Analysis, speaker: Speaker): string =>
	speaker.quotedWords > 0
		? count(speaker.quotedWords, 'quoted word')
		: isOnlyReported(analysis, speaker)
			? 'none of it word for word'
			: '';

/** What a speaker is, and how much and where they say something. */
export const factLines = (
	analysis: Analysis,
	speaker: Speaker,
	theme: Theme,
	width: number,
	extent: (typeof extents)[number] = 'all',
): Line[] => {
	const look = lookOfSpeaker(analysis, speaker, theme);
	const {name, role, kind, aliases, quotedWords, share, quotations} = speaker;
	// That a name is a person's goes without saying.
	const is = role ?? (kind === 'unnamed' ? 'no name found' : kind === 'person' ? name : kind);
	const joint = quotationsOf(analysis, speaker).filter(({speakers}) => speakers.length > 1).length;
	const jointly =
		joint === 0
			? ''
			: joint < quotations.length
				? `, ${joint} of them joint`
				: `, ${joint > 1 ? 'all of them ' : ''}joint`;
	const words = quotedInWords(analysis, speaker);
	const barWidth = Math.max(4, Math.min(widestStrip, width - 8));
	const bars = (): Line[] => [
		[],
		...(quotedWords > 0
			? [
					clip(
						[
							segment('share ', theme.quiet),
							segment(bar(share, barWidth - 6), look),
							segment(` ${percent(share)}`, theme.quiet),
						],
						width,
					),
				]
			: []),
		clip([segment('where ', theme.quiet), segment(strip(analysis, speaker, barWidth - 6), look)], width),
	];
	return [
		...(is === name ? [] : wrapped(is, width)),
		...wrapped(
			// Words that are said jointly count for each speaker: all shares may come to more than 100%.
			`${count(quotations.length, 'quotation')}${jointly}${words && ` · ${words}`}`,
			width,
			theme.quiet,
		),
		...(extent === 'all' ? bars() : []),
		...(aliases.length > 0 && extent !== 'least'
			? wrappedAround(`also: ${aliases.join(', ')}`, aliases, width, theme.quiet)
			: []),
	];
};

/**
 * What somebody says, as far as there is room; the last line tells how much more there is.
 *
 * @param more what leads to all of it, behind the number of those of which nothing is seen
 * @param words only what has these
 */
export const sayingLines = (
	analysis: Analysis,
	speaker: Speaker,
	theme: Theme,
	width: number,
	room: number,
	more = '',
	words = '',
): Line[] => {
	const look = lookOfSpeaker(analysis, speaker, theme);
	const own = quotationsOf(analysis, speaker);
	const quotations =
		words === '' ? own : own.filter(quotation => isIn(wordsWithVerb(analysis, quotation), words));
	const lines: Line[] = [];
	let seen = 0;
	/** Whether the last row that is shown has words that go on below it. */
	let isCut = false;
	for (const quotation of quotations) {
		const kind = kindLabel(quotation);
		// Past the pane's end nobody sees them.
		if (lines.length > room) {
			break;
		}

		const told = [kind, degreeOf(quotation)].filter(Boolean).join(' · ');
		const said = wrapped(wordsWithVerb(analysis, quotation), width, kind === 'indirect' ? undefined : look);
		const shown = room - 1 - (lines.length + 1);
		isCut ||= shown > 0 && shown < said.length;
		seen += shown > 0 ? 1 : 0;
		lines.push([], ...said, ...whereLines(analysis, quotation, width, theme, `${told} · `, 2));
	}

	const shown = lines.slice(0, Math.max(0, room - 1));
	const unseen = quotations.length - seen;
	const cut: Line[] = isCut ? [clip([...shown[shown.length - 1], segment('…', theme.quiet)], width)] : [];
	return lines.length <= room
		? lines
		: [
				...shown.slice(0, shown.length - cut.length),
				...cut,
				clip([segment(`… ${unseen > 0 ? `${unseen} ` : ''}more${more}`, theme.quiet)], width),
			];
};

/**
 * A speaker as the right pane shows them: who, how much and where, and what they say, in order. Where there is little
 * room, the first that they say goes before all that is told of them but who they are.
 *
 * @param key that leads to all that they say, if there is one
 */
export const speakerLines = (
	analysis: Analysis,
	speaker: Speaker,
	theme: Theme,
	width: number,
	height: number,
	key?: string,
): Line[] => {
	const name = nameLines(analysis, speaker, theme, width);
	const first = {...speaker, quotations: speaker.quotations.slice(0, 1)};
	// The line that tells of more stands below it.
	const needed =
		sayingLines(analysis, first, theme, width, Number.POSITIVE_INFINITY).length +
		(speaker.quotations.length > 1 ? 1 : 0);
	const heads = extents.map(extent => [...name, ...factLines(analysis, speaker, theme, width, extent)]);
	const head = heads.find(({length}) => length + needed <= height) ?? heads[heads.length - 1];
	const more = key === undefined ? '' : `: ${key}`;
	return [...head, ...sayingLines(analysis, speaker, theme, width, height - head.length, more)].slice(
		0,
		height,
	);
};
