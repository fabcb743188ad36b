import type {Passage} from '../passage.js';
import type {Token} from '../tokens.js';
import {type Lexicon, noClass} from './lexicon.js';
import {tagIds, tagSentence} from './tag.js';
import {wordOf} from './word.js';

/** What kind of token it is, as far as clauses and quotations are concerned. */
export const kinds = {
	other: 0,
	comma: 1,
	stop: 2,
	mark: 3,
	colon: 4,
	dash: 5,
	that: 6,
	conjunction: 7,
	relative: 8,
	bracket: 9,
	finite: 10,
	verb: 11,
	preposition: 12,
	question: 13,
	noun: 14,
	pronoun: 15,
} as const;

/** How many empty places stand before the first and behind the last token in each list of values. */
export const margin = 3;

/**
 * A passage in numbers: for each token what the engine's features are made of. The lists have a margin of empty
 * places at both ends, so that a look at a neighbour needs no check: token `i` stands at `i + margin`.
 */
export type Annotated = {
	readonly passage: Passage;
	readonly length: number;
	/** It is a title or a heading. */
	readonly isHeading: boolean;
	readonly word: Int32Array;
	readonly tag: Int32Array;
	readonly fine: Int32Array;
	readonly middle: Int32Array;
	readonly coarse: Int32Array;
	/** Outside marks 0, at the first 1, at the last 2, in between 3. */
	readonly quote: Int32Array;
	readonly shape: Int32Array;
	readonly suffix: Int32Array;
	/** The class of reporting verb that the word can be: 0 for none. */
	readonly verb: Int32Array;
	readonly kind: Int32Array;
	/** Without margin: the sentence and the stretch in marks that each token belongs to; -1 for no stretch. */
	readonly sentence: Int32Array;
	readonly stretch: Int32Array;
	/** How many there are before each token, and in all: differences count what stands between two tokens. */
	readonly finitesBefore: Int32Array;
	readonly commasBefore: Int32Array;
	readonly marksBefore: Int32Array;
	readonly nounsBefore: Int32Array;
	/** The last token up to each that ends a clause (a comma, full stop, colon or mark), -1 for none; and the first from it on. */
	readonly clauseEndUpTo: Int32Array;
	readonly clauseEndFrom: Int32Array;
};

const isVerb = (tag: number): boolean => tag >= tagIds.VBD && tag <= tagIds.VBG;
const isFiniteVerb = (tag: number): boolean =>
	tag === tagIds.VBD || tag === tagIds.VBZ || tag === tagIds.VBP || tag === tagIds.MD;

const kindOf = (token: Token, tag: number): number => {
	switch (token.lower) {
		case ',':
			return kinds.comma;
		case 'that':
			return kinds.that;
		case 'and':
		case 'but':
		case 'or':
			return kinds.conjunction;
		case 'who':
		case 'which':
		case 'whom':
		case 'whose':
			return kinds.relative;
		default:
			break;
	}

	switch (tag) {
		case tagIds['.']:
			return kinds.stop;
		case tagIds['"']:
			return kinds.mark;
		case tagIds[':']:
			return kinds.colon;
		case tagIds['-']:
			return kinds.dash;
		case tagIds['(']:
		case tagIds[')']:
			return kinds.bracket;
		case tagIds.IN:
		case tagIds.TO:
			return kinds.preposition;
		case tagIds.WP:
		case tagIds.WDT:
		case tagIds.WRB:
			return kinds.question;
		case tagIds.PRP:
			return kinds.pronoun;
		case tagIds.NN:
		case tagIds.NNS:
		case tagIds.NNP:
		case tagIds.CD:
			return kinds.noun;
		default:
			return isFiniteVerb(tag) ? kinds.finite : isVerb(tag) ? kinds.verb : kinds.other;
	}
};

const countBefore = (length: number, counts: (i: number) => boolean): Int32Array => {
	const sums = new Int32Array(length + 1);
	for (let i = 0; i < length; i++) {
		sums[i + 1] = sums[i] + (counts(i) ? 1 : 0);
	}

	return sums;
};

const endsClause = (kind: number): boolean =>
	kind === kinds.comma || kind === kinds.mark || kind === kinds.stop || kind === kinds.colon;

/** Where clauses end, seen from each token backwards and forwards. */
const clauseEnds = (length: number, kind: Int32Array): Pick<Annotated, 'clauseEndUpTo' | 'clauseEndFrom'> => {
	const clauseEndUpTo = new Int32Array(length);
	const clauseEndFrom = new Int32Array(length);
	let last = -1;
	for (let i = 0; i < length; i++) {
		last = endsClause(kind[i + margin]) ? i : last;
		clauseEndUpTo[i] = last;
	}

	let next = length;
	for (let i = length - 1; i >= 0; i--) {
		next = endsClause(kind[i + margin]) ? i : next;
		clauseEndFrom[i] = next;
	}

	return {clauseEndUpTo, clauseEndFrom};
};

/**
 * Turns a passage into numbers.
 *
 * @param passage its tokens, sentences and stretches in marks
 * @param lexicon classes of words and the tagger
 */
export const annotate = (passage: Passage, lexicon: Lexicon): Annotated => {
	const {tokens, sentences, stretchOf} = passage;
	const length = tokens.length;
	const list = () => new Int32Array(length + 2 * margin).fill(-1);
	const [word, tag, fine, middle, coarse] = [list(), list(), list(), list(), list()];
	const [shape, suffix, verb, kind] = [list(), list(), list(), list()];
	const quote = new Int32Array(length + 2 * margin);
	const sentence = new Int32Array(length);
	for (const [s, {start, end}] of sentences.entries()) {
		const found = tagSentence(tokens.slice(start, end), lexicon);
		for (let i = start; i < end; i++) {
			tag[i + margin] = found[i - start];
			sentence[i] = s;
		}
	}

	for (let i = 0; i < length; i++) {
		const token = tokens[i];
		const at = i + margin;
		const known = wordOf(token.text, token.lower, lexicon);
		const isMark = tag[at] === tagIds['"'];
		// All marks are one.
		const {hash, suffix: ending, wordClass} = isMark ? wordOf('"', '"', lexicon) : known;
		word[at] = hash;
		fine[at] = wordClass;
		middle[at] = wordClass === noClass ? -2 : lexicon.middle[wordClass];
		coarse[at] = wordClass === noClass ? -2 : lexicon.coarse[wordClass];
		shape[at] = known.pattern;
		suffix[at] = ending;
		verb[at] = known.verb;
		kind[at] = kindOf(token, tag[at]);
		const stretch = stretchOf[i];
		if (stretch !== -1) {
			quote[at] =
				i === 0 || stretchOf[i - 1] !== stretch
					? 1
					: i === length - 1 || stretchOf[i + 1] !== stretch
						? 2
						: 3;
		}
	}

	const counts = (wanted: number) => countBefore(length, i => kind[i + margin] === wanted);
	return {
		passage,
		length,
		isHeading: passage.block.kind === 'title' || passage.block.kind === 'heading',
		word,
		tag,
		fine,
		middle,
		coarse,
		quote,
		shape,
		suffix,
		verb,
		kind,
		sentence,
		stretch: stretchOf,
		...clauseEnds(length, kind),
		finitesBefore: counts(kinds.finite),
		commasBefore: counts(kinds.comma),
		marksBefore: counts(kinds.mark),
		nounsBefore: countBefore(
			length,
			i => kind[i + margin] === kinds.noun || kind[i + margin] === kinds.pronoun,
		),
	};
};
