import {labelOf} from '../turn-labels.js';
import type {Character} from './character.js';
import {nobody, type Resolution} from './discourse.js';
import {bearerOf, initials, isQuestionLabel, isRoleLabel} from './labels.js';
import {readNominal} from './nominal.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** A short label, and so much of a text that may tell whose it is. */
const short = /^\p{Lu}[\p{L}\d]{0,5}$/u;
const headLength = 5000;

/** What stands between the sign and the name: `LH = Dr Lars Hjelm` */
const office = /^ ?(?:\p{Lu}[\p{L}.]{0,20} ){0,3}$/u;

/** How many mentions of names, from the first one on, may tell it. */
const mostNames = 200;

/** A name behind the sign: `LH = Lars Hjelm, engineer` */
const named = /^ ?(\p{Lu}[\p{L}.’-]{1,30}(?: \p{Lu}[\p{L}.’-]{1,30}){1,4})/u;

/** Whose the label is, as the head of a text tells: `LH = Lars Hjelm`, `Lars Hjelm (LH)` */
const introduced = (label: string, mention: SourceMention, setting: Setting): Character | undefined => {
	const head = setting.text.slice(0, headLength);
	const equals = head.search(new RegExp(String.raw`(?<![\p{L}\d])${label} ?=`, 'u'));
	const start = equals === -1 ? -1 : head.indexOf('=', equals) + 1;
	const end = head.indexOf(` (${label})`);
	if (start === -1 && end === -1) {
		return undefined;
	}

	const character = setting.cast.characters.find(({mentions}) =>
		mentions
			.slice(0, mostNames)
			.some(
				name =>
					(start !== -1 && name.start > start && office.test(head.slice(start, name.start))) ||
					(end !== -1 && name.end === end),
			),
	);
	// Where all words have capitals, no names are found.
	const [whole, name] = (start !== -1 && named.exec(head.slice(start))) || [];
	const from = start + (whole?.length ?? 0) - (name?.length ?? 0);
	const span = {start: from, end: from + (name?.length ?? 0)};
	return (
		character ??
		(name === undefined
			? undefined
			: describeOnly(setting.text, {...mention, span}, readNominal(mention.tokens), setting).characters[0])
	);
};

/** Whom a label that is no name stands for: `Q`, `A`, or the initials of somebody whom the text names or who signs it. */
export const resolveLabel = (mention: SourceMention, setting: Setting): Resolution | undefined => {
	const {text, interview, cast} = setting;
	const words = text.slice(mention.span.start, mention.span.end);
	const {cue} = mention.quotation;
	const mayBeLabel = cue === null || cue.text === ':';
	const opens = labelOf(mention.passage)?.name.start;
	const isLabel = mayBeLabel && mention.passage.tokens[opens ?? -1]?.start === mention.span.start;
	const told = isLabel && short.test(words) ? introduced(words, mention, setting) : undefined;
	if (told) {
		return {characters: [told], probability: 0.9};
	}

	if (isRoleLabel(words)) {
		const isAsked = isQuestionLabel(words);
		const character = isAsked ? interview?.asking : interview?.answering;
		if (character || isAsked) {
			return character ? {characters: [character], probability: 0.8} : nobody;
		}

		// Whoever answers is somebody, be it as `A`; who asks may be nobody but the paper.
		const span = {...mention.span, end: mention.span.end - (words.endsWith('.') ? 1 : 0)};
		const {characters} = describeOnly(text, {...mention, span}, readNominal(mention.tokens), setting);
		return {characters, probability: 0.8};
	}

	if (!initials.test(words) || !mayBeLabel) {
		return undefined;
	}

	const others = [setting.author, interview?.asking, interview?.answering].filter(
		other => other !== undefined,
	);
	const people = [...cast.characters.filter(({kind}) => kind === 'person'), ...others];
	const bearer = bearerOf(words, [...new Set(people)]);
	return bearer && {characters: [bearer], probability: 0.9};
};
