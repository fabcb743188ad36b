import {type ListedView, listedViews} from '../../document/choices.js';
import type {Action, Step} from '../action.js';
import {completed} from '../bindings/command-table.js';
import {type Erased, erase, insert, moveCaret, quoted, type Stride} from '../lines/typed.js';
import {quotationsMeant} from '../selectors/focus.js';
import {countElsewhere} from '../selectors/found-elsewhere.js';
import {hasLinks, isLinkInSight, linkInPrompt, noLinks} from '../selectors/links.js';
import {listLength} from '../selectors/listed.js';
import {allNames, withNameCompleted} from '../selectors/named-in-prompt.js';
import type {Place, Prompt, State} from '../state.js';
import {runCommand} from './commands.js';
import {noneChosen, submitSpeaker} from './corrections.js';
import {followLink} from './enter.js';
import {follow} from './live-search.js';
import {goToMatch} from './matches.js';
import {scrollTo} from './movement.js';
import {leaveFor} from './navigation.js';
import {pointTo} from './not-here.js';

/** How many lines the prompts remember. */
const longestHistory = 50;

/** What a key opens a prompt for. */
type PromptKind = Extract<Action, {type: 'prompt'}>['kind'];

/** What a search looks through here: the lines of an overlay, the list of speakers or quotes, or else the text. */
const kindOf = ({place, overlay}: State, kind: PromptKind): Prompt['kind'] =>
	kind !== 'search' ? kind : overlay !== null ? 'overlay' : place.view === 'sections' ? 'search' : 'narrow';

/** Opens a prompt. */
export const openPrompt = (state: State, wanted: PromptKind): State => {
	const {place, search, filter, overlay, entry, analysis} = state;
	const kind = kindOf(state, wanted);
	if (analysis === null && (kind === 'search' || kind === 'link')) {
		return state;
	}

	if (kind === 'speaker' && quotationsMeant(state).length === 0) {
		return noneChosen(state);
	}

	if (kind === 'link') {
		if (!hasLinks(state)) {
			return {...state, message: noLinks};
		}

		if (place.view !== 'sections') {
			return pointTo(state, 'all-links', 'Links are numbered in the text');
		}

		if (!isLinkInSight(state)) {
			return pointTo(state, 'all-links', 'No link is in sight');
		}
	}

	const prompt: Prompt = {
		kind,
		text: '',
		caret: 0,
		recalled: 0,
		before: {place, search, filter, overlay, entry},
	};
	return kind === 'search'
		? {
				...state,
				prompt,
				search: null,
				place: scrollTo(state, {...place, inText: true, marked: null}, place.top),
			}
		: {...state, prompt};
};

/** Completes a command or a name as far as there is no choice. */
const complete = (state: State, prompt: Prompt): State => {
	const text = prompt.kind === 'speaker' ? withNameCompleted(state, prompt.text) : completed(prompt.text);
	return {...state, prompt: {...prompt, text, caret: text.length}};
};

/** Looks for the same words elsewhere: in the text, among the speakers, among the quotations; first where there are any. */
const switchScope = (state: State, prompt: Prompt, direction: 1 | -1): State => {
	const {before} = prompt;
	const at = listedViews.indexOf(state.place.view as ListedView);
	if (at === -1) {
		return state;
	}

	const {length} = listedViews;
	const others = [1, 2].map(step => listedViews[(at + direction * step + 2 * length) % length]);
	const found = countElsewhere(state);
	const view = others.find(other => found[other] > 0) ?? others[0];
	const elsewhere: State = {
		...state,
		...before,
		search: null,
		place: {...before.place, view, inText: false, marked: null},
	};
	return follow(elsewhere, {...prompt, kind: view === 'sections' ? 'search' : 'narrow'});
};

/** What Tab does: a command or a name is completed, a search goes on elsewhere. */
export const tabInPrompt = (state: State, direction: 1 | -1): State => {
	const {prompt} = state;
	switch (prompt?.kind) {
		case 'command':
		case 'speaker':
			return complete(state, prompt);
		case 'search':
		case 'narrow':
			return state.analysis === null ? state : switchScope(state, prompt, direction);
		default:
			return state;
	}
};

/** Adds typed or pasted text at the caret. */
export const typeInPrompt = (state: State, text: string): State =>
	state.prompt === null
		? state
		: follow(state, {...state.prompt, recalled: 0, ...insert(state.prompt, text)});

/** Takes something away beside the caret; with nothing left to take, the prompt closes. */
export const eraseInPrompt = (state: State, what: Erased): State => {
	const {prompt} = state;
	if (prompt === null) {
		return state;
	}

	if (prompt.text === '') {
		return what === 'character' ? cancelPrompt(state) : state;
	}

	return follow(state, {...prompt, ...erase(prompt, what)});
};

/** Moves the caret in what is typed. */
export const moveInPrompt = (state: State, to: Stride): State =>
	state.prompt === null ? state : {...state, prompt: {...state.prompt, ...moveCaret(state.prompt, to)}};

/** Closes the prompt and goes back to where it was opened. */
export const cancelPrompt = (state: State): State => {
	const {prompt} = state;
	return prompt === null ? state : {...state, prompt: null, ...prompt.before};
};

/** What was typed before in prompts like this one, the latest last. */
const linesLike = ({kind}: Prompt, history: State['history']): string[] =>
	history.filter(line => (line.kind === 'command') === (kind === 'command')).map(({text}) => text);

/** Who may be meant, whoever was named last at the end: who is taken for somebody else is so more than once. */
const namesToRecall = (state: State): readonly string[] => {
	const last = state.notes.corrections.at(-1)?.speakers.join('; ') ?? '';
	const names = allNames(state).toReversed();
	return last === '' ? names : [...names.filter(name => name !== last), last];
};

/** The prompt's text becomes one that was typed before, or after it; where somebody is to be named, another of the speakers. */
export const recallInPrompt = (state: State, direction: 1 | -1): State => {
	const {prompt, history} = state;
	if (prompt === null || prompt.kind === 'link') {
		return state;
	}

	const lines = prompt.kind === 'speaker' ? namesToRecall(state) : linesLike(prompt, history);
	if (lines.length === 0) {
		return state;
	}

	const recalled = Math.max(0, Math.min(lines.length, prompt.recalled - direction));
	const text = recalled === 0 ? '' : (lines.at(-recalled) ?? '');
	return follow(state, {...prompt, recalled, text, caret: text.length});
};

/** Remembers what was typed; the same line is kept once. */
const remember = (state: State, {kind, text}: Prompt): State =>
	text === ''
		? state
		: {
				...state,
				history: [
					...state.history.filter(line => line.kind !== kind || line.text !== text),
					{kind, text},
				].slice(-longestHistory),
			};

/** Nothing is typed: on to the next match of what is looked for, or else of what was looked for last. */
const searchAgain = (state: State, prompt: Prompt): State => {
	const before = cancelPrompt(state);
	const text = linesLike(prompt, state.history).at(-1);
	if (before.search !== null || text === undefined) {
		return before.search === null ? before : goToMatch(before, 1);
	}

	return submitPrompt(follow(state, {...prompt, text, caret: text.length}))[0];
};

/** Takes the prompt's text as final. */
export const submitPrompt = (before: State): Step => {
	const {prompt, search} = before;
	if (prompt === null) {
		return [before];
	}

	if (prompt.kind === 'link') {
		const link = linkInPrompt(before);
		const closed = cancelPrompt(before);
		return link === undefined
			? [prompt.text === '' ? closed : {...closed, message: `There is no link ${prompt.text}`}]
			: followLink(closed, link.target);
	}

	if (prompt.kind === 'speaker') {
		return submitSpeaker(before);
	}

	const state = remember(before, prompt);
	if (prompt.kind === 'command') {
		return runCommand({...state, prompt: null}, prompt.text.trim());
	}

	if (prompt.text === '') {
		return [prompt.kind === 'search' ? searchAgain(state, prompt) : cancelPrompt(state)];
	}

	if (prompt.kind === 'search' && (search === null || search.current === -1)) {
		return [{...cancelPrompt(state), message: `${quoted(prompt.text)} is not in the text`}];
	}

	if (prompt.kind === 'narrow' && listLength(state) === 0) {
		return [{...cancelPrompt(state), message: `${quoted(prompt.text)} is not in the list`}];
	}

	// Found in another view than the one where the prompt was opened: Escape comes back from there.
	const {place} = prompt.before;
	// What was looked for is what stays chosen.
	const found: Place = {...state.place, hidden: null};
	return [
		found.view === place.view
			? {...state, prompt: null, place: found}
			: leaveFor({...state, prompt: null, place}, found),
	];
};
