import {columnsOf, graphemes, toShown, truncate} from '../../document/columns.js';
import {lineText, wrap} from '../../document/wrap.js';
import type {Look} from '../theme.js';

/** A stretch of a line that looks the same throughout. */
export type Segment = {
	readonly text: string;
	readonly look?: Look | undefined;
	/** Segments of one paragraph, which are laid out together. */
	readonly direction?: 'rtl' | 'ltr';
};

/** A line of the screen, from left to right. */
export type Line = readonly Segment[];

/** A stretch of a line; what takes no room in its text is dropped, since some terminals draw it all the same. */
export const segment = (text: string, look?: Look): Segment =>
	look ? {text: toShown(text), look} : {text: toShown(text)};

/** How many columns a line takes. */
export const widthOf = (line: Line): number => line.reduce((sum, {text}) => sum + columnsOf(text), 0);

/** The part of a line between two columns; a character that lies across one of them is left out. */
export const section = (line: Line, from: number, to: number): Segment[] => {
	let column = 0;
	return line.flatMap(part => {
		let text = '';
		for (const grapheme of graphemes(part.text)) {
			const next = column + columnsOf(grapheme);
			text += column >= from && next <= to ? grapheme : '';
			column = next;
		}

		return text === '' ? [] : [{...part, text}];
	});
};

/** Cuts a line to a width, with an ellipsis where something is missing. */
export const clip = (line: Line, width: number): Line => {
	let room = width;
	const kept: Segment[] = [];
	for (const [i, part] of line.entries()) {
		const columns = columnsOf(part.text);
		const last = i === line.length - 1;
		if (columns > room || (columns === room && !last && line.slice(i + 1).some(({text}) => text !== ''))) {
			const cut = truncate(columns > room ? part.text : `${part.text}…`, room);
			// An omission right before the cut is ellipsis enough.
			const isTold = cut === '…' && /…$/.test(kept.map(({text}) => text).join(''));
			return isTold ? kept : [...kept, {...part, text: cut}];
		}

		kept.push(part);
		room -= columns;
	}

	return kept;
};

/** A line with something at its right end; the left part gives way. */
export const spread = (left: Line, right: Line, width: number): Line => {
	const room = width - widthOf(right) - (right.length > 0 ? 1 : 0);
	if (room < 1) {
		return clip(left, width);
	}

	const fitting = clip(left, room);
	return [
		...fitting,
		segment(' '.repeat(Math.max(right.length > 0 ? 1 : 0, width - widthOf(fitting) - widthOf(right)))),
		...right,
	];
};

/** A text broken into lines that all look the same. */
export const wrapped = (text: string, width: number, look?: Look, indent = 0): Line[] => {
	const lines: Line[] = [];
	wrap(text, {start: 0, end: text.length}, Math.max(1, width - indent), (start, end) => {
		lines.push([segment(' '.repeat(indent)), segment(lineText(text, start, end), look)]);
	});
	return lines;
};

/** The same with some names in one piece each, as far as a line holds them. */
export const wrappedAround = (
	text: string,
	names: readonly string[],
	width: number,
	look?: Look,
	indent = 0,
): Line[] => {
	const joined = names
		.filter(name => columnsOf(name) <= width - indent)
		// Neither is seen: they join words, and what a hyphen would part.
		.reduce(
			(told, name) => told.replaceAll(name, name.replaceAll(' ', '\u00A0').replaceAll('-', '-\u2060')),
			text,
		);
	return wrapped(joined, width, look, indent).map(line =>
		line.map(part => ({...part, text: part.text.replaceAll('\u00A0', ' ')})),
	);
};

/** Not more than so many lines; the last one tells that something is missing. */
export const atMost = (lines: readonly Line[], most: number, width: number): Line[] =>
	lines.length <= most
		? [...lines]
		: [
				...lines.slice(0, most - 1),
				// What goes on behind the cut makes the ellipsis.
				clip([...lines[most - 1], segment(' '), ...lines[most]], width),
			];
