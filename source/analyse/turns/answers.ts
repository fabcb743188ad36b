/** Interviews whose questions are paragraphs or headings of their own and whose answers have no label. */
import type {Span} from '../../document/span.js';
import type {Interview} from '../cast/interview.js';
import {type Passage, partOf} from '../passage/passage.js';
import {isAllInMarks, type Speech} from '../passage/speech.js';
import {isSecondPerson} from '../words/personal-pronouns.js';

/** Whether a passage is a question in bold, alone: **Did he teach you?** */
const isBoldQuestion = ({strong, tokens}: Passage): boolean =>
	strong === tokens.length && tokens.at(-1)?.text === '?';

/** Whether a passage is a heading that asks: ### Did he teach you? */
const isHeadingQuestion = ({block: {kind}, tokens}: Passage): boolean =>
	kind === 'heading' && tokens.at(-1)?.text === '?';

/** So many words a question has at most that nothing sets off. */
const longestPlain = 60;

/** Whether a passage is a question that nothing sets off from what stands around it. */
const isPlainQuestion = ({block: {kind}, tokens, strong, stretches}: Passage): boolean =>
	kind === 'paragraph' &&
	strong === 0 &&
	stretches.length === 0 &&
	tokens.length <= longestPlain &&
	tokens.at(-1)?.text === '?';

/** Whether a passage may be a question of an interview by how it is set. */
export const mayAsk = (passage: Passage): boolean =>
	isBoldQuestion(passage) || isHeadingQuestion(passage) || isPlainQuestion(passage);

const endsSentence = ({tokens}: Passage): boolean => /^[?.!…]$/.test(tokens.at(-1)?.text ?? '');

/** How the questions of an interview are set. */
type Form = {
	readonly isQuestion: (passage: Passage) => boolean;
	/** What whoever asks may say as well, once it is known for an interview: **There was also a lawsuit.** */
	readonly isPrompt: (passage: Passage) => boolean;
	/** With fewer questions it is none. */
	readonly fewest: number;
	/** Nothing sets them off. */
	readonly isPlain: boolean;
};

const bold: Form = {
	isQuestion: isBoldQuestion,
	isPrompt: passage => passage.strong === passage.tokens.length && endsSentence(passage),
	fewest: 2,
	isPlain: false,
};

const forms: readonly Form[] = [
	bold,
	{
		isQuestion: isHeadingQuestion,
		isPrompt: passage => passage.block.kind === 'heading' && endsSentence(passage),
		fewest: 2,
		isPlain: false,
	},
	{isQuestion: isPlainQuestion, isPrompt: isPlainQuestion, fewest: 3, isPlain: true},
];

const hasOutsideMarks = ({tokens, stretchOf}: Passage, isWanted: (lower: string) => boolean): boolean =>
	tokens.some(({lower}, i) => stretchOf[i] === -1 && isWanted(lower));

/** What tells, above the first question, that somebody is talked to. */
const announces =
	/^(?:interview(?:s|ed)?|conversation|q|talks?|talked|talking|speaks?|spoke|speaking|tells|told|explains|answers|answered|met|meet|sat|asked)$/;

/**
 * Whether what stands above the first question tells of an interview, or is a title with the words of whom it is with:
 * `Lena Marsh: “Fame is a cage”`
 */
const isAnnounced = (passages: readonly Passage[], first: number): boolean =>
	passages
		.slice(0, first)
		.some(
			({tokens, block}) =>
				tokens.some(({lower}) => announces.test(lower)) ||
				(block.kind === 'title' &&
					tokens.some(({text}, i) => text === ':' && /^["“‘'«„]/.test(tokens[i + 1]?.text ?? ''))),
		);

const self = /^(?:i|me|my|mine|myself)(?:[’']\p{Ll}+)?$/u;
const isSelf = (lower: string): boolean => self.test(lower);

/** So many of the questions say `you`; of some, `And now?`, the rest is clear from those before. */
const fewestAddressed = 0.3;

/** A question and what stands below it. */
type Pair = {readonly question: Passage; readonly answer: Passage};

const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): number =>
	pairs.filter(holds).length / pairs.length;

/** The questions of what may be an interview, each with what stands below. */
const asked = (passages: readonly Passage[], {isQuestion}: Form): Pair[] =>
	passages.flatMap((passage, i) =>
		isQuestion(passage) && passages[i + 1] && !isQuestion(passages[i + 1])
			? [{question: passage, answer: passages[i + 1]}]
			: [],
	);

/**
 * The same where some of the questions say `you`, few `I`.
 *
 * @returns empty where it is none
 */
const pairsIn = (passages: readonly Passage[], form: Form): Pair[] => {
	const {fewest} = form;
	const pairs = asked(passages, form);
	return pairs.length >= fewest &&
		share(pairs, ({question}) => hasOutsideMarks(question, isSecondPerson)) >= fewestAddressed &&
		share(pairs, ({question}) => hasOutsideMarks(question, isSelf)) < 0.5
		? pairs
		: [];
};

/** Whether most answers say `I`. Where an editor answers what readers may ask, this does not hold. */
const isInOwnName = (pairs: readonly Pair[]): boolean =>
	share(
		pairs,
		({answer}) =>
			hasOutsideMarks(answer, isSelf) ||
			(isAllInMarks(answer) && answer.tokens.some(({lower}) => isSelf(lower))),
	) > 0.5;

/** Where the answer begins in a passage that opens with a question in bold: **Did he teach you?** He did. */
const answerAt = ({tokens, strong}: Passage): number | undefined =>
	strong > 0 &&
	strong < tokens.length &&
	tokens[strong - 1].text === '?' &&
	!/^[\p{Ll}\p{P}]/u.test(tokens[strong].text.replace(/^["“‘'«„([]/, ''))
		? strong
		: undefined;

/** Cuts the passages of an interview in which questions in bold and their answers stand in one paragraph. */
export const atQuestions = (passages: readonly Passage[]): readonly Passage[] => {
	if (passages.filter(passage => answerAt(passage) !== undefined).length < bold.fewest) {
		return passages;
	}

	const cut = passages.flatMap(passage => {
		const start = answerAt(passage);
		return start === undefined
			? [passage]
			: [partOf(passage, {start: 0, end: start}), partOf(passage, {start, end: passage.tokens.length})];
	});
	const pairs = pairsIn(cut, bold);
	return pairs.length > 0 && isInOwnName(pairs) ? cut : passages;
};

/** How sure it is that what stands below a question answers it, and that it is the one whom the article talks to. */
const likely = 0.75;

/** How sure it is where nothing tells of a talk, but somebody is named above its questions, and nobody else. */
const likelyAlone = 0.65;

/** What is a question of an interview, or stands in the place of one between the first and the last. */
const asking = ({isQuestion, isPrompt}: Form, pairs: readonly Pair[]) => {
	const [{question: first}] = pairs;
	const last = pairs[pairs.length - 1].question;
	return (passage: Passage): boolean =>
		isQuestion(passage) ||
		(isPrompt(passage) && passage.block.start > first.block.start && passage.block.end < last.block.end);
};

/** An interview whose answers have no label. */
export type Unlabelled = {
	/** Whether a passage is a question, or what whoever asks says in the place of one. */
	readonly isQuestion: (passage: Passage) => boolean;
	/**
	 * How sure it is that what stands below a question is said by whoever the article is with: 0 where it is no
	 * interview, or nobody is known to answer.
	 */
	readonly confidence: number;
};

/**
 * Finds the questions of an interview whose answers have no label, and how sure it is that the one whom the article is with
 * answers them. Those that nothing sets off, and those whose answers do not say `I`, take a text that tells whom it is with.
 *
 * @param passages the article's passages
 * @param findGuest who answers by what stands above the first question, asked only where it takes that to know
 */
export const findUnlabelled = (
	passages: readonly Passage[],
	findGuest: (first: Span) => Pick<Interview, 'answering' | 'isTold' | 'isKnown'>,
): Unlabelled => {
	for (const form of forms) {
		const pairs = pairsIn(passages, form);
		if (pairs.length > 0) {
			const {isPlain} = form;
			const [{question}] = pairs;
			const isAsked = asking(form, pairs);
			const first = passages.indexOf(question);
			const isOwn = isInOwnName(pairs);
			if (isOwn && !isPlain && isAnnounced(passages, first)) {
				return {isQuestion: isAsked, confidence: likely};
			}

			const {answering, isTold, isKnown} = findGuest(question.block);
			// `I moved here with Olga Brandt`: whoever tells that asks themselves.
			const isEssay = passages.slice(0, first).some(passage => hasOutsideMarks(passage, isSelf));
			const isSetOff = !isPlain || pairs.every(({answer}) => isAllInMarks(answer));
			const answers = isOwn ? isTold || (isSetOff && !isEssay) : isKnown;
			if (answering && answers) {
				return {isQuestion: isAsked, confidence: isOwn && isTold && !isPlain ? likely : likelyAlone};
			}
		}
	}

	return {isQuestion: isBoldQuestion, confidence: 0};
};

/**
 * The same in a language whose `I` and `you` may be no words of their own: what sets the questions off has to do, and it has to
 * be told whom the talk is with, `Interview mit Ruth Ahlers`.
 */
export const findToldInterview = (
	passages: readonly Passage[],
	findGuest: (first: Span) => Pick<Interview, 'answering' | 'isTold'>,
): Unlabelled => {
	for (const form of forms.filter(({isPlain}) => !isPlain)) {
		const pairs = asked(passages, form);
		const guest = pairs.length >= form.fewest ? findGuest(pairs[0].question.block) : undefined;
		if (guest?.answering && guest.isTold) {
			return {isQuestion: asking(form, pairs), confidence: likelyAlone};
		}
	}

	return {isQuestion: () => false, confidence: 0};
};

/** The turn of whoever answers, which has no words yet. Who that is, is found out with the speakers. */
export const newAnswer = (confidence: number): Speech => ({
	content: [],
	cue: null,
	source: null,
	marked: false,
	isVerbatim: true,
	confidence,
});
