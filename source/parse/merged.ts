import {type Article, type Block, type Inline, type Location, toArticle} from '../document/article.js';
import type {Span} from '../document/span.js';
import {dateInWords} from '../document/wording.js';

const separator = '\n\n';

/**
 * Puts the articles or mails of one file below each other, as the entries of a feed are: the headline of each as a heading,
 * and below that when, by whom and where it was published.
 */
export const merged = (articles: readonly Article[], location: Location, address?: string): Article => {
	const texts: string[] = [];
	const blocks: Block[] = [];
	const inlines: Inline[] = [];
	let at = 0;
	const add = (block: Omit<Block, 'start' | 'end'>, words: string): void => {
		texts.push(words);
		blocks.push({...block, start: at, end: at + words.length});
		at += words.length + separator.length;
	};

	for (const [i, {title, byline, siteName, published, ...article}] of articles.entries()) {
		const facts = [published && dateInWords(published), byline, siteName].filter(Boolean).join(' · ');
		add({kind: 'heading', level: 1}, title || facts || `${i + 1}`);
		if (title && facts) {
			add({kind: 'paragraph'}, facts);
		}

		// The title stands first, and is the heading now.
		const own = article.blocks.filter(({kind}) => kind !== 'title');
		const from = own[0]?.start;
		if (from === undefined) {
			continue;
		}

		const moved = <T extends Span>(spans: readonly T[]): T[] =>
			spans
				.filter(({start}) => start >= from)
				.map(span => ({...span, start: span.start - from + at, end: span.end - from + at}));
		for (const inline of moved(article.inlines)) {
			inlines.push(inline);
		}

		for (const block of moved(own)) {
			// Headings within an entry stand below its own.
			blocks.push(block.kind === 'heading' ? {...block, level: Math.min(6, (block.level ?? 1) + 1)} : block);
		}

		const text = article.text.slice(from);
		texts.push(text);
		at += text.length + separator.length;
	}

	return toArticle(
		location,
		{title: null, byline: null, siteName: null, published: null, language: null, url: address ?? null},
		{text: texts.join(separator), blocks, inlines},
	);
};
