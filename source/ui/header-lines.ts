import {dateInWords} from '../document/wording.js';
import {countsInWords, minutesLeft, minutesToRead} from './counts.js';
import {currentSection, textRows} from './focus.js';
import {offerInWords} from './kept.js';
import {clip, type Line, segment, spread} from './lines.js';
import {rowAt, rowsOf} from './rows.js';
import {layout, type State, sectionsOf} from './state.js';
import type {Theme} from './theme.js';

/** Where the reader is and how long it still takes, while the keys are in the text: `§ What is planned   2 min left`. */
const readingLine = (state: State, theme: Theme, width: number): Line => {
	const {analysis, place} = state;
	if (analysis === null) {
		return [];
	}

	const {text} = analysis.article;
	const rows = rowsOf(analysis.article, layout(state).measure);
	const last = Math.min(rows.count, rowAt(rows, place.top) + textRows(state));
	const end = rows.ends[last - 1] ?? text.length;
	const section = sectionsOf(state)[currentSection(state)];
	const inSection = section ? minutesLeft(text, end, section.end) : 0;
	const inArticle = minutesLeft(text, end, text.length);
	const told =
		inArticle === 0
			? 'the end'
			: inSection > 0 && inSection < inArticle
				? `${inSection} min left here, ${inArticle} in all`
				: `${inArticle} min left`;
	return spread(
		[segment(` § ${section?.title ?? ''}`, theme.quiet)],
		[segment(`${told} `, theme.quiet)],
		width,
	);
};

/** The lines above the body: title and numbers of the article, or where the reader is in it. */
export const headerLines = (state: State, theme: Theme): Line[] => {
	const {header, columns} = layout(state);
	const {article} = state.analysis ?? {};
	const isReading = state.place.inText && state.overlay === null;
	const offered = offerInWords(state);
	const title = article ? (article.title ?? article.location.name) : 'Articles';
	const facts = article
		? [
				article.byline,
				article.siteName,
				article.published && dateInWords(article.published),
				`${minutesToRead(article.text)} min`,
				countsInWords(state),
			]
		: [`${state.entries.length} to choose from`];
	const lines: Line[] = [
		clip([segment(' '), segment(title, theme.title)], columns - 1),
		isReading
			? readingLine(state, theme, columns - 1)
			: clip([segment(` ${facts.filter(Boolean).join(' · ')}`, theme.quiet)], columns - 1),
		offered === null ? [] : clip([segment(` ${offered}`, theme.message)], columns - 1),
	];
	return lines.slice(0, header);
};
