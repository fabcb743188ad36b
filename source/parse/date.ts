const months = 'january february march april may june july august september october november december'.split(
	' ',
);

/** The date as `YYYY-MM-DD`, or null where the calendar has no such day; `0001-01-01` is what programs have for none. */
const onCalendar = (year: number, month: number, day: number): string | null => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
		? date.toISOString().slice(0, 10)
		: null;
};

/**
 * Reads a date as pages give it.
 *
 * @param written `2022-03-31T10:00:00Z`, `March 31, 2022`, `31 March 2022` and their like
 * @returns `YYYY-MM-DD` in the writer's own time zone, or null where it is no date
 */
export const isoDate = (written: string | undefined): string | null => {
	const trimmed = written?.trim() ?? '';
	// The day as it is written: turning it into UTC would move late evenings to the next day.
	const iso = /^(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/.exec(trimmed);
	if (iso) {
		const [, year, , month, day] = iso;
		return onCalendar(Number(year), Number(month), Number(day));
	}

	const spelled =
		/^(?:\p{L}+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,})\.?|(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})\b/u.exec(
			trimmed,
		);
	if (!spelled) {
		return null;
	}

	const [, dayFirst, monthSecond, monthFirst, daySecond, year] = spelled;
	const word = (monthSecond ?? monthFirst).toLowerCase();
	const month = months.findIndex(name => name.startsWith(word)) + 1;
	return month > 0 ? onCalendar(Number(year), month, Number(dayFirst ?? daySecond)) : null;
};
