import {dateInWords} from '../../document/wording.js';
import {countsInWords, minutesToRead} from '../counts.js';
import {clip, type Line, segment} from '../lines.js';
import {layout, type State} from '../state.js';
import type {Theme} from '../theme.js';
import {Lines} from './lines.js';

/** Title and numbers of the article. */
export const Header = ({state, theme}: {readonly state: State; readonly theme: Theme}) => {
	const {header, columns} = layout(state);
	const {article} = state.analysis ?? {};
	if (header === 0) {
		return null;
	}

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
		clip([segment(` ${facts.filter(Boolean).join(' · ')}`, theme.quiet)], columns - 1),
		[],
	];
	return <Lines lines={lines.slice(0, header)} />;
};
