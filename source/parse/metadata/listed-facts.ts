import type {Measures} from '../page/extents.js';
import {childrenOf, type Element, elements, isElement, withoutBlanks} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {namesPerson} from './byline.js';
import {findDate} from './date.js';
import {isDateLine} from './date-line.js';

const ofAuthor = /^(?:authors?|autor(?:a|es|in)?|auteurs?|autore)$/i;
const ofDate = /^(?:date|datum|data|fecha|published)$/i;

/** What a label stands in, and what a list of facts is made of. */
const labels = new Set('strong b em span dt th'.split(' '));
const items = new Set('li p div tr'.split(' '));

/** How long a fact is at most, in UTF-16 units without white space. */
const longest = 100;

/** What an item says under its label: `<li><strong>Author</strong> Ann Lee</li>`; undefined where none opens it. */
const factIn = (item: Element): [string, string] | undefined => {
	const [first, ...others] = withoutBlanks(item.children);
	return isElement(first) && labels.has(first.name) && others.length > 0
		? [
				wordsOf(first).replace(/\s*:$/, ''),
				others
					.map(wordsOf)
					.join(' ')
					.replace(/^\s*:\s*/, ''),
			]
		: undefined;
};

/**
 * Finds who wrote an article, and when, where a page lists that below its headline, label by label. Only where it tells both:
 * an author alone may be that of a book, and a date that of a concert.
 *
 * @param page the page without what leads to other articles
 * @param extents how much stands in its elements
 * @param language as for `findDate`
 */
export const listedFacts = (
	page: Element,
	extents: Measures<unknown>,
	language: string | null,
): {readonly byline: string; readonly published: string} | undefined => {
	const isShort = (element: Element): boolean => (extents.get(element)?.text ?? 0) <= longest;
	let isBehind = false;
	for (const list of elements(page)) {
		isBehind ||= list.name === 'h1';
		if (!isBehind) {
			continue;
		}

		const children = childrenOf(list);
		const facts = children.flatMap((child, i): Array<[string, string]> => {
			const next = children[i + 1];
			const fact =
				child.name === 'dt' && next?.name === 'dd'
					? isShort(child) && isShort(next)
						? ([wordsOf(child).replace(/\s*:$/, ''), wordsOf(next)] as [string, string])
						: undefined
					: items.has(child.name) && isShort(child)
						? factIn(child)
						: undefined;
			return fact ? [fact] : [];
		});
		const byline = facts.find(([label]) => ofAuthor.test(label))?.[1];
		const date = facts.find(([label, words]) => ofDate.test(label) && isDateLine(words))?.[1];
		const published = date && findDate(date, language)?.date;
		if (byline && namesPerson(byline) && published) {
			return {byline, published};
		}
	}

	return undefined;
};
