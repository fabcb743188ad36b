import type {Binding} from './binding.js';
import {
	hasArticle,
	hasEntries,
	hasQuotations,
	hasSeveral,
	inArticle,
	inQuotes,
	inSpeakers,
	inText,
	isOfSomebody,
} from './conditions.js';

/** Keys that find: a search, filters, groups. */
export const finding: readonly Binding[] = [
	{
		name: 'search',
		keys: ['/'],
		action: {type: 'prompt', kind: 'search'},
		help: {group: 'Find', text: 'search; Tab: elsewhere'},
		hint: ({analysis, place}) =>
			place.view === 'documents'
				? 'narrow'
				: analysis === null
					? undefined
					: place.view === 'sections'
						? 'search'
						: analysis[place.view === 'quotes' ? 'quotations' : 'speakers'].length > 0
							? 'narrow'
							: undefined,
	},
	{
		name: 'next',
		keys: ['n'],
		when: state => hasArticle(state) || hasSeveral(state),
		action: {type: 'match', direction: 1},
		help: {group: 'Find', text: 'next, previous match', with: ['previous']},
		// The one place where the words stand is where one is.
		hint: state => (inText(state) && (state.search?.matches.length ?? 0) > 1 ? 'match' : undefined),
	},
	{
		name: 'previous',
		keys: ['N', 'p'],
		when: state => hasArticle(state) || hasSeveral(state),
		action: {type: 'match', direction: -1},
	},
	{
		name: 'kind',
		keys: ['f'],
		// There it numbers the links.
		when: state => hasArticle(state) && !inArticle(state),
		action: {type: 'filter-kind'},
		help: {group: 'Find', text: 'narrow quotes, group them', with: ['who', 'doubt', 'group']},
		hint: state => (inQuotes(state) && hasQuotations(state) ? 'kind' : undefined),
	},
	{
		name: 'who',
		keys: ['w'],
		when: hasArticle,
		action: {type: 'filter-speaker'},
		hint: state =>
			inQuotes(state)
				? isOfSomebody(state)
					? 'who'
					: undefined
				: inSpeakers(state) && hasEntries(state)
					? 'their quotes'
					: undefined,
	},
	{
		name: 'doubt',
		keys: ['D'],
		when: hasArticle,
		action: {type: 'filter-doubt'},
	},
	{
		name: 'group',
		keys: ['v'],
		when: hasArticle,
		action: {type: 'group'},
		hint: state => (inQuotes(state) && hasQuotations(state) ? 'group' : undefined),
	},
];
