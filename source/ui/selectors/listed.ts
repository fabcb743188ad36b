import type {Analysis, Quotation, Speaker} from '../../document/analysis.js';
import {byShare, selector} from '../../document/select.js';
import {degreeOf, leadingVerb, speakersOf} from '../../document/wording.js';
import {type Filter, type State, sectionsOf} from '../state.js';
import {nameOfEntry, titleOfEntry} from './document-entries.js';
import {type Grouped, group} from './groups.js';
import {memoizeLast} from './memoize-last.js';
import {narrowsQuotations} from './narrowing.js';
import {isIn, wordsIn} from './search.js';

const contains = (query: string, ...texts: string[]): boolean =>
	wordsIn(query).every(word => texts.some(text => isIn(text, word, query)));

/** All by which a quotation's speakers can be looked for. */
const namesAndRoles = (analysis: Analysis, quotation: Quotation): string[] =>
	speakersOf(analysis, quotation).flatMap(({name, role, aliases}) => [name, role ?? '', ...aliases]);

/** All by which a quotation can be looked for: its words, the verb that the list tells before them, who says it. */
const wordsOfQuotation = (analysis: Analysis, quotation: Quotation): string[] => [
	quotation.text,
	leadingVerb(analysis, quotation),
	quotation.source?.text ?? '',
	...namesAndRoles(analysis, quotation),
];

/** The quotations that a filter leaves. */
export const quotationsWith = (analysis: Analysis, filter: Filter): readonly Quotation[] => {
	if (!narrowsQuotations(filter)) {
		return analysis.quotations;
	}

	const {unsure, words} = filter;
	const isSelected = selector(analysis, filter);
	return analysis.quotations.filter(
		quotation =>
			isSelected(quotation) &&
			(!unsure || degreeOf(quotation) !== '') &&
			(words === '' || contains(words, ...wordsOfQuotation(analysis, quotation))),
	);
};

const lastGrouped = memoizeLast<readonly Grouped[]>();

/** The quotations that the list shows, grouped. The last answer is kept: a frame asks several times. */
export const groupedQuotations = ({analysis, filter, grouping}: State): readonly Grouped[] =>
	analysis === null
		? []
		: lastGrouped(analysis, [filter, grouping], () =>
				group(analysis, quotationsWith(analysis, filter), grouping),
			);

/** The quotation at an index of the list. */
export const shownQuotation = (state: State, index: number): Quotation | undefined =>
	groupedQuotations(state)[index]?.quotation;

/** The quotations that the list shows, in its order. */
export const shownQuotations = (state: State): readonly Quotation[] =>
	groupedQuotations(state).map(({quotation}) => quotation);

/** The speakers that go by some words. */
export const speakersWith = ({speakers}: Analysis, names: string): readonly Speaker[] =>
	names === ''
		? speakers
		: speakers.filter(({name, role, aliases}) => contains(names, name, role ?? '', ...aliases));

/** The speakers that the list shows, those who are quoted most first. */
export const shownSpeakers = ({analysis, filter}: State): readonly Speaker[] =>
	analysis === null ? [] : byShare(speakersWith(analysis, filter.names));

/** The articles to choose from, by their indexes, whose names or titles have some words. */
export const shownEntries = (state: Pick<State, 'entries' | 'filter' | 'ready'>): readonly number[] => {
	const {entries, filter} = state;
	return entries.flatMap((_, i) =>
		filter.articles === '' || contains(filter.articles, nameOfEntry(state, i), titleOfEntry(state, i))
			? [i]
			: [],
	);
};

/** How many entries the list of the current view has. */
export const listLength = (state: State): number => {
	switch (state.place.view) {
		case 'documents':
			return shownEntries(state).length;
		case 'sections':
			return sectionsOf(state).length;
		case 'speakers':
			return shownSpeakers(state).length;
		case 'quotes':
			return groupedQuotations(state).length;
	}
};
