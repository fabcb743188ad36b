import type {Article} from '../document/article.js';
import {cleanLine} from '../document/clean.js';
import {columnsOf} from '../document/columns.js';
import {dateInWords, factsInWords} from '../document/wording.js';
import {countsInWords, minutesLeft, minutesToRead, timeInWords} from './counts.js';
import {currentSection, inSight} from './focus.js';
import {offerInWords} from './kept.js';
import {clip, type Line, segment, spread} from './lines.js';
import {layout, type State, sectionsOf} from './state.js';
import type {Theme} from './theme.js';

/**
 * Where the reader is and how long it still takes, while the keys are in the text: `§ What is planned   40% of it · 2
 * min left`.
 */
const readingLine = (state: State, theme: Theme, width: number): Line => {
	const {analysis} = state;
	if (analysis === null) {
		return [];
	}

	const {text} = analysis.article;
	const {end} = inSight(state);
	const section = sectionsOf(state)[currentSection(state)];
	// Of a section that goes on below, how much has been seen.
	const seen = section
		? Math.round((100 * (end - section.start)) / Math.max(1, section.end - section.start))
		: 100;
	const inSection = section ? minutesLeft(text, end, section.end) : 0;
	// What is left is rounded up, and no more than all of it, which is not.
	const inArticle = Math.min(minutesLeft(text, end, text.length), minutesToRead(text));
	const told =
		inArticle === 0
			? 'the end'
			: inSection > 0 && inSection < inArticle
				? `${timeInWords(inSection)} left here, ${timeInWords(inArticle)} in all`
				: `${timeInWords(inArticle)} left`;
	return spread(
		[segment(` § ${section?.title ?? ''}`, theme.quiet)],
		[segment(`${seen > 0 && seen < 100 ? `${seen}% of it · ` : ''}${told} `, theme.quiet)],
		width,
	);
};

/** The article that the header tells of: none above the list of articles, where the one read last is one of many. */
const articleAbove = ({place, analysis}: State): Article | undefined =>
	place.view === 'documents' ? undefined : analysis?.article;

/** What is known of the article, as much of it as fits: the site goes first, then who wrote it. */
const factsThatFit = (state: State, width: number): string => {
	const article = articleAbove(state);
	if (article === undefined) {
		return `${state.entries.length} to choose from`;
	}

	const {byline, published, text} = article;
	const rest = [timeInWords(minutesToRead(text)), countsInWords(state)];
	const dated = [published && dateInWords(published), ...rest];
	const choices = [[...factsInWords(article), ...rest], [byline, ...dated], dated].map(facts =>
		facts.filter(Boolean).join(' · '),
	);
	return choices.find(facts => columnsOf(facts) <= width) ?? choices[2];
};

/** The lines above the body: title and numbers of the article, or where the reader is in it. */
export const headerLines = (state: State, theme: Theme): Line[] => {
	const {header, columns} = layout(state);
	const article = articleAbove(state);
	const isReading = state.place.inText && state.overlay === null;
	const offered = offerInWords(state);
	const title = article ? (article.title ?? cleanLine(article.location.name)) : 'Articles';
	const lines: Line[] = [
		clip([segment(' '), segment(title, theme.title)], columns - 1),
		isReading
			? readingLine(state, theme, columns - 1)
			: clip([segment(` ${factsThatFit(state, columns - 2)}`, theme.quiet)], columns - 1),
		offered === null ? [] : clip([segment(` ${offered}`, theme.message)], columns - 1),
	];
	return lines.slice(0, header);
};
