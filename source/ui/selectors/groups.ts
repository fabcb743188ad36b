import type {Analysis, Quotation} from '../../document/analysis.js';
import {byShare} from '../../document/select.js';
import {speakerNames} from '../../document/wording.js';
import type {State} from '../state.js';
import {hasHeadings, headingOf} from './where.js';

/** A quotation in the list, whether it is the first of a group, and the title of that. */
export type Grouped = {
	readonly quotation: Quotation;
	readonly isFirst: boolean;
	readonly title: string | null;
};

const unattributed = 'Unattributed';

/** What is told of the text before the first heading where it has no title of its own. */
const beforeHeadings = 'Introduction';

/** The title of a group; null where it could but repeat the words that stand below it, since the article has no headings. */
const titleOf = (analysis: Analysis, quotation: Quotation, grouping: State['grouping']): string | null =>
	quotation.speakers.length === 0
		? unattributed
		: grouping === 'speaker'
			? speakerNames(analysis, quotation) || unattributed
			: hasHeadings(analysis)
				? (headingOf(analysis, quotation) ?? beforeHeadings)
				: null;

/**
 * Puts quotations in groups: of sections or of speakers. What several say together is a group of its own, behind that of the
 * first of them, so that it is nobody's alone, and listed once.
 *
 * @returns them in the order of the groups; within one, in that of the text; what nobody says comes last
 */
export const group = (
	analysis: Analysis,
	quotations: readonly Quotation[],
	grouping: State['grouping'],
): Grouped[] => {
	const rank = new Map<string, number>();
	const names = grouping === 'speaker' ? byShare(analysis.speakers).map(({id}) => id) : [];
	for (const [index, id] of names.entries()) {
		rank.set(id, index);
	}

	const ranked = (quotation: Quotation): number =>
		quotation.speakers.length === 0
			? Number.POSITIVE_INFINITY
			: grouping === 'section'
				? 0
				: (rank.get(quotation.speakers[0]) ?? names.length);
	const together = ({speakers}: Quotation): string =>
		grouping === 'speaker' && speakers.length > 1 ? speakers.join(' ') : '';
	let last: string | null = null;
	return quotations
		.map(quotation => ({quotation, rank: ranked(quotation), together: together(quotation)}))
		.toSorted((a, b) =>
			a.rank !== b.rank
				? a.rank - b.rank
				: a.together !== b.together
					? Number(a.together > b.together) * 2 - 1
					: a.quotation.start - b.quotation.start,
		)
		.map(({quotation}) => {
			const title = titleOf(analysis, quotation, grouping);
			// Two sections may have the same title: their ids tell them apart.
			const key = title === unattributed || grouping === 'speaker' ? title : quotation.section;
			const isFirst = key !== last;
			last = key;
			return {quotation, isFirst, title};
		});
};
