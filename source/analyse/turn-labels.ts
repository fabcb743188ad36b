/** What tells who speaks at the head of a passage: `HOLM: …`, `Q. Why?`, `**Holm** I did.`, `## Ruth Holm` */
import type {Span} from '../document/span.js';
import type {Passage} from './passage.js';
import {isGivenName} from './speakers/given-names.js';
import {honorifics, particles} from './speakers/name-words.js';

/** What stands before a colon and is nobody: `CLARIFICATION: …`, `Background: …`, `Photos: …`, `Monday: …`. */
const nobody =
	/^(?:words|forward-looking|laughs|laughter|applause|clarifications?|corrections?|updated?|note|editor|warning|photos?|videos?|pictures?|images?|watch|listen|read|more|related|analysis|opinion|exclusive|breaking|reviews?|polls?|live|sources?|credits?|tags?|topics?|contact|location|date|time|price|total|example|remember|tip|fact|bottom line|pros?|cons?|advertisement|background|context|disclaimers?|disclosures?|highlights?|p\.?s\.?|postscript|results?|scores?|summary|takeaways?|transcript|verdict|claims?|ratings?|fact[- ]check|our ruling|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|july|september|october|november|december|today|tomorrow|yesterday|tonight)$/;
export const isNobody = (lower: string): boolean => nobody.test(lower);

/** What tells who speaks at the head of a passage; token indices. */
export type Label = {
	readonly name: Span;
	/** The colon, if there is one. */
	readonly cue: Span | null;
	/** Where what is said begins: at the passage's end if it stands in the next one. */
	readonly content: number;
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
const colonLabel = ({tokens, block}: Passage): Label | undefined => {
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
	return end > start && isApart && !isInBrackets && isName(tokens.slice(start, end))
		? {name: {start, end}, cue: {start: colon, end: colon + 1}, content: colon + 1}
		: undefined;
};

/** `Q. Why?`, `A. Because.`; the first of those that are quoted has a mark before it: `“Q. Why?` */
const letterLabel = ({tokens}: Passage): Label | undefined => {
	const start = /^["“]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
	const [first, second] = [tokens[start]?.text ?? '', tokens[start + 1]?.text];
	const length = /^[QA]\.$/.test(first) ? 1 : /^[QA]$/.test(first) && second === '.' ? 2 : 0;
	const content = start + length;
	return length > 0 && content < tokens.length
		? {name: {start, end: start + 1}, cue: null, content}
		: undefined;
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

/** The label at the head of a passage, by its form alone. */
export const labelOf = (passage: Passage): Label | undefined => {
	switch (passage.block.kind) {
		case 'caption':
			return undefined;
		case 'heading':
			return headingLabel(passage);
		default:
			return colonLabel(passage) ?? letterLabel(passage) ?? boldLabel(passage);
	}
};
