/** What tells who speaks at the head of a passage: `HOLM: …`, `Q. Why?`, `**Holm** I did.`, `## Ruth Holm` */
import {endOfRun, type Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {behindStamp, stampOf} from '../passage/turn-stamps.js';
import {isGivenName} from '../words/given-names.js';
import {isNobody} from '../words/label-words.js';
import {honorifics, particles} from '../words/name-words.js';
import {addressesElsewhere} from '../words/offices-elsewhere.js';
import {isRoleNoun} from '../words/role-nouns.js';

/** What tells who speaks at the head of a passage; token indices. */
export type Label = {
	readonly name: Span;
	/** The colon, if there is one. */
	readonly cue: Span | null;
	/** Where what is said begins: at the passage's end if it stands in the next one. */
	readonly content: number;
	/** It is set as only those are who have the floor: `Anna Berg (Moorland):`, `Mr. BERG of Maine.` */
	readonly isFormal?: boolean;
	/** `Q.`, `A.`, and `Q` without any sign. */
	readonly isLetter?: boolean;
	readonly isBare?: boolean;
	/** A stamp beside it tells that it is one: `[00:19] HOLM: No.` */
	readonly isSure?: boolean;
	/** It is set as in a chat, and nowhere else: `<ida> no`. */
	readonly isChat?: boolean;
	/** The source says for certain that it is one, and whatever stands there is a name: `The narrator: No.` */
	readonly isVoice?: boolean;
};

/** A label is at most this many tokens long, without what its bearer is told in brackets; in a title it is a name alone. */
const longest = {title: 6, text: 9, office: 20} as const;

/** So much may stand in brackets behind it: `(Moorland) (Ind)` */
const longestInBrackets = 20;

/** A name in bold without a colon is shorter: what is longer is a heading. */
const longestBoldName = 4;

/** Whether all words look like a name's: `Chris Wallace`, `Ursula von der Leyen`, `Speaker 2`. */
const isName = (tokens: Passage['tokens']): boolean =>
	/^\p{Lu}/u.test(tokens[0]?.text ?? '') &&
	!isNobody(tokens[0].lower) &&
	// `BY MS. HOLM:` tells who asks from there on.
	tokens.every(({lower}) => lower !== 'by') &&
	tokens.every(
		({isWord, text, lower}, i) =>
			!isWord ||
			// `Le Courrier de l’Est`
			/^(?:[dl]['’])?[\p{Lu}\p{N}]/u.test(text) ||
			particles.has(lower) ||
			// `Poseł [pani] Lis`, but not `Large pan`
			(addressesElsewhere.has(lower) && i < tokens.length - 1),
	);

/** Words in small letters in what an office is called: `The Minister of State for the Arts` */
const withinOffice = /^(?:and|at|for|in|of|on|pro|tempore|the|to)$/;

/** Whose office a label tells, if it is one: `The Minister of State ([Ruth Holm])`, `Deputy Speaker ([Ruth Holm])` */
const officeHolder = (tokens: Passage['tokens'], head: Span, [first]: readonly Span[]): Span | undefined => {
	const office = tokens.slice(head.start, head.end);
	const holder = first && tokens.slice(first.start, first.end);
	const [opener] = office;
	if (!holder || !opener) {
		return undefined;
	}

	return opener.lower === 'the'
		? office.every(
				({isWord, text, lower}) => !isWord || !/^\p{Ll}/u.test(text) || withinOffice.test(lower),
			) &&
			/^\p{Lu}/u.test(opener.text) &&
			(isPersonsName(holder) || (holder.length > 1 && holder.length <= longestBoldName && isName(holder)))
			? first
			: undefined
		: isPersonsName(holder) && isName(office) && isRoleNoun(office[office.length - 1].lower)
			? first
			: undefined;
};

/** What stands in front of a label’s sign, `:` or a full stop: a name or an office, and what is told in brackets. */
type Head = {readonly head: Span; readonly brackets: readonly Span[]; readonly sign: number};

/** Reads what stands in front of the first sign outside brackets. */
const headOf = (tokens: Passage['tokens'], start: number, sign: string, most: number): Head | undefined => {
	const brackets: Span[] = [];
	let open = -1;
	let end = -1;
	for (let i = start; i < Math.min(tokens.length, start + most + longestInBrackets); i++) {
		const {text} = tokens[i];
		if (open === -1 && text === sign) {
			return {head: {start, end: end === -1 ? i : end}, brackets, sign: i};
		}

		if (open === -1 && /^[([]$/.test(text)) {
			open = i;
		} else if (open !== -1 && /^[)\]]$/.test(text)) {
			brackets.push({start: open + 1, end: i});
			end = end === -1 ? open : end;
			open = -1;
		} else if (open === -1 && end !== -1) {
			// `Anna (Rust) Berg`
			end = -1;
			brackets.pop();
		}
	}

	return undefined;
};

/** `WALLACE: …`, `Q: …`, `Anna Berg (host): …`, `The Minister of State (Anna Berg): …` */
const colonLabel = ({tokens, block}: Passage): Label | undefined => {
	// Some set each turn in marks, or forget to close them: `"HOLM: …`
	const start = /^["“‘']$/.test(tokens[0]?.text ?? '') ? 1 : 0;
	const found = headOf(tokens, start, ':', block.kind === 'title' ? longest.title : longest.office);
	if (!found) {
		return undefined;
	}

	const {head, brackets, sign} = found;
	// No label: `At 10:30`, `Globex Inc. (NYSE: GBX)`
	const isApart = tokens[sign + 1] === undefined || tokens[sign + 1].start > tokens[sign].end;
	const most = block.kind === 'title' ? longest.title : longest.text;
	const isOfName = head.end - head.start <= most && isName(tokens.slice(head.start, head.end));
	const name = officeHolder(tokens, head, brackets) ?? (isOfName ? head : undefined);
	return name && head.end > head.start && isApart
		? {
				name,
				cue: {start: sign, end: sign + 1},
				content: behindStamp(tokens, sign + 1),
				isFormal: brackets.length > 0 && block.kind !== 'title',
			}
		: undefined;
};

/** `Mr. HOLM of Maine. I rise …`, `The SPEAKER. Order.`, as the record of a congress has it; `Senator Holm. Why?` */
const stopLabel = ({tokens, block}: Passage): Label | undefined => {
	const isSmall = (i: number): boolean => /\p{Ll}/u.test(tokens[i]?.text ?? '');
	const isWord = (i: number): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(tokens[i]?.text ?? '');
	const opener = tokens[0]?.lower ?? '';
	const isOffice = opener === 'the';
	if (block.kind !== 'paragraph' || !(isOffice || honorifics.has(opener) || isRoleNoun(opener))) {
		return undefined;
	}

	const first = isOffice && tokens[1]?.lower === 'acting' ? 2 : 1;
	const found = isWord(first) ? headOf(tokens, 0, '.', longest.text) : undefined;
	if (!found || found.sign + 1 >= tokens.length || (isOffice && isSmall(first))) {
		return undefined;
	}

	const {head, brackets, sign} = found;
	const end = endOfRun(first + 1, head.end, i => isWord(i) || particles.has(tokens[i].lower));

	// `The EU.` is no office, `Senator Holm arrived in Maine.` no label.
	const rest = tokens.slice(end, head.end);
	const isSeat = rest[0]?.lower === 'of' && rest.length > 1 && isName(rest.slice(1));
	const isForTime = rest.length === 2 && rest[0].lower === 'pro' && rest[1].lower === 'tempore';
	if ((isOffice && !isRoleNoun(tokens[end - 1].lower)) || !(rest.length === 0 || isSeat || isForTime)) {
		return undefined;
	}

	return {
		name: officeHolder(tokens, head, brackets) ?? {start: 0, end},
		cue: null,
		content: sign + 1,
		isFormal: !isSmall(end - 1),
	};
};

/**
 * `Q. Why?`, `A. Because.`, and as the record of a press conference has it, `Q Why?`; the first of those that are quoted has
 * a mark before it: `“Q. Why?`
 */
const letterLabel = ({tokens, block}: Passage): Label | undefined => {
	const start = /^["“]$/.test(tokens[0]?.text ?? '') ? 1 : 0;
	const [first, second] = tokens.slice(start);
	const isLetter = /^[QA]$/.test(first?.text ?? '');
	const length = /^[QA]\.$/.test(first?.text ?? '') ? 1 : isLetter && second?.text === '.' ? 2 : 0;
	const content = start + length;
	const isBare =
		length === 0 &&
		start === 0 &&
		isLetter &&
		block.kind === 'paragraph' &&
		second !== undefined &&
		second.start > first.end &&
		/^[\p{Lu}("“]/u.test(second.text);
	return isBare || (length > 0 && content < tokens.length)
		? {name: {start, end: start + 1}, cue: null, content: isBare ? 1 : content, isLetter: true, isBare}
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

/** Whether a name is in capitals, as those are who have the floor: `HOLM`, `THE WITNESS`, `RESIDENT 2` */
export const isInCapitals = (tokens: Passage['tokens']): boolean =>
	tokens.every(
		({isWord, text}, i) =>
			!isWord || (text === text.toUpperCase() && (text.length > 1 || (i > 0 && /^\d$/.test(text)))),
	);

/** Whether a passage looks as if somebody else had the floor, whoever that is: `The Member for Holm: …` */
export const looksLabelled = (passage: Passage): boolean => {
	const {tokens} = passage;
	const label = labelOf(passage);
	const head = headOf(tokens, 0, ':', longest.text)?.head;
	const words = head ? tokens.slice(head.start, head.end).filter(({isWord}) => isWord) : [];
	const capitals = words.filter(({text}) => /^[\p{Lu}\d]/u.test(text));
	return (
		(label !== undefined && (label.cue !== null || label.isFormal === true)) ||
		(words.length > 0 && words[0] === capitals[0] && capitals.length * 2 >= words.length)
	);
};

/** `[00:01:19] HOLM: No.`, `<ida> no` */
const stampedLabel = ({tokens, block}: Passage): Label | undefined => {
	const stamp = stampOf(tokens);
	// `- The Pier 3:12` is a song.
	const isInList = block.kind === 'item' && stamp?.content === tokens.length;
	return stamp?.name && !isInList ? {...stamp, name: stamp.name} : undefined;
};

/** `<v The narrator>No.`, which is `The narrator: No.` here */
const voiceLabel = ({tokens, block}: Passage): Label | undefined => {
	const sign = tokens.findIndex(({start}) => start >= block.start + (block.voice ?? 0));
	const bracket = tokens.findIndex(({text}) => /^[([]$/.test(text));
	const end = bracket > 0 && bracket < sign ? bracket : sign;
	return tokens.slice(0, end).some(({isWord}) => isWord)
		? {
				name: {start: 0, end},
				cue: {start: sign, end: sign + 1},
				content: sign + 1,
				isVoice: true,
			}
		: undefined;
};

/** The label at the head of a passage, by its form alone, or as the source has it. */
export const labelOf = (passage: Passage): Label | undefined => {
	if (passage.block.voice !== undefined) {
		return voiceLabel(passage);
	}

	switch (passage.block.kind) {
		case 'caption':
			return undefined;
		case 'heading':
			return headingLabel(passage);
		default:
			return (
				stampedLabel(passage) ??
				colonLabel(passage) ??
				letterLabel(passage) ??
				stopLabel(passage) ??
				boldLabel(passage)
			);
	}
};
