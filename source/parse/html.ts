import {type Article, type Location, toArticle} from '../document/article.js';
import {absolute} from './address.js';
import {ArticleBuilder} from './article-builder.js';
import {withoutBoilerplate} from './boilerplate/boilerplate.js';
import {pullBoxes} from './boilerplate/pull-quotes.js';
import {linkedText} from './metadata/linked-data.js';
import {readMetadata} from './metadata/metadata.js';
import {unfolded} from './page/folded.js';
import {withoutFurniture} from './page/furniture.js';
import {kickersOf} from './page/kicker.js';
import {withoutNextArticles} from './page/next-articles.js';
import {findReadable} from './page/readable.js';
import {scriptText} from './page/script-text.js';
import {withoutTeaserLists} from './page/teaser-lists.js';
import {toBlocks} from './tree/blocks.js';
import {toTree} from './tree/html-tree.js';
import {type Element, findIn, holdsIn, textOf, withInner, without, withoutAll} from './tree/tree.js';
import {letters, wordsOf} from './tree/words.js';

/** A page whose title element is never closed is all title: what follows the title's own words is the page. */
const mended = (root: Element): Element => {
	const title = findIn(root, ({name}) => name === 'title');
	const words = title ? textOf(title) : '';
	const markup = words.indexOf('<');
	return title && markup !== -1 && /<\/?(?:p|div|body|article)\b/i.test(words)
		? toTree(`<title>${words.slice(0, markup)}</title>${words.slice(markup)}`)
		: root;
};

/** The address against which the page's links are resolved: that of its `base` element, or its own. */
const baseOf = (root: Element, address: string | undefined): string | undefined => {
	const element = findIn(root, ({name, attributes}) => name === 'base' && Boolean(attributes.href));
	return absolute(element?.attributes.href, address) ?? address;
};

/** What offers choices on a page is left out of its words, unless all of it is wanted. */
const choices = new Set(['nav', 'dialog', 'button']);

/** The tree with the menus and buttons of a page as words among its others. */
const withChoices = (element: Element): Element => ({
	...withInner(element, child => [withChoices(child)]),
	name: choices.has(element.name) ? (element.name === 'button' ? 'span' : 'div') : element.name,
});

/** What is shorter than this is hardly an article, in UTF-16 units. */
const shortest = 250;

/** The page's article. Where little is left without its furniture, that was no furniture. */
const findArticle = (root: Element): Element | undefined => {
	const found = findReadable(withoutFurniture(root));
	const {length} = found ? wordsOf(found) : '';
	if (length >= shortest) {
		return found;
	}

	const other = findReadable(root);
	return other && wordsOf(other).length > 2 * length ? other : found;
};

/**
 * How many times longer the text is that a page's JSON-LD tells than what the page shows of it, where that is a mere
 * beginning.
 */
const muchLonger = 2;

/** The article as the page's JSON-LD tells it, or its data, where a script is to show it, or only its beginning is shown. */
const linkedArticle = (
	root: Element,
	title: string | null,
	shown: Element | undefined,
): Element | undefined => {
	const length = shown ? wordsOf(shown).length : 0;
	const text = linkedText(root, title) || (length < shortest ? scriptText(root) : '');
	if (text.length < Math.max(shortest, muchLonger * length)) {
		return undefined;
	}

	// Lines of plain text may have entities, and pieces of them may be marked up.
	const article = toTree(
		/<(?:p|div|br)\b/i.test(text)
			? text
			: text
					.split(/\s*\n\s*/)
					.map(line => `<p>${line}</p>`)
					.join(''),
	);
	return wordsOf(article).length >= muchLonger * length ? article : undefined;
};

const hasScripts = (root: Element): boolean =>
	holdsIn(root, ({name, attributes}) => name === 'script' && !/json/i.test(attributes.type ?? ''));

/** What the reader should know of how a page was read. */
const noticesOf = (
	root: Element,
	{text, blocks}: {readonly text: string; readonly blocks: Article['blocks']},
	{
		isRaw,
		linked,
		article,
	}: {readonly isRaw: boolean; readonly linked: Element | undefined; readonly article: Element | undefined},
): string[] => {
	if (linked) {
		return ['the page shows little of its article; this is the text that it has for programs'];
	}

	if (isRaw || text.length >= shortest) {
		return [];
	}

	const inAll = wordsOf(root).length;
	if (article && inAll > muchMore * Math.max(shortest, text.length)) {
		return ['little of the page is its article; --raw, or W on the screen, shows all of it'];
	}

	// Whoever opened it in a browser saw more.
	const isEmpty = !blocks.some(({kind, start, end}) => kind !== 'title' && end - start >= shortestParagraph);
	if (inAll < shortest && isEmpty && hasScripts(root)) {
		return ['the page has hardly any text of its own; open it in a browser and save it from there'];
	}

	// Its title may stand there twice.
	return isEmpty && wordsOf(withChoices(root)).length >= 2 * text.length + shortestParagraph
		? ['no article found; --raw, or W on the screen, shows all of the page']
		: [];
};

/** What is shorter is hardly a paragraph, in UTF-16 units. */
const shortestParagraph = 20;

/** How many times more than the article the page has to hold, so that the reader is told of the rest. */
const muchMore = 4;

/**
 * Reads a web page: its article, without the page's furniture, and what it says of itself.
 *
 * @param html a page or a fragment
 * @param location where it came from
 * @param address the address that answered, against which links are resolved
 * @param isRaw whether to read all of the page, as it is, instead of its article
 */
export const parseHtml = (html: string, location: Location, address?: string, isRaw = false): Article => {
	const root = unfolded(mended(toTree(html)));
	const metadata = readMetadata(root, address);
	const {title} = metadata;
	const shown = isRaw
		? undefined
		: findArticle(
				withoutTeaserLists(
					withoutNextArticles(withoutAll(root, pullBoxes(root)), title),
					metadata.url ?? address ?? null,
				),
			);
	const linked = isRaw ? undefined : linkedArticle(root, title, shown);
	const article = linked ?? shown;
	const sameAsTitle = (element: Element) =>
		/^h[1-3]$/.test(element.name) && title !== null && letters(textOf(element)) === letters(title);
	const builder = new ArticleBuilder();
	if (title) {
		builder.block('title', title);
	}

	toBlocks(
		without(article ?? (isRaw ? withChoices(root) : root), sameAsTitle),
		builder,
		baseOf(root, address ?? metadata.url ?? undefined),
	);
	const read = builder.finish(drafts =>
		article ? withoutBoilerplate(drafts, metadata, kickersOf(root, title)) : drafts,
	);
	return toArticle(location, metadata, read, noticesOf(root, read, {isRaw, linked, article}));
};
