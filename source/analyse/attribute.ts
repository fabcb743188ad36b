import type {Span} from '../document/span.js';
import type {Attribution} from './attribution.js';
import {type Proposal, propose} from './engine/engine.js';
import type {Model} from './engine/model.js';
import type {Passage} from './passage.js';
import {personalPronouns} from './personal-pronouns.js';
import {reportingVerb} from './reporting-verbs.js';
import type {Slices} from './slices.js';
import {controlledSubject, isNoSource, strandedSource, wholeSource} from './source-extent.js';
import {type Speech, stretchRuns, toText} from './speech.js';
import {claimed, completed, isMarked, owns} from './stretches.js';
import {continuesTurn, type Floor, introducedBlock, isQuestion, labelled, signed} from './structure.js';
import {sentenceSubject} from './subject.js';
import {transcriptLabels} from './transcript.js';

/**
 * A proposal at least this sure stands by itself: where J.5 is best on PolNeAR dev. Titles and headings have their own
 * grammar, of which the corpus has little.
 */
const sureEnough = {text: 0.34, heading: 0.6} as const;

const isHeading = ({block: {kind}}: Passage): boolean => kind === 'title' || kind === 'heading';

/** A stretch of at least this many words is worth a guess at its source, told with little confidence. */
const worthGuessing = 6;

const wordsIn = ({tokens}: Passage, {start, end}: Span): number =>
	tokens.slice(start, end).filter(token => token.isWord).length;

const toSpeech = (passage: Passage, proposal: Proposal): Speech => {
	const {cue, confidence} = proposal;
	const stranded = proposal.source ? undefined : strandedSource(passage, proposal);
	const content = proposal.content.filter(piece => piece !== stranded);
	const source =
		stranded ??
		(proposal.source && !isNoSource(passage, proposal.source, cue)
			? wholeSource(passage, proposal.source, cue)
			: controlledSubject(passage, cue));
	return {
		content: content.map(piece => toText(passage, piece)),
		cue: toText(passage, cue),
		source: source && toText(passage, source),
		marked: isMarked(passage, proposal),
		confidence,
	};
};

/** Attributes a stretch in marks that opens a passage or is a sentence by itself to whoever has the floor. */
const continueSpeech = (
	passage: Passage,
	sentence: Span,
	run: Span,
	here: Speech[],
	{last, introduced}: Floor,
): boolean => {
	const span = toText(passage, run);
	const whole = run.start === sentence.start && run.end === sentence.end;
	const previous = here.at(-1);
	const opens = run.start === 0 && here.length === 0;
	if (run.start === 0 && introduced && introduced.content.length === 0) {
		// What somebody in it says is said within these words.
		introduced.content.push(span);
		here.unshift(introduced);
		return true;
	}

	if (whole && previous?.marked) {
		// “…,” she said. “…”: her speech goes on.
		previous.content.push(span);
		return true;
	}

	if (whole && opens && last) {
		if (passage.stretches[0].continues) {
			last.content.push(span);
		} else {
			here.push({...last, content: [span], cue: null, marked: true, confidence: 0.6});
		}

		return true;
	}

	return false;
};

/** The subject of a sentence as the likeliest source of what stands in marks in it: a name or a pronoun, else nobody. */
const likelySource = (passage: Passage, sentence: Span): Span | undefined => {
	const subject = sentenceSubject(passage, sentence);
	const isSomebody =
		subject &&
		passage.tokens
			.slice(subject.start, subject.end)
			.some(({text, lower}) => /^\p{Lu}\p{Ll}/u.test(text) || personalPronouns.has(lower));
	return isSomebody ? subject : undefined;
};

/** Attributes what stands in marks in a sentence and that nobody owns. */
const attributeLoose = (passage: Passage, sentence: Span, here: Speech[], floor: Floor): void => {
	if (isHeading(passage)) {
		return;
	}

	const loose = stretchRuns(passage, sentence).filter(run => {
		const span = toText(passage, run);
		return !here.some(speech => owns(speech, span)) && !continueSpeech(passage, sentence, run, here, floor);
	});
	if (!loose.some(run => wordsIn(passage, run) >= worthGuessing)) {
		return;
	}

	const content = loose.map(run => toText(passage, run));
	const before = passage.sentences[passage.sentences.indexOf(sentence) - 1];
	const isWhole = loose[0].start === sentence.start && loose.at(-1)?.end === sentence.end;
	const source =
		likelySource(passage, {start: sentence.start, end: loose[0].start}) ??
		// `Aderholt came back to it later. “What can be built by then?”`
		(isWhole && before && here.length === 0 ? likelySource(passage, before) : undefined);
	const isPassage = loose[0].start === 0 && loose[0].end === passage.tokens.length;
	if (source) {
		here.push({content, cue: null, source: toText(passage, source), marked: true, confidence: 0.35});
	} else if (isPassage && floor.spoke) {
		// A paragraph that is nothing but a quotation, behind one in which somebody speaks.
		here.push({...floor.spoke, content, cue: null, marked: true, confidence: 0.35});
	} else {
		here.at(-1)?.content.push(...content);
	}
};

/** How far before the colon the verb of an introduction may stand: `he said in a letter to the board:` */
const introductionReach = 12;

/** Who speaks next where a passage ends in `Then she added:`, by its form alone: its subject and its last verb of saying. */
const plainIntroduction = (passage: Passage, last: Span): Introduction | undefined => {
	const {tokens, stretchOf} = passage;
	const source = likelySource(passage, last);
	const from = Math.max(source?.end ?? last.end, last.end - introductionReach);
	const verb = tokens
		.slice(from, last.end)
		.findLastIndex(
			({lower}, i) => stretchOf[from + i] === -1 && reportingVerb(lower)?.verbClass === 'speech',
		);
	return source && verb !== -1 ? {source, cue: {start: from + verb, end: from + verb + 1}} : undefined;
};

type Introduction = Pick<Proposal, 'cue' | 'source'>;

/** `Then she added:` before a paragraph that is a quotation. */
const introduction = (passage: Passage, proposals: readonly Proposal[]): Introduction | undefined => {
	const {tokens, sentences} = passage;
	const last = sentences.at(-1);
	if (!last || tokens.at(-1)?.text !== ':') {
		return undefined;
	}

	return (
		proposals
			.filter(({cue, source}) => source && cue.start >= last.start && tokens[cue.start].text !== ':')
			.sort((a, b) => b.cue.start - a.cue.start)[0] ?? plainIntroduction(passage, last)
	);
};

/**
 * Attributes one passage by what stands in it.
 *
 * @returns its speeches in the order of the text, and the one whose words the next passage is, if it says so
 */
const attributePassage = (
	passage: Passage,
	model: Model,
	floor: Floor,
): {here: Speech[]; introduced: Speech | undefined} => {
	const {sentences} = passage;
	const proposals = propose(passage, model);
	const introducing = introduction(passage, proposals);
	const taken = claimed(
		passage,
		// What an introduction tells stands in the next passage, not in its own.
		proposals.filter(
			proposal => !(introducing && proposal.cue === introducing.cue && !isMarked(passage, proposal)),
		),
		isHeading(passage) ? sureEnough.heading : sureEnough.text,
	);
	const here = taken
		.map(proposal =>
			toSpeech(
				passage,
				completed(
					passage,
					proposal,
					taken.filter(other => other !== proposal),
				),
			),
		)
		.sort((a, b) => a.content[0].start - b.content[0].start);
	for (const sentence of sentences) {
		attributeLoose(passage, sentence, here, floor);
	}

	return {
		here,
		introduced: introducing && {
			content: [],
			cue: toText(passage, introducing.cue),
			source: introducing.source && toText(passage, introducing.source),
			marked: true,
			confidence: 0.8,
		},
	};
};

/**
 * The labels of headlines that nobody speaks by: `Kovač: no talks` is Kovač’s if Kovač speaks in the article as well,
 * `Storm Ada: latest updates` is nobody’s.
 */
const isEmptyHeadline = (text: string, headline: Speech, speeches: readonly Speech[]): boolean => {
	const {source: label} = headline;
	const name = label && /[\p{L}\p{N}]+$/u.exec(text.slice(label.start, label.end))?.[0];
	return !speeches.some(
		({source}) =>
			label &&
			name &&
			source &&
			source.start > label.end &&
			text.slice(source.start, source.end).includes(name),
	);
};

/**
 * Finds who says what: what the structure of the article tells, what the engine proposes passage by passage, and what
 * stands in quotation marks that nobody has claimed by then.
 *
 * @param text the article's text
 * @param passages its passages, in order
 * @param model what the engine has learned
 * @returns the attributions in the order of the text; stretches that nobody owns are not among them
 */
export function* attribute(text: string, passages: readonly Passage[], model: Model): Slices<Attribution[]> {
	const labels = transcriptLabels(passages);
	const isLabel = (passage: Passage) => passage.block.kind === 'title' || labels.has(passage);
	const speeches: Speech[] = [];
	const headlines = new Set<Speech>();
	const floor: Floor = {last: undefined, spoke: undefined, introduced: undefined, turn: undefined};
	for (const [index, passage] of passages.entries()) {
		// `WALLACE: We begin with the economy.`
		const turn = labelled(passage, floor, isLabel);
		if (turn) {
			speeches.push(turn);
			if (passage.block.kind === 'title') {
				headlines.add(turn);
			}

			continue;
		}

		// **Did he teach you?**
		if (isQuestion(passage, floor)) {
			continue;
		}

		// “The best day of my life.” ― Karen Wolfe
		const pulled = signed(passage, passages[index + 1], floor);
		if (pulled) {
			speeches.push(pulled);
			continue;
		}

		// Then she added: > There will be a memorial.
		const {taken, begun} = introducedBlock(passage, floor);
		if (taken) {
			speeches.push(...(begun ? [begun] : []));
			continue;
		}

		// [Anna Larsen] [said] [the bridge would open in June]
		yield;
		const {here, introduced} = attributePassage(passage, model, floor);
		if (continuesTurn(passage, here, floor)) {
			continue;
		}

		speeches.push(...here);
		floor.turn = here.length > 0 ? undefined : floor.turn;
		floor.introduced = introduced;
		floor.spoke = here.at(-1);
		// Speech that goes on over this paragraph goes on behind it as well.
		const {stretches} = passage;
		floor.last =
			here.findLast(({marked}) => marked) ??
			(here.length === 0 && (stretches.length === 0 || stretches[0].continues) ? floor.last : undefined);
	}

	return speeches
		.filter(
			speech =>
				speech.content.length > 0 && !(headlines.has(speech) && isEmptyHeadline(text, speech, speeches)),
		)
		.map(({content, cue, source, confidence}) => ({content, cue, source, confidence}))
		.sort((a, b) => a.content[0].start - b.content[0].start);
}
