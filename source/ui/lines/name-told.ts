import {keyShown} from '../keys/key-labels.js';
import {
	continuedNames,
	namedIn,
	namesFound,
	namesInPrompt,
	nobodySign,
} from '../selectors/named-in-prompt.js';
import type {State} from '../state.js';

/** What may be typed, where nothing is yet. */
const choices = (state: State): string[] => {
	const found = namesFound(state).join(' and ');
	const confirmed = `Enter: ${found || 'nobody'}`;
	const others = `${keyShown(state, 'up')} others`;
	return found === ''
		? [`${confirmed} · ${others}`, confirmed]
		: [`${confirmed} · ${nobodySign} nobody · ${others}`, `${confirmed} · ${nobodySign} nobody`, confirmed];
};

/**
 * Who is named in a prompt that asks who says something, and what else may be typed.
 *
 * @returns ways to tell it, those that take more room first
 */
export const nameTold = (state: State): readonly [string, ...string[]] => {
	const {analysis, prompt} = state;
	const text = prompt?.text.trim() ?? '';
	if (analysis === null || text === '') {
		const [first = '', ...others] = choices(state);
		return [first, ...others];
	}

	const names = namesInPrompt(state);
	const named = namedIn(state, text);
	if (names === undefined) {
		const unclear = named.find(({speakers}) => speakers.length > 1)?.speakers ?? [];
		return unclear.length > 0
			? [`${unclear.map(({name}) => name).join(' or ')}?`, `one of ${unclear.length}?`, 'who?']
			: ['who?'];
	}

	const newcomers = named.filter(({speakers}) => speakers.length === 0);
	if (names.length === 0) {
		return ['Enter: nobody'];
	}

	if (newcomers.length === 0) {
		return [`Enter: ${names.join(' and ')}`, `Enter: ${names.length} named`];
	}

	const continued = continuedNames(state, text);
	const isNew = 'a new name';
	return continued.length === 0
		? [isNew, 'new']
		: [`${isNew} · Tab: ${continued.join(', ')}`, `Tab: ${continued[0]}`, isNew, 'new'];
};
