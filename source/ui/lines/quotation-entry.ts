import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import {columnsOf, pad, truncate} from '../../document/columns.js';
import {kindLabel} from '../../document/kind-label.js';
import {leadingVerb, speakerNames, speakersOf} from '../../document/wording.js';
import {twoLinesBelow} from '../layout.js';
import type {Grouped} from '../selectors/groups.js';
import {groupedQuotations} from '../selectors/listed.js';
import {memoizeLast} from '../selectors/memoize-last.js';
import {certaintySign, shortName} from '../selectors/speaker-names.js';
import {paragraphOf, sectionOrParagraph} from '../selectors/where.js';
import type {State} from '../state.js';
import type {Theme} from '../theme.js';
import {indicatorWidth} from './entry-lines.js';
import {foundBy, withHits} from './hits.js';
import {clip, type Line, type Segment, segment, spread} from './lines.js';
import {openingWords} from './quotation-lines.js';
import {lookOf} from './speaker-look.js';

/** The role or the other name by which a quotation's speaker was found. */
const reasonFor = (analysis: Analysis, quotation: Quotation, words: string): string | undefined =>
	foundBy(
		words,
		[quotation.text, leadingVerb(analysis, quotation), speakerNames(analysis, quotation)],
		[
			...speakersOf(analysis, quotation).flatMap(({role, aliases}) => [role ?? '', ...aliases]),
			quotation.source?.text ?? '',
		],
	);

/** Whether an entry tells where it is and not who says it: nobody does, or the title of its group tells. */
const tellsWhere = ({grouping}: Pick<State, 'grouping'>, {speakers}: Quotation): boolean =>
	speakers.length === 0 || grouping === 'speaker';

/** Whether the list is narrowed to whoever says it alone. */
const isOfChosen = ({filter}: State, {speakers}: Quotation): boolean =>
	speakers.length === 1 && speakers[0] === filter.speaker;

/**
 * Names in so many columns: in full, or as short as the text has them, or the first of them and how many more. A name is
 * cut only where none of this fits.
 */
const namesIn = (analysis: Analysis, speakers: readonly Speaker[], columns: number): string => {
	const full = speakers.map(({name}) => name);
	if (columnsOf(full.join(', ')) <= columns) {
		return full.join(', ');
	}

	const short = speakers.map(speaker => shortName(analysis, speaker));
	const others = speakers.length > 1 ? ` +${speakers.length - 1}` : '';
	return (
		[short.join(', '), full[0] + others, short[0] + others].find(names => columnsOf(names) <= columns) ??
		truncate(full[0], columns - others.length) + others
	);
};

/** Who says it; of one whose quotations alone are listed, and whom the chips above name, only with whom. */
const whoOf = (
	{filter}: State,
	analysis: Analysis,
	quotation: Quotation,
	before: string,
	width: number,
): string => {
	const all = speakersOf(analysis, quotation);
	const others = all.filter(({id}) => id !== filter.speaker);
	const lead = before + (others.length < all.length ? 'with ' : '');
	// What was looked for may stand in any part of a name.
	const columns = filter.words === '' ? width - columnsOf(lead) : Number.POSITIVE_INFINITY;
	return lead + namesIn(analysis, others, columns);
};

/**
 * Who says it, before that by what it was found; or where it stands.
 *
 * @param width in which names are told as whole as they can be
 * @param isBelow it has a line of its own, from which the words gain nothing
 */
const toldOf = (
	state: State,
	analysis: Analysis,
	quotation: Quotation,
	width: number,
	isBelow = false,
): string => {
	const sign = certaintySign(quotation);
	if (tellsWhere(state, quotation)) {
		return sign + sectionOrParagraph(analysis, quotation);
	}

	const reason = reasonFor(analysis, quotation, state.filter.words);
	if (!isOfChosen(state, quotation)) {
		return whoOf(state, analysis, quotation, sign + (reason === undefined ? '' : `${reason}: `), width);
	}

	return sign + [reason, isBelow && paragraphOf(analysis, quotation)].filter(Boolean).join(': ');
};

/** Columns beside words and names: the kind with its spaces, and what sets the names off. */
const besides = 12;

/** Where a quotation stands has so many columns at least. */
const leastWhere = 20;

/** The widths of the names by what is listed, which stay the same while one moves through it. */
const lastColumn = memoizeLast<number>();

/**
 * How many columns the names take beside the words: as many as the widest of them needs, but no more than a share of the
 * entry, unless the words leave more.
 */
const toNameColumn = (
	state: State,
	analysis: Analysis,
	width: number,
	listed: readonly Grouped[],
): number => {
	const share = Math.min(28, Math.floor(width / 3));
	const room = width - besides;
	let longest = 0;
	// Words that need all of their room need not be measured further.
	for (let i = 0; i < listed.length && longest < room - share; i++) {
		longest = Math.max(
			longest,
			columnsOf(
				leadingVerb(analysis, listed[i].quotation) + openingWords(analysis.article, listed[i].quotation),
			),
		);
	}

	const most = Math.max(share, room - longest);
	let column = 0;
	for (let i = 0; i < listed.length && column < most; i++) {
		const needed = columnsOf(toldOf(state, analysis, listed[i].quotation, Number.POSITIVE_INFINITY));
		// Where it stands does not take from the words of others what names do not need.
		const isWhere = state.grouping === 'section' && tellsWhere(state, listed[i].quotation);
		// By what one of them is found, such as a role before the name, takes room from its own words alone.
		const isFoundByMore = !isWhere && needed > most && state.filter.words !== '';
		column = Math.max(column, isFoundByMore ? 0 : Math.min(needed, isWhere ? leastWhere : most));
	}

	return column;
};

const nameColumn = (state: State, analysis: Analysis, width: number): number => {
	const listed = groupedQuotations(state);
	return lastColumn(listed, [width], () => toNameColumn(state, analysis, width, listed));
};

/** What sets the line below the words in, and how much of it kinds take: whoever is told in short is so in each entry. */
const belowIndent = '  ';
const widestKind = 'indirect'.length;

/** From how many columns on there is room for it beside a name. */
const kindFrom = 22;

/** A quotation in the list: its words, who says it, its kind. */
export const quotationEntry = (
	state: State,
	quotation: Quotation,
	look: Segment['look'],
	theme: Theme,
	width: number,
): Line[] => {
	const {analysis} = state;
	if (analysis === null) {
		return [];
	}

	const wanted = state.filter.words;
	const lit = (part: Segment) => withHits(part, wanted, theme);
	/** The words in so many columns, behind the verb without which they would mislead. */
	const said = (room: number): Segment[] => {
		const whole = leadingVerb(analysis, quotation);
		const most = room >> 1;
		const verb = columnsOf(whole) > most ? `${truncate(whole, most - 1)} ` : whole;
		return [
			segment(verb, theme.quiet),
			...lit(segment(openingWords(analysis.article, quotation, wanted, room - columnsOf(verb)), look)),
		];
	};

	const isBelow = width < twoLinesBelow - indicatorWidth;
	const isNamed = !tellsWhere(state, quotation) && !isOfChosen(state, quotation);
	const kind = kindLabel(quotation);
	const whoIn = (columns: number): Segment =>
		segment(
			toldOf(state, analysis, quotation, columns, isBelow),
			isNamed ? lookOf(analysis, quotation, theme) : theme.quiet,
		);
	if (isBelow) {
		const kinds = width < kindFrom ? 0 : 1 + widestKind;
		const who = whoIn(width - belowIndent.length - kinds);
		return [
			clip(said(width - 1), width),
			spread([segment(belowIndent), ...lit(who)], kinds === 0 ? [] : [segment(kind, theme.quiet)], width),
		];
	}

	const isFoundByMore = wanted !== '' && !tellsWhere(state, quotation);
	const own = isFoundByMore ? Math.min(44, width >> 1, columnsOf(whoIn(Number.POSITIVE_INFINITY).text)) : 0;
	const column = Math.max(own, nameColumn(state, analysis, width));
	const who = whoIn(column);
	return [
		spread(
			said(width - besides - column),
			[
				segment(' '),
				...lit(segment(pad(who.text, column), who.look)),
				segment(kind.padStart(10), theme.quiet),
			],
			width,
		),
	];
};
