/** Who says what in the languages that the engine has not learned: what the structure tells, and the words around marks. */
import {interviewFinder} from './cast/interview.js';
import {ElsewhereReader} from './elsewhere/reader.js';
import {tongueOf} from './elsewhere/tongues.js';
import type {Attribution} from './passage/attribution.js';
import type {Passage} from './passage/passage.js';
import type {Reader} from './passage/reading.js';
import {type Speech, toAttribution} from './passage/speech.js';
import type {TakenUp} from './speakers/elsewhere-mentions.js';
import {continuesTurn, endTurn, expectAnswer, nestedSpeeches, takeLabelled, takeMail} from './take-turns.js';
import {findToldInterview, type Unlabelled} from './turns/answers.js';
import {type Floor, nobodysFloor} from './turns/floor.js';
import {mailsIn} from './turns/mails.js';
import {isStageDirection, isTime} from './turns/procedure.js';
import {chatNotices, transcriptLabels} from './turns/transcript.js';

/** What the labels, the stamps and the mails of an article tell, which look alike in every language. */
type Structure = {
	readonly labels: ReadonlySet<Passage>;
	readonly notices: ReadonlySet<Passage>;
	readonly mails: ReadonlyMap<Passage, Speech | null>;
	readonly interview: Unlabelled;
};

/** The speeches that begin in a passage; one that has the floor grows instead. */
const speechesOf = (
	passage: Passage,
	before: Passage | undefined,
	{labels, notices, mails, interview}: Structure,
	floor: Floor,
	read: Reader,
): readonly Speech[] => {
	if (passage.block.kind === 'caption') {
		return read(passage).told;
	}

	const mail = mails.get(passage);
	if (mail !== undefined) {
		floor.turn = undefined;
		return mail ? takeMail(passage, mail, read) : [];
	}

	endTurn(passage, before, floor);
	if (notices.has(passage) || (floor.turn && (isStageDirection(passage) || isTime(passage)))) {
		return [];
	}

	const turn = takeLabelled(passage, floor, labelled => labels.has(labelled));
	if (turn) {
		return [turn, ...nestedSpeeches(passage, read).nested];
	}

	const {told} = read(passage);
	if (interview.isQuestion(passage)) {
		return [...told, ...expectAnswer(floor, interview)];
	}

	const nested = continuesTurn(passage, told, floor, false, before !== undefined && isTime(before));
	floor.turn = nested && floor.turn;
	return nested ?? told;
};

/**
 * Attributes what is said in languages that the engine has not learned: turns behind labels and stamps, mails, and what
 * stands in quotation marks where the words around it tell whose it is.
 *
 * @param text the article's text
 * @param passages its passages, in order
 * @param byline who wrote the article, and so is not whom it talks to
 * @param language its BCP 47 tag, null where it is not known
 * @returns the attributions in the order of the text, and whom their sources take up
 */
export const attributeElsewhere = (
	text: string,
	passages: readonly Passage[],
	byline: string | null,
	language: string | null,
): {attributions: Attribution[]; takenUp: TakenUp} => {
	const labels = transcriptLabels(passages);
	const structure = {
		labels,
		notices: chatNotices(passages, labels),
		mails: mailsIn(text, passages),
		interview: findToldInterview(passages, interviewFinder(text, passages, byline)),
	};
	const floor = nobodysFloor();
	const {read, takenUp} = new ElsewhereReader(tongueOf(language));
	const attributions = passages
		.flatMap((passage, i) => speechesOf(passage, passages[i - 1], structure, floor, read))
		.filter(({content}) => content.length > 0)
		.map(toAttribution);
	return {attributions, takenUp};
};
