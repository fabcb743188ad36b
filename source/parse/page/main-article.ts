import {childrenOf, type Element, holdsIn, isHeading, onlyChild} from '../tree/tree.js';
import {type Measures, unlinkedIn} from './extents.js';
import {ofReaders} from './furniture-words.js';
import {hintsOf} from './hints.js';

/** What readers have written is no article, unless it holds more of the page's text than this share. */
export const largestShareOfReaders = 0.95;

/** How many posts a live blog has at least. */
const fewestPosts = 3;

/** How much of the prose of all of them one post has at most; a share. */
const largestPost = 0.6;

/** Whether the longest article is a post of a live blog: one of several beside each other, none of which leads elsewhere. */
const isOneOfPosts = (path: readonly Element[], measures: Measures<unknown>): boolean => {
	const [around, longest] = path.slice(-2);
	const posts = longest?.name === 'article' ? childrenOf(around, 'article') : [];
	const proseOf = (element: Element) => unlinkedIn(measures, element);
	const whole = posts.reduce((sum, post) => sum + proseOf(post), 0);
	const leadsElsewhere = (post: Element): boolean =>
		holdsIn(post, element => {
			const only = isHeading(element) ? onlyChild(element) : undefined;
			// `#9.41` leads to the post itself.
			return only?.name === 'a' && !only.attributes.href?.startsWith('#');
		});
	return posts.length >= fewestPosts && proseOf(longest) < largestPost * whole && !posts.some(leadsElsewhere);
};

/**
 * The longest of those elements that say they are the article, and all that stand around it; what readers said is not
 * it.
 */
export const articleAndAround = (root: Element, measures: Measures<unknown>): ReadonlySet<Element> => {
	let longest: readonly Element[] = [];
	let prose = 0;
	const visit = (element: Element, path: readonly Element[]): void => {
		const {name, attributes} = element;
		const here = [...path, element];
		const own = unlinkedIn(measures, element);
		// Nothing in it is longer than it is itself.
		if (
			own <= prose ||
			(ofReaders.test(hintsOf(element)) && own < largestShareOfReaders * unlinkedIn(measures, root))
		) {
			return;
		}

		if (name === 'article' || attributes.itemprop === 'articleBody') {
			longest = here;
			prose = own;
		}

		for (const child of childrenOf(element)) {
			visit(child, here);
		}
	};

	visit(root, []);
	return new Set(isOneOfPosts(longest, measures) ? longest.slice(0, -1) : longest);
};
