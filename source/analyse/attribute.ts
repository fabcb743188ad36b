import type {Slices} from '../document/slices.js';
import {contains} from '../document/span.js';
import {withAscribed} from './ascribed.js';
import {interviewFinder} from './cast/interview.js';
import {withDisowned} from './disowned.js';
import type {Attribution} from './passage/attribution.js';
import type {Passage} from './passage/passage.js';
import type {Reader} from './passage/reading.js';
import {type Speech, toAttribution} from './passage/speech.js';
import {
	continuesTurn,
	endTurn,
	expectAnswer,
	isByFirstPerson,
	isIntroduction,
	nestedSpeeches,
	takeLabelled,
	takeMail,
} from './take-turns.js';
import {findUnlabelled, type Unlabelled} from './turns/answers.js';
import {dialogueTurn} from './turns/dialogue.js';
import {type Floor, nobodysFloor} from './turns/floor.js';
import {isEmptyHeadline, quotedHeadline} from './turns/headlines.js';
import {type LeftOpen, takeLeftOpen} from './turns/left-open.js';
import {mailsIn} from './turns/mails.js';
import {takeNumbered} from './turns/numbered.js';
import {betweenLabels, isProcedure, isRecord, isStageDirection, isTime} from './turns/procedure.js';
import {questioned} from './turns/questions.js';
import {signed, takeIntroduced} from './turns/set-apart.js';
import {chatNotices, transcriptLabels} from './turns/transcript.js';
import {attributePassage} from './unclaimed/attribute-passage.js';

/** What is known of all passages before they are read one by one. */
type Structure = {
	readonly text: string;
	readonly passages: readonly Passage[];
	readonly read: Reader;
	/** Whether what stands before the colon of a passage may be a label: `WALLACE: We begin with the economy.` */
	readonly isLabel: (passage: Passage) => boolean;
	/** Whose words the passages of a mail are; null for the lines that tell who has written it. */
	readonly mails: ReadonlyMap<Passage, Speech | null>;
	/** What a chat tells of itself, which nobody writes: `12/05/2025, 09:04 - Ida left` */
	readonly notices: ReadonlySet<Passage>;
	/** Whether it is the record of a debate, a hearing or a speech. */
	readonly isOfRecord: boolean;
	/** The passages of a record that stand between two labels. */
	readonly within: ReadonlySet<Passage>;
	/** The questions of an interview whose answers have no label. */
	readonly interview: Unlabelled;
};

const structureOf = (
	text: string,
	passages: readonly Passage[],
	read: Reader,
	byline: string | null,
): Structure => {
	const labels = transcriptLabels(passages, true);
	const isOfRecord = isRecord(passages, labels);
	return {
		text,
		passages,
		read,
		isLabel: passage => passage.block.kind === 'title' || labels.has(passage),
		mails: mailsIn(text, passages),
		notices: chatNotices(passages, labels),
		isOfRecord,
		within: isOfRecord ? betweenLabels(passages, labels) : new Set(),
		interview: findUnlabelled(passages, interviewFinder(text, passages, byline)),
	};
};

/** Whether a speech is told of in another one: `“He asked, ‘Why?’ …,” she said` is hers, and goes on as hers. */
const isToldIn = (speech: Speech, other: Speech): boolean =>
	other !== speech &&
	other.marked &&
	speech.content.every(piece => other.content.some(around => contains(around, piece)));

/**
 * The speeches that the words of a passage tell of: `[Anna Larsen] [said] [the bridge would open in June]`. Whoever has
 * the floor goes on with the rest, or loses it.
 *
 * @param index which of the passages it is
 * @param isNumbered whether it is a numbered paragraph of a judgment
 * @param leftOpen the paragraphs before it whose marks were left open
 */
const toldIn = (
	index: number,
	{text, passages, read, within}: Structure,
	floor: Floor,
	isNumbered: boolean,
	leftOpen: LeftOpen | undefined,
): readonly Speech[] => {
	const [before, passage] = [passages[index - 1], passages[index]];
	const reading = read(passage, index);
	const all = attributePassage(passage, reading, floor);
	// `[I] would dismiss it`: whoever has written a judgment.
	const here = isNumbered ? all.filter(speech => !isByFirstPerson(passage, speech)) : all;
	const isBehindTime = before !== undefined && isTime(before);
	const nested = continuesTurn(passage, here, floor, within.has(passage), isBehindTime);
	if (nested) {
		floor.introduced = isIntroduction(passage) ? reading.introduced : undefined;
		floor.spoke = undefined;
		return nested;
	}

	const {stretches} = passage;
	floor.leftOpen = takeLeftOpen(passage, here, leftOpen);
	floor.turn = here.length > 0 ? undefined : floor.turn;
	floor.introduced = reading.introduced;
	floor.asked = questioned(passage);
	const outer = here.filter(speech => !here.some(other => isToldIn(speech, other)));
	floor.spoke = outer.at(-1);
	floor.dialogue = dialogueTurn(text, passage, here, floor.dialogue);
	// Speech that goes on over this paragraph goes on behind it as well.
	floor.last =
		outer.findLast(({marked}) => marked) ??
		(here.length === 0 && (stretches.length === 0 || stretches[0].continues) ? floor.last : undefined);
	return here;
};

/**
 * The speeches that begin in a passage: by what the structure of the article tells of it, else by its words. What goes on
 * from passages before grows instead.
 *
 * @param index which of the passages it is
 * @param floor who has it before this passage; afterwards, who has it behind
 */
const speechesOf = (index: number, structure: Structure, floor: Floor): readonly Speech[] => {
	const {passages, read, isLabel, mails, notices, isOfRecord, interview} = structure;
	const passage = passages[index];
	// Who has the floor keeps it behind a picture, and has said nothing of what stands below that.
	if (passage.block.kind === 'caption') {
		return attributePassage(passage, read(passage, index), nobodysFloor());
	}

	// On 3 May 2026 at 09:12, Ann Lee wrote: > We are late.
	const mail = mails.get(passage);
	if (mail !== undefined) {
		Object.assign(floor, nobodysFloor());
		return mail ? takeMail(passage, mail, read) : [];
	}

	const {leftOpen} = floor;
	floor.leftOpen = undefined;
	const isNumbered = takeNumbered(passage, floor);
	endTurn(passage, passages[index - 1], floor);
	// [LAUGHTER]: nobody says it, and who speaks goes on.
	if (notices.has(passage) || (floor.turn && (isStageDirection(passage) || isTime(passage)))) {
		return [];
	}

	// Question put and agreed to.
	if (floor.turn?.source && !isLabel(passage) && isProcedure(passage, isOfRecord)) {
		floor.turn = undefined;
		floor.last = undefined;
		return [];
	}

	// `WALLACE: We begin with the economy.`
	const turn = takeLabelled(passage, floor, isLabel);
	if (turn) {
		const {nested, introduced} = turn.isHeadline ? {nested: []} : nestedSpeeches(passage, read, index);
		floor.introduced = introduced;
		return [turn, ...nested, ...(interview.isQuestion(passage) ? expectAnswer(floor, interview) : [])];
	}

	// “Never again”: Ida Krol on the flood
	const headline = quotedHeadline(passage);
	if (headline) {
		floor.spoke = undefined;
		return [headline];
	}

	// **Did he teach you?**
	if (interview.isQuestion(passage)) {
		return [...nestedSpeeches(passage, read).nested, ...expectAnswer(floor, interview)];
	}

	// “The best day of my life.” ― Karen Wolfe
	const pulled = signed(passages, index, floor);
	if (pulled) {
		floor.takenTo = pulled.end;
		floor.spoke = undefined;
		return [pulled.speech];
	}

	// Then she added: > There will be a memorial.
	return takeIntroduced(passage, floor) ?? toldIn(index, structure, floor, isNumbered, leftOpen);
};

/**
 * Finds who says what: what the structure of the article tells, what the engine proposes passage by passage, and what
 * stands in quotation marks that nobody has claimed by then.
 *
 * @param text the article's text
 * @param passages its passages, in order
 * @param read reads a passage by itself
 * @param byline who wrote the article, and so is not whom it talks to
 * @param reach is told the number of each passage before what stands in it is attributed
 * @returns the attributions in the order of the text; stretches that nobody owns are not among them
 */
export function* attribute(
	text: string,
	passages: readonly Passage[],
	read: Reader,
	byline: string | null = null,
	reach: (number: number) => void = () => {},
): Slices<Attribution[]> {
	const structure = structureOf(text, passages, read, byline);
	const floor = nobodysFloor();
	const speeches: Speech[] = [];
	for (let index = 0; index < passages.length; index++) {
		reach(index);
		if (index >= floor.takenTo) {
			yield index / passages.length;
			speeches.push(...speechesOf(index, structure, floor));
		}
	}

	const hasAnswers = structure.interview.confidence > 0;
	const inOrder = speeches
		.filter(
			speech =>
				speech.content.length > 0 &&
				!(speech.isHeadline && isEmptyHeadline(text, speech, speeches, hasAnswers)),
		)
		.sort((a, b) => a.content[0].start - b.content[0].start);
	return withDisowned(text, passages, withAscribed(passages, inOrder)).map(toAttribution);
}
