import {lookedAt} from '../selectors/focus.js';
import type {Binding} from './binding.js';
import {hasArticle, hasEntries, hasRoomForWords, inArticle, inQuotes, inText} from './conditions.js';

/** All other keys. */
export const more: readonly Binding[] = [
	{
		name: 'copy',
		keys: ['y'],
		when: hasArticle,
		action: {type: 'copy'},
		help: {group: 'More', text: 'copy the quotation, cited'},
		hint: state =>
			(inQuotes(state) && hasEntries(state)) || lookedAt(state) !== undefined ? 'copy' : undefined,
	},
	{
		name: 'correct',
		keys: ['e'],
		when: hasArticle,
		action: {type: 'prompt', kind: 'speaker'},
		help: {group: 'More', text: 'say who says it, take back', with: ['restore']},
		hint: state => (inQuotes(state) && hasEntries(state) && hasRoomForWords(state) ? 'check' : undefined),
	},
	{
		name: 'restore',
		keys: ['E'],
		when: hasArticle,
		action: {type: 'restore'},
	},
	{
		name: 'open',
		keys: ['o'],
		when: hasArticle,
		action: {type: 'browse'},
		help: {group: 'More', text: 'open the page in a browser'},
	},
	{
		name: 'links',
		keys: ['l'],
		when: state => inText(state) && hasArticle(state),
		action: {type: 'links'},
	},
	{
		name: 'link',
		keys: ['#', 'f'],
		when: inArticle,
		action: {type: 'prompt', kind: 'link'},
		help: {group: 'More', text: 'number links, list them', with: ['all-links', 'links'], keys: 2},
	},
	{
		name: 'link-from-list',
		keys: ['#'],
		when: state => hasArticle(state) && !inArticle(state),
		action: {type: 'prompt', kind: 'link'},
	},
	{
		name: 'all-links',
		keys: ['L'],
		when: hasArticle,
		action: {type: 'links'},
	},
	{
		name: 'command',
		keys: [':'],
		action: {type: 'prompt', kind: 'command'},
		help: {group: 'More', text: 'a command; Tab completes'},
	},
	{
		name: 'help',
		keys: ['?', 'f1'],
		action: {type: 'help'},
		help: {group: 'More', text: 'this help; / searches it'},
		hint: () => 'help',
	},
	{
		name: 'suspend',
		keys: ['ctrl-z'],
		action: {type: 'suspend'},
		help: {group: 'More', text: 'to the shell; redraw', with: ['redraw']},
	},
	{name: 'redraw', keys: ['ctrl-l'], action: {type: 'redraw'}},
	{
		name: 'quit',
		keys: ['Q'],
		action: {type: 'quit', status: 0},
		help: {group: 'More', text: 'quit; so do ZZ and Ctrl-C'},
		hint: () => 'quit',
	},
	{name: 'interrupt', keys: ['ctrl-c'], action: {type: 'quit', status: 130}},
];
