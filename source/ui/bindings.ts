import type {Action} from './action.js';
import type {KeysByName, Profile} from './settings.js';
import type {State} from './state.js';

/** A line of the key table: it feeds the keys, the footer, the help and the config file. */
export type Binding = {
	/** What the config file calls it. */
	readonly name: string;
	readonly keys: readonly string[];
	readonly action: Action;
	/** Where it holds; everywhere without it. */
	readonly when?: (state: State) => boolean;
	/** How it stands in the help. */
	readonly help?: {
		readonly group: 'Move' | 'Look' | 'Find' | 'More';
		readonly text: string;
		/** The names of bindings that share the line, as opposites do. */
		readonly with?: readonly string[];
		/** How many of its keys the help shows; one without it. */
		readonly keys?: number;
	};
	/** What the footer says of it, behind its first key, where it matters. */
	readonly hint?: (state: State) => string | undefined;
};

const inQuotes = ({place}: State): boolean => place.view === 'quotes';
const inSpeakers = ({place}: State): boolean => place.view === 'speakers';
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
export const defaultBindings: readonly Binding[] = [
	{
		name: 'down',
		keys: ['down', 'j', 'ctrl-n'],
		action: {type: 'move', by: 'line', direction: 1},
		help: {group: 'Move', text: 'one down, up', with: ['up'], keys: 2},
		hint: state => (inText(state) ? 'scroll' : entryNouns[state.place.view]),
	},
	{name: 'up', keys: ['up', 'k', 'ctrl-p'], action: {type: 'move', by: 'line', direction: -1}},
	{
		name: 'links',
		keys: ['l'],
		when: state => inText(state) && hasArticle(state),
		action: {type: 'links'},
	},
	{
		name: 'enter',
		keys: ['right', 'return', 'l'],
		when: inList,
		action: {type: 'enter'},
		help: {group: 'Move', text: 'into the text, there', keys: 2},
		hint: state => (inText(state) ? undefined : state.place.view === 'documents' ? 'open' : 'read'),
	},
	{
		name: 'back',
		keys: ['left', 'escape', 'h', 'backspace'],
		action: {type: 'back'},
		help: {group: 'Move', text: 'back, to where you were', keys: 2},
		// Where q or s returns, the footer says so already.
		hint: state => (inText(state) ? 'back' : undefined),
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
		hint: state => (inText(state) ? 'next quote' : undefined),
	},
	{
		name: 'previous-quotation',
		keys: [',', '{'],
		when: hasArticle,
		action: {type: 'quotation', direction: -1},
	},
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
		help: {group: 'Look', text: 'sections, speakers, quotes', with: ['view-speakers', 'view-quotes']},
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
		help: {group: 'Look', text: 'the next of them'},
	},
	{name: 'previous-view', keys: ['shift-tab'], action: {type: 'next-view', direction: -1}},
	{
		name: 'narrower',
		keys: ['<'],
		when: hasArticle,
		action: {type: 'widen', by: -4},
		help: {group: 'Look', text: 'narrower, wider text', with: ['wider']},
	},
	{name: 'wider', keys: ['>'], when: hasArticle, action: {type: 'widen', by: 4}},
	{
		name: 'alone',
		keys: ['z'],
		when: inText,
		action: {type: 'alone'},
		help: {group: 'Look', text: 'the text alone, on a wide screen'},
	},
	{
		name: 'search',
		keys: ['/'],
		when: hasArticle,
		action: {type: 'prompt', kind: 'search'},
		help: {group: 'Find', text: 'search; narrow a list'},
		hint: ({analysis, place}) =>
			analysis === null ? undefined : place.view === 'sections' ? 'search' : 'narrow',
	},
	{
		name: 'next',
		keys: ['n'],
		when: hasArticle,
		action: {type: 'match', direction: 1},
		help: {group: 'Find', text: 'next, previous match', with: ['previous']},
	},
	{name: 'previous', keys: ['N', 'p'], when: hasArticle, action: {type: 'match', direction: -1}},
	{
		name: 'kind',
		keys: ['f'],
		when: inQuotes,
		action: {type: 'filter-kind'},
		help: {group: 'Find', text: 'quotes: one kind only'},
		hint: state => (inQuotes(state) ? 'kind' : undefined),
	},
	{
		name: 'who',
		keys: ['w'],
		when: inQuotes,
		action: {type: 'filter-speaker'},
		help: {group: 'Find', text: 'quotes: one speaker only'},
		hint: state => (inQuotes(state) ? 'who' : undefined),
	},
	{
		name: 'group',
		keys: ['v'],
		when: inQuotes,
		action: {type: 'group'},
		help: {group: 'Find', text: 'quotes: group by speaker'},
		hint: state =>
			inQuotes(state) ? (state.grouping === 'section' ? 'by speaker' : 'by section') : undefined,
	},
	{
		name: 'compare',
		keys: ['c'],
		when: inSpeakers,
		action: {type: 'compare'},
		help: {group: 'Look', text: 'speakers: compare two'},
		hint: state => (inSpeakers(state) ? (state.place.compared ? 'end comparison' : 'compare') : undefined),
	},
	{
		name: 'copy',
		keys: ['y'],
		when: hasArticle,
		action: {type: 'copy'},
		help: {group: 'More', text: 'copy the quotation, cited'},
		hint: state => (inQuotes(state) ? 'copy' : undefined),
	},
	{
		name: 'open',
		keys: ['o'],
		when: hasArticle,
		action: {type: 'browse'},
		help: {group: 'More', text: 'open the page in a browser'},
	},
	{
		name: 'all-links',
		keys: ['L'],
		when: hasArticle,
		action: {type: 'links'},
		help: {group: 'More', text: 'links; in the text l, too'},
	},
	{
		name: 'reload',
		keys: ['R'],
		when: hasArticle,
		action: {type: 'reload'},
		help: {group: 'More', text: 'read the article again'},
	},
	{
		name: 'raw',
		keys: ['W'],
		when: hasArticle,
		action: {type: 'raw'},
		help: {group: 'More', text: 'all of the page, or its article'},
	},
	{
		name: 'resume',
		keys: ["'"],
		when: hasArticle,
		action: {type: 'resume'},
		help: {group: 'More', text: 'where you were last time'},
	},
	{
		name: 'command',
		keys: [':'],
		action: {type: 'prompt', kind: 'command'},
		help: {group: 'More', text: 'a command; :42% goes there'},
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
		help: {group: 'More', text: 'to the shell; fg returns'},
	},
	{
		name: 'quit',
		keys: ['Q'],
		action: {type: 'quit', status: 0},
		help: {group: 'More', text: 'quit; so do ZZ and Ctrl-C'},
		hint: () => 'quit',
	},
	{name: 'interrupt', keys: ['ctrl-c'], action: {type: 'quit', status: 130}},
];

/** Where the fingers expect a pager: `q` quits, and the quotes are what was told. */
const less: Readonly<Record<string, readonly string[]>> = {quit: ['q', 'Q'], quotes: ['t']};

/**
 * The keys of each binding, with a person's own.
 *
 * @param profile a set of keys to begin with
 * @param own keys by the names of their bindings; they replace those of the profile
 * @returns the keys by the names of all bindings, and what is wrong with the wishes, a line each: unknown names, a key
 *   that would mean two things, a binding that is left without a key
 */
export const keysWith = (
	profile: Profile,
	own: KeysByName,
): {readonly keys: KeysByName; readonly conflicts: readonly string[]} => {
	const wishes = {...(profile === 'less' ? less : {}), ...own};
	const conflicts = Object.keys(own)
		.filter(name => !defaultBindings.some(binding => binding.name === name))
		.map(name => `there is no command “${name}”`);
	const taken = new Map<string, string>();
	for (const [name, keys] of Object.entries(wishes)) {
		for (const key of keys) {
			const other = taken.get(key);
			if (other !== undefined && other !== name) {
				conflicts.push(`the key ${key} is given to ${other} and to ${name}; ${other} keeps it`);
			} else {
				taken.set(key, name);
			}
		}
	}

	const keys = Object.fromEntries(
		defaultBindings.map(({name, keys: usual}) => [
			name,
			// A key that is wished for elsewhere leaves its old place.
			(wishes[name] ?? usual).filter(key => (taken.get(key) ?? name) === name),
		]),
	);
	for (const [name, left] of Object.entries(keys)) {
		if (left.length === 0) {
			conflicts.push(`no key is left for ${name}`);
		}
	}

	return {keys, conflicts};
};

const tables = new WeakMap<KeysByName, readonly Binding[]>();

/** The key table that holds for a person. */
export const bindingsOf = ({settings: {keys}}: Pick<State, 'settings'>): readonly Binding[] => {
	if (keys === null) {
		return defaultBindings;
	}

	const kept = tables.get(keys);
	if (kept) {
		return kept;
	}

	const table = defaultBindings.map(binding => ({...binding, keys: keys[binding.name] ?? binding.keys}));
	tables.set(keys, table);
	return table;
};

/** A binding's first key, where it has one. */
export const keyFor = (state: Pick<State, 'settings'>, name: string): string | undefined =>
	bindingsOf(state).find(binding => binding.name === name)?.keys[0];
