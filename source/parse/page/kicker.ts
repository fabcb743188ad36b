import {isSentence} from '../sentence.js';
import {childrenOf, type Element, holdsIn} from '../tree/tree.js';
import {letters, wordsOf} from '../tree/words.js';

/** How long a line is at most that only tells what a headline heads, in UTF-16 units. */
const longest = 60;

/** What is more than such a line, or holds more. */
const isMore = ({name}: Element): boolean => /^(?:h[1-6]|figure|img|picture|table|time|video)$/.test(name);

/** What a page has its article in, and the page's own head stands before it. */
const wholes = new Set('article body main'.split(' '));

const isLine = (element: Element): boolean => {
	const words = wordsOf(element);
	return words.length < longest && !isSentence(words) && !holdsIn(element, isMore);
};

/** The elements from the root to the headline, itself among them; nothing where there is none. */
const pathTo = (element: Element, said: string): Element[] => {
	if (element.name === 'h1' && letters(wordsOf(element)) === said) {
		return [element];
	}

	for (const child of childrenOf(element)) {
		const path = pathTo(child, said);
		if (path.length > 0) {
			return [element, ...path];
		}
	}

	return [];
};

/**
 * The lines directly above a page's headline, each alone in its element: what the site has the article under, and of what kind
 * it is.
 *
 * @param title the headline
 */
export const kickersOf = (root: Element, title: string | null): readonly string[] => {
	const said = letters(title ?? '');
	const path = said === '' ? [] : pathTo(root, said);
	const kickers: string[] = [];
	for (let i = path.length - 1; i > 0 && !wholes.has(path[i].name); i--) {
		const before = childrenOf(path[i - 1]);
		for (let j = before.indexOf(path[i]) - 1; j >= 0 && isLine(before[j]); j--) {
			kickers.push(wordsOf(before[j]));
		}
	}

	return kickers;
};
