import type {Analysis} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import {clean} from '../document/clean.js';
import {paragraphsOf} from '../document/paragraphs.js';
import {byShare} from '../document/select.js';
import {wordsOf} from '../document/wording.js';

type Cell = string | number | null;

/**
 * One cell by RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP
 * advises against CSV injection; one for Japanese or Chinese takes the wide signs for the same.
 */
const cell = (value: Cell): string => {
	if (value === null) {
		return '';
	}

	if (typeof value === 'number') {
		return String(value);
	}

	const safe = /^\s*[=+\-@＝＋－＠\t]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const table = (rows: ReadonlyArray<readonly Cell[]>): string =>
	rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');

/** What stands in each row anew is cut there, in UTF-16 units: a page of many quotations may call itself by all its words. */
const longestFact = 4096;

const fact = (told: string | null | undefined): string | null => told?.slice(0, longestFact) ?? null;

/** What an article says of itself, as its fields are called in JSON. A column that is new stands behind all others. */
const aboutArticle = ['byline', 'siteName', 'published', 'url'] as const;

const factsOf = (article: Article): Cell[] => aboutArticle.map(name => fact(article[name]));

/** What it is called, and where it came from. */
const nameOf = ({title, location}: Article): Cell[] => [fact(title), fact(clean(location.name))];

const quotationColumns = [
	'id',
	'kind',
	'speakers',
	'text',
	'cue',
	'source',
	'section',
	'confidence',
	'start',
	'end',
	'title',
	'location',
	'sectionTitle',
	'paragraph',
	...aboutArticle,
	'speakerIds',
	'verbatim',
	'parts',
	'checked',
];

/**
 * One row a quotation, behind the columns' names if asked for; several speakers, and their ids, are separated by `; `, and the
 * pieces of one that is interrupted by a space: `118-212 240-260`.
 */
export const quotationsToCsv = (
	{article, sections, quotations, speakers}: Analysis,
	header: boolean,
): string => {
	const names = new Map(speakers.map(({id, name}) => [id, name]));
	const titles = new Map(sections.map(({id, title}) => [id, title]));
	const paragraphs = paragraphsOf(article, quotations);
	return table([
		...(header ? [quotationColumns] : []),
		...quotations.map((quotation, i) => [
			quotation.id,
			quotation.kind,
			quotation.speakers.map(id => names.get(id) ?? id).join('; '),
			wordsOf(quotation),
			quotation.cue?.text ?? null,
			quotation.source?.text ?? null,
			quotation.section,
			quotation.confidence,
			quotation.start,
			quotation.end,
			...nameOf(article),
			fact(titles.get(quotation.section)),
			paragraphs[i],
			...factsOf(article),
			quotation.speakers.join('; '),
			String(quotation.verbatim),
			quotation.parts.map(({start, end}) => `${start}-${end}`).join(' '),
			quotation.checked ?? null,
		]),
	]);
};

const speakerColumns = [
	'id',
	'name',
	'kind',
	'role',
	'aliases',
	'quotations',
	'quotedWords',
	'share',
	'title',
	'location',
	...aboutArticle,
];

/**
 * One row a speaker, those who are quoted most first, behind the columns' names if asked for; several aliases are
 * separated by `; `.
 */
export const speakersToCsv = ({article, speakers}: Analysis, header: boolean): string =>
	table([
		...(header ? [speakerColumns] : []),
		...byShare(speakers).map(speaker => [
			speaker.id,
			speaker.name,
			speaker.kind,
			speaker.role,
			speaker.aliases.join('; '),
			speaker.quotations.length,
			speaker.quotedWords,
			speaker.share,
			...nameOf(article),
			...factsOf(article),
		]),
	]);
