import type {Article} from '../document/article.js';
import {type CleanText, clean} from '../document/clean.js';
import {mailType} from '../document/media-type.js';
import {OpenError} from '../document/open-error.js';
import type {Source} from '../document/source.js';
import type {Stoppable} from '../document/stop-signal.js';
import {binaryType, isEpub, officeText} from './binary.js';
import {decode} from './charset.js';
import {languageNotice, languageOf} from './language.js';
import {isBinary, isMail, sniff} from './sniff.js';

/** How a document is read. */
export type ParseOptions = Stoppable & {
	/** Whether to read all of a web page, menus and all, instead of its article; other documents are whole anyway. */
	readonly raw?: boolean | undefined;
};

/** How a text is read that is at hand, with what is known of it. */
export type TextOptions = ParseOptions & {
	/** A name for it, or the address that it comes from, by which its links are known; `text` where nothing is said. */
	readonly name?: string | undefined;
	/** What it is, as `text/html` or `text/markdown`; without that its beginning tells. */
	readonly mediaType?: string | undefined;
};

/** What a parser needs of a document; its bytes are let go, for a long one takes much room as it is. */
type Decoded = Omit<Source, 'bytes' | 'charset'> & {
	/** The text, or what reads a document that is no text. */
	readonly content: string | ((options: ParseOptions) => Promise<Article>);
};

/** A text as it is read, without what a machine puts at the ends of lines. */
const toContent = (text: string): CleanText => clean(text.replaceAll(/\r\n?/g, '\n'));

const decodeSource = ({bytes, charset, ...common}: Source): Decoded => {
	const {location, mediaType, notice} = common;
	const office = officeText(bytes, mediaType);
	const isBook = !office && (isEpub(bytes) || mediaType === 'application/epub+zip');
	if (office || isBook) {
		// An archive's directory stands at its end.
		if (notice && office !== 'rtf' && office !== 'fodt') {
			const kind = office ? 'document' : 'book';
			throw new OpenError(location.name, `the ${kind} is not complete: ${notice}`, 'try another copy of it', {
				code: 'broken',
			});
		}

		return {
			...common,
			content: async () =>
				office
					? (await import('./office/office.js')).parseOffice(bytes, location, office)
					: (await import('./epub.js')).parseEpub(bytes, location),
		};
	}

	const binary = binaryType(bytes);
	if (binary) {
		throw new OpenError(location.name, `it is ${binary.name}, which is not supported`, binary.advice, {
			code: 'type',
		});
	}

	if (isBinary(bytes)) {
		throw new OpenError(location.name, 'it is not text', 'name an HTML, Markdown or text document', {
			code: 'type',
		});
	}

	if (isMail(bytes, mediaType === mailType)) {
		return {
			...common,
			content: async options => {
				const {merged, readMails} = await import('./text/text.js');
				const articles: Article[] = [];
				for (const {text, ...known} of readMails(bytes)) {
					articles.push(await read({...common, ...known, content: toContent(text)}, options));
				}

				return articles.length > 1 ? merged(articles, location) : articles[0];
			},
		};
	}

	const isHtml = mediaType === 'text/html' || mediaType === 'application/xhtml+xml';
	return {...common, content: toContent(decode(bytes, charset, isHtml))};
};

/** Reads a document by its format. The parsers are loaded when they are needed, since each costs start-up time. */
const read = async (
	{location, content, mediaType, url}: Decoded,
	options: ParseOptions,
): Promise<Article> => {
	const {raw} = options;
	if (typeof content !== 'string') {
		return content(options);
	}

	switch (sniff(content, mediaType)) {
		case 'feed':
			return (await import('./feed.js')).parseFeed(content, location, url);
		case 'html':
			return (await import('./html.js')).parseHtml(content, location, url, raw);
		case 'markdown': {
			const {parseMarkdown} = await import('./markdown/markdown.js');
			// A parser of HTML takes a tenth of the time to the first frame; there is none without this sign.
			const {toTree} = content.includes('<') ? await import('./tree/html-tree.js') : {};
			return parseMarkdown(content, location, url, toTree);
		}

		case 'subtitles':
			return (await import('./text/text.js')).parseSubtitles(content, location, url);
		case 'text':
			return (await import('./text/text.js')).parseText(content, location, url);
	}
};

/** What to try where there is no text. */
const adviceWithoutText = ({location, content}: Decoded): string =>
	typeof content === 'string' && content.includes('<')
		? 'if it is a page made by scripts, save it from a browser'
		: location.kind === 'stdin' && location.name === '-'
			? 'see what the program before the pipe writes'
			: 'name a document with words in it';

const parseDecoded = async (decoded: Decoded, options: ParseOptions): Promise<Article> => {
	options.signal?.throwIfAborted();
	const article = await read(decoded, options);
	const {location, notice} = decoded;
	if (article.text === '') {
		throw new OpenError(location.name, 'there is no text in it', adviceWithoutText(decoded), {code: 'empty'});
	}

	const language = await languageOf(article.text, article.language);
	return {
		...article,
		language,
		notices: [notice, ...article.notices, languageNotice(article.text, language)].flatMap(told =>
			told ? clean(told) : [],
		),
	};
};

const decodeText = (text: string, {name = 'text', mediaType}: TextOptions): Decoded => {
	const isAddress = /^https?:\/\//i.test(name);
	return {
		location: {kind: isAddress ? 'url' : 'stdin', name},
		content: toContent(text),
		mediaType,
		url: isAddress ? name : undefined,
	};
};

/**
 * Reads a document into an article. It is done in one go, which takes some 30 ms for a page of 20 kB.
 *
 * @param source its text, or its bytes and what is known of them
 * @throws {OpenError} where the bytes are of a kind that is not read, or broken, or there is no text in them; the signal’s
 *   reason where it is not wanted before it begins
 * @throws {TypeError} where it is neither
 */
export const parse: {
	(source: Source, options?: ParseOptions): Promise<Article>;
	(text: string, options?: TextOptions): Promise<Article>;
} = async (source: Source | string, options: TextOptions = {}): Promise<Article> => {
	if (typeof source === 'string') {
		return parseDecoded(decodeText(source, options), options);
	}

	// Those of another realm, as tests have it, are not of this one's class.
	if (!ArrayBuffer.isView(source?.bytes)) {
		throw new TypeError('parse takes a text, or {location, bytes}');
	}

	return parseDecoded(decodeSource(source), options);
};
