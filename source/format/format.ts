import type {Analysis} from '../document/analysis.js';
import {type View, views} from '../document/choices.js';
import {cleanLine} from '../document/clean.js';
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

/** Writes an analysis; with `width` and `header` as in `FormatOptions`. */
type Writer = (analysis: Analysis, width: number | undefined, header: boolean) => string;

/** What a format writes: a view, or all that is known, whatever view is asked for. */
type Written = View | 'all';

/** What there is to know of a format. */
type FormatTraits = {
	/** What writes each view that the format has; or else `all`. */
	readonly writers: Readonly<Partial<Record<Written, Writer>>>;
	/** What is written where no view is asked for. */
	readonly usual: Written;
	/** Whether what is written of one article may stand behind what is written of another. */
	readonly takesSeveral: boolean;
	/** What stands before an article where there are several, so that a reader knows which it is; nothing by default. */
	readonly heading?: (location: string) => string;
};

const traitsOf: Readonly<Record<Format, FormatTraits>> = {
	text: {
		writers: {
			sections: sectionsToText,
			speakers: speakersToText,
			quotes: quotationsToText,
			reader: articleToText,
		},
		usual: 'reader',
		takesSeveral: true,
		heading: location => `==> ${location} <==\n\n`,
	},
	json: {writers: {all: toJson}, usual: 'all', takesSeveral: false},
	ndjson: {writers: {all: toNdjson}, usual: 'all', takesSeveral: true},
	csv: {
		writers: {
			quotes: (analysis, _, header) => quotationsToCsv(analysis, header),
			speakers: (analysis, _, header) => speakersToCsv(analysis, header),
		},
		usual: 'quotes',
		takesSeveral: true,
	},
	markdown: {
		writers: {
			sections: sectionsToMarkdown,
			speakers: speakersToMarkdown,
			quotes: quotationsToMarkdown,
			reader: articleToMarkdown,
		},
		usual: 'reader',
		takesSeveral: true,
		// Two dashes that follow each other would end the comment.
		heading: location => `<!-- ${location.replaceAll(/-(?=-)/g, '- ')} -->\n\n`,
	},
	annotation: {writers: {all: toAnnotations}, usual: 'all', takesSeveral: false},
};

/** Whether a format can be written of several articles, one behind the other. */
export const takesSeveral = (format: Format): boolean => traitsOf[format].takesSeveral;

/**
 * What stands before an article where several are written.
 *
 * @param location as the person named it
 * @returns empty for a format that tells the location itself
 */
export const headingOf = (format: Format, location: string): string =>
	traitsOf[format].heading?.(cleanLine(location)) ?? '';

/** What is written in a format where a view is asked for, or none; `all` where the format leaves no choice. */
export const writtenOf = ({format: name, view}: Pick<FormatOptions, 'format' | 'view'>): Written => {
	const {usual} = traitsOf[name];
	return usual === 'all' ? usual : (view ?? usual);
};

/** Whether a format can be asked for a view: it has it, or writes all that is known anyway. */
export const canBeAskedFor = (options: Required<Pick<FormatOptions, 'format' | 'view'>>): boolean =>
	traitsOf[options.format].writers[writtenOf(options)] !== undefined;

/**
 * Writes an analysis out.
 *
 * @returns the whole output, with a newline at its end
 * @throws {RangeError} where there is no such format or view, `csv` has not that view, or there is no such width
 */
export const format = (analysis: Analysis, options: FormatOptions): string => {
	const {format: name, view, width, header = true} = options;
	if (view !== undefined && !views.includes(view)) {
		throw new RangeError(`there is no view ${String(view)}`);
	}

	if (!formats.includes(name)) {
		throw new RangeError(`there is no format ${String(name)}`);
	}

	const {writers} = traitsOf[name];
	const writer = writers[writtenOf(options)];
	if (writer === undefined) {
		throw new RangeError(
			`the format ${name} has the views ${Object.keys(writers).join(' and ')}, not ${view}`,
		);
	}

	if (width !== undefined && !(width >= 1)) {
		throw new RangeError(`width takes a number of columns from 1 up, not ${String(width)}`);
	}

	return writer(analysis, width, header);
};
