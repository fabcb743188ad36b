import type {Analysis, Speaker} from '../../document/analysis.js';
import {wordsWithVerb} from '../../document/wording.js';
import {entriesOf} from '../selectors/overlay-entries.js';
import {isIn} from '../selectors/search.js';
import {tableInWords} from '../selectors/table-overlay.js';
import type {State} from '../state.js';
import {themeOf} from '../theme.js';
import {comparedPair} from './comparison.js';
import {kindAndConfidence} from './evidence-lines.js';
import {helpLines} from './help-lines.js';
import {oneLine} from './read-aloud.js';
import {quotationsOf} from './speaker-lines.js';

/** All that two speakers say, one behind the other. */
const comparisonInWords = (analysis: Analysis, pair: readonly Speaker[], words: string): string[] =>
	pair.flatMap(speaker => [
		[speaker.name, speaker.role].filter(Boolean).join(', '),
		...quotationsOf(analysis, speaker)
			.filter(quotation => isIn(wordsWithVerb(analysis, quotation), words))
			.map(quotation => `${oneLine(wordsWithVerb(analysis, quotation))} ${kindAndConfidence(quotation)}`),
	]);

/** What lies over the body, for a screen reader. */
export const overlayInWords = (state: State): string[] => {
	const {overlay} = state;
	const entries = entriesOf(state);
	if (overlay !== null && entries !== null) {
		const title = overlay.name === 'links' ? 'Links' : 'Bookmarks';
		const entry = entries[overlay.at];
		return [
			`${title}, list`,
			entry
				? `${overlay.at + 1} of ${entries.length}, selected: ${entry.words}, ${entry.below}`
				: `No ${title.toLowerCase()}.`,
		];
	}

	if (state.overlay?.name === 'table') {
		return ['Table. q closes it.', ...tableInWords(state)];
	}

	const pair = comparedPair(state);
	if (state.overlay?.name === 'comparison' && state.analysis !== null && pair !== null) {
		return ['Comparison. q closes it.', ...comparisonInWords(state.analysis, pair, state.overlay.words)];
	}

	return [
		'Help. q closes it.',
		...helpLines(state, themeOf('none'), 60).map(line =>
			line
				.map(({text}) => text)
				.join('')
				.trim(),
		),
	].filter(Boolean);
};
