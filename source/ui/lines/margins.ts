import type {Quotation} from '../../document/analysis.js';
import {columnsOf} from '../../document/columns.js';
import type {Span} from '../../document/span.js';
import {speakersOf} from '../../document/wording.js';
import {barWidth} from '../layout.js';
import {rowAt} from '../rows.js';
import {outermostIn} from '../selectors/quotations-at.js';
import {certaintySign, shortName, speakerTags} from '../selectors/speaker-names.js';
import type {TextOptions} from '../selectors/text-options.js';
import type {Look} from '../theme.js';
import {clip, type Line, type Segment, section, segment, widthOf, wrappedAround} from './lines.js';
import {lookOfSpeaker} from './speaker-look.js';

const speakersKey = ({speakers}: Quotation): string => speakers.join(' ');

/**
 * Whose words the rows in sight have: of each row a quotation of everybody who speaks in it, alone or jointly, in the order
 * in which their words stand there. Of what somebody tells of others it is who tells it.
 */
const ownersByRow = (
	{analysis, rows, from, height}: TextOptions,
	span: Span,
): ReadonlyMap<number, readonly Quotation[]> => {
	const found = new Map<number, {quotation: Quotation; at: number}[]>();
	for (const quotation of outermostIn(analysis, span)) {
		if (quotation.speakers.length === 0) {
			continue;
		}

		for (const {start, end} of quotation.parts) {
			const last = Math.min(rowAt(rows, end - 1), from + height - 1);
			for (let row = Math.max(from, rowAt(rows, start)); row <= last; row++) {
				if (rows.blocks[row] !== -1 && start < rows.ends[row] && rows.starts[row] < end) {
					const known = found.get(row) ?? [];
					known.push({quotation, at: Math.max(start, rows.starts[row])});
					found.set(row, known);
				}
			}
		}
	}

	return new Map(
		[...found].map(([row, all]) => {
			const inOrder = all.toSorted((a, b) => a.at - b.at).map(({quotation}) => quotation);
			const keys = inOrder.map(speakersKey);
			return [row, inOrder.filter((_, i) => keys.indexOf(keys[i]) === i)];
		}),
	);
};

/** What is told beside a row, and whose words are the last that it tells of. */
type Label = {readonly line: Line; readonly last: Quotation};

/**
 * The labels of the rows: where somebody begins to speak, and wherever a row is not one's alone. Who goes on speaking is told
 * once a paragraph.
 */
const labels = (
	{rows}: TextOptions,
	owners: ReadonlyMap<number, readonly Quotation[]>,
	labelOf: (owners: readonly Quotation[]) => Label,
): Map<number, Line> => {
	const found = new Map<number, Line>();
	let told: string | undefined;
	for (const [row, here] of [...owners].toSorted(([a], [b]) => a - b)) {
		if (here.length > 1 || told !== `${rows.blocks[row]} ${speakersKey(here[0])}`) {
			const {line, last} = labelOf(here);
			found.set(row, line);
			told = `${rows.blocks[row]} ${speakersKey(last)}`;
		}
	}

	return found;
};

/** Segments with a sign between them. */
const joined = (parts: readonly Line[], sign: Segment): Line =>
	parts.flatMap((part, i) => (i === 0 ? part : [sign, ...part]));

/** The names of those who say something together: `Lind, Holm`. */
const namesOf = ({analysis, theme}: TextOptions, quotation: Quotation): Line => [
	segment(certaintySign(quotation)),
	...joined(
		speakersOf(analysis, quotation).map(speaker => [
			segment(shortName(analysis, speaker), lookOfSpeaker(analysis, speaker, theme)),
		]),
		segment(', '),
	),
];

const between = segment(' · ');

/** To how many columns each of some names is to be cut so that all of them fit and nobody is left out. */
const shareOf = (widths: readonly number[], room: number): number => {
	let most = 1;
	while (most < room && widths.reduce((sum, width) => sum + Math.min(width, most + 1), 0) <= room) {
		most++;
	}

	return most;
};

/** The names of all who speak in a row, one behind the other. */
const namesInRow = (options: TextOptions, owners: readonly Quotation[]): Line =>
	joined(
		owners.map(quotation => namesOf(options, quotation)),
		between,
	);

/** Names that are too long for a row in two, each name in one piece where a row holds it. */
const inTwoRows = (
	{analysis}: TextOptions,
	owners: readonly Quotation[],
	line: Line,
	width: number,
): readonly [Line, Line] => {
	const names = owners.flatMap(quotation =>
		speakersOf(analysis, quotation).map(speaker => shortName(analysis, speaker)),
	);
	const [[, {text}]] = wrappedAround(line.map(part => part.text).join(''), names, width);
	const rest = section(line, columnsOf(text), widthOf(line));
	return [
		section(line, 0, columnsOf(text)),
		clip([{...rest[0], text: rest[0].text.trimStart()}, ...rest.slice(1)], width),
	];
};

/**
 * The speakers’ names, for the margin to the right; where a row has the words of several, one behind the other: `Lind ·
 * Holm`. What is too long goes on beside the next row where that is free, or has the words of the same.
 */
export const marginNames = (options: TextOptions, span: Span): Map<number, Line> => {
	const {rows, from, height} = options;
	const width = options.margin - 2;
	const owners = ownersByRow(options, span);
	const told = labels(options, owners, here => ({
		line: namesInRow(options, here),
		last: here[here.length - 1],
	}));
	const found = new Map(told);
	const keyOf = (row: number) => (owners.get(row) ?? []).map(speakersKey).join();
	/** The row up to which names are told already. */
	let done = -1;
	for (const [row, line] of told) {
		if (row <= done || widthOf(line) <= width) {
			continue;
		}

		const here = owners.get(row) ?? [];
		const next = row + 1;
		const isFree =
			next < from + height &&
			rows.blocks[next] === rows.blocks[row] &&
			(!told.has(next) || keyOf(next) === keyOf(row));
		if (isFree) {
			const [first, second] = inTwoRows(options, here, line, width);
			found.set(row, first).set(next, second);
			done = next;
			continue;
		}

		const names = here.map(quotation => namesOf(options, quotation));
		const most = shareOf(names.map(widthOf), width - (here.length - 1) * columnsOf(between.text));
		found.set(
			row,
			clip(
				joined(
					names.map(name => clip(name, most)),
					between,
				),
				width,
			),
		);
	}

	return found;
};

/** At what length marks tell of those who say something together: `AL+PH`, `AL+2`, `AL+`, `AL`. */
const forms = ['all', 'number', 'sign', 'first'] as const;

/** Signs at a mark's end that may stand in the place of the bar: of doubt or that somebody has checked it, and that there is more than is told. */
const inPlaceOfBar = /[?✓+…]$/;

/**
 * The speakers’ marks beside the words of a row: `AL`, of a joint statement `AL+PH`, of a row that several share `AL PH`, and
 * `AL…PH` where there are more than have room.
 *
 * @param room in columns, without the bar
 */
const marksOf = ({analysis, theme}: TextOptions, owners: readonly Quotation[], room: number): Label => {
	const tags = speakerTags(analysis);
	const markOf = (
		quotation: Quotation,
		form: (typeof forms)[number],
		sign = certaintySign(quotation).trim(),
	): Line => {
		const marks = quotation.speakers.map(
			(id): Line => [segment(tags.get(id) ?? '', lookOfSpeaker(analysis, {id}, theme))],
		);
		const others =
			marks.length === 1 || form === 'first' ? '' : `+${form === 'number' ? marks.length - 1 : ''}`;
		return [
			...(form === 'all' ? joined(marks, segment('+')) : [...marks[0], segment(others)]),
			segment(sign),
		];
	};

	const [first] = owners;
	const last = owners[owners.length - 1];
	const ellipsis = segment('…');
	const shared: Label[] = [
		// Such a sign sets them off already.
		{
			line: owners.flatMap((quotation, i) => [
				...(i > 0 && certaintySign(owners[i - 1]) === '' ? [segment(' ')] : []),
				...markOf(quotation, 'all'),
			]),
			last,
		},
		...forms.map(form => ({line: [...markOf(first, form), ellipsis, ...markOf(last, form)], last})),
		{line: [...markOf(first, 'first', ''), ellipsis], last: first},
	];
	const choices = owners.length > 1 ? shared : forms.map(form => ({line: markOf(first, form), last}));
	const fits = ({line}: Label): boolean =>
		widthOf(line) <= room ||
		(widthOf(line) === room + 1 && inPlaceOfBar.test(line.map(({text}) => text).join('')));
	return choices.find(fits) ?? choices[choices.length - 1];
};

/** The look of the bar: that of whoever's words begin the row; what several say together is in nobody's colour. */
const barLook = ({analysis, theme}: TextOptions, {speakers}: Quotation): Look =>
	speakers.length > 1 ? {} : lookOfSpeaker(analysis, {id: speakers[0]}, theme);

/**
 * What stands in the gutter to the left of each row: the speakers' marks, where there is room for them, and a bar, which
 * shows how far a paraphrase goes as well, or the sign of a bookmark. A sign at the end of the marks may take that room.
 */
export const gutterLines = (options: TextOptions, span: Span): ReadonlyMap<number, Line> => {
	const room = options.gutter - barWidth;
	const owners = ownersByRow(options, span);
	const marks =
		room > 0 ? labels(options, owners, here => marksOf(options, here, room)) : new Map<number, Line>();
	const {rows, from, height, theme} = options;
	const bookmarked = new Set(
		options.bookmarks
			.filter(start => start >= span.start && start < span.end)
			.map(start => rowAt(rows, start)),
	);
	const beside = (row: number): Line => {
		const [first] = owners.get(row) ?? [];
		const whole = marks.get(row) ?? [];
		// That it is bookmarked is told nowhere else, as doubt is.
		const mark = bookmarked.has(row) ? section(whole, 0, room) : whole;
		const left = room - widthOf(mark);
		const bar = bookmarked.has(row)
			? segment('◆', theme.key)
			: first === undefined
				? segment(' ')
				: segment('╎', barLook(options, first));
		return [segment(' '.repeat(Math.max(0, left))), ...mark, ...(left < 0 ? [] : [bar]), segment(' ')];
	};
	return new Map(
		Array.from({length: height}, (_, i) => from + i)
			.filter(row => owners.has(row) || bookmarked.has(row))
			.map(row => [row, beside(row)]),
	);
};
