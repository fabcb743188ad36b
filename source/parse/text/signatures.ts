/** Who wrote a plain text, where and when: lines at its top that say nothing else. */
import type {Metadata} from '../../document/article.js';
import {readByline, readFacts} from '../metadata/byline.js';
import {isoDate} from '../metadata/date.js';
import {withoutOffices} from '../metadata/offices.js';

/** Who wrote, where and when, a line each or in one. */
export const readSignatures = (
	lines: readonly string[],
): Pick<Metadata, 'byline' | 'siteName' | 'published'> | undefined => {
	const facts = lines.map(readFacts);
	const names = lines.map((line, i) => readByline(line) ?? facts[i]);
	const dates = lines.map(line => (line.trim().length < 40 ? isoDate(line) : null));
	const byline = names.find(name => name?.byline)?.byline ?? null;
	return lines.every((_, i) => dates[i] ?? names[i])
		? {
				byline: byline && withoutOffices(byline, null),
				siteName: facts.find(fact => fact?.siteName)?.siteName ?? null,
				published: dates.find(Boolean) ?? names.find(name => name?.published)?.published ?? null,
			}
		: undefined;
};

/** A headline has no more lines than these, and what is below it a few. */
const most = {headline: 4, signed: 3};

/**
 * Takes apart the first lines of a text where one of them says who wrote it: the headline, who wrote it and when, and what
 * stands below: `Storm closes the harbour,⏎ferries stay in port⏎By Ana Ruiz⏎4 May 2024`
 *
 * @returns the lines of each; undefined where no line says who wrote
 */
export const atSignatures = (lines: readonly string[]): ReadonlyArray<readonly string[]> | undefined => {
	const start = lines.slice(0, most.headline + 1).findIndex((line, i) => i > 0 && readByline(line.trim()));
	if (start === -1) {
		return undefined;
	}

	const signed = lines.slice(start, start + most.signed).findIndex(line => !readSignatures([line.trim()]));
	const end = signed === -1 ? Math.min(lines.length, start + most.signed) : start + signed;
	// `which was made⏎by Ana Ruiz⏎and sold` goes on.
	return /^\s*\p{Ll}/u.test(lines[end] ?? '')
		? undefined
		: [lines.slice(0, start), lines.slice(start, end), lines.slice(end)].filter(({length}) => length > 0);
};
