/** Interviews whose questions are set in bold and whose answers have no label. */
import type {Span} from '../document/span.js';
import {type Passage, partOf} from './passage.js';
import type {Interview} from './speakers/interview.js';
import type {Speech} from './speech.js';

/** Whether a passage is a question in bold, alone: **Did he teach you?** */
export const isBoldQuestion = ({strong, tokens}: Passage): boolean =>
	strong === tokens.length && tokens.at(-1)?.text === '?';

/** With fewer questions it is no interview. */
const fewest = 2;

const hasOutsideMarks = ({tokens, stretchOf}: Passage, word: RegExp): boolean =>
	tokens.some(({lower}, i) => stretchOf[i] === -1 && word.test(lower));

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

const addressed = /^(?:you|your|yours|yourself)(?:[’']\p{Ll}+)?$/u;
const self = /^(?:i|me|my|mine|myself)(?:[’']\p{Ll}+)?$/u;

/** So many of the questions say `you`; of some, `And now?`, the rest is clear from those before. */
const fewestAddressed = 0.3;

/**
 * The first question of an interview with somebody whose answers stand below questions in bold: some of the questions say
 * `you`, few `I`, and most answers `I`. Where an editor answers what readers may ask, this does not hold.
 */
const firstQuestion = (passages: readonly Passage[]): Passage | undefined => {
	const pairs = passages.flatMap((passage, i) =>
		isBoldQuestion(passage) && passages[i + 1] && !isBoldQuestion(passages[i + 1])
			? [{question: passage, answer: passages[i + 1]}]
			: [],
	);
	const share = (holds: (pair: (typeof pairs)[number]) => boolean): number =>
		pairs.filter(holds).length / pairs.length;
	return pairs.length >= fewest &&
		share(({question}) => hasOutsideMarks(question, addressed)) >= fewestAddressed &&
		share(({question}) => hasOutsideMarks(question, self)) < 0.5 &&
		share(({answer}) => hasOutsideMarks(answer, self)) > 0.5
		? pairs[0].question
		: undefined;
};

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
	if (passages.filter(passage => answerAt(passage) !== undefined).length < fewest) {
		return passages;
	}

	const cut = passages.flatMap(passage => {
		const start = answerAt(passage);
		return start === undefined
			? [passage]
			: [partOf(passage, {start: 0, end: start}), partOf(passage, {start, end: passage.tokens.length})];
	});
	return firstQuestion(cut) ? cut : passages;
};

/** How sure it is that what stands below a question answers it, and that it is the one whom the article talks to. */
const likely = 0.75;

/** How sure it is where nothing tells of a talk, but somebody is named above its questions, and nobody else. */
const likelyAlone = 0.65;

/**
 * How sure it is that what stands below questions in bold is said by whoever the article is with.
 *
 * @param passages the article's passages
 * @param findGuest who answers by what stands above the first question; asked only where nothing there tells of a talk
 * @returns 0 where the article is no interview, or nobody is known to answer
 */
export const sureOfAnswers = (
	passages: readonly Passage[],
	findGuest: (first: Span) => Pick<Interview, 'answering' | 'isTold'>,
): number => {
	const question = firstQuestion(passages);
	if (!question) {
		return 0;
	}

	const first = passages.indexOf(question);
	if (isAnnounced(passages, first)) {
		return likely;
	}

	const {answering, isTold} = findGuest(question.block);
	// `I moved here with Olga Brandt`: whoever tells that asks themselves.
	const isEssay = passages.slice(0, first).some(passage => hasOutsideMarks(passage, self));
	return !answering ? 0 : isTold ? likely : isEssay ? 0 : likelyAlone;
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
