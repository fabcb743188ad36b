import type {Binding} from './binding.js';

/** The keys of what is typed: a search, words that narrow a list, a command, a link's number. They are nobody's to give. */
export const typing: readonly Binding[] = [
	{name: 'submit', keys: ['return'], action: {type: 'submit'}},
	{name: 'cancel', keys: ['escape', 'ctrl-c'], action: {type: 'cancel'}},
	{name: 'stop', keys: ['ctrl-z'], action: {type: 'suspend'}},
	{name: 'draw-anew', keys: ['ctrl-l'], action: {type: 'redraw'}},
	{name: 'tab', keys: ['tab'], action: {type: 'tab', direction: 1}},
	{name: 'tab-back', keys: ['shift-tab'], action: {type: 'tab', direction: -1}},
	{
		name: 'earlier',
		keys: ['up', 'ctrl-p'],
		action: {type: 'recall', direction: -1},
		help: {group: 'Type', text: 'what was typed before', with: ['later']},
	},
	{name: 'later', keys: ['down', 'ctrl-n'], action: {type: 'recall', direction: 1}},
	{name: 'caret-left', keys: ['left', 'ctrl-b'], action: {type: 'caret', to: 'left'}},
	{name: 'caret-right', keys: ['right', 'ctrl-f'], action: {type: 'caret', to: 'right'}},
	{name: 'caret-word-left', keys: ['ctrl-left', 'alt-b'], action: {type: 'caret', to: 'word-left'}},
	{name: 'caret-word-right', keys: ['ctrl-right', 'alt-f'], action: {type: 'caret', to: 'word-right'}},
	{
		name: 'caret-start',
		keys: ['ctrl-a', 'home'],
		action: {type: 'caret', to: 'start'},
		help: {group: 'Type', text: 'to its beginning, end', with: ['caret-end']},
	},
	{name: 'caret-end', keys: ['ctrl-e', 'end'], action: {type: 'caret', to: 'end'}},
	{name: 'erase', keys: ['backspace', 'ctrl-h'], action: {type: 'erase', what: 'character'}},
	{name: 'erase-next', keys: ['delete', 'ctrl-d'], action: {type: 'erase', what: 'next'}},
	{
		name: 'erase-word',
		keys: ['ctrl-w', 'alt-backspace'],
		action: {type: 'erase', what: 'word'},
		help: {group: 'Type', text: 'erase a word, or all', with: ['erase-all']},
	},
	{name: 'erase-all', keys: ['ctrl-u'], action: {type: 'erase', what: 'all'}},
	{name: 'erase-rest', keys: ['ctrl-k'], action: {type: 'erase', what: 'rest'}},
];
