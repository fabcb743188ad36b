import type {Action} from './action.js';
import type {State} from './state.js';

/** A line of the key table: it feeds the keys, the footer and the help. */
export type Binding = {
	readonly keys: readonly string[];
	readonly action: Action;
	/** Where it holds; everywhere without it. */
	readonly when?: (state: State) => boolean;
	/** How it stands in the help; a key and its opposite share one line. */
	readonly help?: {
		readonly group: 'Move' | 'Look' | 'Find' | 'More';
		readonly keys: string;
		readonly text: string;
	};
	/** What the footer says of it, where it matters. */
	readonly hint?: (state: State) => string | undefined;
};

const inQuotes = ({place}: State): boolean => place.view === 'quotes';
const inText = ({place}: State): boolean => place.inText;
const inList = ({place}: State): boolean => !place.inText;
const hasArticle = ({analysis}: State): boolean => analysis !== null;
const hasSeveral = ({entries}: State): boolean => entries.length > 1;

const entryNouns: Readonly<Record<State['place']['view'], string>> = {
	documents: 'article',
	sections: 'section',
	speakers: 'speaker',
	quotes: 'quotation',
};

/** Every key and what it does, in the order of the help. */
export const bindings: readonly Binding[] = [
	{
		keys: ['up', 'k', 'ctrl-p'],
		action: {type: 'move', by: 'line', direction: -1},
		help: {group: 'Move', keys: '↑ ↓  k j', text: 'one up, one down'},
		hint: state => (inText(state) ? '↑↓ scroll' : `↑↓ ${entryNouns[state.place.view]}`),
	},
	{keys: ['down', 'j', 'ctrl-n'], action: {type: 'move', by: 'line', direction: 1}},
	{
		keys: ['right', 'return', 'l'],
		when: inList,
		action: {type: 'enter'},
		help: {group: 'Move', keys: '→  Enter', text: 'into the text, there'},
		hint: state => (inText(state) ? undefined : state.place.view === 'documents' ? 'Enter open' : '→ read'),
	},
	{
		keys: ['left', 'escape', 'h', 'backspace'],
		action: {type: 'back'},
		help: {group: 'Move', keys: '←  Esc', text: 'back, to where you were'},
		// Where q or s returns, the footer says so already.
		hint: state => (inText(state) ? '← back' : undefined),
	},
	{
		keys: [' ', 'pagedown', 'ctrl-f'],
		action: {type: 'move', by: 'page', direction: 1},
		help: {group: 'Move', keys: 'Space  b', text: 'a page down, up'},
		hint: state => (inText(state) ? 'Space page' : undefined),
	},
	{keys: ['b', 'pageup', 'ctrl-b'], action: {type: 'move', by: 'page', direction: -1}},
	{
		keys: ['d', 'ctrl-d'],
		action: {type: 'move', by: 'half', direction: 1},
		help: {group: 'Move', keys: 'd  u', text: 'half a page down, up'},
	},
	{keys: ['u', 'ctrl-u'], action: {type: 'move', by: 'half', direction: -1}},
	{
		keys: ['g', 'home'],
		action: {type: 'move', by: 'all', direction: -1},
		help: {group: 'Move', keys: 'g  G', text: 'to the beginning, the end'},
	},
	{keys: ['G', 'end'], action: {type: 'move', by: 'all', direction: 1}},
	{
		keys: ['['],
		when: hasArticle,
		action: {type: 'section', direction: -1},
		help: {group: 'Move', keys: '[  ]', text: 'previous, next section'},
	},
	{keys: [']'], when: hasArticle, action: {type: 'section', direction: 1}},
	{
		keys: ['s'],
		when: hasArticle,
		action: {type: 'visit', view: 'speakers'},
		help: {group: 'Look', keys: 's', text: 'speakers; s returns'},
		hint: ({place, analysis}) =>
			analysis === null || place.view === 'quotes'
				? undefined
				: place.view === 'speakers'
					? 's return'
					: 's speakers',
	},
	{
		keys: ['q'],
		when: hasArticle,
		action: {type: 'visit', view: 'quotes'},
		help: {group: 'Look', keys: 'q', text: 'quotes: who said what; q returns'},
		hint: state => (state.analysis === null ? undefined : inQuotes(state) ? 'q return' : 'q quotes'),
	},
	{
		keys: ['1'],
		action: {type: 'go', view: 'sections'},
		help: {group: 'Look', keys: '1  2  3', text: 'sections, speakers, quotes'},
	},
	{keys: ['2'], action: {type: 'go', view: 'speakers'}},
	{keys: ['3'], action: {type: 'go', view: 'quotes'}},
	{
		keys: ['0'],
		when: hasSeveral,
		action: {type: 'go', view: 'documents'},
		help: {group: 'Look', keys: '0', text: 'the list of articles'},
	},
	{
		keys: ['tab'],
		action: {type: 'next-view', direction: 1},
		help: {group: 'Look', keys: 'Tab', text: 'the next of them; Shift-Tab'},
	},
	{keys: ['shift-tab'], action: {type: 'next-view', direction: -1}},
	{
		keys: ['/'],
		when: hasArticle,
		action: {type: 'prompt', kind: 'search'},
		help: {group: 'Find', keys: '/', text: 'search; in a list, narrow it'},
		hint: ({analysis, place}) =>
			analysis === null ? undefined : place.view === 'sections' ? '/ search' : '/ narrow',
	},
	{
		keys: ['n'],
		when: hasArticle,
		action: {type: 'match', direction: 1},
		help: {group: 'Find', keys: 'n  N', text: 'next, previous match'},
	},
	{keys: ['N'], when: hasArticle, action: {type: 'match', direction: -1}},
	{
		keys: ['f'],
		when: inQuotes,
		action: {type: 'filter-kind'},
		help: {group: 'Find', keys: 'f', text: 'in quotes: one kind only'},
		hint: state => (inQuotes(state) ? 'f kind' : undefined),
	},
	{
		keys: ['w'],
		when: inQuotes,
		action: {type: 'filter-speaker'},
		help: {group: 'Find', keys: 'w', text: 'in quotes: who, one speaker only'},
		hint: state => (inQuotes(state) ? 'w who' : undefined),
	},
	{
		keys: ['y'],
		when: hasArticle,
		action: {type: 'copy'},
		help: {group: 'More', keys: 'y', text: 'copy the quotation, cited'},
		hint: state => (inQuotes(state) ? 'y copy' : undefined),
	},
	{
		keys: ['o'],
		when: hasArticle,
		action: {type: 'browse'},
		help: {group: 'More', keys: 'o', text: 'open the page in a browser'},
	},
	{
		keys: [':'],
		action: {type: 'prompt', kind: 'command'},
		help: {group: 'More', keys: ':', text: ':q quits, :42% goes there'},
	},
	{
		keys: ['?', 'f1'],
		action: {type: 'help'},
		help: {group: 'More', keys: '?', text: 'this help'},
		hint: () => '? help',
	},
	{
		keys: ['ctrl-z'],
		action: {type: 'suspend'},
		help: {group: 'More', keys: 'Ctrl-Z', text: 'to the shell; fg returns'},
	},
	{
		keys: ['Q'],
		action: {type: 'quit', status: 0},
		help: {group: 'More', keys: 'Q', text: 'quit; so do ZZ and Ctrl-C'},
		hint: () => 'Q quit',
	},
	{keys: ['ctrl-c'], action: {type: 'quit', status: 130}},
];

const promptKeys: Readonly<Record<string, Action>> = {
	return: {type: 'submit'},
	escape: {type: 'cancel'},
	backspace: {type: 'erase', what: 'character'},
	'ctrl-h': {type: 'erase', what: 'character'},
	'ctrl-w': {type: 'erase', what: 'word'},
	'ctrl-u': {type: 'erase', what: 'all'},
	'ctrl-c': {type: 'cancel'},
};

const helpKeys: Readonly<Record<string, Action>> = {
	q: {type: 'cancel'},
	'?': {type: 'cancel'},
	f1: {type: 'cancel'},
	escape: {type: 'cancel'},
	left: {type: 'cancel'},
	return: {type: 'cancel'},
	Q: {type: 'quit', status: 0},
	'ctrl-c': {type: 'quit', status: 130},
	'ctrl-z': {type: 'suspend'},
};

const byKey = new Map<string, Binding[]>();
for (const binding of bindings) {
	for (const key of binding.keys) {
		byKey.set(key, [...(byKey.get(key) ?? []), binding]);
	}
}

const bound = (state: State, key: string): Action | undefined =>
	byKey.get(key)?.find(({when}) => when === undefined || when(state))?.action;

/**
 * What a key means where the person is.
 *
 * @param state where the person is
 * @param key its name, as `nameKey` gives it
 * @returns the action, or undefined where the key means nothing
 */
export const keymap = (state: State, key: string): Action | undefined => {
	if (state.prompt !== null) {
		return promptKeys[key] ?? ([...key].length === 1 ? {type: 'type', text: key} : undefined);
	}

	if (state.help) {
		const action = helpKeys[key] ?? bound(state, key);
		return action && /^(?:cancel|quit|suspend|move)$/.test(action.type) ? action : undefined;
	}

	if (key === 'Z') {
		return state.pending === 'Z' ? {type: 'quit', status: 0} : {type: 'await', key: 'Z'};
	}

	return bound(state, key);
};
