import {pairMarks, type Stretch} from '../analyse/passage/marks.js';
import {type Passage, toPassages} from '../analyse/passage/passage.js';
import type {Article} from '../document/article.js';
import type {Span} from '../document/span.js';
import {parseText} from '../parse/text/text.js';

/** An attribution as people annotated it; spans count in the article's text. */
export type Gold = {
	readonly id: string;
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
};

/** An annotated article, read as the program reads it. */
export type Document = {
	readonly name: string;
	readonly article: Article;
	readonly stretches: readonly Stretch[];
	readonly passages: readonly Passage[];
	readonly gold: readonly Gold[];
	/** Regions that the annotators left out: nothing there counts. */
	readonly discarded: readonly Span[];
};

/** What people annotated; spans count in the file's text. */
type Annotations = {readonly gold: readonly Gold[]; readonly discarded: readonly Span[]};

/** What both texts have in common: all that is neither white space nor invisible. */
const seen = (text: string): {characters: string; offsets: number[]} => {
	const offsets: number[] = [];
	let characters = '';
	for (let i = 0; i < text.length; i++) {
		if (!/[\s\p{Cc}\p{Cf}]/u.test(text[i])) {
			characters += text[i];
			offsets.push(i);
		}
	}

	return {characters, offsets};
};

/** Maps offsets of the raw file to offsets of the article's text, block by block; -1 where a character is not in it. */
const align = (raw: string, {text, blocks}: Article): Int32Array => {
	const target = seen(raw);
	const map = new Int32Array(raw.length).fill(-1);
	let from = 0;
	for (const block of blocks) {
		const piece = seen(text.slice(block.start, block.end));
		const found = target.characters.indexOf(piece.characters, from);
		if (found === -1) {
			continue;
		}

		for (const [i, offset] of piece.offsets.entries()) {
			map[target.offsets[found + i]] = block.start + offset;
		}

		from = found + piece.characters.length;
	}

	return map;
};

/** A span of the raw file in the article's text, without what is not there at its ends. */
const moved = ({start, end}: Span, map: Int32Array): Span[] => {
	let [first, last] = [start, end - 1];
	while (first < end && map[first] === -1) {
		first++;
	}

	while (last > first && map[last] === -1) {
		last--;
	}

	return first >= end || map[last] === -1 ? [] : [{start: map[first], end: map[last] + 1}];
};

/**
 * Reads a text as the program reads it, with what people annotated in it.
 *
 * @param name of its file
 * @param raw what the file holds
 */
export const toDocument = (name: string, raw: string, {gold, discarded}: Annotations): Document => {
	const article = parseText(raw, {kind: 'file', name: `${name}.txt`});
	const map = align(raw, article);
	const here = (spans: readonly Span[]): Span[] => spans.flatMap(span => moved(span, map));
	const stretches = pairMarks(article.text, article.blocks);
	return {
		name,
		article,
		stretches,
		passages: toPassages(article.text, article.blocks, stretches),
		gold: gold
			.map(({id, source, cue, content}) => ({
				id,
				source: here(source),
				cue: here(cue),
				content: here(content),
			}))
			.filter(({content}) => content.length > 0),
		discarded: here(discarded),
	};
};
