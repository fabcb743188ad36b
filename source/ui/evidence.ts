import type {Analysis, Quotation} from '../document/analysis.js';
import {confidenceInWords} from '../document/wording.js';
import {clip, type Line, segment} from './lines.js';
import {speakerNames, speakersOf, speakerTags} from './names.js';
import {lookOf} from './speaker-look.js';
import type {Theme} from './theme.js';

/** The way from the mention in the text to the name: `“he” → “Lavrov” → Sergey Lavrov, Russian Foreign Minister`. */
export const chainInWords = (analysis: Analysis, quotation: Quotation): string => {
	const names = speakersOf(analysis, quotation);
	const ends = names
		.map(({name, role, kind}) =>
			kind === 'unnamed' ? `${name}, not named in the article` : role ? `${name}, ${role}` : name,
		)
		.join(' and ');
	const mentions =
		quotation.chain.length > 0 ? quotation.chain : quotation.source === null ? [] : [quotation.source];
	const told = mentions
		.map(({text}) => text.replaceAll(/\s+/g, ' '))
		.filter((text, i, all) => text !== all[i - 1]);
	// The last mention is often the name itself: once is enough.
	const way = told.filter((text, i) => i === 0 || !names.some(({name}) => name === text));
	const isName = way.length === 1 && (way[0] === ends || names.some(({name}) => name === way[0]));
	return [...(isName ? [] : way.map(text => `“${text}”`)), ...(ends ? [ends] : [])].join(' → ');
};

/** `direct · likely (85%)` */
export const kindAndConfidence = ({kind, speakers, confidence}: Quotation): string =>
	speakers.length > 0
		? `${kind} · ${confidenceInWords(confidence)} (${Math.round(confidence * 100)}%)`
		: kind;

/** The evidence for a quotation in three lines, as it stands below the text. */
export const evidencePanel = (
	analysis: Analysis,
	quotation: Quotation,
	theme: Theme,
	width: number,
): Line[] => {
	const who = speakerNames(analysis, quotation);
	const tag = quotation.speakers.map(id => speakerTags(analysis).get(id)).join(' ');
	const look = lookOf(analysis, quotation, theme);
	const cue = quotation.cue?.text.replaceAll(/\s+/g, ' ');
	const chain = chainInWords(analysis, quotation);
	return [
		[segment('─'.repeat(width), theme.quiet)],
		clip(
			[
				...(tag ? [segment(`${tag} `, look)] : []),
				segment(who || 'Unattributed', {...look, bold: true}),
				segment(`  ${kindAndConfidence(quotation)}`, theme.quiet),
				...(cue ? [segment('  cue ', theme.quiet), segment(cue, theme.cue)] : []),
			],
			width,
		),
		clip([segment(chain || 'No one in the text is found to say this', theme.quiet)], width),
	];
};
