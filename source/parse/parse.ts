import type {Article} from '../document/article.js';
import {clean} from '../document/clean.js';
import {OpenError} from '../document/open-error.js';
import type {Source} from '../document/source.js';
import {decode} from './charset.js';
import {isArchive, isBinary, isPdf, sniff} from './sniff.js';

export type ParseOptions = {
	/** Whether to read all of a web page, menus and all, instead of its article; other documents are whole anyway. */
	readonly raw?: boolean;
};

/** Reads a document by its format. The parsers are loaded when they are needed, since each costs start-up time. */
const read = async (
	{location, bytes, mediaType, charset, url}: Source,
	{raw}: ParseOptions,
): Promise<Article> => {
	if (isArchive(bytes)) {
		return (await import('./epub.js')).parseEpub(bytes, location, url);
	}

	if (isPdf(bytes)) {
		throw new OpenError(
			location.name,
			'PDF is not supported',
			'open the article’s web page, or turn it into text, with pdftotext for one',
		);
	}

	if (isBinary(bytes)) {
		throw new OpenError(location.name, 'it is not text', 'name an HTML, Markdown or text document');
	}

	const text = clean(decode(bytes, charset).replaceAll(/\r\n?/g, '\n'));
	switch (sniff(text, mediaType)) {
		case 'html':
			return (await import('./html.js')).parseHtml(text, location, url, raw);
		case 'feed':
			return (await import('./feed.js')).parseFeed(text, location, url);
		case 'markdown':
			return (await import('./markdown.js')).parseMarkdown(text, location, url);
		case 'text':
			return (await import('./text.js')).parseText(text, location, url);
	}
};

/**
 * Reads a document into an article.
 *
 * @param source its bytes and what is known of them
 * @throws {OpenError} where the bytes are no text, or there is no text in them
 */
export const parse = async (source: Source, options: ParseOptions = {}): Promise<Article> => {
	const article = await read(source, options);
	const {location, notice} = source;
	if (article.text === '') {
		throw new OpenError(
			location.name,
			'there is no text in it',
			'if it is a page made by scripts, save it from a browser',
		);
	}

	return {
		...article,
		language: article.language ?? (await import('./language.js')).guessLanguage(article.text),
		notices: notice ? [notice, ...article.notices] : article.notices,
	};
};
