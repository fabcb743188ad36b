import type {Analysis} from '../document/analysis.js';

/** The version of the JSON contract. */
export const contractVersion = 1;

/**
 * The analysis as the JSON contract has it.
 *
 * @returns a plain object, in the contract's order of fields
 */
export const toContract = ({article, sections, speakers, quotations}: Analysis) => {
	const {location, title, byline, siteName, published, language, url, text, blocks} = article;
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
			...(level !== undefined && {level}),
		})),
		sections,
		speakers,
		quotations,
	};
};

/** One JSON document, indented for people. */
export const toJson = (analysis: Analysis): string => `${JSON.stringify(toContract(analysis), null, 2)}\n`;

/** One JSON document on a line of its own. */
export const toNdjson = (analysis: Analysis): string => `${JSON.stringify(toContract(analysis))}\n`;
