import {type Element, findIn, outermostIn, withoutAll} from '../tree/tree.js';
import {letters, wordsOf} from '../tree/words.js';

const isArticle = ({name, attributes}: Element): boolean =>
	name === 'article' || /(?:Article|BlogPosting)\/?$/.test(attributes.itemtype ?? '');

/** What the heading of the first rank in an element says, in letters; undefined where it has none. */
const headlineIn = (element: Element): string | undefined => {
	const heading = findIn(element, ({name}) => name === 'h1');
	return heading && letters(wordsOf(heading));
};

/**
 * Takes away the articles that a page shows below its own, as those do that scroll without end: each stands by itself
 * and has a headline of the first rank that is not the page's.
 *
 * @param title the headline of the page's own article; it has to come first
 */
export const withoutNextArticles = (root: Element, title: string | null): Element => {
	const [own, ...others] = outermostIn(root, isArticle).filter(article => headlineIn(article) !== undefined);
	if (own === undefined || headlineIn(own) !== letters(title ?? '')) {
		return root;
	}

	const next = new Set(others.filter(article => headlineIn(article) !== headlineIn(own)));
	return withoutAll(root, next);
};
