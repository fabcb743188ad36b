import type {Metadata} from '../../document/article.js';
import {clean} from '../../document/clean.js';
import {limits} from '../../document/limits.js';
import {absolute} from '../address.js';
import {type Element, elements, textOf} from '../tree/tree.js';
import {spaced, squeeze, wordsOf} from '../tree/words.js';
import {bestByline, isSiteName} from './best-byline.js';
import {aroundTitle, markedByline, namesPerson} from './byline.js';
import {isoDate} from './date.js';
import {dateBehind} from './date-behind.js';
import {headlineOf} from './headline.js';
import {linesAround} from './lines-around.js';
import {type JsonObject, linkedArticles, nameOf, stringOf} from './linked-data.js';
import {listedFacts} from './listed-facts.js';
import {type Lines, linesOf, withoutTeasers} from './page-lines.js';
import {findPublished} from './publication.js';
import {isLogo, siteInTitle, siteNamesOf} from './site-name.js';

const lineOf = (text: string | null | undefined): string | null => (text && squeeze(clean(text))) || null;

const metaTags = (all: readonly Element[]): Map<string, string> => {
	const tags = new Map<string, string>();
	for (const {name, attributes} of all) {
		const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase().trim();
		const content = lineOf(attributes.content);
		if (name === 'meta' && key && content && !tags.has(key)) {
			tags.set(key, content);
		}
	}

	return tags;
};

const present = (values: ReadonlyArray<string | null | undefined>): string[] =>
	values.flatMap(value => lineOf(value) ?? []);

const authorTags = 'author article:author byl parsely-author dc.creator sailthru.author author.name'.split(
	' ',
);

/** The authors of a paper as journals give them for indexes, each in a tag: `Lee, Ann` */
const scholars = (all: readonly Element[]): string | null =>
	all
		.filter(({name, attributes}) => name === 'meta' && /^citation_author$/i.test(attributes.name ?? ''))
		.map(({attributes}) => squeeze(clean(attributes.content ?? '')).replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
		.filter(Boolean)
		.join(', ') || null;

/** The day in an address, as many sites have it: `/2024/05/03/`. */
const dateInAddress = (address: string | null): string | null =>
	isoDate(/\/(\d{4}\/\d{2}\/\d{2})\b/.exec(address ?? '')?.[1]);

/** The language that a page states as servers do, where it states one: `<meta http-equiv="content-language" content="pt">` */
const statedLanguage = (all: readonly Element[]): string | null => {
	const stated = all.find(
		({name, attributes}) => name === 'meta' && /^content-language$/i.test(attributes['http-equiv'] ?? ''),
	);
	const language = lineOf(stated?.attributes.content);
	return language !== null && /^[a-z]{2,3}(?:[_-]\w{2,8})*$/i.test(language) ? language : null;
};

/** How much of a page's paragraphs tells whether they are English, in UTF-16 units, and how many of their words; a share. */
const sample = 4000;
const fewestWords = 40;
const ofEnglish = 0.06;

/** Whether the paragraphs of a page may be English; its menus tell little. What is too short to tell may be. */
const mayBeEnglish = (all: readonly Element[]): boolean => {
	let text = '';
	for (const element of all) {
		if (element.name === 'p' && text.length < sample) {
			text += ` ${wordsOf(element)}`;
		}
	}

	const words =
		text
			.slice(0, sample)
			.toLowerCase()
			.match(/[\p{L}\p{M}’']+/gu) ?? [];
	const own = words.filter(word => /^(?:and|of|the)$/.test(word)).length;
	return words.length < fewestWords || own >= ofEnglish * words.length;
};

/** The language by which dates are read where it is not stated, but is not English. */
const undetermined = 'und';

/** The page's address: the canonical one, or else where it came from. */
const addressOf = (
	all: readonly Element[],
	tags: ReadonlyMap<string, string>,
	address?: string,
): string | null => {
	const canonical = all.find(
		({name, attributes}) => name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? ''),
	);
	const link = canonical?.attributes.href ?? tags.get('og:url') ?? address;
	return absolute(link, address) ?? null;
};

/**
 * Gathers what a page says of itself from JSON-LD, Open Graph, meta tags, microdata, `time`, and the lines around the
 * page's own heading.
 *
 * @param root the page
 * @param address where it came from
 */
export const readMetadata = (root: Element, address?: string): Metadata => {
	// A drawing has titles of its own.
	const drawn = new Set(
		elements(root)
			.filter(({name}) => name === 'svg')
			.flatMap(drawing => elements(drawing).slice(1)),
	);
	const all = elements(root).filter(element => !drawn.has(element));
	const tags = metaTags(all);
	const data = linkedArticles(root);
	const fromData = (read: (object: JsonObject) => string | null | undefined): string[] =>
		present(data.map(read));
	const url = addressOf(all, tags, address);
	const language =
		(lineOf(root.attributes.lang) ?? statedLanguage(all) ?? tags.get('og:locale') ?? null)?.replace(
			'_',
			'-',
		) ?? null;
	const [statedSite = null] = siteNamesOf(
		present([
			tags.get('og:site_name'),
			...fromData(({publisher}) => nameOf(publisher)),
			tags.get('application-name'),
		]),
	);
	// In what is longer no article is looked for either.
	const isLarge = all.length > limits.pageElements;
	let page: Element | undefined;
	const pageOnce = (): Element => {
		page ??= isLarge ? spaced(root) : withoutTeasers(root, url);
		return page;
	};
	let lines: Lines | undefined;
	const linesOnce = (): Lines => {
		lines ??= linesOf(pageOnce(), url);
		return lines;
	};
	const host = url ? new URL(url).hostname : '';
	const h1s = all.filter(({name}) => name === 'h1');
	const headings = present(h1s.filter(heading => !isLogo(heading, url)).map(wordsOf));
	const titleElement = all.find(({name}) => name === 'title');
	const title = headlineOf(
		present([
			tags.get('og:title'),
			...fromData(({headline}) => stringOf(headline)),
			tags.get('twitter:title'),
			titleElement && textOf(titleElement),
		]),
		headings,
		present([statedSite, ...h1s.filter(heading => isLogo(heading, url)).map(wordsOf)]),
		host,
		() => linesOnce().texts.filter((_, i) => !linesOnce().leadsElsewhere(i)),
	);
	const siteName = statedSite ?? siteInTitle(lineOf(titleElement && textOf(titleElement)) ?? '', title);
	const around = () => {
		const {texts, isHeadline, isHeading} = linesOnce();
		// The page may show another headline than it tells to others.
		const own = headings.filter(heading => !isSiteName(heading, siteName));
		const names = [title ?? '', ...(own.length === 1 ? own : [])];
		const found = names.map(name => linesAround(texts, name, isHeadline, isHeading));
		return found.find(({above, below}) => above.length + below.length > 0) ?? found[0];
	};
	const generator = tags.get('generator');
	const stated = [
		...fromData(({author}) => nameOf(author)),
		...authorTags.map(tag => tags.get(tag) ?? null).filter(author => author !== generator),
		scholars(all),
	];
	const dateLanguage = language ?? (mayBeEnglish(all) ? null : undetermined);
	const published = findPublished(
		fromData(({datePublished}) => stringOf(datePublished)),
		tags,
		all,
		dateLanguage,
		() => around().below,
	);
	const statedByline = bestByline(stated, siteName, host);
	// Only where the page's head is silent is its text searched.
	const isPerson = statedByline !== null && namesPerson(statedByline) && !isSiteName(statedByline, siteName);
	const needs = title !== null && (published === null || !isPerson);
	const told = needs ? aroundTitle(around(), dateLanguage) : undefined;
	const listed = needs && !isLarge ? listedFacts(pageOnce(), dateLanguage) : undefined;
	return {
		title,
		byline: bestByline(
			[...stated, ...(needs ? [markedByline(pageOnce()), told?.byline ?? null, listed?.byline ?? null] : [])],
			siteName,
			host,
		),
		siteName,
		published:
			published ??
			told?.published ??
			dateInAddress(url) ??
			listed?.published ??
			(isLarge ? null : dateBehind(pageOnce(), dateLanguage)),
		language,
		url,
	};
};
