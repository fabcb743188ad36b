import {fold} from '../../document/accents.js';
import type {Analysis, Speaker} from '../../document/analysis.js';
import {cleanLine} from '../../document/clean.js';
import {speakersNamed} from '../../document/named-speakers.js';
import {byShare} from '../../document/select.js';
import {speakersOf} from '../../document/wording.js';
import type {State} from '../state.js';
import {quotationMeant} from './focus.js';

/** What is typed for nobody. */
export const nobodySign = '-';

/** What parts the names of those who say something together. */
const between = /\s*;\s*/;

/** A name as it is typed, and whom it means: several where it is not clear who is meant, none where they are new. */
type Named = {readonly typed: string; readonly speakers: readonly Speaker[]};

/** Who is named in what is typed, one after the other. */
export const namedIn = (analysis: Analysis, text: string): readonly Named[] =>
	cleanLine(text)
		.trim()
		.split(between)
		.filter(typed => typed !== '')
		.map(typed => ({typed, speakers: speakersNamed(analysis, typed)}));

/** The names of those who are said to say the quotation that is meant. */
export const namesFound = (state: State): readonly string[] => {
	const quotation = quotationMeant(state);
	return state.analysis === null || quotation === undefined
		? []
		: speakersOf(state.analysis, quotation).map(({name}) => name);
};

/**
 * Who says the quotation that is meant, as the prompt has it: where nothing is typed, whoever was found to.
 *
 * @returns their names, none for nobody; undefined where it is not clear who is meant
 */
export const namesInPrompt = (state: State): readonly string[] | undefined => {
	const {analysis, prompt} = state;
	const text = prompt?.text.trim() ?? '';
	if (analysis === null || text === '' || text === nobodySign) {
		return text === '' ? namesFound(state) : [];
	}

	const named = namedIn(analysis, text);
	const isUnclear = named.some(({typed, speakers}) => speakers.length > 1 || typed === nobodySign);
	return isUnclear || named.length === 0
		? undefined
		: named.map(({typed, speakers: [speaker]}) => speaker?.name ?? typed);
};

/** The names of all speakers, those who are quoted most first. */
export const allNames = ({analysis}: Pick<State, 'analysis'>): readonly string[] =>
	analysis === null ? [] : byShare(analysis.speakers).map(({name}) => name);

/** The name that is typed last, and where it begins. */
const lastName = (text: string): {readonly start: number; readonly typed: string} => {
	const start = text.lastIndexOf(';') + 1;
	const typed = text.slice(start).trimStart();
	return {start: text.length - typed.length, typed};
};

/** The names that the one which is typed last may become: those with a word that begins so. */
export const continuedNames = (state: Pick<State, 'analysis'>, text: string): readonly string[] => {
	const wanted = fold(lastName(text).typed);
	return wanted === '' ? [] : allNames(state).filter(name => ` ${fold(name)}`.includes(` ${wanted}`));
};

/** The text with the name that is typed last as far as there is no choice. */
export const withNameCompleted = (state: Pick<State, 'analysis'>, text: string): string => {
	const [first, ...others] = continuedNames(state, text);
	if (first === undefined) {
		return text;
	}

	const {start, typed} = lastName(text);
	let common = first;
	while (!others.every(other => other.startsWith(common))) {
		common = common.slice(0, -1);
	}

	return common.length >= typed.length ? text.slice(0, start) + common : text;
};
