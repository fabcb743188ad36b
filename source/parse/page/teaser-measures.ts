import {absolute} from '../address.js';
import {type Element, isHeading} from '../tree/tree.js';
import {type Extent, type Measures, measureAll, type Prose, proseIn} from './extents.js';

/** How long what a teaser says is at most, in UTF-16 units without white space. */
const longestTeaser = 600;

/** What holds no prose of an article. */
export const beside = new Set('aside footer header nav'.split(' '));

/** What teasers of other articles are told by. */
export type Teaser = Prose & {
	/**
	 * The other page of the site to which all headings in it lead; null where they lead to several, or one of them to this
	 * page, to another site or nowhere; undefined where it has none.
	 */
	readonly target?: string | null | undefined;
	/** The address of the first link, as it is written. */
	readonly link?: string | undefined;
	/** How long its headings are together, and whether one is of the first rank. */
	readonly headings: number;
	readonly hasHeadline: boolean;
};

/** What is no address of another page. */
const leadsNowhere = /^\s*(?:#|javascript:|mailto:|tel:|$)/i;

/** Where an address leads, whatever tells how a reader came there; undefined for a place on the page itself. */
export const pageAt = (address: string | null | undefined, url: string): string | undefined =>
	address?.startsWith('#') ? undefined : absolute(address, url)?.replace(/[?#].*$/s, '');

/** The one target of all that have any; null where they have several. */
const commonTarget = (inner: readonly Teaser[]): Teaser['target'] => {
	let common: Teaser['target'];
	for (const {target} of inner) {
		if (target !== undefined) {
			common = common === undefined || common === target ? target : null;
		}
	}

	return common;
};

/**
 * Measures what of a page may be a teaser of another one.
 *
 * @param url the page's own address, as `pageAt` gives it
 */
export const measureTeasers = (root: Element, url: string): Measures<Teaser> => {
	const {host} = new URL(url);
	/** Another page of the site; null for this one and for those of others, undefined for none. */
	const otherPage = (link: string | undefined): Teaser['target'] => {
		const page = pageAt(link, url);
		return page === undefined || (page !== url && new URL(page).host === host) ? page : null;
	};

	return measureAll<Teaser>(root, (element, extent, inner) => {
		const href = element.name === 'a' ? element.attributes.href : undefined;
		const own = href === undefined || leadsNowhere.test(href) ? undefined : href;
		const link = own ?? inner.find(({link}) => link !== undefined)?.link;
		const isTitle = isHeading(element) && extent.text > 0;
		const within = isTitle ? undefined : commonTarget(inner);
		// Addresses are read of headings alone: a page has hundreds of links.
		const around = within !== undefined && own ? otherPage(own) : undefined;
		return {
			link,
			target: isTitle
				? (extent.unlinked === 0 && otherPage(link)) || null
				: around === undefined
					? within
					: around,
			headings: isTitle ? extent.text : inner.reduce((sum, {headings}) => sum + headings, 0),
			hasHeadline: element.name === 'h1' || inner.some(({hasHeadline}) => hasHeadline),
			prose: beside.has(element.name) ? 0 : proseIn(element, extent, inner),
		};
	});
};

/** Whether an element announces another page of the site: its headings are a link there, and something stands below them. */
export const isTeaser = ({target, hasHeadline, unlinked}: Extent & Teaser): boolean =>
	typeof target === 'string' && !hasHeadline && unlinked > 0 && unlinked <= longestTeaser;
