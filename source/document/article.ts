import {type CleanText, clean, sealed} from './clean.js';
import type {Span} from './span.js';

/** Where an article came from. */
export type Location = {
	readonly kind: 'built-in' | 'file' | 'url' | 'stdin';
	/**
	 * As it was given, whatever signs are in it; of a file whose address was given, its path. `built-in` for the article that
	 * comes with the program.
	 */
	readonly name: string;
};

/** What a block is. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'table' | 'code';

/** A piece of the article's text that stands by itself: a paragraph, a list item, a caption. */
export type Block = Span & {
	readonly kind: BlockKind;
	/** A heading's rank, an item's depth, or through how many hands a quotation went, if more than one; from 1. */
	readonly level?: number;
	/** What stands before an item: `•`, its number with a sign, or `–` where subtitles tell that another speaks. It is not part of the text. */
	readonly marker?: string;
	/** The language of a block of code, as the source names it: `js`. */
	readonly language?: string;
	/** How the columns of a table are set, where the source says so; null for one of which it says nothing. */
	readonly alignments?: readonly (Alignment | null)[];
	/** How long the name is at its head where the source says for certain who speaks: `<v Ida Holm>` of subtitles. */
	readonly voice?: number | undefined;
};

/** Through so many hands a quotation goes at most, as it is told: rules for more would leave no room for its words. */
export const mostHands = 9;

/** How a column of a table is set. */
export type Alignment = 'left' | 'center' | 'right';

/** How a stretch of the text was set in the source. */
export type Inline = Span & {
	readonly kind: 'strong' | 'emphasis' | 'code' | 'link';
	/** Where a link leads: an absolute address, or as it is written where the document's own address is not known. */
	readonly target?: string;
};

/** What a document says of itself; null where it does not say. */
export type Metadata = {
	readonly title: string | null;
	readonly byline: string | null;
	readonly siteName: string | null;
	/** The date of publication: `YYYY-MM-DD`. */
	readonly published: string | null;
	/** A BCP 47 tag. */
	readonly language: string | null;
	/** The article's own address. */
	readonly url: string | null;
};

/**
 * An article as it was read: clean text and its structure, before anything is found out about it.
 * `text` is the blocks in order, with a blank line between two; no control or bidirectional formatting
 * character is left in any field but the location's name.
 */
export type Article = {readonly [Field in keyof Metadata]: CleanText | null} & {
	readonly location: Location;
	readonly text: CleanText;
	readonly blocks: readonly Block[];
	readonly inlines: readonly Inline[];
	/** What the reader should know of how it was read, a line each: the input was cut, its front matter is broken. */
	readonly notices: readonly string[];
};

/**
 * Makes an article of what a parser has read: here all its text passes the gate, whatever the parser.
 *
 * @param location where it came from
 * @param metadata what it says of itself
 * @param body its text and structure, with offsets into the text
 * @param notices what the reader should know of how it was read
 */
export const toArticle = (
	location: Location,
	{title, byline, siteName, published, language, url}: Metadata,
	{text, blocks, inlines}: {text: string; blocks: readonly Block[]; inlines: readonly Inline[]},
	notices: readonly string[] = [],
): Article => {
	const field = (value: string | null): CleanText | null => (value === null ? null : clean(value));
	return {
		location,
		title: field(title),
		byline: field(byline),
		siteName: field(siteName),
		published: field(published),
		language: field(language),
		url: field(url),
		text: sealed(text),
		blocks,
		inlines,
		notices: notices.map(clean),
	};
};
