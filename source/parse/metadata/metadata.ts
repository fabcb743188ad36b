import type {Metadata} from '../../document/article.js';
import {limits} from '../../document/limits.js';
import {type Element, elements, textOf} from '../tree/tree.js';
import {wordsOf} from '../tree/words.js';
import {bestByline, isSiteName} from './best-byline.js';
import {aroundTitle, markedByline, namesPerson} from './byline.js';
import {isoDate} from './date.js';
import {dateBehind} from './date-behind.js';
import {headlineOf} from './headline.js';
import {linesAround} from './lines-around.js';
import {nameOf, stringOf} from './linked-data.js';
import {listedFacts} from './listed-facts.js';
import {lineOf, type PageHead, present, readHead, statedAuthors} from './page-head.js';
import {languageOfDates, statedLanguage} from './page-language.js';
import {findPublished} from './publication.js';
import {once, type ShownPage, shownOn} from './shown-page.js';
import {isLogo, siteInTitle, siteNamesOf} from './site-name.js';

/** The day in an address, as many sites have it: `/2024/05/03/`. */
const dateInAddress = (address: string | null): string | null =>
	isoDate(/\/(\d{4}\/\d{2}\/\d{2})\b/.exec(address ?? '')?.[1]);

/** What an article and its site are called. */
type Names = {
	readonly title: string | null;
	readonly siteName: string | null;
	/** What the page's headings of the first rank say that are no logos. */
	readonly headings: readonly string[];
};

const namesOf = ({all, tags, url, fromData}: PageHead, shown: ShownPage, host: string): Names => {
	const [statedSite = null] = siteNamesOf(
		present([
			tags.get('og:site_name'),
			...fromData(({publisher}) => nameOf(publisher)),
			tags.get('application-name'),
		]),
	);
	const h1s = all.filter(({name}) => name === 'h1');
	const logos = present(h1s.filter(heading => isLogo(heading, url)).map(wordsOf));
	const headings = present(h1s.filter(heading => !isLogo(heading, url)).map(wordsOf));
	const titleElement = all.find(({name}) => name === 'title');
	const pageTitle = lineOf(titleElement && textOf(titleElement)) ?? '';
	const stated = present([
		tags.get('og:title'),
		...fromData(({headline}) => stringOf(headline)),
		tags.get('twitter:title'),
	]);
	const article = h1s.length === 1 ? all.find(({name}) => name === 'article') : undefined;
	const own = stated.length === 0 && article && elements(article).includes(h1s[0]) ? wordsOf(h1s[0]) : null;
	const title = headlineOf(
		present([...stated, pageTitle]),
		headings,
		present([statedSite, ...logos]),
		host,
		() => {
			const {texts, leadsElsewhere} = shown.lines();
			return texts.filter((_, i) => !leadsElsewhere(i));
		},
		own,
	);
	const logo = logos.find(name => pageTitle.startsWith(name) || pageTitle.endsWith(name));
	return {title, siteName: statedSite ?? siteInTitle(pageTitle, title) ?? logo ?? null, headings};
};

/** The lines around the title, as it is told or as the page shows it: that may be another one. */
const linesAroundNames = (
	{title, siteName, headings}: Names,
	{lines}: ShownPage,
): ReturnType<typeof linesAround> => {
	const {texts, isHeadline, isHeading} = lines();
	const own = headings.filter(heading => !isSiteName(heading, siteName));
	const names = [title ?? '', ...(own.length === 1 ? own : [])];
	const found = names.map(name => linesAround(texts, name, isHeadline, isHeading));
	return found.find(({above, below}) => above.length + below.length > 0) ?? found[0];
};

/**
 * Gathers what a page says of itself from JSON-LD, Open Graph, meta tags, microdata, `time`, and the lines around the
 * page's own heading.
 *
 * @param root the page
 * @param address where it came from
 */
export const readMetadata = (root: Element, address?: string): Metadata => {
	const head = readHead(root, address);
	const {all, url} = head;
	// In what is longer no article is looked for either.
	const isLarge = all.length > limits.pageElements;
	const shown = shownOn(root, url, isLarge);
	const host = url ? new URL(url).hostname : '';
	const names = namesOf(head, shown, host);
	const {title, siteName} = names;
	const around = once(() => linesAroundNames(names, shown));
	const language = statedLanguage(root, head);
	const dateLanguage = languageOfDates(language, head);
	const published = findPublished(
		head.fromData(({datePublished}) => stringOf(datePublished)),
		head.tags,
		all,
		dateLanguage,
		() => around().below,
	);
	const authors = statedAuthors(head);
	const statedByline = bestByline(authors, siteName, host);
	// Only where the page's head is silent is its text searched.
	const isPerson = statedByline !== null && namesPerson(statedByline) && !isSiteName(statedByline, siteName);
	const needs = title !== null && (published === null || !isPerson);
	const told = needs ? aroundTitle(around(), dateLanguage) : undefined;
	const listed = needs && !isLarge ? listedFacts(shown.page(), shown.extents(), dateLanguage) : undefined;
	return {
		title,
		byline: needs
			? bestByline(
					[...authors, markedByline(shown.page()), told?.byline ?? null, listed?.byline ?? null],
					siteName,
					host,
				)
			: statedByline,
		siteName,
		published:
			published ??
			told?.published ??
			dateInAddress(url) ??
			listed?.published ??
			(isLarge ? null : dateBehind(shown.page(), shown.extents(), dateLanguage)),
		language,
		url,
	};
};
