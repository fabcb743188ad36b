import type {Span} from '../../document/span.js';
import type {Passage} from '../passage/passage.js';
import {toText} from '../passage/speech.js';
import {
	inverted,
	isCapital,
	type Phrase,
	phraseAt,
	phraseBeside,
	plainWord,
	type Scene,
	type SourceKind,
	withoutElision,
} from './phrase.js';

/** Whoever says something, in offsets of the text. */
export type Source = Span & {
	readonly kind: SourceKind;
	/** As they are looked up, without articles that are drawn together with them. */
	readonly words: readonly string[];
};

/** How many words may stand between a quotation and its verb: `a`, `ha`, `le`. */
export const between = 4;

/** Whether what tells who speaks cannot go on at a token: at the end, in marks, or behind the clause. */
export const isOver = ({tokens, stretchOf}: Passage, i: number): boolean =>
	i < 0 || i >= tokens.length || stretchOf[i] !== -1 || /^[.!?:;]$/.test(tokens[i].text);

/** A phrase as what it is in the text. */
export const asSource = (passage: Passage, phrase: Phrase): Source => ({
	...toText(passage, phrase),
	kind: phrase.kind,
	words: Array.from({length: phrase.end - phrase.start}, (_, i) =>
		withoutElision(plainWord(passage, phrase.start + i)),
	),
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
		const phrase = (i === verb + 1 ? phraseBeside : phraseAt)(passage, i, scene);
		const [word, before] = [plainWord(passage, i), plainWord(passage, i - 1)];
		const isOther =
			drawnTogether.test(word) ||
			drawnTogether.test(before) ||
			(i > verb + 1 && (scene.prepositions.has(before) || scene.of.has(before)));
		// In German nouns have capitals: `sagte am Montag`.
		const isNoun = i > verb + 1 && scene.hasCapitalNouns && phrase?.kind === 'name';
		if (phrase && !isOther && !isNoun) {
			return asSource(passage, phrase);
		}

		// `dijo a la periodista Ana Ruiz` is over behind her, `dijo a este diario [Ana Ruiz]` is not.
		if (phrase?.kind === 'name' && isOther && !demonstrative.test(word)) {
			i = phrase.whole.end - 1;
		}

		if (word === ',' || clause.test(word)) {
			break;
		}
	}

	return null;
};

/** A preposition with its article and noun in one word: `all'assessore` */
const drawnTogether = /^(?:all|dall|nell|sull|dell)'/;

/** What points at the paper itself: `dijo a [este] diario Ana Ruiz` */
const demonstrative = /^(?:este|esta|ce|cet|cette|questo|questa|dieser|dit|deze)$/;

/** How several people say something: `aseguran`, `disseram`, `dicono`, `powiedzieli` */
const plural = /(?:[aeo]n|m|no|li|ły)$/;

/**
 * Whether a verb that has no subject of its own may take up who has just spoken: nothing stands behind it that may be a subject
 * in words that are not known, and it tells of one.
 */
export const goesOn = (passage: Passage, verb: number, scene: Scene): boolean => {
	const next = plainWord(passage, verb + 1);
	const isKnown =
		isOver(passage, verb + 1) ||
		!passage.tokens[verb + 1].isWord ||
		scene.ends.has(next) ||
		scene.prepositions.has(next) ||
		/mente$/.test(next);
	return scene.dropsSubject && isKnown && !plural.test(plainWord(passage, verb));
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

/** How many words before a verb its subject may begin. */
const longestSubject = 12;

/** How many words stand before a verb that has no subject in its clause: `…, lo [ha] detto` */
const beforeAlone = 2;

/** Whoever stands before a verb, in its clause: `[El consejero] aseguró`, `[Ferri] racconta` */
export const subjectBefore = (passage: Passage, verb: number, from: number, scene: Scene): Source | null => {
	const start = clauseStart(passage, verb, from);
	for (let i = Math.max(start, verb - longestSubject); i < verb; i++) {
		const phrase = (i === start ? phraseBeside : phraseAt)(passage, i, scene);
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

/** Whose verb it is that stands before the words that are said; null where the sentence does not tell. */
export const subjectOf = (passage: Passage, verb: number, from: number, scene: Scene): Source | null => {
	const [before, behind] = [subjectBefore(passage, verb, from, scene), subjectBehind(passage, verb, scene)];
	// `Die Daten findet [Ulrich Maas] „bestechend“`, `Forslaget kaller [Kari Vik] «dårlig»`
	const isInverted =
		(scene.hasCapitalNouns || scene.hasBareNouns) &&
		behind?.kind === 'name' &&
		before?.kind === 'description';
	return (isInverted ? behind : (before ?? behind)) ?? beginning(passage, verb, from, scene);
};
