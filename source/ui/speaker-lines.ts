import type {Analysis, Speaker} from '../document/analysis.js';
import {count} from '../document/wording.js';
import {type Line, wrapped} from './lines.js';
import {sectionTitle} from './state.js';
import type {Theme} from './theme.js';

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A share as a bar of block characters.
 *
 * @param share 0 to 1
 * @param width in columns
 */
export const bar = (share: number, width: number): string => {
	const units = Math.round(Math.max(0, Math.min(1, share)) * width * 8);
	return `${'█'.repeat(units >> 3)}${eighths[units & 7]}`;
};

/** A share in percent: `26%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** A speaker as the right pane shows them: who, how much, the names in the text, and all that they say, in order. */
export const speakerLines = (
	analysis: Analysis,
	speaker: Speaker,
	theme: Theme,
	width: number,
	height: number,
): Line[] => {
	const look = theme.speaker(analysis.speakers.indexOf(speaker));
	const {name, role, kind, aliases, quotedWords, share, quotations} = speaker;
	const is = role ?? (kind === 'person' ? null : kind === 'unnamed' ? 'not named in the article' : kind);
	const lines: Line[] = [
		...wrapped(name, width, {...look, bold: true}),
		...(is ? wrapped(is, width) : []),
		...wrapped(
			`${count(quotations.length, 'quotation')} · ${count(quotedWords, 'quoted word')} · ${percent(share)} of all`,
			width,
			theme.quiet,
		),
		...(aliases.length > 0 ? wrapped(`also: ${aliases.join(', ')}`, width, theme.quiet) : []),
	];
	for (const id of quotations) {
		const quotation = analysis.quotations.find(candidate => candidate.id === id);
		// Past the pane's end nobody sees them.
		if (!quotation || lines.length > height) {
			continue;
		}

		lines.push([], ...wrapped(quotation.text, width, quotation.kind === 'indirect' ? undefined : look));
		lines.push(
			...wrapped(`${quotation.kind} · § ${sectionTitle(analysis, quotation.section)}`, width, theme.quiet, 2),
		);
	}

	return lines.slice(0, height);
};
