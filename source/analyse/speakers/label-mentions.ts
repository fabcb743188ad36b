import {indexAt} from '../../document/span.js';
import type {Character} from '../cast/character.js';
import {bearerOf, initials} from '../cast/labels.js';
import {isWitness, toldAt} from '../cast/records.js';
import {makeDescription} from '../names/description.js';
import {readNominal} from '../names/nominal.js';
import {tokenize} from '../passage/tokens.js';
import {labelOf} from '../turns/turn-labels.js';
import {isQuestionLabel, isRoleLabel} from '../words/label-words.js';
import {resolveDescription} from './described-sources.js';
import {nobody, type Resolution} from './discourse.js';
import type {Setting, SourceMention} from './source-mentions.js';
import {describeOnly} from './unnamed.js';

/** Whom a letter stands for, or a witness: `Q`, `A`, `THE WITNESS` */
const resolveRole = (mention: SourceMention, words: string, setting: Setting): Resolution => {
	const {text, interview, record} = setting;
	const {start, end} = mention.span;
	const isAsked = isQuestionLabel(words);
	const character = isAsked
		? (toldAt(record.asking, start) ?? interview?.asking)
		: (toldAt(record.answering, start) ?? interview?.answering);
	if (character || isAsked) {
		return character ? {characters: [character], probability: 0.8} : nobody;
	}

	// Whoever answers is somebody, be it as `THE WITNESS` or as `A`; who asks may be nobody but the paper.
	const span = record.witness ?? {start, end: end - (words.endsWith('.') ? 1 : 0)};
	const {characters} = describeOnly({...mention, span}, readNominal(tokenize(text, span)), setting);
	return {characters, probability: 0.8};
};

/** Where somebody sits, and for which party, or what they are here: `Ana Ruiz[ (Moorland) (Ind):]`, `Ana Ruiz[ (host):]` */
const seatBehind = /^ \(([^()\d]+(?:\) \([^()\d]+)?)\)[:.]/;
const longestSeat = 100;

/** `THE CLERK`, `The Minister of State`, and not `The piece closes with a headline` */
const officeLabel = /^(?:The|THE)(?: (?:\p{Lu}[^\s]{0,30}|of|for|the)){1,6}$/u;

/** What an office stands for less likely is not taken for its bearer. */
const sureOfOffice = 0.7;

/** Whom the words of an office stand for: one who is told to have it, in brackets above or before their name. */
const resolveOffice = (mention: SourceMention, words: string, setting: Setting): Resolution | undefined => {
	const {text, cast, record} = setting;
	const {span, names, passage} = mention;
	const holder = names[0] && cast.of.get(names[0]);
	// `The Minister of State ([Ana Ruiz]): …`
	if (holder && text[span.start - 1] === '(') {
		const open = indexAt(passage.tokens, span.start - 1);
		const office = makeDescription(text, passage.tokens, 0, open);
		record.offices.set(
			text
				.slice(passage.block.start, span.start - 1)
				.trim()
				.toLowerCase(),
			holder,
		);
		holder.descriptions.push(...(office ? [office] : []));
		return undefined;
	}

	const seat = holder && seatBehind.exec(text.slice(span.end, span.end + longestSeat))?.[1];
	if (seat && holder.descriptions.length === 0) {
		const start = span.end + 2;
		holder.descriptions.push({
			start,
			end: start + seat.length,
			text: seat.replaceAll(') (', ', '),
			words: [],
			head: '',
			ofPerson: true,
		});
	}

	const office = words.toLowerCase();
	if (!record.offices.has(office) && names.length === 0 && words === words.toUpperCase()) {
		record.offices.set(office, record.inOffice(office));
	}

	const bearer = record.offices.get(office);
	if (bearer || names.length > 0 || !officeLabel.test(words) || span.start !== passage.block.start) {
		return bearer && {characters: [bearer], probability: 0.9};
	}

	// `THE CLERK:` is no other unless that is told.
	const found = resolveDescription(mention.tokens, [], mention, setting);
	return found.probability >= sureOfOffice
		? found
		: describeOnly(mention, readNominal(mention.tokens), setting);
};

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
			: describeOnly({...mention, span}, readNominal(mention.tokens), setting).characters[0])
	);
};

/** Whether a source is the label of its passage. */
const opensTurn = ({passage, span}: SourceMention): boolean =>
	passage.tokens[labelOf(passage)?.name.start ?? -1]?.start === span.start;

/**
 * Whom a label that is no name stands for: `Q`, `A`, an office, or the initials of somebody whom the text names or who
 * signs it.
 */
export const resolveLabel = (mention: SourceMention, setting: Setting): Resolution | undefined => {
	const {text, interview, cast} = setting;
	const words = text.slice(mention.span.start, mention.span.end);
	const {cue, parts} = mention.quotation;
	const isLabel = cue === null ? parts[0].start > mention.span.start : cue.text === ':';
	const told =
		isLabel && short.test(words) && opensTurn(mention) ? introduced(words, mention, setting) : undefined;
	if (told) {
		return {characters: [told], probability: 0.9};
	}

	if (isRoleLabel(words) || (cue?.text === ':' && isWitness(words))) {
		return resolveRole(mention, words, setting);
	}

	const office = isLabel ? resolveOffice(mention, words, setting) : undefined;
	if (office || !initials.test(words) || (cue !== null && cue.text !== ':')) {
		return office;
	}

	const others = [setting.author, interview?.asking, interview?.answering].filter(
		other => other !== undefined,
	);
	const people = [...cast.characters.filter(({kind}) => kind === 'person'), ...others];
	const bearer = bearerOf(words, [...new Set(people)]);
	return bearer && {characters: [bearer], probability: 0.9};
};
