/** What tells who speaks at the head of a passage: `HOLM: …`, `Q. Why?`, `**Holm** I did.`, `## Ruth Holm` */
import type {Span} from '../document/span.js';
import {readStamp} from '../document/time-stamps.js';
import type {Passage} from './passage.js';
import {isGivenName} from './speakers/given-names.js';
import {honorifics, particles} from './speakers/name-words.js';

/** What stands before a colon and is nobody: `CLARIFICATION: …`, `Background: …`, `Photos: …`, `Monday: …`. */
const nobody =
	/^(?:words|forward-looking|laughs|laughter|applause|clarifications?|corrections?|updated?|note|editor|warning|photos?|videos?|pictures?|images?|watch|listen|read|more|related|analysis|opinion|exclusive|breaking|reviews?|polls?|live|sources?|credits?|tags?|topics?|contact|location|date|time|price|total|example|remember|tip|fact|bottom line|pros?|cons?|advertisement|background|context|disclaimers?|disclosures?|highlights?|p\.?s\.?|postscript|results?|scores?|summary|takeaways?|transcript|verdict|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|july|september|october|november|december|today|tomorrow|yesterday|tonight)$/;
export const isNobody = (lower: string): boolean => nobody.test(lower);

/** What tells who speaks at the head of a passage; token indices. */
export type Label = {
	readonly name: Span;
	/** The colon, if there is one. */
	readonly cue: Span | null;
	/** Where what is said begins: at the passage's end if it stands in the next one. */
	readonly content: number;
	/** A stamp beside it tells that it is one: `[00:19] HOLM: No.` */
	readonly isSure?: boolean;
	/** It is set as in a chat, and nowhere else: `<ida> no`. */
	readonly isChat?: boolean;
};

/** A label is at most this many tokens long, what its bearer is told in brackets; in a title it is a name alone. */
const longest = {title: 6, text: 9} as const;

/** A name in bold without a colon is shorter: what is longer is a heading. */
const longestBoldName = 4;

/** Whether all words look like a name's: `Chris Wallace`, `Ursula von der Leyen`, `Speaker 2`. */
const isName = (tokens: Passage['tokens']): boolean =>
	/^\p{Lu}/u.test(tokens[0]?.text ?? '') &&
	!isNobody(tokens[0].lower) &&
	tokens.every(({isWord, text, lower}) => !isWord || /^[\p{Lu}\p{N}]/u.test(text) || particles.has(lower));

/** `WALLACE: …`, `Q: …`, `Anna Berg (host): …` */
const colonLabel = (passage: Passage): Label | undefined => {
	const {tokens, block} = passage;
	// Some set each turn in marks, or forget to close them: `"HOLM: …`
	const start = /^["“‘']$/.test(tokens[0]?.text ?? '') ? 1 : 0;
	const colon = tokens
		.slice(0, block.kind === 'title' ? longest.title : longest.text)
		.findIndex(({text}) => text === ':');
	const bracket = tokens.slice(0, Math.max(0, colon)).findIndex(({text}) => text === '(');
	const end = bracket > 0 && tokens[colon - 1].text === ')' ? bracket : colon;
	// No label: `At 10:30`, `Globex Inc. (NYSE: GBX)`
	const isApart = tokens[colon + 1] === undefined || tokens[colon + 1].start > tokens[colon]?.end;
	const isInBrackets = bracket !== -1 && !tokens.slice(bracket, colon).some(({text}) => text === ')');
	const [isPerson, isPersonWithin] = [tokens.slice(start, end), tokens.slice(bracket + 1, colon - 1)].map(
		isPersonsName,
	);
	return end > start && isApart && !isInBrackets && isName(tokens.slice(start, end))
		? {
				// `MODERATOR (Ruth Holm): …`
				name:
					end === bracket && !isPerson && isPersonWithin
						? {start: bracket + 1, end: colon - 1}
						: {start, end},
				cue: {start: colon, end: colon + 1},
				content: behindStamp(passage, colon + 1),
			}
		: undefined;
};

/** `Q. Why?`, `A. Because.` */
const letterLabel = ({tokens}: Passage): Label | undefined => {
	const [first, second] = tokens;
	const content = /^[QA]\.$/.test(first?.text ?? '')
		? 1
		: /^[QA]$/.test(first?.text ?? '') && second?.text === '.'
			? 2
			: 0;
	return content > 0 && content < tokens.length ? {name: {start: 0, end: 1}, cue: null, content} : undefined;
};

/** `**Ferrari** I came for one summer.`: a name in bold, in front of what is said or on a line of its own. */
const boldLabel = ({tokens, strong}: Passage): Label | undefined => {
	const name = tokens.slice(0, strong);
	return name.length > 0 &&
		name.length <= longestBoldName &&
		name.every(({isWord}) => isWord) &&
		isName(name) &&
		// `**Ferrari** said no.` goes on.
		!/^(?![“"‘'«„¿¡])[\p{Ll}\p{P}]/u.test(tokens[strong]?.text ?? '')
		? {name: {start: 0, end: strong}, cue: null, content: strong}
		: undefined;
};

/** `Ruth Holm`, `Mr Holm`: surely a person's. */
export const isPersonsName = (tokens: Passage['tokens']): boolean =>
	tokens.length > 1 &&
	tokens.length <= longestBoldName &&
	tokens.every(({isWord}) => isWord) &&
	isName(tokens) &&
	(isGivenName(tokens[0].lower) || honorifics.has(tokens[0].lower));

/**
 * `## Ruth Holm (Northern Isles)`, `## The Minister of State (Elizabeth Voss)`: who speaks below a heading, as the
 * report of a debate has it.
 */
const headingLabel = ({tokens}: Passage): Label | undefined => {
	const open = tokens.findIndex(({text}) => text === '(');
	const head = {start: 0, end: open === -1 ? tokens.length : open};
	const last = {start: open + 1, end: tokens.length - 1};
	const isInBrackets = open > 0 && tokens[last.end].text === ')';
	const name = [head, ...(isInBrackets ? [last] : [])].find(({start, end}) =>
		isPersonsName(tokens.slice(start, end)),
	);
	return name && (open === -1 || tokens.some(({text}) => text === ')'))
		? {name, cue: null, content: tokens.length}
		: undefined;
};

/** So many tokens may hold a name and when it was. */
const stampReach = 40;

/** What a stamp at the head of a passage tells; token indices. */
type Head = Omit<Label, 'name'> & {readonly name: Span | null};

/** Who speaks and when, at the head of a passage: `[00:01:19] HOLM: No.`, `<ida> no`, `[00:01:24] and so on` */
export const stampOf = ({tokens}: Passage): Head | undefined => {
	const starts: number[] = [];
	let head = '';
	for (const [i, {text, start}] of tokens.slice(0, stampReach).entries()) {
		head += i > 0 && start > tokens[i - 1].end ? ` ${text}` : text;
		starts.push(head.length - text.length);
	}

	const stamp = readStamp(tokens.length > stampReach ? `${head} …` : `${head}`);
	if (!stamp) {
		return undefined;
	}

	/** The token that begins at an offset or behind it. */
	const at = (offset: number): number => {
		const found = starts.findIndex(start => start >= offset);
		return found === -1 ? starts.length : found;
	};
	const {name, isChat, isSure} = stamp;
	const content = at(stamp.content);
	const span = name && {start: at(name.start), end: at(name.end)};
	const isSomebody = span && span.start < span.end && !isNobody(tokens[span.start].lower);
	return {
		name: isSomebody ? span : null,
		cue: isSomebody && tokens[content - 1].text === ':' ? {start: content - 1, end: content} : null,
		content,
		isChat,
		isSure,
	};
};

/** Where the words begin behind a colon: `HOLM: [00:19] No.` */
const behindStamp = ({tokens, ...passage}: Passage, start: number): number => {
	const stamp = /^[[(]$/.test(tokens[start]?.text ?? '')
		? stampOf({...passage, tokens: tokens.slice(start, start + stampReach)})
		: undefined;
	return start + (stamp?.name === null ? stamp.content : 0);
};

const stampedLabel = (passage: Passage): Label | undefined => {
	const stamp = stampOf(passage);
	return stamp?.name ? {...stamp, name: stamp.name} : undefined;
};

/** The label at the head of a passage, by its form alone. */
export const labelOf = (passage: Passage): Label | undefined => {
	switch (passage.block.kind) {
		case 'caption':
			return undefined;
		case 'heading':
			return headingLabel(passage);
		default:
			return stampedLabel(passage) ?? colonLabel(passage) ?? letterLabel(passage) ?? boldLabel(passage);
	}
};
