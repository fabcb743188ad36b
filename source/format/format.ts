import type {Analysis} from '../document/analysis.js';
import {type View, views} from '../document/choices.js';
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

/** Refuses what cannot be written. */
const check = ({format: name, view, width}: FormatOptions): void => {
	if (view !== undefined && !views.includes(view)) {
		throw new RangeError(`there is no view ${String(view)}`);
	}

	if (name === 'csv' && (view === 'sections' || view === 'reader')) {
		throw new RangeError(`the format csv has the views quotes and speakers, not ${view}`);
	}

	if (width !== undefined && !(width >= 1)) {
		throw new RangeError(`width takes a number of columns from 1 up, not ${String(width)}`);
	}
};

/**
 * Writes an analysis out.
 *
 * @returns the whole output, with a newline at its end
 * @throws {RangeError} where there is no such format or view, `csv` has not that view, or there is no such width
 */
export const format = (analysis: Analysis, options: FormatOptions): string => {
	check(options);
	const {format: name, view, width, header = true} = options;
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
