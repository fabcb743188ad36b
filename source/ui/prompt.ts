import type {Effect} from './action.js';
import {choose, reveal, scrollTo} from './movement.js';
import {findMatches, nearestMatch} from './search.js';
import type {Prompt, State} from './state.js';

/** The longest text that a prompt takes, in UTF-16 units. */
const longestInput = 200;

/** Opens a prompt; a search narrows the list in speakers and quotes, and searches the text elsewhere. */
export const openPrompt = (state: State, kind: 'search' | 'command'): State => {
	const {place, search, filter, analysis} = state;
	if (analysis === null && kind === 'search') {
		return state;
	}

	const narrows = kind === 'search' && (place.view === 'speakers' || place.view === 'quotes');
	const prompt: Prompt = {kind: narrows ? 'narrow' : kind, text: '', before: {place, search, filter}};
	return kind === 'search' && !narrows
		? {...state, prompt, search: null, place: scrollTo(state, {...place, inText: true}, place.top)}
		: {...state, prompt};
};

/** Shows what the prompt's text finds, from where the prompt was opened. */
const follow = (state: State, prompt: Prompt): State => {
	const {before, text} = prompt;
	if (prompt.kind === 'command') {
		return {...state, prompt};
	}

	if (prompt.kind === 'narrow') {
		return choose({...state, prompt, filter: {...before.filter, words: text}}, 0);
	}

	const matches = findMatches(state.analysis?.article.text ?? '', text);
	const current = nearestMatch(matches, before.place.top);
	const search = text === '' ? null : {query: text, matches, current};
	const from = {...before.place, inText: true};
	return {
		...state,
		prompt,
		search,
		place: current === -1 ? scrollTo(state, from, from.top) : reveal(state, from, matches[current]),
	};
};

/** Adds typed or pasted text at the prompt's end. */
export const typeInPrompt = (state: State, text: string): State =>
	state.prompt === null
		? state
		: follow(state, {...state.prompt, text: (state.prompt.text + text).slice(0, longestInput)});

/** Takes the last character or word away; with nothing left to take, the prompt closes. */
export const eraseInPrompt = (state: State, what: 'character' | 'word' | 'all'): State => {
	const {prompt} = state;
	if (prompt === null) {
		return state;
	}

	if (prompt.text === '') {
		return what === 'character' ? cancelPrompt(state) : state;
	}

	const text =
		what === 'all'
			? ''
			: what === 'word'
				? prompt.text.replace(/\S*\s*$/, '')
				: prompt.text.replace(/[\s\S]\p{M}*$/u, '');
	return follow(state, {...prompt, text});
};

/** Closes the prompt and goes back to where it was opened. */
export const cancelPrompt = (state: State): State => {
	const {prompt} = state;
	return prompt === null ? state : {...state, prompt: null, ...prompt.before};
};

const runCommand = (state: State, command: string): readonly [State, ...Effect[]] => {
	const closed = {...state, prompt: null};
	if (/^(?:q|quit|q!|wq|x)$/.test(command)) {
		return [closed, {type: 'quit', status: 0}];
	}

	const percent = /^(\d{1,3})%$/.exec(command);
	if (percent && state.analysis !== null) {
		const {length} = state.analysis.article.text;
		const place = scrollTo(
			state,
			{...state.place, view: 'sections', inText: true},
			Math.floor((length * Math.min(100, Number(percent[1]))) / 100),
		);
		return [{...closed, place}];
	}

	return [
		command === ''
			? closed
			: {...closed, message: `There is no command “${command}”; :q quits, :42% goes there`},
	];
};

/** Takes the prompt's text as final. */
export const submitPrompt = (state: State): readonly [State, ...Effect[]] => {
	const {prompt, search} = state;
	if (prompt === null) {
		return [state];
	}

	if (prompt.kind === 'command') {
		return runCommand(state, prompt.text.trim());
	}

	if (prompt.kind === 'narrow' || search === null) {
		return [prompt.text === '' ? cancelPrompt(state) : {...state, prompt: null}];
	}

	return search.current === -1
		? [{...cancelPrompt(state), message: `“${prompt.text}” is not in the text`}]
		: [{...state, prompt: null}];
};

/** Goes to the next or the previous match, around the ends. */
export const goToMatch = (state: State, direction: 1 | -1): State => {
	const {search} = state;
	if (search === null || search.matches.length === 0) {
		return {...state, message: 'Nothing is searched for: / searches'};
	}

	const {matches} = search;
	const current = (search.current + direction + matches.length) % matches.length;
	const from = {...state.place, view: 'sections' as const, inText: true};
	return {...state, search: {...search, current}, place: reveal(state, from, matches[current])};
};
