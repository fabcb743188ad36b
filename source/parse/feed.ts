import type {Article, Location} from '../document/article.js';
import {ArticleBuilder} from './article-builder.js';
import {toBlocks} from './blocks.js';
import {isoDate} from './date.js';
import {type Element, elements, textOf, toTree} from './tree.js';
import {toXmlTree} from './xml.js';

const squeeze = (text: string): string | null => text.replaceAll(/\s+/g, ' ').trim() || null;

const childrenOf = (element: Element, ...names: readonly string[]): Element[] =>
	element.children.filter(
		(child): child is Element => typeof child !== 'string' && names.includes(child.name.toLowerCase()),
	);

/** The text of the first child with one of the names, the names in the order of their worth. */
const textIn = (element: Element, ...names: readonly string[]): string | null =>
	names.map(name => childrenOf(element, name).map(textOf).map(squeeze).find(Boolean)).find(Boolean) ?? null;

/** Text that may be markup: Atom says which it is, and in RSS it mostly is. */
const wordsIn = (element: Element, ...names: readonly string[]): string | null => {
	const found = textIn(element, ...names);
	return found && squeeze(textOf(toTree(found)));
};

/** Where an entry leads: Atom has it in an attribute, RSS in the text, or in an identifier that is an address. */
const linkOf = (entry: Element, base: string | undefined): string | undefined => {
	const link = childrenOf(entry, 'link').find(({attributes}) =>
		['alternate', undefined].includes(attributes.rel as 'alternate' | undefined),
	);
	const target = link?.attributes.href ?? (link && squeeze(textOf(link))) ?? textIn(entry, 'guid', 'id');
	return target && URL.canParse(target, base) && /^https?:/.test(new URL(target, base).protocol)
		? new URL(target, base).href
		: undefined;
};

const contentNames = ['content:encoded', 'content', 'description', 'summary', 'media:description'];

/** An entry's text as a tree: markup that is written as text, or that stands in it as elements. */
const contentOf = (entry: Element): Element | undefined => {
	const content = contentNames
		.flatMap(name => childrenOf(entry, name))
		.find(element => textOf(element).trim() !== '');
	return content?.attributes.type === 'xhtml'
		? {...content, name: 'div'}
		: content && toTree(textOf(content));
};

/**
 * Reads an RSS or Atom feed: its title, and its entries in order, each under a heading that links to it, with its date
 * and writer, and as much of its text as the feed holds.
 *
 * @param text the feed
 * @param location where it came from
 * @param address the address that answered, against which links are resolved
 */
export const parseFeed = (text: string, location: Location, address?: string): Article => {
	const root = toXmlTree(text);
	const all = [...elements(root)];
	const channel =
		all.find(({name}) => name.toLowerCase() === 'channel') ??
		all.find(({name}) => name.toLowerCase() === 'feed') ??
		root;
	const builder = new ArticleBuilder();
	const title = wordsIn(channel, 'title');
	if (title) {
		builder.block('title', title);
	}

	const about = wordsIn(channel, 'description', 'subtitle');
	if (about && about !== title) {
		builder.block('paragraph', about);
	}

	for (const entry of all.filter(({name}) => /^(?:item|entry)$/i.test(name))) {
		const target = linkOf(entry, address);
		const heading = wordsIn(entry, 'title') ?? target ?? 'Untitled';
		builder.styled({kind: 'link', ...(target && {target})}, () => builder.add(heading));
		builder.close('heading', {level: 1});
		const date = isoDate(textIn(entry, 'pubdate', 'published', 'dc:date', 'updated') ?? undefined);
		const writers = childrenOf(entry, 'author', 'dc:creator')
			.map(author => textIn(author, 'name') ?? squeeze(textOf(author)))
			.filter(Boolean);
		const line = [date, ...writers].filter(Boolean).join(' · ');
		if (line) {
			builder.block('caption', line);
		}

		const content = contentOf(entry);
		if (content) {
			toBlocks(content, builder, target ?? address);
		}
	}

	return {
		location,
		title,
		byline: textIn(channel, 'managingeditor', 'itunes:author'),
		siteName: title,
		published: isoDate(textIn(channel, 'lastbuilddate', 'pubdate', 'updated') ?? undefined),
		language: textIn(channel, 'language') ?? channel.attributes['xml:lang'] ?? null,
		url: linkOf(channel, address) ?? address ?? null,
		...builder.finish(),
		notices: [],
	};
};
