import type {Metadata} from '../document/article.js';
import {clean} from '../document/clean.js';
import {wordsOf} from './blocks.js';
import {isoDate} from './date.js';
import {type Element, elements, textOf} from './tree.js';

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

const squeeze = (text: string | undefined): string | null =>
	text ? clean(text).replaceAll(/\s+/g, ' ').trim() || null : null;

const first = (...candidates: Array<string | null | undefined>): string | null =>
	candidates.find(candidate => candidate) ?? null;

const articleType = /^(?:\w*Article|\w*Posting|Report|WebPage)$/;

/** The objects in a page's JSON-LD that describe an article, the most specific first. */
const linkedData = (root: Element): Array<{[key: string]: Json}> => {
	const found: Array<{[key: string]: Json}> = [];
	const visit = (value: Json, depth: number): void => {
		if (depth > 6 || value === null || typeof value !== 'object') {
			return;
		}

		if (Array.isArray(value)) {
			for (const item of value) {
				visit(item, depth + 1);
			}

			return;
		}

		const types = [value['@type']].flat();
		if (types.some(type => typeof type === 'string' && articleType.test(type))) {
			found.push(value);
		}

		visit(value['@graph'] ?? null, depth + 1);
	};

	for (const element of elements(root)) {
		if (element.name === 'script' && /^application\/ld\+json\b/i.test(element.attributes.type ?? '')) {
			try {
				visit(JSON.parse(textOf(element).replaceAll(/[\n\r\t]/g, ' ')), 0);
			} catch {
				// Broken JSON-LD is common, and there are other places to look.
			}
		}
	}

	const isPage = (object: {[key: string]: Json}) => Number([object['@type']].flat().includes('WebPage'));
	return found.sort((a, b) => isPage(a) - isPage(b));
};

/** A name in JSON-LD: a string, an object with a `name`, or several of them. */
const nameOf = (value: Json | undefined): string | null => {
	if (typeof value === 'string') {
		return /^https?:/.test(value) ? null : squeeze(value);
	}

	if (Array.isArray(value)) {
		return squeeze(value.map(nameOf).filter(Boolean).join(', '));
	}

	return value !== null && typeof value === 'object' ? nameOf(value.name ?? null) : null;
};

const stringOf = (value: Json | undefined): string | undefined =>
	typeof value === 'string' ? value : undefined;

const metaTags = (root: Element): Map<string, string> => {
	const tags = new Map<string, string>();
	for (const {name, attributes} of elements(root)) {
		const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase().trim();
		const content = squeeze(attributes.content);
		if (name === 'meta' && key && content && !tags.has(key)) {
			tags.set(key, content);
		}
	}

	return tags;
};

/** The title without the site's name, which stands behind or before a separator. */
const withoutSite = (
	title: string | null,
	siteName: string | null,
	heading: string | null,
): string | null => {
	if (title === null) {
		return null;
	}

	if (heading && title !== heading && title.includes(heading) && heading.length > 10) {
		return heading;
	}

	const pieces = title.split(/\s+[|–—·»-]\s+/);
	if (pieces.length > 1 && siteName) {
		const same = (a: string, b: string) =>
			a.toLowerCase().replaceAll(/\W/g, '') === b.toLowerCase().replaceAll(/\W/g, '');
		const kept = pieces.filter(piece => !same(piece, siteName));
		if (kept.length > 0 && kept.length < pieces.length) {
			return kept.join(' – ');
		}
	}

	return title;
};

/** A byline without its “By” and what follows the names. */
const cleanByline = (byline: string | null): string | null => {
	const bare = byline?.replace(/^(?:written\s+)?by:?\s+/i, '').replace(/\s*[|•·]\s.*$/, '') ?? null;
	return bare && bare.length <= 120 && !/^https?:|^@/.test(bare) ? squeeze(bare) : null;
};

/**
 * Gathers what a page says of itself from JSON-LD, Open Graph, meta tags, `time` and the page's own heading.
 *
 * @param root the page
 * @param address where it came from
 */
export const readMetadata = (root: Element, address?: string): Metadata => {
	const all = [...elements(root)];
	const tags = metaTags(root);
	const data = linkedData(root);
	const fromData = <T>(read: (object: {[key: string]: Json}) => T | null | undefined): T | null =>
		data.map(read).find(Boolean) ?? null;
	const find = (name: string, matches: (element: Element) => boolean = () => true) =>
		all.find(element => element.name === name && matches(element));
	const headings = all.filter(element => element.name === 'h1');
	const heading = headings.length === 1 ? squeeze(wordsOf(headings[0])) : null;
	const siteName = first(
		tags.get('og:site_name'),
		fromData(object => nameOf(object.publisher)),
		tags.get('application-name'),
	);
	// A drawing has titles of its own.
	const drawn = new Set(all.filter(({name}) => name === 'svg').flatMap(drawing => [...elements(drawing)]));
	const titleElement = find('title', element => !drawn.has(element));
	const title = withoutSite(
		first(
			tags.get('og:title'),
			fromData(object => squeeze(stringOf(object.headline))),
			tags.get('twitter:title'),
			squeeze(titleElement && textOf(titleElement)),
			heading,
		),
		siteName,
		heading,
	);
	const time = find('time', element => Boolean(element.attributes.datetime));
	const canonical = find('link', element => /\bcanonical\b/i.test(element.attributes.rel ?? ''))?.attributes
		.href;
	const link = canonical ?? tags.get('og:url') ?? address;
	const url = link && URL.canParse(link, address) ? new URL(link, address) : undefined;
	return {
		title,
		byline: cleanByline(
			first(
				fromData(object => nameOf(object.author)),
				tags.get('author'),
				tags.get('article:author'),
				tags.get('byl'),
				tags.get('parsely-author'),
				tags.get('dc.creator'),
			),
		),
		siteName,
		published: first(
			...[
				fromData(object => stringOf(object.datePublished)),
				tags.get('article:published_time'),
				tags.get('datepublished'),
				tags.get('date'),
				tags.get('dc.date'),
				tags.get('parsely-pub-date'),
				tags.get('pubdate'),
				time?.attributes.datetime,
			].map(written => isoDate(written ?? undefined)),
		),
		language:
			squeeze(root.attributes.lang)?.replace('_', '-') ?? tags.get('og:locale')?.replace('_', '-') ?? null,
		url: url && /^https?:$/.test(url.protocol) ? url.href : null,
	};
};
