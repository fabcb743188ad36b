import {findMatches, nearestMatch} from '../selectors/search.js';
import {type Prompt, type State, wordsOfView} from '../state.js';
import {keepChoice} from './filters.js';
import {placeAtMatch} from './matches.js';
import {scrollTo} from './movement.js';
import {narrowOverlay} from './overlay.js';
import {nearestQuotation} from './quotation-steps.js';

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Of a link's number only digits are kept; the caret stays between the same two. */
const followLink = (state: State, prompt: Prompt): State => {
	const caret = digitsOf(prompt.text.slice(0, prompt.caret)).length;
	return {...state, prompt: {...prompt, text: digitsOf(prompt.text), caret}};
};

/** Narrows the list of the current view, from what was chosen when the prompt was opened. */
const followList = (state: State, prompt: Prompt): State => {
	const {before, text} = prompt;
	const {view} = state.place;
	const words = wordsOfView[view];
	if (words === null) {
		return {...state, prompt};
	}

	const quotation =
		view === before.place.view ? before.place.quotation : nearestQuotation({...state, ...before});
	const {speaker, hidden} = before.place;
	const place = {...state.place, speaker, quotation, hidden};
	const from: State = {...state, ...before, prompt, place};
	return keepChoice(from, {...from, filter: {...before.filter, [words]: text}});
};

/** Goes to the first match in the text from where the prompt was opened. */
const followText = (state: State, prompt: Prompt): State => {
	const {before, text} = prompt;
	const matches = findMatches(state.analysis?.article.text ?? '', text);
	const current = nearestMatch(matches, before.place.top);
	const search = text === '' ? null : {query: text, matches, current};
	const place = {...before.place, view: 'sections' as const, inText: true, marked: null};
	const found: State = {...state, prompt, search, place};
	return {
		...found,
		place:
			current === -1
				? scrollTo(found, found.place, found.place.top)
				: placeAtMatch(found, found.place, matches[current]),
	};
};

/** The state with a prompt as it is now, and with what its text finds already while it is typed. */
export const follow = (state: State, prompt: Prompt): State => {
	switch (prompt.kind) {
		case 'command':
		case 'speaker':
			return {...state, prompt};
		case 'link':
			return followLink(state, prompt);
		case 'narrow':
			return followList(state, prompt);
		case 'overlay':
			return narrowOverlay({...state, prompt, overlay: prompt.before.overlay}, prompt.text);
		case 'search':
			return followText(state, prompt);
	}
};
