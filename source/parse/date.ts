/**
 * Reads a date as pages give it.
 *
 * @param written `2022-03-31T10:00:00Z`, `March 31, 2022`, `31 March 2022` and their like
 * @returns `YYYY-MM-DD` in the writer's own time zone, or null where it is no date
 */
export const isoDate = (written: string | undefined): string | null => {
	const trimmed = written?.trim() ?? '';
	// The day as it is written: turning it into UTC would move late evenings to the next day.
	const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(trimmed);
	if (iso) {
		const [, year, month, day] = iso;
		return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
			? `${year}-${month}-${day}`
			: null;
	}

	const spelled =
		/^(?:\p{L}+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,})\.?|(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})\b/u.exec(
			trimmed,
		);
	if (!spelled) {
		return null;
	}

	const [, dayFirst, monthSecond, monthFirst, daySecond, year] = spelled;
	const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
	const month = months.indexOf((monthSecond ?? monthFirst).slice(0, 3).toLowerCase()) + 1;
	const day = Number(dayFirst ?? daySecond);
	return month > 0 && day >= 1 && day <= 31
		? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
		: null;
};
