import {hasQuotations} from '../bindings/conditions.js';
import {groupTitle} from '../selectors/list-layout.js';
import {groupedQuotations, shownEntries, shownSpeakers} from '../selectors/listed.js';
import {type State, sectionsOf} from '../state.js';
import type {Theme} from '../theme.js';
import {documentEntry, sectionEntry, speakerEntry} from './entry-lines.js';
import type {Line} from './lines.js';
import {quotationEntry} from './quotation-entry.js';
import {seeking} from './seeking.js';

/** A list as it is drawn: how many entries it has, and the lines of each. */
export type List = {
	readonly length: number;
	/** What an entry is known by, so that it keeps its place when the list changes. */
	readonly key: (index: number) => string;
	readonly lines: (index: number, isChosen: boolean) => Line[];
	/** The title above an entry, where another one is the first in sight: see `groupTitle`. */
	readonly title: (index: number, from: number) => string | null;
	/** What stands where nothing is listed. */
	readonly empty: string;
};

/**
 * The list of the current view.
 *
 * @param width of an entry in columns, without the indicator
 */
export const listOf = (state: State, theme: Theme, width: number): List => {
	const look = (isChosen: boolean) => (isChosen ? theme.chosen : undefined);
	const title = (index: number, from: number) => groupTitle(state, index, from);
	switch (state.place.view) {
		case 'documents': {
			const indexes = shownEntries(state);
			return {
				length: indexes.length,
				title,
				key: index => String(indexes[index]),
				lines: (index, isChosen) => documentEntry(state, indexes[index], look(isChosen), theme, width),
				empty: 'No article matches; Esc shows all again.',
			};
		}

		case 'sections': {
			const sections = sectionsOf(state);
			return {
				length: sections.length,
				title,
				key: index => sections[index].id,
				lines: (index, isChosen) => sectionEntry(state, sections[index], look(isChosen), theme, width),
				empty: 'No sections.',
			};
		}

		case 'speakers': {
			const speakers = shownSpeakers(state);
			return {
				length: speakers.length,
				title,
				key: index => speakers[index].id,
				lines: (index, isChosen) => speakerEntry(state, speakers[index], look(isChosen), theme, width),
				empty:
					state.findings !== 'found'
						? seeking(state)
						: state.filter.names === ''
							? `Nobody is found to speak in this article.${hasQuotations(state) ? ' What it puts in quotation marks is among the quotes.' : ''}`
							: 'No speaker matches; Esc shows all again.',
			};
		}

		case 'quotes': {
			const quotations = groupedQuotations(state).map(({quotation}) => quotation);
			return {
				length: quotations.length,
				title,
				key: index => quotations[index].id,
				lines: (index, isChosen) => quotationEntry(state, quotations[index], look(isChosen), theme, width),
				empty:
					state.findings !== 'found'
						? seeking(state)
						: state.analysis?.quotations.length === 0
							? 'Nothing is quoted in this article.'
							: 'No quotation matches; Esc takes the last filter away.',
			};
		}
	}
};
