/** Plain text as pieces: paragraphs, headings, items and quotations, by its blank lines, markers and breaks. */
import {type BlockKind, mostHands} from '../../document/article.js';
import {readStamp} from '../../document/time-stamps.js';
import {atMails} from './mail-lines.js';
import {atSignatures} from './signatures.js';
import {headingLevel, underlineLevel} from './text-headings.js';
import {areLabelled, areStamped, endOf, turnsOf} from './turn-lines.js';

/** Lines at least this long that end where others do were broken by a program, not by the writer; in columns. */
const wrapped = {shortest: 45, longest: 100};

/** Whether a line is one that a program may have broken. */
export const isLong = ({length}: string): boolean => length >= wrapped.shortest;
const isFull = ({length}: string): boolean => length >= wrapped.shortest && length <= wrapped.longest;

/** What stands before an item; a line between two dashes, as `- and -` on the head of a judgment, has none. */
const itemMarker = /^\s*(?![-–] .{1,40} [-–]\s*$)([-*•–]|\d{1,3}[.)])\s+/;

/** What stands before a line that somebody else wrote, as in e-mail: `>`, once for each hand it went through. */
const quoteMark = /^ {0,3}(?:> ?)+/;

/** Through how many hands a line went. */
const handsOf = (line: string): number =>
	Math.min(mostHands, (quoteMark.exec(line)?.[0] ?? '').replaceAll(/[^>]/g, '').length);

const isSetIn = (line: string): boolean => /^(?:\s{2,}|\t)\S/.test(line);

/** A block to be: its lines as they stand, joined where they were hard-wrapped. */
export type Piece = {
	readonly kind: Extract<BlockKind, 'heading' | 'paragraph' | 'item' | 'quote'>;
	readonly text: string;
	readonly level?: number;
	readonly marker?: string;
};

/** `Ida went home⏎- so she said⏎and slept.`: between short lines that are no items a dash is punctuation. */
const isBetween = (lines: readonly string[], i: number): boolean =>
	/^\s*[-–]/.test(lines[i]) && !isLong(lines[i]) && lines[i + 1] !== undefined && !isSetIn(lines[i + 1]);

/**
 * Whether lines are a list. One marker behind a full line is more likely a number or a dash that was wrapped there,
 * unless what follows it is set in below it, as nothing before it is.
 */
const isList = (lines: readonly string[]): boolean => {
	const marked = lines.flatMap((line, i) => (itemMarker.test(line) ? [i] : []));
	return (
		marked.length > 1 ||
		marked.some(
			i =>
				i === 0 ||
				(lines[i - 1].length < wrapped.shortest && !isBetween(lines, i)) ||
				lines[i - 1].trimEnd().endsWith(':') ||
				(/^\s{2,}/.test(lines[i + 1] ?? '') && !lines.slice(0, i + 1).some(line => /^\s/.test(line))),
		)
	);
};

/** The items of a list, and what introduces it. */
const listPieces = (lines: readonly string[]): Piece[] => {
	const items: string[] = [];
	for (const [i, line] of lines.entries()) {
		const goesOn = i > 0 && (/^\s/.test(line) || isFull(lines[i - 1]));
		if (goesOn && !itemMarker.test(line)) {
			items[items.length - 1] += ` ${line.trim()}`;
		} else {
			items.push(line);
		}
	}

	return items.map(item => {
		const marker = itemMarker.exec(item);
		return marker
			? {
					kind: 'item',
					level: 1,
					marker: /\d/.test(marker[1]) ? marker[1] : '•',
					text: item.slice(marker[0].length),
				}
			: {kind: 'paragraph', text: item};
	});
};

/**
 * Whether lines that are set in are a stanza's, `The boats are in,⏎  the nets are dry;`, and begin no paragraphs: all are
 * short, the first is not set in, and one goes on with what the line above it has not ended.
 */
const areVerse = (lines: readonly string[]): boolean =>
	!isSetIn(lines[0]) &&
	!lines.some(isLong) &&
	lines.some((line, i) => i > 0 && isSetIn(line) && !/[.!?:]["”’»)]*$/.test(endOf(lines[i - 1])));

/** Lines of prose or verse as paragraphs: joined where they were hard-wrapped, one a line where they are long. */
const proseOf = (lines: readonly string[]): string[] => {
	if (lines.some(line => line.length > wrapped.longest)) {
		return [...lines];
	}

	// Whoever writes in a chat ends a line where they like.
	const areApart = areLabelled(lines) || readStamp(lines[0])?.isChat === true;
	const isStanza = areVerse(lines);
	const paragraphs: string[] = [];
	for (const [i, line] of lines.entries()) {
		if (i === 0 || (isSetIn(line) && !isStanza)) {
			paragraphs.push(line);
		} else {
			// Behind a full line the words go on; short lines belong together as the writer set them: verse, an address.
			const glue = isLong(lines[i - 1]) && !areApart ? ' ' : '\n';
			paragraphs[paragraphs.length - 1] += glue + line.trim();
		}
	}

	return paragraphs;
};

/** Lines as paragraphs: each turn of a transcript, prose, verse. */
const paragraphsOf = (lines: readonly string[]): string[] => {
	// Below the label of a turn its lines may all be set in.
	const inTurn = ([first, ...others]: readonly string[]): string[] =>
		proseOf([first, ...(others.every(isSetIn) ? others.map(line => line.trim()) : others)]);
	return turnsOf(lines, isLong)?.flatMap(inTurn) ?? proseOf(lines);
};

/** Where the lines from the first one on change hands: what one has written ends, or the other one's quotation. */
const endOfHand = (lines: readonly string[], first: number): number => {
	const hands = handsOf(lines[first]);
	let end = first + 1;
	while (end < lines.length && handsOf(lines[end]) === hands) {
		end++;
	}

	return end;
};

/**
 * What a writer's own lines are.
 *
 * @param before what stands right above them
 */
const ownPieces = (lines: readonly string[], before: Piece | undefined): readonly Piece[] => {
	if (isList(lines) && !areStamped(lines)) {
		return listPieces(lines);
	}

	return before?.kind === 'item' && lines.every(isSetIn)
		? // What is set in under an item goes on with it.
			[{kind: 'item', level: 1, text: lines.map(line => line.trim()).join(' ')}]
		: paragraphsOf(lines).map(text => ({kind: 'paragraph', text}));
};

/** What lines are that went through as many hands, without the marks before them. */
const quotedPieces = (lines: readonly string[], hands: number): Piece[] =>
	[...stretchesOf(lines.map(line => line.replace(quoteMark, '')).join('\n'))]
		.flatMap(atMails)
		.flatMap(({isHead, lines}) => (isHead ? lines.join('\n') : paragraphsOf(lines)))
		.map(text => ({kind: 'quote', text, ...(hands > 1 && {level: hands})}));

/**
 * Reads the lines between two blank ones.
 *
 * @param pieces what was read before; what these lines are is added to it
 * @param next the first line behind the blank one
 */
const readStretch = (lines: readonly string[], pieces: Piece[], next: string | undefined): void => {
	const parts = pieces.length === 0 ? atSignatures(lines) : undefined;
	if (parts) {
		const [headline, signed, rest] = parts;
		readStretch(headline, pieces, signed[0]);
		pieces.push({kind: 'paragraph', text: signed.map(line => line.trim()).join('\n')});
		if (rest) {
			readStretch(rest, pieces, next);
		}

		return;
	}

	const isLabel = readStamp(lines[0])?.name !== undefined;
	const level = lines.length === 1 && !isLabel ? headingLevel(lines[0], next) : undefined;
	if (level !== undefined) {
		pieces.push({kind: 'heading', text: lines[0], level});
		return;
	}

	for (let i = 0; i < lines.length; ) {
		const underlined = underlineLevel(lines[i + 1] ?? '', lines[i]);
		if (underlined !== undefined) {
			pieces.push({kind: 'heading', text: lines[i], level: underlined});
			i += 2;
			continue;
		}

		const own = lines.slice(i, endOfHand(lines, i));
		const hands = handsOf(lines[i]);
		const read =
			hands > 0
				? quotedPieces(own, hands)
				: atMails(own).flatMap((part, j) =>
						part.isHead
							? [{kind: 'paragraph' as const, text: part.lines.join('\n')}]
							: ownPieces(part.lines, i + j === 0 ? pieces.at(-1) : undefined),
					);
		for (const piece of read) {
			pieces.push(piece);
		}

		i += own.length;
	}
};

/** A text's stretches of lines between its blank ones, one at a time: a long text has a great many. */
function* stretchesOf(text: string): Generator<string[]> {
	let lines: string[] = [];
	for (let at = 0; at <= text.length; ) {
		const newline = text.indexOf('\n', at);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(at, end);
		if (line.trim() !== '') {
			lines.push(line);
		} else if (lines.length > 0) {
			yield lines;
			lines = [];
		}

		at = end + 1;
	}

	if (lines.length > 0) {
		yield lines;
	}
}

/** What a text is made of, piece by piece. */
export function* piecesOf(text: string): Generator<Piece> {
	const stretches = stretchesOf(text);
	// An item may go on in the next stretch: the last piece waits until that has been read.
	let pieces: Piece[] = [];
	let here = stretches.next();
	while (!here.done) {
		const next = stretches.next();
		readStretch(here.value, pieces, next.done ? undefined : next.value[0]);
		yield* pieces.slice(0, -1);
		pieces = pieces.slice(-1);
		here = next;
	}

	yield* pieces;
}
