import {type Analysis, asFound, type Quotation} from '../../document/analysis.js';
import {columnsOf} from '../../document/columns.js';
import {kindLabel} from '../../document/kind-label.js';
import {
	certaintyOf,
	confidenceInNumbers,
	doubtInWords,
	speakerNames,
	speakersInWords,
	speakersOf,
} from '../../document/wording.js';
import {toldWithin} from '../selectors/quotations-at.js';
import {speakerTags} from '../selectors/speaker-names.js';
import {paragraphOf, whereOf} from '../selectors/where.js';
import type {Theme} from '../theme.js';
import {atMost, clip, type Line, segment, widthOf, wrappedAround} from './lines.js';
import {lookOf, lookOfSpeaker} from './speaker-look.js';

/**
 * The way from the mention in the text to the name: `“he” → “Lavrov” → Sergey Lavrov, Russian Foreign Minister`; of a
 * joint statement that to all of its speakers: `“both” → “Lind” and “Holm” → Ada Lind and Per Holm`.
 */
export const chainInWords = (analysis: Analysis, quotation: Quotation): string => {
	const names = speakersOf(analysis, quotation);
	const ends = names
		.map(({name, role, kind}) =>
			kind === 'unnamed' ? `${name}, no name found` : role ? `${name}, ${role}` : name,
		)
		.join(names.some(({role, kind}) => role || kind === 'unnamed') ? '; ' : ' and ');
	const {chain, source, checked} = quotation;
	// What the source stands for is not whom a person has named in its place.
	const mentions = chain.length > 0 ? chain : source === null || checked === 'corrected' ? [] : [source];
	const mentioned = mentions
		.map(({text}) => text.replaceAll(/\s+/g, ' '))
		.filter((text, i, all) => text !== all[i - 1]);
	// The last mention is often the name itself: once is enough.
	const way = mentioned.filter((text, i) => i === 0 || !names.some(({name}) => name === text));
	const isName = way.length === 1 && (way[0] === ends || names.some(({name}) => name === way[0]));
	const steps = isName ? [] : way.map(text => `“${text}”`);
	// Behind the first mention each of the others is one speaker's.
	const told = names.length > 1 ? [...steps.slice(0, 1), steps.slice(1).join(' and ')] : steps;
	return [...told, ends].filter(Boolean).join(' → ');
};

/** What is told in the place of that way where nobody is found. */
export const unfound = 'No one in the text is found to say this';

/** And where a person says so. */
const toldByYou = 'Nobody’s words, as you said';

/** `direct · likely (85%): who is “she”?` */
export const kindAndConfidence = (quotation: Quotation): string => {
	const certainty = [certaintyOf(quotation, confidenceInNumbers), doubtInWords(quotation)];
	return [kindLabel(quotation), certainty.filter(Boolean).join(': ')].filter(Boolean).join(' · ');
};

/** Who says it, behind their letters as they stand beside the text. */
const whoSays = (analysis: Analysis, quotation: Quotation, theme: Theme): Line => {
	const tags = quotation.speakers.flatMap((id, i) => [
		...(i > 0 ? [segment('+')] : []),
		segment(speakerTags(analysis).get(id) ?? '', lookOfSpeaker(analysis, {id}, theme)),
	]);
	const look = lookOf(analysis, quotation, theme);
	return [
		...(tags.length > 0 ? [...tags, segment(' ')] : []),
		segment(speakerNames(analysis, quotation) || 'Unattributed', {...look, bold: true}),
	];
};

/** Who was found to say it, where a person has named somebody else. */
const foundBefore = (analysis: Analysis, {id, checked}: Quotation): string | undefined => {
	const found = asFound(analysis);
	const quotation = checked === 'corrected' ? found.quotations.find(one => one.id === id) : undefined;
	return quotation && `found: ${speakersInWords(found, quotation)}`;
};

/** In which other paragraph the mention stands from which the way goes: a heading that repeats words has none, nor what goes on. */
const mentionedElsewhere = (analysis: Analysis, quotation: Quotation): string => {
	const {source, checked} = quotation;
	const where = source && checked !== 'corrected' ? paragraphOf(analysis, source) : undefined;
	return where === undefined || where === paragraphOf(analysis, quotation) ? '' : `${where}: `;
};

/** By which cue it is known; a colon or a dash stands in marks, since bare it looks as if something were missing. */
const cueOf = ({cue}: Quotation, theme: Theme): Line => {
	if (cue === null) {
		return [];
	}

	const [before, behind] = /\p{L}/u.test(cue.text) ? ['', ''] : ['“', '”'];
	return [
		segment(`  cue ${before}`, theme.quiet),
		segment(cue.text.replaceAll(/\s+/g, ' '), theme.cue),
		...(behind ? [segment(behind, theme.quiet)] : []),
	];
};

/** The most lines that the way to the name takes where there is no room for more. */
const longestWay = 2;

/**
 * The evidence for a quotation: who, how sure and by which cue; the way to the name.
 *
 * @param room how many lines there are: the way to the name takes what the others leave
 */
export const evidenceLines = (
	analysis: Analysis,
	quotation: Quotation,
	theme: Theme,
	width: number,
	room = 0,
): Line[] => {
	const who = whoSays(analysis, quotation, theme);
	const how: Line = [segment(kindAndConfidence(quotation), theme.quiet), ...cueOf(quotation, theme)];
	const names = speakerNames(analysis, quotation);
	const chain =
		mentionedElsewhere(analysis, quotation) +
		(chainInWords(analysis, quotation) || (quotation.checked ? toldByYou : unfound));
	const around = toldWithin(analysis, quotation);
	const teller = around && speakerNames(analysis, around);
	const found = foundBefore(analysis, quotation);
	const inOne = [...who, segment('  '), ...how];
	const facts = [
		...(widthOf(inOne) <= width ? [inOne] : [clip(who, width), clip(how, width)]),
		// What one says of another's words is theirs alone, and stands in no marks of its own.
		...(teller && teller !== names ? [clip([segment(`as told by ${teller}`, theme.quiet)], width)] : []),
		...(found === undefined ? [] : [clip([segment(found, theme.quiet)], width)]),
	];
	// Where the text has the name itself, there is no way to tell of.
	return chain === names && widthOf(who) <= width
		? facts
		: [
				...facts,
				...atMost(
					wrappedAround(
						chain,
						speakersOf(analysis, quotation).map(({name}) => name),
						width,
						theme.quiet,
					),
					Math.max(longestWay, room - facts.length),
					width,
				),
			];
};

/** The evidence as it stands below the text, under a rule that tells where in the article one is. */
export const evidencePanel = (
	analysis: Analysis,
	quotation: Quotation,
	theme: Theme,
	width: number,
): Line[] => {
	const told = `── ${whereOf(analysis, quotation, width - 5)} `;
	const rule = told + '─'.repeat(Math.max(0, width - columnsOf(told)));
	return [clip([segment(rule, theme.quiet)], width), ...evidenceLines(analysis, quotation, theme, width)];
};

/**
 * The evidence in one line, where there is no room for more: set off from the text by the beginning of a rule. Where it fits
 * as a whole, the paragraph is told as well.
 */
export const evidenceInOne = (
	analysis: Analysis,
	quotation: Quotation,
	theme: Theme,
	width: number,
): Line => {
	// How sure it is tells more than its kind, which the marks show.
	const sure = certaintyOf(quotation) || kindLabel(quotation);
	const line: Line = [
		segment('── ', theme.quiet),
		...whoSays(analysis, quotation, theme),
		segment(`  ${sure}`, theme.quiet),
		...cueOf(quotation, theme),
	];
	const placed = [...line, segment(`  ${paragraphOf(analysis, quotation)}`, theme.quiet)];
	return widthOf(placed) <= width ? placed : clip(line, width);
};
