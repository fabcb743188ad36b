/**
 * Whose a stretch in marks is by what stands around it, where no engine has claimed it: mostly one that opens a passage, or
 * is a sentence by itself.
 */
import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {isInMarks, type Speech, stretchRuns, toText, withoutStop} from '../passage/speech.js';
import {answerer} from '../turns/dialogue.js';
import type {Floor} from '../turns/floor.js';
import {beat} from './beat.js';
import {neighbourOf, startOf} from './neighbour.js';

/** A sentence in marks of at least this many words is worth a guess. */
export const shortestSentence = 4;

/** How sure it is that whoever makes a gesture says what stands behind it. */
const sureOfActor = 0.6;

/** How sure it is that a passage goes on with the last quotation, and that it is of somebody else who spoke. */
const sureOfFloor = {last: 0.6, other: 0.5} as const;

/** How many words a range of tokens has. */
export const wordsIn = ({tokens}: Passage, {start, end}: Span): number =>
	tokens.slice(start, end).filter(token => token.isWord).length;

/** A stretch that nobody has claimed. */
type Unclaimed = {
	readonly passage: Passage;
	readonly sentence: Span;
	/** Its tokens, and where they stand in the text. */
	readonly run: Span;
	readonly span: Span;
	/** The speeches of the passage so far. */
	readonly here: Speech[];
	readonly floor: Floor;
	/** Its sentence stands in marks, be it in several without a word between them: `“We wait. “We are many.”` */
	readonly isSentence: boolean;
	/** The speech of its passage that it belongs to, if it belongs to one. */
	readonly previous: Speech | undefined;
};

/** Gives a stretch to whoever says it, and returns whether it is settled: also where the rule knows that it is nobody’s. */
type Rule = (stretch: Unclaimed) => boolean;

const isPassage = ({passage, run}: Unclaimed): boolean =>
	run.start === 0 && run.end === withoutStop(passage, {start: 0, end: passage.tokens.length}).end;

/** `Then she added: ⏎ [“I am tired.”]` */
const ofIntroduced: Rule = ({run, span, here, floor: {introduced}}) => {
	if (run.start !== 0 || !introduced || introduced.content.length > 0) {
		return false;
	}

	introduced.content.push(span);
	// What somebody in it says is said within these words.
	here.unshift(introduced);
	return true;
};

/** `“We wait. ⏎ [“We are many.”] Ida Krol said that she had gone.` */
const ofLeftOpen: Rule = ({passage, run, span, isSentence, floor: {last}}) => {
	if (!isSentence || run.start !== 0 || !passage.stretches[0].continues || !last) {
		return false;
	}

	last.content.push(span);
	return true;
};

/** `Does she read them? ⏎ [“Only the cruel ones.”]` */
const ofAsked: Rule = stretch => {
	const {passage, span, here, floor} = stretch;
	if (!isPassage(stretch) || !floor.asked || passage.block.kind !== 'paragraph') {
		return false;
	}

	here.unshift({...floor.asked, content: [span]});
	return true;
};

/** `[“Certainty,”] my grandfather used to say, “is for fools.”`: a space before who says it, a comma and a space behind. */
const ofTag: Rule = ({passage, sentence, run, span, here}) => {
	const teller =
		run.start === sentence.start && /^[,?!…]$/.test(passage.tokens[run.end - 2]?.text ?? '')
			? here.find(
					({content: [first], marked, cue, source}) =>
						marked &&
						cue &&
						source &&
						Math.min(cue.start, source.start) === span.end + 1 &&
						first.start - Math.max(cue.end, source.end) === 2,
				)
			: undefined;
	teller?.content.unshift(span);
	return teller !== undefined;
};

/** Whether a source has a word of a phrase, so that both may be one: `Ana Ruiz`, `Ruiz`. */
const isNamed = ({tokens}: Passage, speech: Speech | undefined, phrase: Span): boolean =>
	tokens.some(
		({start, end, text}) =>
			speech?.source &&
			speech.source.start <= start &&
			end <= speech.source.end &&
			/^\p{Lu}/u.test(text) &&
			tokens.slice(phrase.start, phrase.end).some(other => other.text === text),
	);

/** `“…,” says Betty. Edna shakes her head. [“…”]` */
const ofActor: Rule = ({passage, sentence, run, span, here, isSentence, previous}) => {
	const before = passage.sentences[passage.sentences.indexOf(sentence) - 1];
	const actor =
		isSentence && (previous?.marked || (here.length === 0 && wordsIn(passage, run) < shortestSentence))
			? before && beat(passage, before)
			: undefined;
	if (!actor || isNamed(passage, previous, actor.source)) {
		return false;
	}

	const [cue, source] = [toText(passage, actor.cue), toText(passage, actor.source)];
	here.push({content: [span], cue, source, marked: true, confidence: sureOfActor});
	return true;
};

/**
 * Whether a stretch goes on behind a long tag: `“There are no small rooms,” says Mrs Marsh early in the play, [“only
 * small tenants.”]`
 */
const isSecondHalf = (
	{passage, sentence, run}: Unclaimed,
	{marked, cue, content: [half, ...more]}: Speech,
): boolean => {
	const {tokens} = passage;
	const [first] = stretchRuns(passage, sentence);
	const begins = tokens
		.slice(run.start, run.end)
		.find(({isWord}) => isWord)
		?.text.charAt(0);
	return (
		marked &&
		cue !== null &&
		more.length === 0 &&
		half.start === tokens[sentence.start].start &&
		half.end < cue.start &&
		toText(passage, first).end === half.end &&
		/^[,?!…—]$/.test(tokens[first.end - 2]?.text ?? '') &&
		tokens[run.start - 1]?.text === ',' &&
		/^\p{Ll}/u.test(begins ?? '')
	);
};

/** `“…,” she said. [“…”]`: her speech goes on. */
const ofPrevious: Rule = stretch => {
	const {span, isSentence, previous} = stretch;
	const goesOn = previous && ((isSentence && previous.marked) || isSecondHalf(stretch, previous));
	if (goesOn) {
		previous.content.push(span);
	}

	return goesOn === true;
};

/** `“We wait,” Ida Krol said. ⏎ [“We are many.”]` */
const ofFloor: Rule = stretch => {
	const {passage, run, span, here, isSentence, previous} = stretch;
	const {last, spoke, dialogue} = stretch.floor;
	// Who reports behind it without marks has not spoken before it.
	const opens =
		run.start === 0 && (previous === undefined || (!previous.marked && startOf(previous) > span.start));
	// `[“… prevent the evacuation”]` heads what others say of it.
	const isWhole = !/^(?:…|\.{3}|\p{Ll})/u.test(passage.tokens[run.start + 1]?.text ?? '');
	// A quotation that is set apart repeats what somebody says, most often elsewhere.
	if (!isSentence || !opens || !last || !isWhole || passage.block.kind === 'quote') {
		return false;
	}

	// “Where?” Ida asked. ⏎ “Here,” said Otto. ⏎ [“Why?”]
	const answers = isPassage(stretch) ? answerer(passage, dialogue) : undefined;
	// “It rains,” Ida said. Otto said that it was dry. ⏎ [“We can go.”]: who reports behind the last quotation goes on.
	const reporter = spoke?.source && spoke.cue && startOf(spoke) > startOf(last) ? spoke : undefined;
	if (answers !== 'nobody') {
		here.push({
			...(answers ?? reporter ?? last),
			content: [span],
			cue: null,
			marked: true,
			confidence: answers || reporter ? sureOfFloor.other : sureOfFloor.last,
		});
	}

	return true;
};

const rules: readonly Rule[] = [ofIntroduced, ofLeftOpen, ofAsked, ofTag, ofActor, ofPrevious, ofFloor];

/**
 * Attributes a stretch in marks that nobody has claimed by what stands around it.
 *
 * @param run its tokens, in a sentence of the passage
 * @param here the speeches of the passage so far, to which it is added as a new one or as a piece of one
 * @param floor who has spoken in the passages before
 * @returns whether it is settled: somebody says it, or nobody is known to
 */
export const settleStretch = (
	passage: Passage,
	sentence: Span,
	run: Span,
	here: Speech[],
	floor: Floor,
): boolean => {
	const span = toText(passage, run);
	const stretch: Unclaimed = {
		passage,
		sentence,
		run,
		span,
		here,
		floor,
		isSentence: isInMarks(passage, sentence),
		previous: neighbourOf(passage, sentence, here, span),
	};
	return rules.some(rule => rule(stretch));
};
