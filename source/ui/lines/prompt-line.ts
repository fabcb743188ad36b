import {columnsOf, truncate} from '../../document/columns.js';
import {continuations} from '../bindings/command-table.js';
import {keyShown} from '../keys/key-labels.js';
import {speakerMeant} from '../selectors/focus.js';
import {foundElsewhere} from '../selectors/found-elsewhere.js';
import {linkInPrompt} from '../selectors/links.js';
import {listLength} from '../selectors/listed.js';
import {entriesOf} from '../selectors/overlay-entries.js';
import {countOf} from '../selectors/search.js';
import {tableSize} from '../selectors/table-overlay.js';
import {layout, type Prompt, type State, wordsOfView} from '../state.js';
import type {Theme} from '../theme.js';
import {type Line, segment, spread} from './lines.js';
import {nameTold} from './name-told.js';
import {typedLine} from './typed.js';

/**
 * Which of its matches a search stands at.
 *
 * @param isWidest tells it as wide as it gets
 */
export const matchesTold = (state: State, isWidest = false): string => {
	const {search} = state;
	return search === null
		? ''
		: search.matches.length === 0
			? 'no match'
			: `${isWidest ? search.matches.length : search.current + 1}/${countOf(search.matches)}`;
};

/** What the prompt's words find in the other views, to which Tab leads. */
const elsewhere = (state: State): string[] => {
	const found = foundElsewhere(state);
	return found === '' || layout(state).columns < 60 ? [] : [`Tab: ${found}`];
};

/** What the number leads to, or what to type, in as many words as there is room for: who is stuck has to find Escape. */
const linkTold = (state: State, room: number): string => {
	const link = linkInPrompt(state);
	const told =
		link !== undefined
			? [truncate(link.target, room)]
			: state.prompt?.text === ''
				? ['type its number · Esc leaves', 'number · Esc leaves', 'Esc leaves']
				: ['no such link · Esc leaves', 'no such link'];
	return told.find(words => columnsOf(words) <= room) ?? '';
};

/** What a search finds, or before anything is typed, that there are words to come back to. */
const searchTold = (state: State): string => {
	const isFirst = !state.history.some(({kind}) => kind !== 'command');
	return state.prompt?.text === ''
		? isFirst
			? ''
			: `${keyShown(state, 'up')} what was typed before`
		: [matchesTold(state), ...elsewhere(state)].filter(Boolean).join(' · ');
};

/** How many entries or rows of a table have the words, of how many. */
const foundInOverlay = (state: State): string => {
	const {overlay} = state;
	if (overlay?.name === 'table') {
		const {found, rows} = tableSize(state);
		return `${found} of ${rows}`;
	}

	const all = {...state, overlay: overlay && {...overlay, words: ''}};
	const entries = entriesOf(state);
	return entries === null ? '' : `${entries.length} of ${entriesOf(all)?.length}`;
};

/**
 * The first of some ways to tell something for which there is room, or the beginning of the shortest: Enter has to say what it
 * does, however long the name is.
 */
const fitted = (ways: readonly string[], room: number): string =>
	ways.find(told => columnsOf(told) <= room) ?? truncate(ways.at(-1) ?? '', room);

/** What the prompt has found so far, where the line has so much room for it. */
const promptTold = (state: State, room: number): string => {
	switch (state.prompt?.kind) {
		case 'search':
			return searchTold(state);
		case 'narrow': {
			// What is typed takes the place of the words that the list was narrowed by.
			const words = wordsOfView[state.place.view];
			const filter = {...state.prompt.before.filter, ...(words && {[words]: ''})};
			return [`${listLength(state)} of ${listLength({...state, filter})}`, ...elsewhere(state)].join(' · ');
		}

		case 'link':
			return linkTold(state, room);
		case 'overlay':
			return foundInOverlay(state);
		case 'speaker':
			return fitted(nameTold(state), Math.max(room, Math.floor(layout(state).columns / 3)));
		case 'command': {
			const known = continuations(state.prompt.text).join(' ');
			return room < leastContinued ? '' : truncate(known, room);
		}

		default:
			return '';
	}
};

/** What stands before what is typed. */
const signs: Readonly<Record<Prompt['kind'], string>> = {
	search: '/',
	narrow: '/',
	overlay: '/',
	command: ':',
	link: 'link ',
	speaker: 'who says it: ',
};

/** In fewer columns the beginning of what a command may become tells nothing. */
const leastContinued = 8;

/** From how many columns on the prompt asks in whole words. */
const wordyFrom = 40;

/** What is typed, and at the right what it has found so far or may become. */
export const promptLine = (state: State, prompt: Prompt, theme: Theme, width: number): Line => {
	const sign =
		prompt.kind !== 'speaker'
			? signs[prompt.kind]
			: width < wordyFrom
				? 'who: '
				: speakerMeant(state) === undefined
					? signs.speaker
					: 'who is it: ';
	const told = promptTold(state, width - columnsOf(` ${sign}${prompt.text}`) - 2);
	const typed = typedLine(prompt, width - columnsOf(` ${sign}${told}`) - 1);
	return spread([segment(` ${sign}`, theme.key), ...typed], [segment(told, theme.quiet)], width);
};
