import type {Analysis} from './analysis.js';

const kept = new WeakMap<Analysis, ReadonlyMap<string, number>>();

/** How many quotations begin in each section, by its id; a section without any is not in it. */
export const quotationsBySection = (analysis: Analysis): ReadonlyMap<string, number> => {
	const known = kept.get(analysis);
	if (known) {
		return known;
	}

	const counts = new Map<string, number>();
	for (const {section} of analysis.quotations) {
		counts.set(section, (counts.get(section) ?? 0) + 1);
	}

	kept.set(analysis, counts);
	return counts;
};
