/** Interviews whose questions are set in bold and whose answers have no label. */
import type {Passage} from './passage.js';
import type {Speech} from './speech.js';

/** Whether a passage is a question in bold, alone: **Did he teach you?** */
export const isBoldQuestion = ({strong, tokens}: Passage): boolean =>
	strong === tokens.length && tokens.at(-1)?.text === '?';

/** With fewer questions it is no interview. */
const fewest = 2;

const hasOutsideMarks = ({tokens, stretchOf}: Passage, word: RegExp): boolean =>
	tokens.some(({lower}, i) => stretchOf[i] === -1 && word.test(lower));

/**
 * Whether an article is an interview with somebody whose answers stand below questions in bold: most of these say `you`, and
 * most answers `I`. Where an editor answers what readers may ask, nobody does.
 */
export const isInterview = (passages: readonly Passage[]): boolean => {
	const pairs = passages.flatMap((passage, i) =>
		isBoldQuestion(passage) && passages[i + 1] && !isBoldQuestion(passages[i + 1])
			? [{question: passage, answer: passages[i + 1]}]
			: [],
	);
	const most = (holds: (pair: (typeof pairs)[number]) => boolean): boolean =>
		pairs.filter(holds).length * 2 >= pairs.length;
	return (
		pairs.length >= fewest &&
		most(({question}) => hasOutsideMarks(question, /^(?:you|your|yours|yourself)(?:[’']\p{Ll}+)?$/u)) &&
		most(({answer}) => hasOutsideMarks(answer, /^(?:i|me|my|mine|myself)(?:[’']\p{Ll}+)?$/u))
	);
};

/** How sure it is that what stands below a question answers it, and that it is the one whom the article talks to. */
const likely = 0.75;

/** The turn of whoever answers, which has no words yet. Who that is, is found out with the speakers. */
export const newAnswer = (): Speech => ({
	content: [],
	cue: null,
	source: null,
	marked: false,
	isVerbatim: true,
	confidence: likely,
});
