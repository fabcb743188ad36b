import {type Article, type Location, type Metadata, toArticle} from '../document/article.js';
import {clean} from '../document/clean.js';
import {smallest} from '../document/extremes.js';
import {OpenError} from '../document/open-error.js';
import {ArticleBuilder} from './article-builder.js';
import {decode} from './charset.js';
import {isoDate} from './metadata/date.js';
import {toBlocks} from './tree/blocks.js';
import {toTree} from './tree/html-tree.js';
import {childrenOf, type Element, elements, findIn, isHeading, textOf} from './tree/tree.js';
import {squeeze, wordsOf} from './tree/words.js';

import {toXmlTree} from './tree/xml.js';
import {type Archive, ArchiveError, entryName, openArchive} from './zip.js';

const advice = 'try another copy of it, or convert it to HTML';

const toText = (bytes: Uint8Array): string => clean(decode(bytes).replaceAll(/\r\n?/g, '\n'));

const named = (root: Element, ...names: string[]): Element[] =>
	elements(root).filter(({name}) => names.includes(name));

/** Elements that HTML lets stand without an end; all others an XHTML page may close in their own tag. */
const endless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Reads a chapter as HTML, in which `<a id="x"/>` would stay open. */
const toPage = (bytes: Uint8Array): Element =>
	toTree(
		toText(bytes).replaceAll(
			/<([a-z][\w:-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/gi,
			(tag, name: string, attributes: string) =>
				endless.test(name) ? tag : `<${name}${attributes}></${name}>`,
		),
	);

/** The titles that the book's table of contents gives to its files: the first for each. */
const readContents = (archive: Archive, files: readonly string[]): Map<string, string> => {
	const titles = new Map<string, string>();
	for (const [file, bytes] of archive.read(files)) {
		const root = toXmlTree(toText(bytes));
		const pairs =
			root.name === 'ncx'
				? named(root, 'navpoint').map(point => [
						childrenOf(point, 'content')[0]?.attributes.src,
						textOf(childrenOf(point, 'navlabel')[0] ?? ''),
					])
				: named(root, 'a').map(link => [link.attributes.href, wordsOf(link)]);
		for (const [reference, title] of pairs) {
			const name = reference ? entryName(reference, file) : '';
			if (name && title && !titles.has(name)) {
				titles.set(name, squeeze(title));
			}
		}
	}

	return titles;
};

/** What the package document says of the book. */
const readMetadata = (packageDocument: Element): Metadata => {
	const all = childrenOf(packageDocument, 'metadata').flatMap(metadata => elements(metadata));
	const texts = (name: string) =>
		all
			.filter(element => element.name === name)
			.map(element => squeeze(textOf(element)))
			.filter(Boolean);
	return {
		title: texts('dc:title')[0] ?? null,
		byline: texts('dc:creator').join(', ') || null,
		siteName: texts('dc:publisher')[0] ?? null,
		published:
			texts('dc:date')
				.map(date => isoDate(date))
				.find(Boolean) ?? null,
		language: texts('dc:language')[0] ?? null,
		url: null,
	};
};

type Book = {metadata: Metadata; chapters: Array<{title: string | undefined; page: Element}>};

/**
 * Opens the archive and reads its container, package document, spine and contents (EPUB 3.3, 4 and 5).
 *
 * @throws {ArchiveError} where one of them is missing, or a chapter is encrypted
 */
const readBook = (bytes: Uint8Array): Book => {
	const archive = openArchive(bytes, 'a book');
	const one = (name: string): Element => {
		const found = archive.read([name]).get(name);
		if (!found) {
			throw new ArchiveError(`its archive lacks ${name}`);
		}

		return toXmlTree(toText(found));
	};

	const reference = named(one('META-INF/container.xml'), 'rootfile')[0]?.attributes['full-path'] ?? '';
	const file = entryName(reference, '');
	const packageDocument = one(file);
	const items = new Map(
		named(packageDocument, 'item').map(({attributes}) => [
			attributes.id,
			{
				file: entryName(attributes.href ?? '', file),
				type: attributes['media-type'] ?? '',
				isContents: /(?:^|\s)nav(?:\s|$)/.test(attributes.properties ?? ''),
			},
		]),
	);
	// A chapter that is named again is read once.
	const spine = new Set(
		named(packageDocument, 'itemref')
			.map(({attributes}) => items.get(attributes.idref))
			.filter(item => item !== undefined && !item.isContents && /html|^$/.test(item.type))
			.map(item => item?.file ?? ''),
	);
	// Fonts may be garbled and the book still be read.
	const encrypted = archive.has('META-INF/encryption.xml')
		? elements(one('META-INF/encryption.xml')).map(({attributes}) => entryName(attributes.uri ?? '', ''))
		: [];
	if (encrypted.some(name => spine.has(name))) {
		throw new ArchiveError('it is an encrypted book');
	}

	const pages = archive.read([...spine]);
	if (pages.size === 0) {
		throw new ArchiveError('none of its chapters is in its archive');
	}

	const contents = [...items.values()].filter(
		({isContents, type}) => isContents || type === 'application/x-dtbncx+xml',
	);
	const titles = readContents(
		archive,
		contents.map(item => item.file),
	);
	return {
		metadata: readMetadata(packageDocument),
		chapters: [...spine].flatMap(name => {
			const page = pages.get(name);
			return page ? [{title: titles.get(name), page: toPage(page)}] : [];
		}),
	};
};

const headingLevel = (page: Element): number | undefined => {
	const heading = findIn(page, element => isHeading(element) && wordsOf(element) !== '');
	return heading && Number(heading.name[1]);
};

/**
 * Reads a book in EPUB: its chapters in reading order, with their headings, or with the titles of the table of
 * contents where they have none.
 *
 * @param bytes the archive
 * @param location where it came from
 * @throws {OpenError} where it is broken or encrypted, or unpacks to more than a book has
 */
export const parseEpub = (bytes: Uint8Array, location: Location): Article => {
	let book: Book;
	try {
		book = readBook(bytes);
	} catch (error) {
		if (error instanceof ArchiveError) {
			throw new OpenError(location.name, `the book cannot be read: ${error.message}`, advice, {
				code: 'broken',
				cause: error,
			});
		}

		throw error;
	}

	const {metadata, chapters} = book;
	const builder = new ArticleBuilder();
	if (metadata.title) {
		builder.block('title', metadata.title);
	}

	const level = smallest(chapters.map(({page}) => headingLevel(page) ?? 6));
	for (const {title, page} of chapters) {
		if (title && headingLevel(page) === undefined && wordsOf(page) !== '') {
			builder.block('heading', title, {level: Math.min(level, 2)});
		}

		// Links from chapter to chapter lead nowhere outside the book.
		toBlocks(page, builder, 'epub:/');
	}

	return toArticle(location, metadata, builder.finish());
};
