import {type Article, type Location, toArticle} from '../document/article.js';
import {dateInWords} from '../document/wording.js';
import {absolute} from './address.js';
import {ArticleBuilder} from './article-builder.js';
import {isoDate} from './metadata/date.js';
import {toBlocks} from './tree/blocks.js';
import {toTree} from './tree/html-tree.js';
import {childrenOf, type Element, textOf, withInner} from './tree/tree.js';
import {squeeze, wordsOf} from './tree/words.js';
import {toXmlTree} from './tree/xml.js';

/** The first child of that name that has words, the names in the order of preference. */
const childOf = (element: Element, ...names: string[]): Element | undefined =>
	names.flatMap(name => childrenOf(element, name)).find(child => squeeze(textOf(child)) !== '');

const textIn = (element: Element, ...names: string[]): string => {
	const child = childOf(element, ...names);
	return child ? squeeze(textOf(child)) : '';
};

/** A title in one line. Most feeds escape the markup of titles once more than they say; a lone `<` is a character. */
const titleOf = (element: Element): string => {
	const child = childOf(element, 'title');
	const words = child ? squeeze(textOf(child)) : '';
	return child?.attributes.type !== 'text' && /&(?:#x?[\da-f]+|[a-z]+\d*);|<\/[a-z]+>/i.test(words)
		? wordsOf(toTree(words))
		: words;
};

/** Where a feed or an entry leads: Atom's alternate link, RSS's link, or a guid that says it is one. */
const linkOf = (element: Element, base: string | undefined): string | undefined => {
	const alternate = childrenOf(element, 'link').find(
		({attributes}) => attributes.href && /^(?:alternate)?$/.test(attributes.rel ?? ''),
	)?.attributes.href;
	const guid = childrenOf(element, 'guid').find(({attributes}) => attributes.ispermalink !== 'false');
	return absolute(
		alternate ?? (textIn(element, 'link') || (guid ? squeeze(textOf(guid)) : '')),
		element.attributes['xml:base'] ?? base,
	);
};

/** Names of Atom, Dublin Core, iTunes; RSS's own author is an address with the name in brackets. */
const authorOf = (element: Element): string => {
	const names = childrenOf(element, 'author')
		.map(author => textIn(author, 'name'))
		.filter(Boolean);
	const written = names.join(', ') || textIn(element, 'dc:creator', 'itunes:author', 'author');
	return /^\S+@\S+\s*\((.+)\)$/.exec(written)?.[1] ?? (/^\S+@\S+$/.test(written) ? '' : written);
};

const dateOf = (element: Element, ...names: string[]): string | null =>
	isoDate(textIn(element, ...names) || undefined);

/** Headings within an entry stand below the entry's own. */
const lowered = (element: Element): Element => ({
	...withInner(element, child => [lowered(child)]),
	name: element.name.replace(/^h([1-5])$/, (_, level: string) => `h${Number(level) + 1}`),
});

/** Adds what an entry or a feed has to say: HTML in most; Atom tells where it is plain, or markup of its own. */
const addContent = (content: Element, builder: ArticleBuilder, base: string | undefined): void => {
	const {type} = content.attributes;
	if (type === 'xhtml') {
		toBlocks(lowered({...content, name: 'div'}), builder, base);
		return;
	}

	const text = textOf(content);
	if (type === 'text') {
		for (const paragraph of text.split(/\n\s*\n/)) {
			builder.block('paragraph', paragraph);
		}
	} else {
		toBlocks(lowered(toTree(text)), builder, base);
	}
};

/** Atom's text is plain unless it says otherwise (RFC 4287, 3.1.1); RSS does not say, and is HTML. */
const withType = (content: Element | undefined, isAtom: boolean): Element | undefined =>
	content && isAtom
		? {
				...content,
				attributes: {
					...content.attributes,
					type: (content.attributes.type ?? 'text').replace(/^text\/(?:plain$)?/, '') || 'text',
				},
			}
		: content;

/**
 * Reads a feed (RSS 2.0 and its forerunners, RSS 1.0, Atom) as an article: its title, what it says of itself, and a
 * section for each entry, headed by the entry's title, which links to the entry.
 *
 * @param xml the feed
 * @param location where it came from
 * @param address the address that answered, against which links are resolved
 */
export const parseFeed = (xml: string, location: Location, address?: string): Article => {
	const root = toXmlTree(xml);
	const isAtom = root.name === 'feed';
	const feed = isAtom ? root : (childrenOf(root, 'channel')[0] ?? root);
	const entries = [root, ...(feed === root ? [] : [feed])].flatMap(parent =>
		childrenOf(parent, 'item', 'entry'),
	);
	const builder = new ArticleBuilder();
	const title = titleOf(feed);
	const url = linkOf(feed, address);
	if (title) {
		builder.block('title', title);
	}

	const about = withType(childOf(feed, 'description', 'subtitle', 'tagline'), isAtom);
	if (about) {
		addContent(about, builder, url ?? address);
	}

	for (const [i, entry] of entries.entries()) {
		const target = linkOf(entry, url ?? address);
		const date = dateOf(entry, 'pubdate', 'published', 'dc:date', 'updated', 'issued', 'modified');
		const byline = [date && dateInWords(date), authorOf(entry)].filter(Boolean).join(' · ');
		const heading = titleOf(entry) || byline || `${i + 1}`;
		if (target) {
			builder.styled({kind: 'link', target}, () => builder.add(heading));
		} else {
			builder.add(heading);
		}

		builder.close('heading', {level: 1});
		if (byline && byline !== heading) {
			builder.block('paragraph', byline);
		}

		const content = withType(
			childOf(entry, 'content:encoded', 'content', 'description', 'summary', 'media:description'),
			isAtom,
		);
		if (content) {
			addContent(content, builder, content.attributes['xml:base'] ?? target ?? url ?? address);
		}
	}

	return toArticle(
		location,
		{
			title: title || null,
			byline: authorOf(feed) || null,
			siteName: null,
			published: dateOf(feed, 'pubdate', 'lastbuilddate', 'dc:date', 'updated', 'modified'),
			language: textIn(feed, 'language', 'dc:language') || root.attributes['xml:lang'] || null,
			url: url ?? null,
		},
		builder.finish(),
	);
};
