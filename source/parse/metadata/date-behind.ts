import type {Measures} from '../page/extents.js';
import {around, ofReaders} from '../page/furniture-words.js';
import {hintsOf} from '../page/hints.js';
import {childrenOf, type Element, isHeading} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {findDate} from './date.js';
import {isDateLine} from './date-line.js';

/** How a class calls a date, and how a line begins that tells one. */
const ofDate = /(?:^|[\s_-])(?:date|pub-?date|published)(?:$|[\s_-])/i;
const published = /^(?:first |originally )?(?:published|posted)\b(?! by)/i;

/** How long such a line is at most, in UTF-16 units without white space. */
const longest = 50;

/** What stands around an article and has dates of its own. */
const beside = new Set('aside footer nav'.split(' '));

/**
 * Finds the day of publication behind a headline, however long the text between them is: where all that a page calls a
 * date there is the same day, and no headline that leads to another article comes before it.
 *
 * @param page the page without what leads to other articles
 * @param extents how much stands in its elements
 * @param language as for `findDate`
 */
export const dateBehind = (
	page: Element,
	extents: Measures<unknown>,
	language: string | null,
): string | null => {
	const days = new Set<string>();
	let isBehind = false;
	let isOver = false;
	const visit = (element: Element): void => {
		const {name, attributes} = element;
		const {text, unlinked} = extents.get(element) ?? {text: 0, unlinked: 0};
		const hints = hintsOf(element);
		isBehind ||= name === 'h1';
		isOver ||= isBehind && name !== 'h1' && isHeading(element) && text > 0 && unlinked === 0;
		if (
			isOver ||
			text === 0 ||
			beside.has(name) ||
			(name !== 'body' && (around.test(hints) || ofReaders.test(hints)))
		) {
			return;
		}

		if (isBehind && text <= longest) {
			const words = wordsOf(element);
			const day =
				(ofDate.test(attributes.class ?? '') || published.test(words)) && isDateLine(words)
					? findDate(words, language)?.date
					: undefined;
			if (day !== undefined) {
				days.add(day);
				return;
			}
		}

		for (const child of childrenOf(element)) {
			visit(child);
		}
	};

	visit(page);
	return days.size === 1 ? ([...days][0] ?? null) : null;
};
