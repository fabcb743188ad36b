import {fold} from '../../document/accents.js';
import {asFound, type Speaker} from '../../document/analysis.js';
import {cleanLine} from '../../document/clean.js';
import {speakersNamed} from '../../document/named-speakers.js';
import {byShare} from '../../document/select.js';
import {speakersOf} from '../../document/wording.js';
import type {State} from '../state.js';
import {quotationMeant, speakerMeant} from './focus.js';

/** What is known of who says something. */
type Known = Pick<State, 'analysis'>;

/** What is typed for nobody. */
export const nobodySign = '-';

/** What parts the names of those who say something together. */
const between = /\s*;\s*/;

/** A name as it is typed, and whom it means: several where it is not clear who is meant, none where they are new. */
type Named = {readonly typed: string; readonly speakers: readonly Speaker[]};

/** All who may be meant: those who were found to say something as well, though the person has given all of it to others. */
const everybody = ({analysis}: Known): readonly Speaker[] => {
	if (analysis === null) {
		return [];
	}

	const listed = new Set(analysis.speakers.map(({id}) => id));
	return [...analysis.speakers, ...asFound(analysis).speakers.filter(({id}) => !listed.has(id))];
};

/** Who is named in what is typed, one after the other, each of them once. */
export const namedIn = (state: Known, text: string): readonly Named[] => {
	const among = {speakers: everybody(state), quotations: state.analysis?.quotations ?? []};
	const named = cleanLine(text)
		.trim()
		.split(between)
		.filter(typed => typed !== '')
		.map((typed): Named => ({typed, speakers: speakersNamed(among, typed)}));
	// `Anna Weber; Weber`: where it may be another Weber as well, the second is no repetition.
	const keys = named.map(({typed, speakers}) => speakers.map(({id}) => id).join(' ') || fold(typed));
	return named.filter((_, i) => keys.indexOf(keys[i]) === i);
};

/** The names of those who are said to say the quotation that is meant, or of the speaker who is. */
export const namesFound = (state: State): readonly string[] => {
	const speaker = speakerMeant(state);
	const quotation = quotationMeant(state);
	return speaker !== undefined
		? [speaker.name]
		: state.analysis === null || quotation === undefined
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

	const named = namedIn(state, text);
	const isUnclear = named.some(({typed, speakers}) => speakers.length > 1 || typed === nobodySign);
	return isUnclear || named.length === 0
		? undefined
		: named.map(({typed, speakers: [speaker]}) => speaker?.name ?? typed);
};

/** The names of all speakers, those who are quoted most first. */
export const allNames = (state: Known): readonly string[] => byShare(everybody(state)).map(({name}) => name);

/** The name that is typed last, and where it begins. */
const lastName = (text: string): {readonly start: number; readonly typed: string} => {
	const start = text.lastIndexOf(';') + 1;
	const typed = text.slice(start).trimStart();
	return {start: text.length - typed.length, typed};
};

/** The names that the one which is typed last may become: those with a word that begins so. */
export const continuedNames = (state: Known, text: string): readonly string[] => {
	const wanted = fold(lastName(text).typed);
	return wanted === '' ? [] : allNames(state).filter(name => ` ${fold(name)}`.includes(` ${wanted}`));
};

/** The text with the name that is typed last as far as there is no choice. */
export const withNameCompleted = (state: Known, text: string): string => {
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
