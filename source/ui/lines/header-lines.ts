import type {Article} from '../../document/article.js';
import {cleanLine} from '../../document/clean.js';
import {columnsOf} from '../../document/columns.js';
import {dateInWords, nameOfPlace, siteApart} from '../../document/wording.js';
import {countsOf, minutesLeft, minutesToRead, timeInWords} from '../selectors/counts.js';
import {sharedFolder} from '../selectors/document-entries.js';
import {currentSection, reached} from '../selectors/focus.js';
import {offerInWords} from '../selectors/kept-place.js';
import {layout, type State, sectionsOf} from '../state.js';
import type {Theme} from '../theme.js';
import {clip, type Line, segment, spread} from './lines.js';
import {overlayTitle} from './overlay-title.js';

/**
 * In which section the reader is and how long the article still takes, while the keys are in the text: `§ What is planned
 * 2 min left`. How far that is the footer tells.
 */
const readingLine = (state: State, theme: Theme, width: number): Line => {
	const {analysis} = state;
	if (analysis === null) {
		return [];
	}

	const {text} = analysis.article;
	const {offset} = reached(state, analysis.article);
	// What is left is rounded up, and no more than all of it, which is not.
	const left = Math.min(minutesLeft(text, offset, text.length), minutesToRead(text));
	const told = left === 0 ? 'the end' : `${timeInWords(left)} left`;
	const title = sectionsOf(state)[currentSection(state)]?.title ?? '';
	return spread([segment(` § ${title}`, theme.quiet)], [segment(told, theme.quiet)], width);
};

/** The article that the header tells of: none above the list of articles, where the one read last is one of many. */
const articleAbove = ({place, analysis}: State): Article | undefined =>
	place.view === 'documents' ? undefined : analysis?.article;

/** What is known of an article, in the order in which the header tells it. */
const factNames = ['byline', 'site', 'date', 'time', 'sections', 'speakers', 'quotations'] as const;

/** What goes first where not all of it fits: how many sections there are the list shows, and the footer tells. */
const dispensable: ReadonlyArray<(typeof factNames)[number]> = [
	'sections',
	'site',
	'speakers',
	'quotations',
	'time',
];

/** What is known of the article, as much of it as fits: who wrote it and when stays longer than numbers do. */
const factsThatFit = (state: State, width: number): string => {
	const article = articleAbove(state);
	if (article === undefined) {
		const folder = cleanLine(sharedFolder(state));
		return `${state.entries.length} to choose from${folder && `, all in ${folder}`}`;
	}

	const {byline, published, text} = article;
	const [sections, speakers, quotations] = countsOf(state);
	const facts = {
		byline,
		site: siteApart(article),
		date: published && dateInWords(published),
		time: timeInWords(minutesToRead(text)),
		sections,
		speakers,
		quotations,
	};
	const without = (left: ReadonlyArray<(typeof factNames)[number]>): string =>
		factNames.flatMap(name => (left.includes(name) ? [] : facts[name] || [])).join(' · ');
	const choices = [[], ['byline' as const]].flatMap(always =>
		[...dispensable.keys(), dispensable.length].map(count =>
			without([...always, ...dispensable.slice(0, count)]),
		),
	);
	// An author alone who does not fit leaves the line to the rest.
	return choices.find(told => told !== '' && columnsOf(told) <= width) ?? choices[0];
};

/** The lines above the body: title and numbers of the article, or where the reader is in it. */
export const headerLines = (state: State, theme: Theme): Line[] => {
	const {header, columns} = layout(state);
	const article = articleAbove(state);
	const isReading = state.place.inText && state.overlay === null;
	const offered = offerInWords(state);
	const title = article ? (article.title ?? nameOfPlace(article.location)) : 'Articles';
	const over = overlayTitle(state);
	const lines: Line[] = [
		// A low screen has one line, for what is looked at.
		clip([segment(' '), segment((header === 1 && over) || title, theme.title)], columns - 1),
		over !== null
			? clip([segment(` ${over}`, theme.heading)], columns - 1)
			: isReading
				? readingLine(state, theme, columns - 1)
				: clip([segment(` ${factsThatFit(state, columns - 2)}`, theme.quiet)], columns - 1),
		offered === null ? [] : clip([segment(` ${offered}`, theme.message)], columns - 1),
	];
	return lines.slice(0, header);
};
