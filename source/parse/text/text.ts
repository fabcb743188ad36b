import {type Article, type Location, toArticle} from '../../document/article.js';
import {ArticleBuilder} from '../article-builder.js';
import {merged} from '../merged.js';
import {withoutLineNumbers} from './line-numbers.js';
import {readMailHead} from './mail-head.js';
import {pressExports} from './press-exports.js';
import {type Piece, piecesOf} from './text-pieces.js';
import {mostAtTop, type Top, topOf} from './top.js';
import {withTurnHeads} from './turn-heads.js';

// A mail is a text, mostly: it needs no script of its own.
export {readMails} from '../mail.js';
export {merged} from '../merged.js';
// They share what tells turns, and are loaded with it.
export {parseSubtitles} from '../subtitles.js';

/** A paragraph that is all bold, as many type it in plain text: the question of an interview. */
const bold = /^\*\*([^*\s](?:[^*\n]*[^*\s])?)\*\*$/;

/** Adds a piece to an article, as a block; a paragraph that is all bold as one in bold. */
const addPiece = (builder: ArticleBuilder, {kind, text, ...shape}: Piece): void => {
	const question = kind === 'paragraph' ? bold.exec(text)?.[1] : undefined;
	if (question !== undefined) {
		builder.styled({kind: 'strong'}, () => builder.add(question));
		builder.close(kind, shape);
		return;
	}

	for (const [i, line] of text.split('\n').entries()) {
		if (i > 0) {
			builder.breakLine();
		}

		builder.add(line.trim());
	}

	builder.close(kind, shape);
};

/** A text of which some facts are known. */
const textArticle = (
	text: string,
	known: (ReturnType<typeof readMailHead> & {siteName?: string | null}) | undefined,
	location: Location,
	address: string | undefined,
): Article => {
	const rest = piecesOf(text);
	const first: Piece[] = [];
	for (let piece = rest.next(); !piece.done; piece = rest.next()) {
		first.push(piece.value);
		if (first.length === mostAtTop) {
			break;
		}
	}

	const kept = (known?.kept ?? []).map((line): Piece => ({kind: 'paragraph', text: line}));
	const title = known?.title ?? null;
	const top: Top =
		title === null
			? topOf(first, kept)
			: {title, byline: null, siteName: null, published: null, notes: kept, others: first};
	const builder = new ArticleBuilder();
	if (top.title !== null) {
		builder.block('title', top.title);
	}

	for (const piece of [...top.notes, ...top.others]) {
		addPiece(builder, piece);
	}

	for (let piece = rest.next(); !piece.done; piece = rest.next()) {
		addPiece(builder, piece.value);
	}

	return toArticle(
		location,
		{
			title: top.title,
			byline: known?.byline ?? top.byline,
			siteName: known?.siteName ?? top.siteName,
			published: known?.published ?? top.published,
			language: null,
			url: address ?? null,
		},
		builder.finish(),
	);
};

/**
 * Reads plain text: paragraphs by blank lines, hard-wrapped lines joined, items by their markers, headings by capitals,
 * underlines and numbers, e-mail's quotations, and a title, a byline and a date line where they stand at the top; what a
 * database of the press has written as the articles in it.
 *
 * @param written the document
 * @param location where it came from
 * @param address the address that answered
 */
export const parseText = (written: string, location: Location, address?: string): Article => {
	const text = withoutLineNumbers(withTurnHeads(written));
	const articles = pressExports(text).map(({body, ...facts}) =>
		textArticle(body, {...facts, body, kept: []}, location, address),
	);
	if (articles.length > 0) {
		return articles.length > 1 ? merged(articles, location, address) : articles[0];
	}

	const mail = readMailHead(text);
	return textArticle(mail?.body ?? text, mail, location, address);
};
