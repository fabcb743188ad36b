import type {Article} from '../document/article.js';
import {clean} from '../document/clean.js';
import {OpenError} from '../document/open-error.js';
import type {Source} from '../document/source.js';
import {decode} from './charset.js';
import {isBinary, sniff} from './sniff.js';

/**
 * Reads a document into an article. The parsers are loaded when they are needed, since each costs start-up time.
 *
 * @param source its bytes and what is known of them
 * @throws {OpenError} where the bytes are no text, or there is no text in them
 */
export const parse = async (source: Source): Promise<Article> => {
	const {location, bytes, mediaType, charset, url, notice} = source;
	if (isBinary(bytes)) {
		throw new OpenError(location.name, 'it is not text', 'name an HTML, Markdown or text document');
	}

	const text = clean(decode(bytes, charset).replaceAll(/\r\n?/g, '\n'));
	const format = sniff(text, mediaType);
	const article =
		format === 'html'
			? (await import('./html.js')).parseHtml(text, location, url)
			: format === 'markdown'
				? (await import('./markdown.js')).parseMarkdown(text, location, url)
				: (await import('./text.js')).parseText(text, location, url);
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
