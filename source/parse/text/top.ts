/** The title of a text, and who wrote it, where and when, as its first paragraphs tell; of a plain text or of a word processor’s. */
import type {Metadata} from '../../document/article.js';
import {readStamp} from '../../document/time-stamps.js';
import {squeeze} from '../tree/words.js';
import {readSignatures} from './signatures.js';
import type {Piece} from './text-pieces.js';
import {isTitleLine} from './title-line.js';
import {endOf, labelOf} from './turn-lines.js';

/** Among how many pieces at the top a title, a byline and a date are looked for. */
export const mostAtTop = 16;

const median = (numbers: readonly number[]): number =>
	numbers.length === 0 ? 0 : [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** What opens with a quotation mark. */
const isQuotation = (text: string): boolean => /^\s*["“‘'«„]/.test(text);

/** Whoever speaks in a story, as no headline tells it: `“I quit,” he said`, `“I quit,” said Anna` */
const toldInStory =
	/["”’'»“] (?:he|she|they|i|we|it|said|asked|replied|answered|cried|shouted|whispered)\b|\b(?:said|asked|replied|answered|cried|shouted|whispered)$/i;

/**
 * Whether a line that opens with a quotation mark is a headline, `“We will be back,” says mayor of Lund`, and not the
 * first of a story: it has no end as sentences have, in the marks or behind them.
 */
const isQuotedHeadline = (text: string): boolean =>
	!text.trim().includes('\n') &&
	!/[.!?…]\W*$/.test(text) &&
	!/[.…]["”’»“]/.test(text) &&
	!toldInStory.test(text);

/** What a first line says of what follows, and no speaker as `Interviewer:` is: `TRANSCRIPT: The harbour board, 3 May` */
const ofAll =
	/^(?:debate|full|hearing|interview|minutes|panel|podcast|q ?& ?a|talk|transcript|video)(?!e[er]|l?ist|r)/i;

const isNameInCapitals = (label: string): boolean =>
	/\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label) && !ofAll.test(label);

/**
 * Whether a line stands above turns or questions, which may all be shorter: `TRANSCRIPT: The harbour board, 3 May`. A turn
 * itself ends as sentences do, or whoever has it speaks again.
 */
const isAboveTurns = (line: Piece, others: readonly Piece[]): boolean => {
	const labels = others.map(({text}) => labelOf(text));
	const label = labelOf(line.text);
	// `ANA RUIZ: We will build it`, above turns like it, is one of them.
	const isTurn =
		label !== undefined &&
		((isNameInCapitals(label) && labels.some(other => other !== undefined && isNameInCapitals(other))) ||
			labels.some(other => other?.toLowerCase() === label.toLowerCase()));
	const turns = labels.filter(other => other !== undefined).length;
	const questions = others.filter(({text}) => /\?\W*$/.test(endOf(text))).length;
	return (
		!line.text.trim().includes('\n') &&
		!/[.!?…]\W*$/.test(endOf(line.text)) &&
		(turns > 2 ? !isTurn : questions > 1 && label === undefined)
	);
};

/** Whether a line is the first of turns or questions, and ends as they do: `Q: Why so late?`, above `A: Fog.` */
const isFirstTurn = (line: Piece, next: Piece | undefined): boolean => {
	const label = labelOf(line.text);
	return (
		label !== undefined &&
		!ofAll.test(label) &&
		labelOf(next?.text ?? '') !== undefined &&
		/[.!?…]\W*$/.test(endOf(line.text))
	);
};

/** How many paragraphs are looked at to tell of what kind a text is. */
const enough = 12;

/** Who wrote, where and when, where a paragraph says nothing else. */
const signatureOf = (piece: Piece | undefined): ReturnType<typeof readSignatures> =>
	piece?.kind === 'paragraph' && !readStamp(piece.text) ? readSignatures(piece.text.split('\n')) : undefined;

/** Whether the first paragraph stands above the others as their title: short, and not a sentence among sentences. */
const isTitle = ({kind, text}: Piece, others: readonly Piece[]): boolean => {
	const signed = signatureOf(others[0]);
	const usual = median(others.slice(signed ? 1 : 0, enough).map(other => other.text.length));
	const {length} = text.trim();
	return (
		others.length > 0 &&
		length <= 150 &&
		!readStamp(text)?.name &&
		(kind === 'heading' ||
			(kind === 'paragraph' &&
				!/[,;:]$/.test(text) &&
				!isFirstTurn({kind, text}, others[0]) &&
				(!isQuotation(text) || isQuotedHeadline(text)) &&
				(/[.]["”’]?$/.test(text)
					? usual > 1.5 * length
					: (signed?.byline ?? null) !== null ||
						usual > 0.8 * length ||
						others.length === 1 ||
						isAboveTurns({kind, text}, others))))
	);
};

/** What stands above the title of a press release; an embargo tells until when, or is a title like others. */
const releaseNote =
	/^\W*(?:for immediate (?:release|distribution|use)|(?:press|news|media) release|(?:strictly )?(?:embargoed|embargo(?:ed)?\W+(?:until|till|to|for)\b.{0,60}\d.{0,40}))\W*$/i;
const isReleaseNote = ({text}: Piece): boolean => releaseNote.test(text);

/** Whom to ask, between the note and the title. */
const isContact = ({text}: Piece): boolean => /^(?:(?:media|press|news) )?contacts?\s*:/i.test(text.trim());

/** Not more than so many lines stand above a title. */
const mostNotes = 8;

/**
 * The note above a title and the rest, or a title and what stands right below it, as a piece each: who wrote and when goes
 * first.
 */
const withTitleApart = (piece: Piece, others: readonly Piece[]): Piece[] => {
	const [title, ...below] = piece.text.split('\n').map(line => line.trim());
	const line = (words: string): Piece => ({...piece, text: words});
	if (below.length > 0 && releaseNote.test(title)) {
		return [line(title), line(below.join('\n'))];
	}

	if (piece.kind !== 'paragraph' || below.length === 0) {
		return [piece];
	}

	if (readSignatures(below)) {
		return [line(title), line(below.join('\n'))];
	}

	const [second, ...signed] = below;
	const pieces = [line(title), ...(signed.length > 0 ? [line(signed.join('\n'))] : []), line(second)];
	return (signed.length === 0 || readSignatures(signed)) &&
		isTitleLine(
			[title, second],
			others.slice(signatureOf(others[0]) ? 1 : 0, enough).map(({text}) => text),
		) &&
		isTitle(pieces[0], [...pieces.slice(1), ...others])
		? pieces
		: [piece];
};

/** A paragraph that tells more of what the title says, above who wrote it, is no longer, in UTF-16 units. */
const longestLead = 250;

/** What a text tells of itself at its top, and what is to be read behind that. */
export type Top = Pick<Metadata, 'title' | 'byline' | 'siteName' | 'published'> & {
	/** What stands above the title. */
	readonly notes: readonly Piece[];
	readonly others: readonly Piece[];
};

/** The pieces with a title or a note in the first of them set apart from what stands below it. */
const withFirstApart = (pieces: readonly Piece[]): Piece[] => {
	const [first, ...others] = pieces;
	return first === undefined ? [] : [...withTitleApart(first, others), ...others];
};

/**
 * Reads the title of a text, and who wrote it, where and when.
 *
 * @param pieces the first of the text
 * @param above what stands above them, as the head of a mail does
 */
export const topOf = (pieces: readonly Piece[], above: readonly Piece[]): Top => {
	const notes = [...above];
	let left = withFirstApart(pieces);
	while (
		left.length > 1 &&
		notes.length < mostNotes &&
		(isReleaseNote(left[0]) || (notes.length > 0 && isContact(left[0])))
	) {
		notes.push(left[0]);
		left = withFirstApart(left.slice(1));
	}

	const [first, ...others] = left;
	if (others.length === 0 || !isTitle(first, others)) {
		return {title: null, byline: null, siteName: null, published: null, notes, others: left};
	}

	let [byline, siteName, published]: Array<string | null> = [null, null, null];
	// What stands right below it, a line each, in one paragraph or in two, or below one that tells more of it.
	const isLead = others.length > 2 && others[0].text.length < longestLead && !signatureOf(others[0]);
	const at = isLead && signatureOf(others[1])?.byline ? 1 : 0;
	while (others.length > at + 1) {
		const told = signatureOf(others[at]);
		if (!told) {
			break;
		}

		byline ??= told.byline;
		siteName ??= told.siteName;
		published ??= told.published;
		others.splice(at, 1);
	}

	return {title: squeeze(first.text), byline, siteName, published, notes, others};
};
