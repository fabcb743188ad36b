import {largest} from '../../document/extremes.js';
import {letters} from '../tree/words.js';

/** The words of a title, for comparing two of them; the short ones are in any. */
const wordsOf = (title: string): Set<string> => {
	const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const long = words.filter(word => word.length > 3 || !/^[a-z]+$/.test(word));
	return new Set(long.length > 0 ? long : words);
};

/** The share of the shorter title's words that are in the other one, too. */
const likeness = (first: ReadonlySet<string>, second: ReadonlySet<string>): number => {
	const shared = [...first].filter(word => second.has(word)).length;
	return shared / Math.max(1, Math.min(first.size, second.size));
};

/** How many titles and headings are compared, each with each: more than any page gives that has one article. */
const mostTitles = 10;
const mostHeadings = 100;

/** How much of a heading the page's title has to say as well, so that it is the article's. */
const likeEnough = 0.3;

/** How many words more than the site's name the last piece of a title may have that ends with it. */
const furtherWords = 2;

/** What stands between the pieces of a title. */
const divider = '(?:\\s+(?:[|–—·»:-]|::|--)\\s+|\\s*｜\\s*)';
/** Finds what stands between the pieces of a title. */
export const dividers = new RegExp(divider);
const dividedBefore = new RegExp(`(?:${divider}|:\\s+)$`);
const anyDivider = new RegExp(`${divider}|:\\s`);
const dividedBehind = new RegExp(`^${divider}`);

/** Whether a heading says enough to be believed where it is all that is alike: several words, or as much without spaces. */
const saysEnough = /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

/** What programs for blogs and for manuals add to every title, in letters. */
const additions = /^blogarchive$|.documentation$/;

/** A title without the sites' names, which stand behind or before a divider; `host` tells them where nothing else does. */
const withoutSite = (title: string, siteNames: readonly string[], host: string): string => {
	const names = siteNames.map(letters);
	const count = Math.max(0, ...siteNames.map(name => name.split(/\s+/).length));
	const domain = letters(host.split('.').at(-2) ?? '');
	const isSite = (piece: string, isLast: boolean): boolean => {
		const name = letters(piece);
		return names.length > 0
			? names.includes(name) ||
					(isLast &&
						piece.split(/\s+/).length <= count + furtherWords &&
						names.some(site => site !== '' && name.endsWith(site)))
			: name.length > 3 && (letters(host).includes(name) || (domain !== '' && name.includes(domain)));
	};
	const pieces = title.split(dividers);
	const kept = pieces.filter(
		(piece, i) => !isSite(piece, i > 0 && i === pieces.length - 1) && !additions.test(letters(piece)),
	);
	const bare = kept.length > 0 && kept.length < pieces.length ? kept.join(' – ') : title;
	// Some stand before a colon.
	const colon = bare.indexOf(': ');
	const before = bare.slice(0, Math.max(0, colon));
	// A single word is as likely what the title is about.
	return names.includes(letters(before)) || (before.includes(' ') && isSite(before, false))
		? bare.slice(colon + 2).trim()
		: bare;
};

const begins = (title: string, piece: string): boolean =>
	title.startsWith(piece) && dividedBehind.test(title.slice(piece.length));

const ends = (title: string, piece: string): boolean =>
	title.endsWith(piece) && dividedBefore.test(title.slice(0, -piece.length));

/**
 * The line of the page that says one side of its title word for word. Where two do, the one that is read later is the
 * headline: the site's name and that of its section stand above it.
 */
const lineInTitle = (title: string, linesOf: () => readonly string[]): string | undefined => {
	if (!anyDivider.test(title)) {
		return undefined;
	}

	const sides = linesOf().filter(
		line => line.length < title.length && saysEnough.test(line) && (begins(title, line) || ends(title, line)),
	);
	return [...new Set(sides)].at(-1);
};

/**
 * Tells an article's headline from the page's title and its headings. A heading that says nearly the same is the
 * article's own; the titles are made for search engines and for sharing.
 *
 * @param titles what the page gives as its title, the most trusted first
 * @param headings the page's headings of the first rank, in order
 * @param siteNames what the site is called, which some pages add to their title
 * @param host the server's name, empty where it is not known
 * @param linesOf gives the page's lines that are no links to others; they are asked for only where title and headings are not enough
 * @param own the only heading of the first rank that stands in the page's article, where nothing but the page's title tells
 *   what it is called: some have the site's name there on each page, or what kind of text it is
 */
export const headlineOf = (
	titles: readonly string[],
	headings: readonly string[],
	siteNames: readonly string[],
	host: string,
	linesOf: () => readonly string[] = () => [],
	own: string | null = null,
): string | null => {
	const bare = titles.map(title => withoutSite(title, siteNames, host));
	const words = bare.slice(0, mostTitles).map(wordsOf);
	const likenessOf = (heading: string): number => {
		const own = wordsOf(heading);
		return largest(
			words.map(title => likeness(title, own)),
			0,
		);
	};
	const names = new Set(siteNames.map(letters));
	const known = headings
		.slice(0, mostHeadings)
		.filter(heading => !names.has(letters(heading)))
		.map(heading => ({heading, likeness: likenessOf(heading), size: wordsOf(heading).size}))
		// “Storms” and “Storms: what is left” may both be in the title.
		.sort((a, b) => b.likeness - a.likeness || b.size - a.size);
	const isAlike = known.length > 0 && known[0].likeness >= likeEnough && saysEnough.test(known[0].heading);
	const heading = isAlike ? known[0].heading : undefined;
	// A heading at the title's end may be the site's name as well.
	const line =
		heading === undefined || ends(bare[0] ?? '', heading) ? lineInTitle(bare[0] ?? '', linesOf) : undefined;
	if (heading !== undefined && line === undefined) {
		// Where only the marks differ, the title has them as they were typed; a full stop is none that a headline needs.
		const isTyped = (title: string) =>
			letters(title) === letters(heading) && !(/[^.]\.$/.test(title) && !heading.endsWith('.'));
		return bare.find(isTyped) ?? heading;
	}

	const isOther = own !== null && saysEnough.test(own) && !names.has(letters(own)) && likenessOf(own) === 0;
	const [only, ...others] = headings;
	const isOnly = only !== undefined && others.length === 0;
	const instead = isOther ? own : isOnly && begins(bare[0] ?? only, only) ? only : undefined;
	return line ?? instead ?? bare[0] ?? (isOnly ? only : null);
};
