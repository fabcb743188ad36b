const english = 'january february march april may june july august september october november december'.split(
	' ',
);

/** The other languages whose names of months are known, by BCP 47. */
const languages = 'de fr es it pt nl sv da nb fi pl cs tr id ru uk ro hu el'.split(' ');

let months: ReadonlyMap<string, number> | undefined;

/** What a month is called in those languages, in full and cut short, in lower case and without a full stop. */
const monthsElsewhere = (): ReadonlyMap<string, number> => {
	// Made when the first date comes that is not in English: it takes twenty milliseconds.
	months ??= new Map(
		languages.flatMap(language =>
			(['long', 'short'] as const).flatMap(style => {
				// With a day beside it a month stands in the genitive, in the languages that have one.
				const format = new Intl.DateTimeFormat(language, {month: style, day: 'numeric', timeZone: 'UTC'});
				return Array.from({length: 12}, (_, month): [string, number] => [
					(format.formatToParts(Date.UTC(2024, month, 15)).find(({type}) => type === 'month')?.value ?? '')
						.toLowerCase()
						.replace(/\.$/, ''),
					month + 1,
				]);
			}),
		),
	);
	return months;
};

/** The month of a name in lower case, from 1. Writers cut names short as they like: “Sept.”, “Novem”. */
const monthNamed = (name: string): number | undefined => {
	if (name.length < 3) {
		return undefined;
	}

	const month = english.findIndex(full => full.startsWith(name));
	return month !== -1
		? month + 1
		: (monthsElsewhere().get(name) ??
				[...monthsElsewhere()].find(([full]) => full.startsWith(name) && full.length > 3)?.[1]);
};

/** The date as `YYYY-MM-DD`, or null where the calendar has no such day; `0001-01-01` is what programs have for none. */
const onCalendar = (year: number, month: number, day: number): string | null => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
		? date.toISOString().slice(0, 10)
		: null;
};

/** The day as it is written: turning it into UTC would move late evenings to the next day. */
const iso = /(?<![\d.])(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/g;
const dayFirst =
	/(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/gu;
/** The time of day may stand before the year, as in mail: `May 3 10:12:44 CEST 2016` */
const monthFirst =
	/(?<![\p{L}\d])(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:\p{Lu}{2,5}\s+)?)?(\d{4})(?!\d)/gu;
/**
 * Hungarians go from the year to the day (`2024. május 3.`), and so do some scholars (`2024 May 3`, but not `by 2024 May
 * 10 of them`).
 */
const yearFirst =
	/(?<![\p{L}\d.])(\d{4})(?:\.\s+(?=\p{Ll})|\.?\s+(?=\p{Lu}))(\p{L}{3,})\.?\s+(\d{1,2})(?!\d|\s+\p{Ll})/gu;
/** Koreans write full stops as well: `2019. 11. 18.` */
const eastAsian =
	/(?<![\d.])(\d{4})\s?(?:[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]|\.\s(\d{1,2})\.\s(\d{1,2})\.)/g;
const figures = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;

/**
 * Finds the first date in a text.
 *
 * @param text a line of a page
 * @param language a BCP 47 tag; it tells whether 5/10 is in May or in October
 * @returns `YYYY-MM-DD` in the writer's own time zone, and where it begins; undefined where there is none
 */
export const findDate = (
	text: string,
	language?: string | null,
): {date: string; index: number} | undefined => {
	// Most lines have none, and six patterns would be tried in each place.
	if (!/\d/.test(text)) {
		return undefined;
	}

	const american = language === undefined || language === null || /^en(?:-US)?$/i.test(language);
	const readings: ReadonlyArray<[RegExp, (match: RegExpMatchArray) => string | null]> = [
		[iso, ([, year, , month, day]) => onCalendar(Number(year), Number(month), Number(day))],
		[
			eastAsian,
			([, year, month, day, dottedMonth, dottedDay]) =>
				onCalendar(Number(year), Number(month ?? dottedMonth), Number(day ?? dottedDay)),
		],
		[
			dayFirst,
			([, day, name, year]) => onCalendar(Number(year), monthNamed(name.toLowerCase()) ?? 0, Number(day)),
		],
		[
			monthFirst,
			([, name, day, year]) => onCalendar(Number(year), monthNamed(name.toLowerCase()) ?? 0, Number(day)),
		],
		[
			yearFirst,
			([, year, name, day]) => onCalendar(Number(year), monthNamed(name.toLowerCase()) ?? 0, Number(day)),
		],
		[
			figures,
			([, first, mark, second, year]) => {
				const full = Number(year) + (year.length === 2 ? 2000 : 0);
				const [a, b] = [Number(first), Number(second)];
				const isMonthFirst = b > 12 || (a <= 12 && american && mark === '/');
				return isMonthFirst ? onCalendar(full, a, b) : onCalendar(full, b, a);
			},
		],
	];
	let found: {date: string; index: number} | undefined;
	for (const [pattern, read] of readings) {
		// Nothing comes before the beginning; the patterns with letters take milliseconds to be compiled.
		if (found?.index === 0) {
			break;
		}

		for (const match of text.matchAll(pattern)) {
			const date = read(match);
			if (date !== null && (found === undefined || match.index < found.index)) {
				found = {date, index: match.index};
			}

			if (date !== null) {
				break;
			}
		}
	}

	return found;
};

/**
 * Reads a date as pages give it.
 *
 * @param written `2022-03-31T10:00:00Z`, `March 31, 2022`, `31. März 2022` and their like, with the day of the week
 * before it or not
 * @param language as for `findDate`
 * @returns `YYYY-MM-DD` in the writer's own time zone, or null where it is no date
 */
export const isoDate = (written: string | undefined, language?: string | null): string | null => {
	const found = findDate(written?.trim().slice(0, 200) ?? '', language);
	return found && /^(?:\p{L}+,?\s+)?$/u.test((written ?? '').trim().slice(0, found.index))
		? found.date
		: null;
};
