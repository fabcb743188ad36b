import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pairMarks, type Stretch} from '../analyse/marks.js';
import {type Passage, toPassages} from '../analyse/passage.js';
import type {Article} from '../document/article.js';
import type {Span} from '../document/span.js';
import {parseText} from '../parse/text.js';

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

type Labelled = {readonly label: string; readonly spans: readonly Span[]};
type Event = {readonly id: string; readonly roles: ReadonlyMap<string, readonly string[]>};

/** Reads brat standoff: text-bound spans and the events that tie them together. Other lines are notes. */
const readStandoff = (lines: readonly string[]): {spans: Map<string, Labelled>; events: Event[]} => {
	const spans = new Map<string, Labelled>();
	const events: Event[] = [];
	for (const line of lines) {
		const [id, body] = line.split('\t');
		if (body === undefined) {
			continue;
		}

		if (id.startsWith('T')) {
			const [label, ...rest] = body.split(' ');
			const pieces = rest.join(' ').split(';');
			spans.set(id, {
				label,
				spans: pieces.map(piece => {
					const [start, end] = piece.split(' ').map(Number);
					return {start, end};
				}),
			});
		} else if (id.startsWith('E')) {
			const roles = new Map<string, string[]>();
			for (const role of body.split(' ')) {
				const [name, target] = role.split(':');
				// `Content2` is a further piece of the content.
				const plain = name.replace(/\d+$/, '');
				roles.set(plain, [...(roles.get(plain) ?? []), target]);
			}

			events.push({id, roles});
		}
	}

	return {spans, events};
};

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
 * Reads one split of an annotated corpus: a folder with `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` (brat
 * standoff). Where an article has several annotators, the first by name counts.
 *
 * @param folder of the split
 * @returns its articles, by name
 */
export const readSplit = (folder: string): Document[] => {
	const annotations = readdirSync(path.join(folder, 'attributions')).sort();
	return readdirSync(path.join(folder, 'text'))
		.filter(file => file.endsWith('.txt'))
		.sort()
		.map(file => {
			const name = file.replace(/\.txt$/, '');
			const raw = readFileSync(path.join(folder, 'text', file), 'utf8');
			const article = parseText(raw, {kind: 'file', name: file});
			const map = align(raw, article);
			const annotation = annotations.find(entry => entry.startsWith(`${name}_`) || entry === `${name}.ann`);
			const lines = annotation
				? readFileSync(path.join(folder, 'attributions', annotation), 'utf8').split('\n')
				: [];
			const {spans, events} = readStandoff(lines);
			const gather = (ids: readonly string[] | undefined): Span[] =>
				(ids ?? [])
					.flatMap(id => spans.get(id)?.spans ?? [])
					.sort((a, b) => a.start - b.start)
					.flatMap(span => moved(span, map));
			const stretches = pairMarks(article.text, article.blocks);
			return {
				name,
				article,
				stretches,
				passages: toPassages(article.text, article.blocks, stretches),
				gold: events
					.map(({id, roles}) => ({
						id,
						source: gather(roles.get('Source')),
						cue: gather(roles.get('Cue')),
						content: gather(roles.get('Content')),
					}))
					.filter(({content}) => content.length > 0),
				discarded: [...spans.values()]
					.filter(({label}) => label === 'Discard')
					.flatMap(({spans: pieces}) => pieces.flatMap(span => moved(span, map))),
			};
		});
};
