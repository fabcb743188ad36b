import type {Analysis} from '../document/analysis.js';
import type {View} from '../document/choices.js';
import {toAnnotations} from './annotation.js';
import {quotationsToCsv, speakersToCsv} from './csv.js';
import {toJson, toNdjson} from './json.js';
import {articleToMarkdown, quotationsToMarkdown, sectionsToMarkdown, speakersToMarkdown} from './markdown.js';
import {articleToText, quotationsToText, sectionsToText, speakersToText} from './text.js';

/** What an analysis can be written as. */
export const formats = ['text', 'json', 'ndjson', 'csv', 'markdown', 'annotation'] as const;
/** One of `formats`. */
export type Format = (typeof formats)[number];

/** How an analysis is written. */
export type FormatOptions = {
	readonly format: Format;
	/** What `text`, `markdown` and `csv` show; the article itself by default, and quotations for `csv`. */
	readonly view?: View | undefined;
	/** Where `text` breaks its lines, in columns; not at all by default. */
	readonly width?: number | undefined;
	/** Whether `csv` begins with its columns' names; it does by default. */
	readonly header?: boolean | undefined;
};

/** Whether the article is all that is written: then nobody need find out who speaks in it. */
export const isArticleAlone = ({format: name, view}: Pick<FormatOptions, 'format' | 'view'>): boolean =>
	(name === 'text' || name === 'markdown') && (view === undefined || view === 'reader');

/** Whether speakers are all that is written, in the formats that have a choice. */
export const isOfSpeakers = ({format: name, view}: Pick<FormatOptions, 'format' | 'view'>): boolean =>
	view === 'speakers' && (name === 'text' || name === 'markdown' || name === 'csv');

type Writer = (analysis: Analysis, width?: number) => string;

/** What the formats for reading write of each view. */
const writers: Readonly<Record<'text' | 'markdown', Readonly<Record<View, Writer>>>> = {
	text: {
		sections: sectionsToText,
		speakers: speakersToText,
		quotes: quotationsToText,
		reader: articleToText,
	},
	markdown: {
		sections: sectionsToMarkdown,
		speakers: speakersToMarkdown,
		quotes: quotationsToMarkdown,
		reader: articleToMarkdown,
	},
};

/**
 * Writes an analysis out.
 *
 * @returns the whole output, with a newline at its end
 */
export const format = (
	analysis: Analysis,
	{format: name, view, width, header = true}: FormatOptions,
): string => {
	switch (name) {
		case 'json':
			return toJson(analysis);
		case 'ndjson':
			return toNdjson(analysis);
		case 'annotation':
			return toAnnotations(analysis);
		case 'csv':
			return view === 'speakers' ? speakersToCsv(analysis, header) : quotationsToCsv(analysis, header);
		case 'text':
		case 'markdown':
			return writers[name][view ?? 'reader'](analysis, width);
		default:
			throw new RangeError(`there is no format ${String(name satisfies never)}`);
	}
};
