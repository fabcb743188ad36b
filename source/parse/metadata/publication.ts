import {isSentence} from '../sentence.js';
import type {Element} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {sincePublished} from './byline.js';
import {findDate, isoDate} from './date.js';

/** The names under which pages give the day of publication in meta tags, the most trusted first. */
const dateTags =
	'article:published_time article:published og:published_time datepublished date.release pdate publish-date publishdate date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date pubdate og:datepublished citation_publication_date citation_online_date citation_date'.split(
		' ',
	);

/** A time of day as the clocks of Greenwich have it: `2019-11-20T04:26:47Z`, `Tue Nov 19 2019 03:05:46 GMT+0000` */
const universal =
	/[T\s](\d{2}):\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]00:?00|(?:GMT|UTC)(?:[+-]00:?00)?)(?:$|\s)/i;

/** The clocks that are farthest behind those of Greenwich and farthest before them, in hours. */
const farthest = {behind: 12, before: 14};

const dayInMs = 24 * 60 * 60 * 1000;

/**
 * The day of an instant where it happened, if a page prints that one: at `2019-11-20T04:26:47Z` it was still November 19 in
 * New York.
 *
 * @param date the day that the instant has in Greenwich
 * @param printed the days that the page shows to its readers, the likeliest first
 */
export const localDay = (written: string, date: string, printed: readonly string[]): string => {
	const hour = Number(universal.exec(written)?.[1] ?? Number.NaN);
	if (Number.isNaN(hour) || printed.includes(date)) {
		return date;
	}

	const isSameInstant = (day: string): boolean => {
		const days = (Date.parse(day) - Date.parse(date)) / dayInMs;
		return (days === -1 && hour < farthest.behind) || (days === 1 && hour + farthest.before >= 24);
	};
	return printed.find(isSameInstant) ?? date;
};

/** Where a line tells when it was changed. */
const changed =
	/\b(?:updated|modified|edited|actualizado|aggiornato|aktualisiert|atualizado|bijgewerkt|mis à jour|modifié)(?!\p{L}).*$/isu;

/** How long a line with the day of publication is at most, in UTF-16 units. */
const longestDateLine = 120;

/**
 * The days in lines that a page shows above its article, as far as they may be those of its publication.
 *
 * @param lines those around its title
 */
export const printedDays = (lines: readonly string[], language: string | null): string[] =>
	lines
		.filter(line => line.length < longestDateLine && !isSentence(line))
		.flatMap(line => [sincePublished.exec(line)?.[0] ?? '', line])
		.flatMap(line => findDate(line.replace(changed, ''), language)?.date ?? []);

/** What the elements themselves tell: `time`, and what microdata calls the day of publication. */
const inElements = (all: readonly Element[], language: string | null): string | null => {
	const stated = all.filter(({attributes}) => attributes.itemprop?.toLowerCase() === 'datepublished');
	const times = all.filter(({name, attributes}) => name === 'time' && attributes.datetime);
	for (const element of [...stated, ...times]) {
		const {content, datetime} = element.attributes;
		const words = wordsOf(element);
		const written = content ?? datetime ?? words;
		const date = isoDate(written, language);
		if (date !== null) {
			return localDay(written, date, printedDays([words], language));
		}
	}

	return null;
};

/** The days that `time` elements show to readers for an instant that lies in a day as the clocks of Greenwich have it. */
const shownFor = (date: string, all: readonly Element[], language: string | null): string[] =>
	printedDays(
		all.filter(({name, attributes}) => name === 'time' && isoDate(attributes.datetime) === date).map(wordsOf),
		language,
	);

/**
 * Finds the day on which a page says that it was published.
 *
 * @param linked what its JSON-LD says
 * @param tags its meta tags
 * @param all its elements
 * @param linesBelow gives the lines below its title; they are asked for only where there is a doubt
 */
export const findPublished = (
	linked: readonly string[],
	tags: ReadonlyMap<string, string>,
	all: readonly Element[],
	language: string | null,
	linesBelow: () => readonly string[],
): string | null => {
	const stated = [...linked, ...dateTags.map(tag => tags.get(tag) ?? '')].flatMap(written => {
		const date = isoDate(written, language);
		return date === null ? [] : [{written, date}];
	});
	const [first] = stated;
	if (first === undefined) {
		return inElements(all, language);
	}

	const instant = stated.find(({written, date}) => date === first.date && universal.test(written));
	if (instant === undefined) {
		return first.date;
	}

	const shown = shownFor(first.date, all, language);
	return shown.includes(first.date)
		? first.date
		: localDay(instant.written, first.date, [...shown, ...printedDays(linesBelow(), language)]);
};
