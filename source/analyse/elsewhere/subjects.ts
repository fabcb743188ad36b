import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {
	inverted,
	isCapital,
	type Phrase,
	phraseAt,
	plainWord,
	type Scene,
	type SourceKind,
} from './phrase.js';

/** Whoever says something, in offsets of the text. */
export type Source = Span & {
	readonly kind: SourceKind;
	/** In lower case. */
	readonly words: readonly string[];
};

/** How many words may stand between a quotation and its verb: `a`, `ha`, `le`. */
export const between = 4;

export const isOver = ({tokens, stretchOf}: Passage, i: number): boolean =>
	i < 0 || i >= tokens.length || stretchOf[i] !== -1 || /^[.!?:;]$/.test(tokens[i].text);

export const toSpan = ({tokens}: Passage, {start, end}: Span): Span => ({
	start: tokens[start].start,
	end: tokens[end - 1].end,
});

export const asSource = (passage: Passage, phrase: Phrase): Source => ({
	...toSpan(passage, phrase),
	kind: phrase.kind,
	words: passage.tokens.slice(phrase.start, phrase.end).map(({lower}) => lower),
});

/** The pronoun that is a part of a word before a place: `souffle-t-[il]`, `a-t-[elle] précisé` */
export const invertedBefore = (passage: Passage, from: number, to: number): Source | undefined => {
	for (let i = from; i < to; i++) {
		const pronoun = inverted.exec(plainWord(passage, i))?.[0].replace(/^-(?:t-)?/, '');
		if (pronoun) {
			const {end} = passage.tokens[i];
			return {start: end - pronoun.length, end, kind: 'pronoun', words: [pronoun]};
		}
	}

	return undefined;
};

/** What begins another clause, whose subject is not the verb's. */
const clause = /^(?:que|qui|qu'.+|quien|che|chi|dass|dat|wie|att|at|som|że|что|bahwa|où|donde|onde)$/;

/** Whoever stands behind a verb: `dijo [Carmen Olmedo]`, `dijo a este diario [Carmen Olmedo]`, `souffle-t-[il]` */
export const subjectBehind = (passage: Passage, verb: number, scene: Scene): Source | null => {
	const own = invertedBefore(passage, verb, verb + 1);
	if (own) {
		return own;
	}

	for (let i = verb + 1; i <= verb + 1 + between && !isOver(passage, i); i++) {
		const phrase = phraseAt(passage, i, scene);
		const isNext = i === verb + 1;
		// `dijo en Madrid`, `dijo a Carmen`; and in German `sagte am Montag`.
		const before = plainWord(passage, i - 1);
		const isOther = scene.prepositions.has(before) || scene.of.has(before);
		if (phrase && (isNext || !(isOther || (scene.hasCapitalNouns && phrase.kind === 'name')))) {
			return asSource(passage, phrase);
		}

		if (passage.tokens[i].text === ',' || clause.test(plainWord(passage, i))) {
			break;
		}
	}

	return null;
};

/** How many words around words in marks are looked at: some sentences are as long as an article. */
export const farthest = 60;

/** Where the clause of a verb begins: behind the last sign, or the last words in marks. */
const clauseStart = (passage: Passage, verb: number, from: number): number => {
	let start = verb;
	while (
		start > Math.max(from, verb - farthest) &&
		passage.stretchOf[start - 1] === -1 &&
		passage.tokens[start - 1].isWord
	) {
		start--;
	}

	return start;
};

/** How many words may stand between who speaks and the verb: `[Russo] lo ha`, `[Le maire] n'a pas` */
const beforeVerb = 4;

/** How many words stand before a verb that has no subject in its clause: `…, lo [ha] detto` */
const beforeAlone = 2;

/** Whoever stands before a verb, in its clause: `[El consejero] aseguró`, `[Ferri] racconta` */
export const subjectBefore = (passage: Passage, verb: number, from: number, scene: Scene): Source | null => {
	const start = clauseStart(passage, verb, from);
	for (let i = Math.max(start, verb - 12); i < verb; i++) {
		const phrase = phraseAt(passage, i, scene);
		if (phrase && phrase.whole.end <= verb && verb - phrase.whole.end <= beforeVerb) {
			const before = plainWord(passage, i - 1);
			// `nach der Sitzung sagte`, `de Krone sagte`
			if (i === start || !(scene.prepositions.has(before) || scene.of.has(before))) {
				return asSource(passage, phrase);
			}
		}
	}

	// `[L'azienda], da parte sua, sostiene`: at the beginning of the sentence, with something between commas.
	const isBehindComma = passage.tokens[start - 1]?.text === ',' && verb - start <= beforeAlone;
	const first = isBehindComma ? phraseAt(passage, from, scene) : undefined;
	return first && first.whole.end < start ? asSource(passage, first) : null;
};

/** Whoever a sentence begins with, where that is neither a name nor has an article: `[Fuentes municipales] responden` */
const beginning = (passage: Passage, verb: number, from: number, scene: Scene): Source | null => {
	const first = plainWord(passage, from);
	const start = clauseStart(passage, verb, from);
	let end = verb;
	while (end > from && scene.ends.has(plainWord(passage, end - 1))) {
		end--;
	}

	return start === from &&
		end > from &&
		end - from <= beforeVerb &&
		isCapital(passage, from) &&
		!scene.prepositions.has(first) &&
		!scene.ends.has(first)
		? asSource(passage, {start: from, end, kind: 'description', whole: {start: from, end}})
		: null;
};

/** Whose verb it is, before the words that are said. */
export const subjectOf = (passage: Passage, verb: number, from: number, scene: Scene): Source | null => {
	const [before, behind] = [subjectBefore(passage, verb, from, scene), subjectBehind(passage, verb, scene)];
	// `Die Daten findet [Ulrich Maas] „bestechend“`
	const isInverted = scene.hasCapitalNouns && behind?.kind === 'name' && before?.kind === 'description';
	return (isInverted ? behind : (before ?? behind)) ?? beginning(passage, verb, from, scene);
};
