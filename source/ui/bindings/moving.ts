import {comparedPair} from '../lines/comparison.js';
import {isNarrowed} from '../selectors/narrowing.js';
import type {State} from '../state.js';
import type {Binding} from './binding.js';
import {
	hasArticle,
	hasEntries,
	hasQuotations,
	hasRoomForWords,
	inList,
	inText,
	isComparing,
	isOpening,
	isSearching,
} from './conditions.js';

/** What an entry of each list is called. */
export const entryNouns: Readonly<Record<State['place']['view'], string>> = {
	documents: 'article',
	sections: 'section',
	speakers: 'speaker',
	quotes: 'quotation',
};

/** Keys that move: through lists, the text, and back. */
export const moving: readonly Binding[] = [
	{
		name: 'down',
		keys: ['down', 'j', 'ctrl-n', 'ctrl-e'],
		action: {type: 'move', by: 'line', direction: 1},
		help: {group: 'Move', text: 'one down, up', with: ['up'], keys: 2},
		hint: state => (inText(state) ? 'scroll' : hasEntries(state) ? entryNouns[state.place.view] : undefined),
	},
	{name: 'up', keys: ['up', 'k', 'ctrl-p', 'ctrl-y'], action: {type: 'move', by: 'line', direction: -1}},
	{
		name: 'enter',
		keys: ['right', 'return', 'l'],
		when: inList,
		action: {type: 'enter'},
		help: {group: 'Move', text: 'into the text, there', keys: 2},
		hint: state =>
			inText(state) || !hasEntries(state)
				? undefined
				: state.place.view === 'documents'
					? 'open'
					: comparedPair(state) === null
						? 'read'
						: 'read both',
	},
	{
		name: 'back',
		keys: ['left', 'escape', 'h', 'backspace'],
		action: {type: 'back'},
		help: {group: 'Move', text: 'back, or drop a filter', keys: 2},
		// Where q or s returns, or c ends a comparison, the footer says so already.
		hint: state =>
			isOpening(state)
				? 'stop'
				: isSearching(state)
					? hasRoomForWords(state)
						? 'end search'
						: 'end'
					: isNarrowed(state) && !isComparing(state)
						? 'clear'
						: inText(state)
							? 'back'
							: undefined,
	},
	{
		name: 'page-down',
		keys: [' ', 'pagedown', 'ctrl-f'],
		action: {type: 'move', by: 'page', direction: 1},
		help: {group: 'Move', text: 'a page down, up', with: ['page-up']},
		hint: state => (inText(state) ? 'page' : undefined),
	},
	{name: 'page-up', keys: ['b', 'pageup', 'ctrl-b'], action: {type: 'move', by: 'page', direction: -1}},
	{
		name: 'half-down',
		keys: ['d', 'ctrl-d'],
		action: {type: 'move', by: 'half', direction: 1},
		help: {group: 'Move', text: 'half a page down, up', with: ['half-up']},
	},
	{name: 'half-up', keys: ['u', 'ctrl-u'], action: {type: 'move', by: 'half', direction: -1}},
	{
		name: 'top',
		keys: ['g', 'home'],
		action: {type: 'move', by: 'all', direction: -1},
		help: {group: 'Move', text: 'to the beginning, the end', with: ['bottom']},
	},
	{name: 'bottom', keys: ['G', 'end'], action: {type: 'move', by: 'all', direction: 1}},
	{
		name: 'previous-section',
		keys: ['['],
		when: hasArticle,
		action: {type: 'section', direction: -1},
		help: {group: 'Move', text: 'previous, next section', with: ['next-section']},
	},
	{name: 'next-section', keys: [']'], when: hasArticle, action: {type: 'section', direction: 1}},
	{
		name: 'next-quotation',
		keys: ['.', '}'],
		when: hasArticle,
		action: {type: 'quotation', direction: 1},
		help: {group: 'Move', text: 'next, previous quotation', with: ['previous-quotation']},
		hint: state =>
			// While something is looked for, n is what leads on.
			inText(state) && hasQuotations(state) && state.search === null ? 'next quote' : undefined,
	},
	{
		name: 'previous-quotation',
		keys: [',', '{'],
		when: hasArticle,
		action: {type: 'quotation', direction: -1},
	},
	{
		name: 'resume',
		keys: ["'"],
		when: hasArticle,
		action: {type: 'resume'},
		help: {group: 'Move', text: 'last time; bookmark, list', with: ['bookmark', 'bookmarks']},
	},
	{name: 'bookmark', keys: ['m'], when: hasArticle, action: {type: 'bookmark'}},
	{name: 'bookmarks', keys: ['M'], when: hasArticle, action: {type: 'bookmarks'}},
];
