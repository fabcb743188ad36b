import {unzipSync} from 'fflate';
import type {Article, Location} from '../document/article.js';
import {OpenError} from '../document/open-error.js';
import {ArticleBuilder} from './article-builder.js';
import {toBlocks, wordsOf} from './blocks.js';
import {decode} from './charset.js';
import {isoDate} from './date.js';
import {isBinary} from './sniff.js';
import {type Element, elements, textOf} from './tree.js';
import {toXmlTree} from './xml.js';

/** How much a book's text may come to when it is unpacked, in bytes. */
const largest = 64 * 1024 * 1024;

const squeeze = (text: string): string | null => text.replaceAll(/\s+/g, ' ').trim() || null;

const named = (root: Element, name: string): Element[] =>
	[...elements(root)].filter(element => element.name.replace(/^\w+:/, '') === name);

/** The path of a file that another one names, both within the book. */
const resolvePath = (from: string, target: string): string => {
	const path = decodeURIComponent(new URL(target, `book:/${encodeURI(from)}`).pathname);
	return path.replace(/^\/+/, '');
};

/** A book's text files by their paths; what is not text is left packed. */
const unpack = (bytes: Uint8Array): {files: ReadonlyMap<string, Uint8Array>; isCut: boolean} => {
	let size = 0;
	let isCut = false;
	const files = unzipSync(bytes, {
		filter({name, originalSize}) {
			if (!/\.(?:x?html?|xml|opf|ncx)$/i.test(name)) {
				return false;
			}

			size += originalSize;
			isCut ||= size > largest;
			return size <= largest;
		},
	});
	return {files: new Map(Object.entries(files)), isCut};
};

/** The paths of a book's chapters in reading order, and what it says of itself. */
const readPackage = (files: ReadonlyMap<string, Uint8Array>) => {
	const container = files.get('META-INF/container.xml');
	const path = container && named(toXmlTree(decode(container)), 'rootfile')[0]?.attributes['full-path'];
	const file = path === undefined ? undefined : files.get(path);
	if (path === undefined || file === undefined) {
		return undefined;
	}

	const root = toXmlTree(decode(file));
	const manifest = new Map(
		named(root, 'item').map(({attributes}) => [attributes.id ?? '', attributes] as const),
	);
	const chapters = named(root, 'itemref')
		.filter(({attributes}) => attributes.linear !== 'no')
		.flatMap(({attributes}) => {
			const item = manifest.get(attributes.idref ?? '');
			// The table of contents is what the sections are for.
			return item?.href && !/\bnav\b/.test(item.properties ?? '') ? [resolvePath(path, item.href)] : [];
		});
	const said = (name: string) => named(root, name).flatMap(element => squeeze(textOf(element)) ?? []);
	return {chapters, said};
};

const isHeading = ({name}: Element): boolean => /^h[1-3]$/.test(name);

/**
 * Reads an e-book in the EPUB format: its chapters in reading order, each with a heading, so that they become sections.
 *
 * @param bytes the book
 * @param location where it came from
 * @param address the address that answered
 * @throws {OpenError} where it is broken, or locked
 */
export const parseEpub = (bytes: Uint8Array, location: Location, address?: string): Article => {
	let unpacked: ReturnType<typeof unpack>;
	let book: ReturnType<typeof readPackage>;
	try {
		unpacked = unpack(bytes);
		book = readPackage(unpacked.files);
	} catch {
		throw new OpenError(location.name, 'it is a broken archive', 'try another copy of it');
	}

	if (book === undefined) {
		throw new OpenError(location.name, 'it is an archive, not an e-book', 'unpack it, and name a file in it');
	}

	const {chapters, said} = book;
	const {files, isCut} = unpacked;
	const [title = null] = said('title');
	const builder = new ArticleBuilder();
	if (title) {
		builder.block('title', title);
	}

	for (const chapter of chapters) {
		const file = files.get(chapter);
		if (file === undefined) {
			continue;
		}

		if (isBinary(file)) {
			throw new OpenError(location.name, 'it is locked (DRM)', 'open it in the program it was bought for');
		}

		const page = toXmlTree(decode(file), true);
		const body = named(page, 'body')[0] ?? page;
		const heading = squeeze(named(page, 'title').map(textOf).join(' '));
		if (heading && heading !== title && wordsOf(body) !== '' && ![...elements(body)].some(isHeading)) {
			builder.block('heading', heading, {level: 1});
		}

		toBlocks(body, builder);
	}

	return {
		location,
		title,
		byline: said('creator').join(', ') || null,
		siteName: said('publisher')[0] ?? null,
		published: isoDate(said('date')[0]),
		language: said('language')[0] ?? null,
		url: address ?? null,
		...builder.finish(),
		notices: isCut
			? [`it is larger than ${largest / 1024 / 1024} MB unpacked: only the beginning is shown`]
			: [],
	};
};
