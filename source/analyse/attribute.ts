import type {Span} from '../document/span.js';
import type {Attribution} from './attribution.js';
import type {Passage} from './passage.js';
import {attributeSentence, introducedBy, sentenceSubject} from './sentence-rules.js';

/** A stretch of at least this many words is worth a guess at its source, told with little confidence. */
const worthGuessing = 4;

/** An attribution that may still grow. */
type Speech = Attribution & {readonly content: Span[]; readonly marked: boolean};

const toText = ({tokens}: Passage, {start, end}: Span): Span => ({
	start: tokens[start].start,
	end: tokens[end - 1].end,
});

const wordsIn = ({tokens}: Passage, {start, end}: Span): number =>
	tokens.slice(start, end).filter(token => token.isWord).length;

/** The runs of tokens that stand in the same stretch. */
const stretchRuns = ({stretchOf}: Passage, {start, end}: Span): Span[] => {
	const runs: Span[] = [];
	for (let i = start; i < end; i++) {
		if (stretchOf[i] === -1) {
			continue;
		}

		const from = i;
		while (i + 1 < end && stretchOf[i + 1] === stretchOf[from]) {
			i++;
		}

		runs.push({start: from, end: i + 1});
	}

	return runs;
};

/** `WALLACE: …`, `Q: …`: the label at the head of a paragraph that tells who speaks; token indices. */
const labelOf = ({tokens, block}: Passage): Span | undefined => {
	const colon = tokens.slice(0, 6).findIndex(token => token.text === ':');
	if (colon < 1 || colon === tokens.length - 1 || block.kind === 'heading') {
		return undefined;
	}

	const words = tokens.slice(0, colon);
	return words.every(token => !token.isWord || /^\p{Lu}/u.test(token.text))
		? {start: 0, end: colon}
		: undefined;
};

const nameOf = ({tokens}: Passage, {start, end}: Span): string =>
	tokens
		.slice(start, end)
		.map(({text}) => text)
		.join(' ');

/** The labels that speak at least twice: with fewer a colon behind a capital means something else. */
const transcriptLabels = (passages: readonly Passage[]): ReadonlySet<string> => {
	const counts = new Map<string, number>();
	for (const passage of passages) {
		const label = labelOf(passage);
		if (label) {
			const name = nameOf(passage, label);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}

	return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
};

/** Attributes what stands in marks without a cue of its own in its sentence. */
const attributeLoose = (
	passage: Passage,
	sentence: Span,
	run: Span,
	here: Speech[],
	last: Speech | undefined,
): void => {
	const span = toText(passage, run);
	const whole = run.start === sentence.start && run.end === sentence.end;
	const previous = here.at(-1);
	if (whole && previous?.marked) {
		// “…,” she said. “…”: her speech goes on.
		previous.content.push(span);
		return;
	}

	if (whole && here.length === 0 && run.start === 0 && last) {
		if (last.content.length === 0) {
			last.content.push(span);
			here.push(last);
		} else if (passage.stretches[0].continues) {
			last.content.push(span);
		} else {
			here.push({...last, content: [span], cue: null, marked: true, confidence: 0.6});
		}

		return;
	}

	if (
		wordsIn(passage, run) < worthGuessing ||
		passage.block.kind === 'title' ||
		passage.block.kind === 'heading'
	) {
		return;
	}

	const subject = sentenceSubject(passage, {start: sentence.start, end: run.start});
	if (subject) {
		here.push({content: [span], cue: null, source: toText(passage, subject), marked: true, confidence: 0.35});
	} else {
		previous?.content.push(span);
	}
};

/**
 * Finds who says what, by rules: cues sentence by sentence, then what only the paragraphs around tell: transcripts,
 * quotations behind a colon, speech that goes on without a new cue.
 *
 * @param passages the article's passages, in order
 * @returns the attributions in the order of the text; stretches that nobody owns are not among them
 */
export const attribute = (passages: readonly Passage[]): Attribution[] => {
	const labels = transcriptLabels(passages);
	const speeches: Speech[] = [];
	let last: Speech | undefined;
	let turn: Speech | undefined;
	for (const passage of passages) {
		const {tokens, sentences, block, stretches} = passage;
		const label = labelOf(passage);
		if (label && (block.kind === 'title' || labels.has(nameOf(passage, label)))) {
			last = {
				content: [toText(passage, {start: label.end + 1, end: tokens.length})],
				cue: toText(passage, {start: label.end, end: label.end + 1}),
				source: toText(passage, label),
				marked: false,
				confidence: 0.9,
			};
			turn = block.kind === 'title' ? undefined : last;
			speeches.push(last);
			continue;
		}

		const here: Speech[] = [];
		for (const sentence of sentences) {
			const drafts = attributeSentence(passage, sentence);
			for (const {pieces, cue, source, confidence} of drafts) {
				const marked = pieces.some(({start, end}) =>
					passage.stretchOf.subarray(start, end).some(index => index !== -1),
				);
				here.push({
					content: pieces.map(piece => toText(passage, piece)),
					cue: cue && toText(passage, cue),
					source: source && toText(passage, source),
					marked,
					confidence,
				});
			}

			for (const run of stretchRuns(passage, sentence)) {
				if (
					!drafts.some(({pieces}) => pieces.some(piece => piece.start < run.end && run.start < piece.end))
				) {
					attributeLoose(passage, sentence, run, here, last);
				}
			}
		}

		if (here.length === 0 && stretches.length === 0 && turn && tokens.length > 0) {
			// A turn of a transcript may have several paragraphs.
			turn.content.push(toText(passage, {start: 0, end: tokens.length}));
			continue;
		}

		turn = here.length > 0 ? undefined : turn;
		speeches.push(...here);
		const introduction = introducedBy(passage);
		last = introduction
			? {
					content: [],
					cue: toText(passage, introduction.cue),
					source: toText(passage, introduction.source),
					marked: true,
					confidence: 0.8,
				}
			: // Speech that goes on over this paragraph goes on behind it as well.
				(here.findLast(({marked}) => marked) ??
				(here.length === 0 && (stretches.length === 0 || stretches[0].continues) ? last : undefined));
	}

	return speeches
		.filter(({content}) => content.length > 0)
		.map(({content, cue, source, confidence}) => ({content, cue, source, confidence}))
		.sort((a, b) => a.content[0].start - b.content[0].start);
};
