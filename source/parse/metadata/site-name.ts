import {absolute} from '../address.js';
import {type Element, holdsIn} from '../tree/tree.js';
import {letters} from '../tree/words.js';
import {findDate} from './date.js';
import {dividers} from './headline.js';

/** An account's name: `@quay` */
const isHandle = (name: string): boolean => name.startsWith('@');

/** What places on the web are called until somebody names them. */
const unnamed = /^(?:blogs?|home(?:page)?|hosted|index|site|web ?site)$/i;

/** What a site is known by in its own machines: `thecoast.com`, `thecoast` */
const identifier = /^[a-z\d-]+(?:\.[a-z]{2,})*$/;

/** What an address has around the name of its server: `https://www.thecoast.com/` */
const aroundServer = /^https?:\/\/(?:www\.)?|\/$(?<=\.\p{L}+\/)/giu;

/** Whether a heading is the site's name: a link to its first page. */
export const isLogo = (heading: Element, url: string | null): boolean =>
	holdsIn(
		heading,
		({name, attributes}) =>
			name === 'a' &&
			attributes.href !== undefined &&
			/^https?:\/\/[^/?#]+\/?$/.test(absolute(attributes.href, url ?? 'https://site.invalid/article') ?? ''),
	);

/**
 * The names that a page states of its site, the most trusted first: without what it says in praise of itself behind a bar,
 * and with the name that people read before the one that machines do.
 *
 * @param stated in the order in which they are trusted
 */
export const siteNamesOf = (stated: readonly string[]): string[] => {
	const names = stated
		.map(name =>
			name
				.split(/\s\|\s/, 1)[0]
				.trimEnd()
				.replaceAll(aroundServer, ''),
		)
		.filter(name => !isHandle(name) && !unnamed.test(name));
	const [first = '', ...others] = names;
	const bare = letters(first.replace(/\.[a-z.]+$/, ''));
	const written = identifier.test(first)
		? others.find(name => !identifier.test(name) && letters(name) === bare)
		: undefined;
	return written === undefined ? names : [written, ...names];
};

/** How much the last piece of a title says at most that is a site's name. */
const longest = 40;
const mostWords = 5;

/** What else titles end with: the name of a section, of what is shown, or of who wrote it. */
const notSites =
	/^(?:analysis|articles?|blogs?|business|by\s.*|comment|culture|entertainment|features?|health|home(?:page)?|interviews?|latest|life(?:style)?|local|media|news|obituar(?:y|ies)|opinions?|page \d+|photos?|politics|press releases?|reviews?|science|sports?|stories|tech(?:nology)?|travel|videos?|world)$/i;

/** A site's name in front of a title, and the rest: before a dash or a colon much else may stand. */
const inFront =
	/^(?:([^:|–—]{2,40}?)\s\||([^:|–—]{2,20}\s[^:|–—]{2,20}?)\s[–—-]|(The\s[^:|–—]{2,40}):)\s(.+)$/;

/** The site's name at the end of a page's title, behind the headline and perhaps a section, or before it. */
export const siteInTitle = (pageTitle: string, headline: string | null): string | null => {
	const pieces = pageTitle.split(dividers);
	const isHeadline = (said: string): boolean => headline !== null && letters(said) === letters(headline);
	const before = pieces.slice(0, -1);
	const [, ...found] = inFront.exec(pageTitle) ?? [];
	const others = found.pop() ?? '';
	const isBehind = [...before, before.join(' ')].some(isHeadline);
	const site = (isBehind ? (pieces.at(-1) ?? '') : found.join('')).trim();
	return (isBehind || isHeadline(others)) &&
		site.length <= longest &&
		site.split(' ').length <= mostWords &&
		/^(?:[\p{Lu}\p{Lo}]|www\.)/u.test(site) &&
		!/[!?:“”"]/.test(site) &&
		!notSites.test(site) &&
		!unnamed.test(site) &&
		findDate(site) === undefined
		? site.replace(/^www\./, '')
		: null;
};
