import {listLength} from '../selectors/listed.js';
import {hasWideTable} from '../selectors/table-overlay.js';
import type {Binding} from './binding.js';
import {
	hasArticle,
	hasRoomForWords,
	hasSeveral,
	inArticle,
	inQuotes,
	inSpeakers,
	isComparing,
} from './conditions.js';

/** Keys that choose what is looked at, and how. */
export const looking: readonly Binding[] = [
	{
		name: 'speakers',
		keys: ['s'],
		when: hasArticle,
		action: {type: 'visit', view: 'speakers'},
		help: {group: 'Look', text: 'speakers: who, how much'},
		hint: ({place, analysis}) =>
			analysis === null || place.view === 'quotes'
				? undefined
				: place.view === 'speakers'
					? 'return'
					: 'speakers',
	},
	{
		name: 'quotes',
		keys: ['q'],
		when: hasArticle,
		action: {type: 'visit', view: 'quotes'},
		help: {group: 'Look', text: 'quotes: who said what'},
		hint: state => (state.analysis === null ? undefined : inQuotes(state) ? 'return' : 'quotes'),
	},
	{
		name: 'view-sections',
		keys: ['1'],
		action: {type: 'go', view: 'sections'},
		help: {
			group: 'Look',
			text: 'sections, speakers, quotes',
			with: ['view-speakers', 'view-quotes', 'next-view'],
		},
	},
	{name: 'view-speakers', keys: ['2'], action: {type: 'go', view: 'speakers'}},
	{name: 'view-quotes', keys: ['3'], action: {type: 'go', view: 'quotes'}},
	{
		name: 'articles',
		keys: ['0'],
		when: hasSeveral,
		action: {type: 'go', view: 'documents'},
		help: {group: 'Look', text: 'the list of articles'},
	},
	{
		name: 'next-view',
		keys: ['tab'],
		action: {type: 'next-view', direction: 1},
	},
	{name: 'previous-view', keys: ['shift-tab'], action: {type: 'next-view', direction: -1}},
	{
		name: 'narrower',
		keys: ['<'],
		when: hasArticle,
		action: {type: 'widen', by: -4},
		help: {group: 'Look', text: 'text narrow, wide, alone', with: ['wider', 'alone']},
	},
	{name: 'wider', keys: ['>'], when: hasArticle, action: {type: 'widen', by: 4}},
	{
		name: 'alone',
		keys: ['z'],
		when: hasArticle,
		action: {type: 'alone'},
	},
	{
		name: 'table',
		keys: ['T'],
		when: hasArticle,
		action: {type: 'table'},
		help: {group: 'Look', text: 'all of a wide table'},
		hint: state => (inArticle(state) && hasWideTable(state) ? 'table' : undefined),
	},
	{
		name: 'compare',
		keys: ['c'],
		when: hasArticle,
		action: {type: 'compare'},
		help: {group: 'Look', text: 'speakers: compare two'},
		hint: state =>
			isComparing(state)
				? hasRoomForWords(state)
					? 'end comparison'
					: 'end'
				: // Two are needed.
					inSpeakers(state) && listLength(state) > 1
					? 'compare'
					: undefined,
	},
	{
		name: 'reload',
		keys: ['R'],
		when: hasArticle,
		action: {type: 'reload'},
		help: {group: 'Look', text: 'read again; the whole page', with: ['raw']},
	},
	{
		name: 'raw',
		keys: ['W'],
		when: hasArticle,
		action: {type: 'raw'},
	},
];
