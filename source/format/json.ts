import type {Analysis, Quotation, Section, Speaker} from '../document/analysis.js';
import type {Block, Location, Metadata} from '../document/article.js';

/** The version of the JSON contract. */
const contractVersion = 1;

/** A block as JSON has it. */
export type JsonBlock = Pick<Block, 'kind' | 'start' | 'end' | 'level'>;

/** What `json` writes, and `ndjson` a line for each article: version 1 of the contract, which grows and does not change. */
export type JsonOutput = Metadata & {
	readonly version: 1;
	readonly location: Location;
	/** The article's readable text: all offsets count its UTF-16 units. */
	readonly text: string;
	readonly blocks: readonly JsonBlock[];
	readonly sections: readonly Section[];
	readonly speakers: readonly Speaker[];
	readonly quotations: readonly Quotation[];
	/** What the reader should know, a line each; not there where there is nothing. */
	readonly notices?: readonly string[];
};

/** The line that `ndjson` has for an article of a list that cannot be opened. */
export type JsonError = {
	readonly version: 1;
	readonly location: Location;
	/** Which, why, and what to try, in one line. */
	readonly error: string;
};

/**
 * The analysis as the JSON contract has it.
 *
 * @returns a plain object, in the contract's order of fields
 */
const toContract = ({article, sections, speakers, quotations}: Analysis): JsonOutput => {
	const {location, title, byline, siteName, published, language, url, text, blocks, notices} = article;
	return {
		version: contractVersion,
		location,
		title,
		byline,
		siteName,
		published,
		language,
		url,
		text,
		blocks: blocks.map(({kind, start, end, level}) => ({
			kind,
			start,
			end,
			// How many hands a quotation went through is not in the contract.
			...((kind === 'heading' || kind === 'item') && {level}),
		})),
		sections,
		speakers,
		quotations,
		// That only its beginning was read, or only some of its quotations are attributed.
		...(notices.length > 0 && {notices}),
	};
};

/**
 * Writes a value as JSON with all control and bidirectional formatting characters escaped: the location's name is as
 * the person gave it, and may have some.
 */
const stringify = (value: unknown, indent?: number): string =>
	JSON.stringify(value, null, indent).replaceAll(
		/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
		sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

/** One JSON document, indented for people. */
export const toJson = (analysis: Analysis): string => `${stringify(toContract(analysis), 2)}\n`;

/** The line that stands for an article that cannot be opened, among those of others. */
export const toErrorLine = (location: Location, error: string): string =>
	`${stringify({version: contractVersion, location, error} satisfies JsonError)}\n`;

/** One JSON document on a line of its own. */
export const toNdjson = (analysis: Analysis): string => `${stringify(toContract(analysis))}\n`;
