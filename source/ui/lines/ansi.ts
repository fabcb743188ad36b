import {Chalk, type ChalkInstance, type ColorName} from 'chalk';
import {isPlain} from '../../document/columns.js';
import type {ColourLevel} from '../settings.js';
import type {Look} from '../theme.js';
import {visual} from './bidi.js';
import {clip, type Line, widthOf} from './lines.js';

/** A stretch as a link (OSC 8), with nothing in its address but printable ASCII. */
const linked = (text: string, href: string): string =>
	`\u001B]8;;${href.replaceAll(/[^\u0021-\u007E]/gu, encodeURIComponent)}\u0007${text}\u001B]8;;\u0007`;

/** Made for what the terminal is said to show: chalk's own guess knows nothing of the person's wishes. */
const chalks: Readonly<Record<ColourLevel, ChalkInstance>> = {
	1: new Chalk({level: 1}),
	2: new Chalk({level: 2}),
	3: new Chalk({level: 3}),
};

const styles = new Map<string, ChalkInstance>();

/** Made once for each look that occurs: there are few. */
const styleOf = (
	{color, bold, dimColor, italic, underline, inverse}: Look,
	colours: ColourLevel,
): ChalkInstance => {
	const key = [colours, color, bold, dimColor, italic, underline, inverse].join();
	let style = styles.get(key);
	if (style === undefined) {
		style = chalks[colours];
		if (color !== undefined) {
			style = color.startsWith('#') ? style.hex(color) : style[color as ColorName];
		}

		for (const [name, isOn] of Object.entries({bold, dim: dimColor, italic, underline, inverse})) {
			if (isOn) {
				style = style[name as 'bold'];
			}
		}

		styles.set(key, style);
	}

	return style;
};

/** Text with the sequences that make it look so. */
const paint = (text: string, look: Look | undefined, colours: ColourLevel): string => {
	if (look === undefined) {
		return text;
	}

	const painted = styleOf(look, colours)(text);
	return look.href !== undefined && /^https?:/.test(look.href) ? linked(painted, look.href) : painted;
};

/** A painted stretch of a row; its columns are null where terminals may take it for wider or narrower than it is. */
type PaintedPiece = {readonly text: string; readonly columns: number | null};
/** A row of the screen as it is sent, from left to right. */
export type PaintedRow = readonly PaintedPiece[];

/**
 * Paints a line from left to right, as terminals without bidi show it readably.
 *
 * @param width what is longer is cut
 * @param colours how many the terminal shows
 */
export const paintLine = (line: Line, width: number, colours: ColourLevel): PaintedRow =>
	visual(widthOf(line) > width ? clip(line, width) : line).map(({text, look}) => ({
		text: paint(text, look, colours),
		columns: isPlain(text) ? text.length : null,
	}));
