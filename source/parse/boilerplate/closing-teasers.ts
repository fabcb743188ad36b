import {absolute} from '../address.js';
import type {Draft} from '../article-builder.js';

/** How long a link's words and what is said below them are in a list that only announces, in UTF-16 units. */
const longestLink = 120;
const longestBlurb = 200;

/** How many links make a list, and how many of them have a blurb where it is more than a mere list of links. */
const fewestLinks = 3;
const fewestBlurbs = 2;

const hostOf = (address: string | null | undefined): string | undefined => {
	try {
		return address ? new URL(address).hostname : undefined;
	} catch {
		return undefined;
	}
};

const isShown = ({kind}: Draft): boolean => kind === 'heading' || kind === 'item' || kind === 'paragraph';

/**
 * Finds where a list begins with which a page closes, and in which links to its other pages have a sentence each below
 * them: as prose, it would pass for the article's end. A list of what other sites have is what an article is about, and
 * so is one that is longer than all before it.
 *
 * @param drafts the blocks
 * @param shares how much of each is links
 * @param url the page's address
 * @returns the index of its first block, the heading above it included; the number of blocks where there is none
 */
export const closingTeasers = (
	drafts: readonly Draft[],
	shares: readonly number[],
	url: string | null,
): number => {
	const host = hostOf(url);
	const leadsHome = ({styles}: Draft): boolean =>
		styles.every(({kind, target}) => kind !== 'link' || hostOf(absolute(target, url ?? undefined)) === host);
	const isLink = (i: number): boolean =>
		i >= 0 &&
		isShown(drafts[i]) &&
		shares[i] > 0.8 &&
		drafts[i].text.length <= longestLink &&
		leadsHome(drafts[i]);
	const isBlurb = (i: number): boolean =>
		isShown(drafts[i]) &&
		drafts[i].kind !== 'heading' &&
		drafts[i].text.length <= longestBlurb &&
		isLink(i - 1);
	if (host === undefined) {
		return drafts.length;
	}

	let begin = drafts.length;
	let links = 0;
	let blurbs = 0;
	let length = 0;
	for (; begin > 0; begin--) {
		const i = begin - 1;
		if (isLink(i)) {
			links++;
		} else if (isBlurb(i)) {
			blurbs++;
		} else if (!(drafts[i].kind === 'heading' && links > 0 && isLink(begin))) {
			break;
		}

		length += drafts[i].text.length;
	}

	const before = drafts.slice(0, begin).reduce((sum, {text}) => sum + text.length, 0);
	return links >= fewestLinks && blurbs >= fewestBlurbs && length < before ? begin : drafts.length;
};
