/** Who says what in the languages that the engine has not learned: what the structure tells, and explicit cues. */
import {interviewFinder} from './cast/interview.js';
import {readExplicit} from './explicit-cues.js';
import type {Attribution} from './passage/attribution.js';
import type {Passage} from './passage/passage.js';
import type {Speech} from './passage/speech.js';
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
): readonly Speech[] => {
	const {told} = readExplicit(passage);
	if (passage.block.kind === 'caption') {
		return told;
	}

	const mail = mails.get(passage);
	if (mail !== undefined) {
		floor.turn = undefined;
		return mail ? takeMail(passage, mail, readExplicit) : [];
	}

	endTurn(passage, before, floor);
	if (notices.has(passage) || (floor.turn && (isStageDirection(passage) || isTime(passage)))) {
		return [];
	}

	const turn = takeLabelled(passage, floor, labelled => labels.has(labelled));
	if (turn) {
		return [turn, ...nestedSpeeches(passage, readExplicit).nested];
	}

	if (interview.isQuestion(passage)) {
		return [...told, ...expectAnswer(floor, interview)];
	}

	const nested = continuesTurn(passage, told, floor, false, before !== undefined && isTime(before));
	floor.turn = nested && floor.turn;
	return nested ?? told;
};

/**
 * Attributes what is said in languages that the engine has not learned: turns behind labels and stamps, mails, and what
 * stands in quotation marks where a verb of saying stands beside it.
 *
 * @param text the article's text
 * @param passages its passages, in order
 * @param byline who wrote the article, and so is not whom it talks to
 * @returns the attributions in the order of the text
 */
export const attributeExplicit = (
	text: string,
	passages: readonly Passage[],
	byline: string | null,
): Attribution[] => {
	const labels = transcriptLabels(passages);
	const structure = {
		labels,
		notices: chatNotices(passages, labels),
		mails: mailsIn(text, passages),
		interview: findToldInterview(passages, interviewFinder(text, passages, byline)),
	};
	const floor = nobodysFloor();
	return passages
		.flatMap((passage, i) => speechesOf(passage, passages[i - 1], structure, floor))
		.filter(({content}) => content.length > 0)
		.map(({content, cue, source, confidence, isVerbatim}) => ({
			content,
			cue,
			source,
			confidence,
			isVerbatim,
		}));
};
