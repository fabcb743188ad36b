import {type Annotated, annotate, margin} from '../analyse/engine/annotate.js';
import type {Lexicon} from '../analyse/engine/lexicon.js';
import {tagIds} from '../analyse/engine/tags.js';
import {overlaps, type Span} from '../document/span.js';
import type {Document, Gold} from './document.js';

/** An annotated attribution in tokens. Those of the passage of its cue are all that the network learns from. */
export type GoldTokens = {
	readonly gold: Gold;
	/** The passage of the cue, and the cue's head there; -1 where there is no cue. */
	readonly passage: number;
	readonly head: number;
	readonly source: ReadonlySet<number>;
	readonly content: ReadonlySet<number>;
	/** All words of the content and of the source, in any passage, numbered through the document. */
	readonly contentWords: ReadonlySet<number>;
	readonly sourceWords: ReadonlySet<number>;
};

/** A document as training sees it. */
export type Lesson = {
	readonly document: Document;
	readonly passages: readonly Annotated[];
	/** The number of each passage's first token when tokens are numbered through the document. */
	readonly firstToken: readonly number[];
	readonly gold: readonly GoldTokens[];
	/** Tokens that do not count. */
	readonly discarded: ReadonlySet<number>;
};

type Place = {readonly passage: number; readonly token: number};

/** The head of a cue: its last verb, else its colon, else `according`, else its last word. */
const headOf = (cue: readonly Place[], passages: readonly Annotated[]): Place | undefined => {
	const inFirst = cue.filter(({passage}) => passage === cue[0].passage);
	const tagOf = ({passage, token}: Place) => passages[passage].tag[token + margin];
	const wordOf = ({passage, token}: Place) => passages[passage].passage.tokens[token].lower;
	return (
		inFirst.findLast(place => tagOf(place) >= tagIds.VBD && tagOf(place) <= tagIds.VBG) ??
		inFirst.findLast(place => wordOf(place) === ':') ??
		inFirst.findLast(place => wordOf(place) === 'according') ??
		inFirst.at(-1)
	);
};

const placesOf = (spans: readonly Span[], passages: readonly Annotated[]): Place[] =>
	spans.flatMap(span =>
		passages.flatMap(({passage: {block, tokens}}, passage) =>
			overlaps(block, span)
				? tokens.flatMap((token, i) => (overlaps(token, span) ? [{passage, token: i}] : []))
				: [],
		),
	);

/** Turns an annotated document into numbers. */
export const toLesson = (document: Document, lexicon: Lexicon): Lesson => {
	const passages = document.passages.map(passage => annotate(passage, lexicon));
	const firstToken: number[] = [];
	let count = 0;
	for (const {length} of passages) {
		firstToken.push(count);
		count += length;
	}

	const isWord = ({passage, token}: Place) => passages[passage].passage.tokens[token].isWord;
	const number = ({passage, token}: Place) => firstToken[passage] + token;
	const here = (places: readonly Place[], passage: number) =>
		new Set(places.filter(place => place.passage === passage).map(({token}) => token));
	return {
		document,
		passages,
		firstToken,
		gold: document.gold.map(gold => {
			const cue = placesOf(gold.cue, passages);
			const head = cue.length > 0 ? headOf(cue, passages) : undefined;
			const source = placesOf(gold.source, passages);
			const content = placesOf(gold.content, passages);
			const passage = head?.passage ?? -1;
			return {
				gold,
				passage,
				head: head?.token ?? -1,
				source: here(source, passage),
				content: here(content, passage),
				contentWords: new Set(content.filter(isWord).map(number)),
				sourceWords: new Set(source.filter(isWord).map(number)),
			};
		}),
		discarded: new Set(placesOf(document.discarded, passages).map(number)),
	};
};
