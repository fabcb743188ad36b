import {contains} from '../document/span.js';
import {authorOf} from './cast/author.js';
import {type Cast, gatherCast} from './cast/cast.js';
import {findInterview} from './cast/interview.js';
import {withDisowned} from './disowned.js';
import {attributePassage} from './loose/attribute-passage.js';
import type {NameMention} from './names/name-mention.js';
import {findNames} from './names/name-mentions.js';
import type {Attribution} from './passage/attribution.js';
import type {Passage} from './passage/passage.js';
import type {Reader} from './passage/reading.js';
import {type Speech, toText} from './passage/speech.js';
import type {Slices} from './slices.js';
import {findUnlabelled, newAnswer} from './turns/answers.js';
import {dialogueTurn} from './turns/dialogue.js';
import {isEmptyHeadline, quotedHeadline} from './turns/headlines.js';
import {takeLeftOpen} from './turns/left-open.js';
import {mailsIn} from './turns/mails.js';
import {numberedTurn} from './turns/numbered.js';
import {betweenLabels, isProcedure, isRecord, isStageDirection, isTime} from './turns/procedure.js';
import {questioned} from './turns/questions.js';
import {introducedBlock, nobodysFloor, signed} from './turns/structure.js';
import {chatNotices, transcriptLabels} from './turns/transcript.js';
import {
	continuesTurn,
	endTurn,
	isInPerson,
	isIntroduction,
	labelled,
	nestedSpeeches,
	takeMail,
} from './turns.js';

/** Whether a speech is told of in another one: `“He asked, ‘Why?’ …,” she said` is hers, and goes on as hers. */
const isToldIn = (speech: Speech, other: Speech): boolean =>
	other !== speech &&
	other.marked &&
	speech.content.every(piece => other.content.some(around => contains(around, piece)));

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
	const labels = transcriptLabels(passages);
	const mails = mailsIn(text, passages);
	const notices = chatNotices(passages, labels);
	const isLabel = (passage: Passage) => passage.block.kind === 'title' || labels.has(passage);
	const isOfRecord = isRecord(passages, labels);
	const within = isOfRecord ? betweenLabels(passages, labels) : new Set<Passage>();
	const speeches: Speech[] = [];
	const headlines = new Set<Speech>();
	const floor = nobodysFloor();
	let found: {names: NameMention[]; cast: Cast} | undefined;
	const {isQuestion, confidence: sure} = findUnlabelled(passages, first => {
		if (!found) {
			const all = findNames(passages, text);
			found = {names: all, cast: gatherCast(all)};
		}

		const {names, cast} = found;
		return findInterview(text, passages, names, cast, authorOf(byline, cast), first);
	});
	/** A question ends the turn; what stands below it may be an answer, up to the next question or label. */
	const expectAnswer = () => {
		floor.turn = undefined;
		floor.last = undefined;
		if (sure > 0) {
			floor.turn = newAnswer(sure);
			speeches.push(floor.turn);
		}
	};
	/** Where what a signature has taken ends. */
	let taken = 0;
	for (const [index, passage] of passages.entries()) {
		reach(index);
		if (index < taken) {
			continue;
		}

		// Who has the floor keeps it behind a picture, and has said nothing of what stands below that.
		if (passage.block.kind === 'caption') {
			speeches.push(...attributePassage(passage, read(passage, index), nobodysFloor()));
			continue;
		}

		// On 3 May 2026 at 09:12, Ann Lee wrote: > We are late.
		const mail = mails.get(passage);
		if (mail !== undefined) {
			yield index / passages.length;
			Object.assign(floor, nobodysFloor());
			speeches.push(...(mail ? takeMail(passage, mail, read) : []));
			continue;
		}

		const {leftOpen} = floor;
		floor.leftOpen = undefined;
		const numbered = numberedTurn(passage, floor);
		if (numbered) {
			numbered.turn.content.push(toText(passage, {start: 0, end: passage.tokens.length}));
			floor.numbered = numbered;
			floor.turn = undefined;
		}

		endTurn(passage, passages[index - 1], floor);
		// [LAUGHTER]: nobody says it, and who speaks goes on.
		if (notices.has(passage) || (floor.turn && (isStageDirection(passage) || isTime(passage)))) {
			continue;
		}

		// Question put and agreed to.
		if (floor.turn?.source && !isLabel(passage) && isProcedure(passage, isOfRecord)) {
			floor.turn = undefined;
			floor.last = undefined;
			continue;
		}

		// `WALLACE: We begin with the economy.`
		const turn = labelled(passage, floor, isLabel);
		if (turn) {
			speeches.push(turn);
			if (passage.block.kind === 'title') {
				headlines.add(turn);
			} else {
				yield index / passages.length;
				const {nested, introduced} = nestedSpeeches(passage, read);
				speeches.push(...nested);
				floor.introduced = introduced;
			}

			if (isQuestion(passage)) {
				expectAnswer();
			}

			continue;
		}

		// “Never again”: Ida Krol on the flood
		const headline = quotedHeadline(passage);
		if (headline) {
			speeches.push(headline);
			continue;
		}

		// **Did he teach you?**
		if (isQuestion(passage)) {
			expectAnswer();
			continue;
		}

		// “The best day of my life.” ― Karen Wolfe
		const pulled = signed(passages, index, floor);
		if (pulled) {
			speeches.push(pulled.speech);
			taken = pulled.end;
			continue;
		}

		// Then she added: > There will be a memorial.
		const {taken: isIntroduced, begun} = introducedBlock(passage, floor);
		if (isIntroduced) {
			speeches.push(...(begun ? [begun] : []));
			continue;
		}

		// [Anna Larsen] [said] [the bridge would open in June]
		yield index / passages.length;
		const reading = read(passage, index);
		const all = attributePassage(passage, reading, floor);
		// `[I] would dismiss it`: whoever has written a judgment.
		const here = numbered ? all.filter(speech => !isInPerson(passage, speech)) : all;
		const before = passages[index - 1];
		const isBehindTime = before !== undefined && isTime(before);
		const nested = continuesTurn(passage, here, floor, within.has(passage), isBehindTime);
		if (nested) {
			speeches.push(...nested);
			floor.introduced = isIntroduction(passage) ? reading.introduced : undefined;
			continue;
		}

		const {stretches} = passage;
		speeches.push(...here);
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
	}

	const inOrder = speeches
		.filter(
			speech =>
				speech.content.length > 0 &&
				!(headlines.has(speech) && isEmptyHeadline(text, speech, speeches, sure > 0)),
		)
		.sort((a, b) => a.content[0].start - b.content[0].start);
	return withDisowned(text, passages, inOrder).map(({content, cue, source, confidence, isVerbatim}) => ({
		content,
		cue,
		source,
		confidence,
		isVerbatim,
	}));
}
