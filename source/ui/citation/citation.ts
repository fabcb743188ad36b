import type {Analysis, Quotation} from '../../document/analysis.js';
import type {Article} from '../../document/article.js';
import {type CleanText, cleanLine} from '../../document/clean.js';
import {toShown} from '../../document/columns.js';
import {kindLabel} from '../../document/kind-label.js';
import {escapeMarkup, escapeSigns} from '../../document/markup.js';
import {
	caveatOf,
	dateInWords,
	nameOfPlace,
	shortCaveatOf,
	speakerNames,
	speakersInWords,
	wordsWithVerb,
} from '../../document/wording.js';
import {placeToCite} from '../selectors/where.js';
import type {CitationStyle} from '../settings.js';
import {authorsIn, familyFirst, inOrder, paperIn, shortly, withInitials} from './authors.js';

/** Within a citation's own quotation marks, those of a title become single ones. */
const inner = (text: string): string =>
	text
		.replaceAll('“', '‘')
		.replaceAll('”', '’')
		.replaceAll(/"(?=[\p{L}\p{N}])/gu, '‘')
		.replaceAll('"', '’');

/** A part of a reference with its full stop; an address goes without, a question and an abbreviation have their own. */
const stopped = (part: string): string => (/[.?!…][”’]*$|^https?:/.test(part) ? part : `${part}.`);

const reference = (...parts: ReadonlyArray<string | null | false | undefined>): string =>
	parts.flatMap(part => (part ? stopped(part) : [])).join(' ');

/** A title in quotation marks, the full stop before the last of them. */
const quoted = (title: string | null): string | null => title && `“${stopped(inner(title))}”`;

/** `A`, `A and B`, `A, B, and C`; from two names on, the comma before the last may be wanted. */
const listed = (names: readonly string[], and: string, isApart = names.length > 2): string => {
	const [last = ''] = names.slice(-1);
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${isApart ? ',' : ''} ${and} ${last}`;
};

/** A name or a title in quotation marks before a date, the comma within the marks. */
const before = (date: string, named: string): string =>
	named === '' ? date : named.endsWith('”') ? `${named.slice(0, -1)},” ${date}` : `${named}, ${date}`;

/** `3 February 2025` in its pieces. */
const dateParts = (published: string): {day: string; month: string; year: string} => {
	const [day, month, year] = dateInWords(published).split(' ');
	return {day, month, year};
};

/** By whom a text calls an article: who wrote it, one of them where there are more than two, or else its title. */
const calledBy = (byline: string | null, {siteName, title}: Article, and: string): string => {
	const names = authorsIn(byline, siteName).map(shortly);
	return names.length > 2 ? `${names[0]} et al.` : listed(names, and) || (title ? `“${inner(title)}”` : '');
};

/** Where in the article a quotation stands: the number of its paragraph, or the title of its section. */
type Place = ReturnType<typeof placeToCite>;

/** A place as a style has it, behind a comma; empty where there is none. */
const located = (place: Place, paragraph: string, section: (title: string) => string): string =>
	place === null ? '' : `, ${typeof place === 'number' ? `${paragraph} ${place}` : section(place)}`;

/** A style: how the text refers to an article, and how the list at the end tells of it. */
type Style = {
	/** @param who whoever is quoted in the article, or empty for the article's own words */
	readonly inText: (article: Article, who: string, place: Place) => string;
	readonly entry: (article: Article) => string;
};

/** The site, where it is not the author already. */
const siteBeside = ({siteName, byline}: Article): string | null =>
	siteName?.toLowerCase() === byline?.toLowerCase() ? null : siteName;

/** Publication Manual of the APA, 7th edition: 8.6 (quoted in another's work), 8.17, 8.28 (no pages), 9.8 to 9.12, 10.16. */
const apa: Style = {
	inText(article, who, place) {
		const source = before(article.published?.slice(0, 4) ?? 'n.d.', calledBy(article.byline, article, '&'));
		const where = located(place, 'para.', title => `${title} section`);
		return `(${who ? `${who}, as cited in ` : ''}${source}${where})`;
	},
	entry(article) {
		const {byline, siteName, title, published, url} = article;
		const names = authorsIn(byline, siteName).map(withInitials);
		// Of more than twenty the last one stands behind three dots.
		const author =
			names.length > 20
				? `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
				: listed(names, '&', names.length > 1);
		const {day, month, year} = dateParts(published ?? '1-1-1');
		const date = published ? `(${year}, ${month} ${day})` : '(n.d.)';
		return reference(author || title, date, author && title, siteBeside(article), url);
	},
};

/** The Chicago Manual of Style, 18th edition, by author and date: 13.23 (how many authors), 13.102, 14.87, 14.89. */
const chicago: Style = {
	inText(article, who, place) {
		const {byline, siteName, published} = article;
		const author = calledBy(byline ?? siteName, article, 'and');
		// Only letters are kept from a name by a comma.
		const source = published ? `${author} ${published.slice(0, 4)}` : before('n.d.', author);
		const where = located(place, 'para.', title => `under “${inner(title)}”`);
		return `(${who ? `${who}, quoted in ` : ''}${source.trim()}${where})`;
	},
	entry(article) {
		const {byline, siteName, title, published, url} = article;
		const [first, ...others] = authorsIn(byline ?? siteName, siteName);
		const all = first ? [familyFirst(first), ...others.map(inOrder)] : [];
		const author =
			all.length > 6 ? `${all.slice(0, 3).join(', ')}, et al.` : listed(all, 'and', all.length > 1);
		const {day, month} = dateParts(published ?? '1-1-1');
		const year = published?.slice(0, 4) ?? 'n.d.';
		const site = byline === null ? null : siteBeside(article);
		// The year stands behind the author already.
		const where = [site, published && `${month} ${day}`].filter(Boolean).join(', ');
		return author
			? reference(author, year, quoted(title), where, url)
			: reference(quoted(title), year, where, url);
	},
};

const monthsOfMla: Readonly<Record<string, string>> = {
	May: 'May',
	June: 'June',
	July: 'July',
	September: 'Sept.',
};

/** MLA Handbook, 9th edition: 5.5 to 5.8 (authors), 5.19 (bodies that publish themselves), 5.40, 6.20, 6.77 (quoted in). */
const mla: Style = {
	inText(article, who, place) {
		const author = calledBy(article.byline, article, 'and');
		const where = located(place, 'par.', title => `sec. “${inner(title)}”`).replace(/^, /, '');
		const source = where ? before(where, author) : author;
		const told = [who && author ? `${who}, qtd. in ` : who && source ? `${who}, ` : who, source].join('');
		return told && `(${told})`;
	},
	entry(article) {
		const {siteName, title, published, url} = article;
		// A body that is the site as well is told as the site alone.
		const [first, second, ...others] =
			siteName !== null && siteBeside(article) === null ? [] : authorsIn(article.byline, siteName);
		const author =
			first &&
			(others.length > 0
				? `${familyFirst(first)}, et al.`
				: second
					? `${familyFirst(first)}, and ${inOrder(second)}`
					: familyFirst(first));
		const {day, month, year} = dateParts(published ?? '1-1-1');
		const date = published && `${day} ${monthsOfMla[month] ?? `${month.slice(0, 3)}.`} ${year}`;
		return reference(
			author,
			quoted(title),
			[siteName, date, url?.replace(/^https?:\/\//, '')].filter(Boolean).join(', '),
		);
	},
};

const styles = {apa, chicago, mla};

/**
 * Title, who wrote it, site and date in one line, the title as it is to stand there.
 *
 * @param written what becomes of the rest where signs in it would mean something
 */
const facts = (title: string | null, article: Article, written = (name: string) => name): string => {
	const {byline, siteName, published} = article;
	const names =
		siteName !== null && siteBeside(article) === null ? [] : authorsIn(byline, siteName).map(inOrder);
	const writers = names.length > 3 ? `${names[0]} et al.` : listed(names, 'and');
	const rest = [writers && `by ${writers}`, siteName, published && dateInWords(published)];
	return [title, ...rest.map(fact => fact && written(fact))].filter(Boolean).join(', ');
};

/** What an article without a title begins with, where that is a line and no sentence, nor anything that somebody says. */
const firstLine = ({article, quotations}: Analysis): CleanText | null => {
	const [block] = article.blocks;
	const line = block === undefined ? '' : article.text.slice(block.start, block.end).split('\n')[0];
	const isSaid = quotations.length > 0 && quotations[0].start < line.length;
	return line === '' || line.length > longestLine || isSaid || /[.!?…,;:]["”’»)]*$/.test(line)
		? null
		: cleanLine(line);
};

/** A line that is longer is no title. */
const longestLine = 120;

/**
 * An article with something to find it by: the paper that its byline names, where nothing else tells of one, and where it
 * says neither its title, who wrote it nor where, what it begins with and the name of its file.
 */
const findable = (analysis: Analysis): Article => {
	const {article} = analysis;
	const {title, byline, url, location} = article;
	const paper = paperIn(byline);
	const siteName = article.siteName ?? (paper === null ? null : cleanLine(paper));
	if (title || byline || siteName || url) {
		return {...article, siteName};
	}

	const line = firstLine(analysis);
	const file = location.kind === 'file' ? nameOfPlace(location) : null;
	return {...article, title: line ?? file, url: line === null ? null : file};
};

/** An address within angle brackets. */
const addressed = (url: string): string => `<${url.replaceAll(/[<>\\]/g, encodeURIComponent)}>`;

/**
 * A quotation with its source, as one pastes it: the words, behind the verb without which they would mislead, who said
 * them, where they stand. A paraphrase says what it is and behind which word it stands, but in the styles of the
 * handbooks only where that would mislead (`denied`); how likely it is this person's, unless that is sure, is told in
 * all of them. Nothing in plain text can be set in italics, and titles keep their own capitals.
 *
 * @returns one line; in the styles of the handbooks the reference on a second one, in Markdown a block quotation of its own
 *   and a line below it
 */
export const cite = (analysis: Analysis, quotation: Quotation, style: CitationStyle = 'plain'): string => {
	const article = findable(analysis);
	// In marks a turn of a transcript is what any other direct quotation is.
	const isUnmarked = kindLabel(quotation) === 'verbatim';
	const cited: Quotation = isUnmarked ? {...quotation, kind: 'direct'} : quotation;
	const said = toShown(wordsWithVerb(analysis, cited));
	const words = isUnmarked ? `“${inner(said)}”` : said;
	const names = speakerNames(analysis, quotation);
	const who = speakersInWords(analysis, quotation);
	const caveat = caveatOf(cited);
	const told = `${who}${caveat && ` (${caveat})`}`;
	const {title, url} = article;
	const place = placeToCite(analysis, quotation);
	switch (style) {
		case 'plain': {
			const source = facts(title && `“${inner(title)}”`, article);
			const where = located(place, 'paragraph', heading => `section “${inner(heading)}”`);
			return `${words} — ${told}${source && `, in ${source}`}${where}${url ? `, ${source ? '' : 'in '}${url}` : ''}`;
		}

		case 'markdown': {
			const name = title && escapeSigns(title);
			const isLinked = url !== null && /^https?:/.test(url);
			const linked = isLinked && name ? `[${name}](${addressed(url)})` : name;
			const source = [facts(linked, article, escapeSigns), !isLinked && url && escapeSigns(url)]
				.filter(Boolean)
				.join(', ');
			const where = located(place, 'paragraph', heading => `section “${escapeSigns(inner(heading))}”`);
			return `> ${escapeMarkup(words)}\n>\n> — ${escapeSigns(told)}${source && `, in ${source}`}${where}`;
		}

		default: {
			const warning = shortCaveatOf(analysis, cited);
			// What ends the words as they stand in the text does not stand before a bracket.
			return [
				`${words.replace(/[,.](?=[”"’'»]?$)/, '')} ${styles[style].inText(article, names, place)}${warning && ` [${warning}]`}.`,
				styles[style].entry(article),
			]
				.filter(Boolean)
				.join('\n');
		}
	}
};
