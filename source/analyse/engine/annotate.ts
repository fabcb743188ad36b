import {isHeading, type Passage} from '../passage/passage.js';
import {kindOfTag, kinds} from './kinds.js';
import {type Lexicon, noClass} from './lexicon.js';
import {tagSentence} from './tag.js';
import {tagIds} from './tags.js';
import {wordsOf} from './word.js';

/** How many empty places stand before the first and behind the last token in each list of values. */
export const margin = 3;

/** How many more places the lists of an annotation have than tokens fit in. */
const room = 2 * margin + 1;

/**
 * A passage in numbers: what the engine knows of each token by itself. The lists have a margin of empty
 * places at both ends, so that a look at a neighbour needs no check: token `i` stands at `i + margin`. They can be used for one
 * passage after the other.
 */
export class Annotation {
	passage!: Passage;
	length = 0;
	/** It is a title or a heading. */
	isHeading = false;
	readonly word: Int32Array;
	/** The network's row of each word. */
	readonly row: Int32Array;
	readonly tag: Int32Array;
	readonly fine: Int32Array;
	readonly middle: Int32Array;
	/** Outside marks 0, at the first 1, at the last 2, in between 3. */
	readonly quote: Int32Array;
	readonly pattern: Int32Array;
	readonly suffix: Int32Array;
	/** The class of reporting verb that the word can be: 0 for none. */
	readonly verb: Int32Array;
	readonly kind: Int32Array;
	/** Without margin: the sentence and the stretch in marks that each token belongs to; -1 for no stretch. */
	readonly sentence: Int32Array;
	stretch: Int32Array = new Int32Array();
	/** How many there are before each token, and in all: differences count what stands between two tokens. */
	readonly finitesBefore: Int32Array;
	readonly marksBefore: Int32Array;

	/** @param capacity no passage may have more tokens */
	constructor(capacity: number) {
		const list = () => new Int32Array(capacity + room);
		const withMargin = () => list().fill(-1, 0, margin);
		[this.word, this.tag, this.fine] = [withMargin(), withMargin(), withMargin()];
		this.row = list();
		[this.middle, this.pattern] = [withMargin(), withMargin()];
		[this.suffix, this.verb, this.kind] = [withMargin(), withMargin(), withMargin()];
		[this.quote, this.sentence] = [list(), list()];
		[this.finitesBefore, this.marksBefore] = [list(), list()];
	}
}

/** An annotation for whoever only reads it. */
export type Annotated = Readonly<Annotation>;

/** Counts what stands before each token. */
const count = ({kind, finitesBefore, marksBefore}: Annotated, length: number): void => {
	let [finites, marks] = [0, 0];
	for (let i = 0; i < length; i++) {
		const own = kind[i + margin];
		finites += own === kinds.finite ? 1 : 0;
		marks += own === kinds.mark ? 1 : 0;
		finitesBefore[i + 1] = finites;
		marksBefore[i + 1] = marks;
	}
};

/**
 * Turns a passage into numbers.
 *
 * @param passage its tokens, sentences and stretches in marks
 * @param lexicon classes of words and the tagger of parts of speech
 * @param a takes the numbers; whoever passes lists that have been used before has done with what stands in them
 */
export const annotate = (
	passage: Passage,
	lexicon: Lexicon,
	a = new Annotation(passage.tokens.length),
): Annotated => {
	const {tokens, sentences, stretchOf} = passage;
	const {word, row, tag, fine, middle, quote, pattern, suffix, verb, kind, sentence} = a;
	const {length} = tokens;
	const words = wordsOf(tokens, lexicon);
	// All marks are one.
	const [mark] = wordsOf([{text: '"', lower: '"'}], lexicon);
	for (let s = 0; s < sentences.length; s++) {
		const {start, end} = sentences[s];
		tagSentence(words, start, end, lexicon, tag, margin);
		sentence.fill(s, start, end);
	}

	for (let i = 0; i < length; i++) {
		const at = i + margin;
		const own = words[i];
		const {hash, row: known, suffix: ending, wordClass} = tag[at] === tagIds['"'] ? mark : own;
		word[at] = hash;
		row[at] = known;
		fine[at] = wordClass;
		middle[at] = wordClass === noClass ? -2 : lexicon.middle[wordClass];
		pattern[at] = own.pattern;
		suffix[at] = ending;
		verb[at] = own.verb;
		kind[at] = own.kind === -1 ? kindOfTag[tag[at]] : own.kind;
		const stretch = stretchOf[i];
		const isFirst = i === 0 || stretchOf[i - 1] !== stretch;
		const isLast = i === length - 1 || stretchOf[i + 1] !== stretch;
		quote[at] = stretch === -1 ? 0 : isFirst ? 1 : isLast ? 2 : 3;
	}

	for (const list of [word, tag, fine, middle, pattern, suffix, verb, kind]) {
		list.fill(-1, length + margin, length + 2 * margin);
	}

	quote.fill(0, length + margin, length + 2 * margin);
	count(a, length);
	a.passage = passage;
	a.length = length;
	a.isHeading = isHeading(passage);
	a.stretch = stretchOf;
	return a;
};
