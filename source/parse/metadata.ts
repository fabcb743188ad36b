import type {Metadata} from '../document/article.js';
import {clean} from '../document/clean.js';
import {absolute} from './address.js';
import {ArticleBuilder} from './article-builder.js';
import {toBlocks} from './blocks.js';
import {aroundTitle, cleanByline, markedByline, namesPerson} from './byline.js';
import {isoDate} from './date.js';
import {headlineOf} from './headline.js';
import {type JsonObject, linkedArticles, nameOf, stringOf} from './linked-data.js';
import {type Element, elements, textOf} from './tree.js';
import {spaced, squeeze, wordsOf} from './words.js';

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

/** The names under which pages give the day of publication in meta tags, the most trusted first. */
const dateTags =
	'article:published_time article:published og:published_time datepublished date.release pdate publish-date publishdate date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date pubdate og:datepublished citation_publication_date citation_online_date citation_date'.split(
		' ',
	);
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

/** What the elements themselves tell: `time`, and what microdata calls the day of publication. */
const dateElements = (all: readonly Element[], language: string | null): string | null => {
	const stated = all.filter(({attributes}) => attributes.itemprop?.toLowerCase() === 'datepublished');
	const times = all.filter(({name, attributes}) => name === 'time' && attributes.datetime);
	for (const element of [...stated, ...times]) {
		const {content, datetime} = element.attributes;
		const date = isoDate(content ?? datetime ?? wordsOf(element), language);
		if (date !== null) {
			return date;
		}
	}

	return null;
};

/** The lines of a page as a reader sees them, furniture and all. */
const linesOf = (root: Element): string[] => {
	const builder = new ArticleBuilder();
	toBlocks(root, builder);
	const {text, blocks} = builder.finish();
	return blocks.map(({start, end}) => text.slice(start, end));
};

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

/** The first of the bylines that may be a person's, or else the first that is more than the site's own name. */
const bestByline = (bylines: ReadonlyArray<string | null>, siteName: string | null): string | null => {
	const names = bylines.flatMap(byline => cleanByline(byline) ?? []);
	const isSite = (name: string) => name.toLowerCase() === siteName?.toLowerCase();
	return (
		names.find(name => namesPerson(name) && !isSite(name)) ??
		names.find(name => !isSite(name)) ??
		names[0] ??
		null
	);
};

/** An account's name: `@quay` */
const isHandle = (name: string): boolean => name.startsWith('@');

/** What places on the web are called until somebody names them. */
const unnamed = /^(?:blogs?|home(?:page)?|hosted|index|site|web ?site)$/i;

/** Whether a heading is the site's name: a link to its first page. */
const isLogo = (heading: Element, url: string | null): boolean =>
	[...elements(heading)].some(
		({name, attributes}) =>
			name === 'a' &&
			attributes.href !== undefined &&
			/^https?:\/\/[^/?#]+\/?$/.test(absolute(attributes.href, url ?? 'https://site.invalid/article') ?? ''),
	);

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
		[...elements(root)]
			.filter(({name}) => name === 'svg')
			.flatMap(drawing => [...elements(drawing)].slice(1)),
	);
	const all = [...elements(root)].filter(element => !drawn.has(element));
	const tags = metaTags(all);
	const data = linkedArticles(root);
	const fromData = (read: (object: JsonObject) => string | null | undefined): string[] =>
		present(data.map(read));
	const url = addressOf(all, tags, address);
	const language = (lineOf(root.attributes.lang) ?? tags.get('og:locale') ?? null)?.replace('_', '-') ?? null;
	const [siteName = null] = present([
		tags.get('og:site_name'),
		...fromData(({publisher}) => nameOf(publisher)),
		tags.get('application-name'),
	]).filter(name => !isHandle(name) && !unnamed.test(name));
	let page: Element | undefined;
	const pageOnce = (): Element => {
		page ??= spaced(root);
		return page;
	};
	let lines: string[] | undefined;
	const linesOnce = (): string[] => {
		lines ??= linesOf(pageOnce());
		return lines;
	};
	const headings = all.filter(({name}) => name === 'h1');
	const titleElement = all.find(({name}) => name === 'title');
	const title = headlineOf(
		present([
			tags.get('og:title'),
			...fromData(({headline}) => stringOf(headline)),
			tags.get('twitter:title'),
			titleElement && textOf(titleElement),
		]),
		present(headings.filter(heading => !isLogo(heading, url)).map(wordsOf)),
		present([siteName, ...headings.filter(heading => isLogo(heading, url)).map(wordsOf)]),
		url ? new URL(url).hostname : '',
		linesOnce,
	);
	const stated = [
		...fromData(({author}) => nameOf(author)),
		...authorTags.map(tag => tags.get(tag) ?? null),
		scholars(all),
	];
	const published =
		[...fromData(({datePublished}) => stringOf(datePublished)), ...dateTags.map(tag => tags.get(tag))]
			.map(written => isoDate(written, language))
			.find(Boolean) ?? dateElements(all, language);
	const statedByline = bestByline(stated, siteName);
	// Only where the page's head is silent is its text searched.
	const needs = title !== null && (published === null || statedByline === null || !namesPerson(statedByline));
	const around = needs ? aroundTitle(linesOnce(), title, language) : undefined;
	return {
		title,
		byline: bestByline(
			[...stated, ...(needs ? [markedByline(pageOnce()), around?.byline ?? null] : [])],
			siteName,
		),
		siteName,
		published: published ?? around?.published ?? dateInAddress(url),
		language,
		url,
	};
};
