import {clean} from '../../document/clean.js';
import {absolute} from '../address.js';
import {type Element, elements} from '../tree/tree.js';
import {squeeze} from '../tree/words.js';
import {type JsonObject, linkedArticles, nameOf} from './linked-data.js';

/** A text in one line; null where there is nothing in it. */
export const lineOf = (text: string | null | undefined): string | null =>
	(text && squeeze(clean(text))) || null;

/** The texts in which there is anything, each in one line. */
export const present = (values: ReadonlyArray<string | null | undefined>): string[] =>
	values.flatMap(value => lineOf(value) ?? []);

/** What a page states of itself, in its head or elsewhere, for programs and not for its readers. */
export type PageHead = {
	/** All elements of the page; without those in drawings, which have titles of their own. */
	readonly all: readonly Element[];
	/** What its meta tags say, by their names in lower case. */
	readonly tags: ReadonlyMap<string, string>;
	readonly url: string | null;
	/** Reads something in what its JSON-LD tells of articles, the most specific first. */
	readonly fromData: (read: (object: JsonObject) => string | null | undefined) => string[];
};

const metaTags = (all: readonly Element[]): Map<string, string> => {
	const tags = new Map<string, string>();
	for (const {attributes} of all.filter(({name}) => name === 'meta')) {
		const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase().trim();
		const content = lineOf(attributes.content);
		if (key && content && !tags.has(key)) {
			tags.set(key, content);
		}
	}

	return tags;
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

/**
 * Reads what a page states of itself.
 *
 * @param root the page
 * @param address where it came from
 */
export const readHead = (root: Element, address?: string): PageHead => {
	const every = elements(root);
	const drawn = new Set(
		every.filter(({name}) => name === 'svg').flatMap(drawing => elements(drawing).slice(1)),
	);
	const all = every.filter(element => !drawn.has(element));
	const tags = metaTags(all);
	const data = linkedArticles(root);
	return {
		all,
		tags,
		url: addressOf(all, tags, address),
		fromData: read => present(data.map(read)),
	};
};

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

/** Who wrote the article as its head has it, the most trusted first. */
export const statedAuthors = ({all, tags, fromData}: PageHead): (string | null)[] => {
	const generator = tags.get('generator');
	return [
		...fromData(({author}) => nameOf(author)),
		...authorTags.map(tag => tags.get(tag) ?? null).filter(author => author !== generator),
		scholars(all),
	];
};
