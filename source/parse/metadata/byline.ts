import {
	childrenOf,
	componentNames,
	type Element,
	elements,
	isElement,
	isSkipped,
	withInner,
} from '../tree/tree.js';
import {containers, wordsOf} from '../tree/words.js';
import {findDate, isoDate} from './date.js';
import {isDateLine, mayDate} from './date-line.js';
import type {linesAround} from './lines-around.js';
import {roles} from './offices.js';

const by =
	'(?:(?:written|post(?:ed)?|published|submitted|reported|live(?:\\s+\\p{L}{4,8})?|words|story|text|interview)\\s+by|postby|words(?=:)|publicado por|por|by|von|par|di|door|av|af|автор|текст|tekst|autor|auteur|autore|oleh|írta|מאת|بقلم|نویسنده)(?:\\s*[:|]\\s*|\\s+)';
const opening = new RegExp(`^\\s*[|•·–—-]?\\s*${by}`, 'iu');
/** The words that open a byline, at a line's beginning, behind a divider or behind the date. */
const anywhere = new RegExp(`(?:^|[|•·–—-]|\\b\\d{4}\\s)\\s*(${by}.+)$`, 'isu');

/** What follows the names in a byline: a date, an office, ways to follow. */
const rest = new RegExp(
	String.raw`\s*(?:[|•·»\n]|\S*@|\s[–—-]\s|\d|\b(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:\d|\p{L}{3,9}\.?\s\d)|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d|\bon\s+(?:\d|\p{L}{3,9}\.?,?\s+\d)|\b(?:view|more|follow)\s+(?:all|articles|author|by|from|on|posts?|profile|stories|this|us|me|him|her|them|@)|\b(?:updated|published|posted|publiziert|publicado|special to|staff writer|contributor|business columnist|opinion columnist|categor\p{L}*)\b|,\s[^,]*\b${roles}\b).*$`,
	'isu',
);

/** What tells of the writer, and names nobody: `The writer has sailed for years` */
const tells = /^(?:[Tt]he|[Tt]his) (?:author|writer)\b|\s(?:is|was|has|have|had|covers|lives|works|writes)\s/;

/** A byline without its “By” and what follows the names; null where that leaves no name. */
export const cleanByline = (byline: string | null | undefined): string | null => {
	const bare = (byline ?? '')
		.replace(opening, '')
		.replace(/\s*[|•·]\s.*$|(?<=\S{2})\s\([^().:@]{1,40}\)$/s, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(' ,', ',')
		// Who writes a live blog at which time of the day
		.replaceAll(/ \((?:now|earlier|previously)\)/g, '')
		.replace(/(?<=\p{Script=Hangul}) (?:기자|특파원)$/u, '')
		.trim();
	return bare && bare.length <= 120 && !/^https?:|^@/.test(bare) && !tells.test(bare) ? bare : null;
};

/**
 * What is no person, though it has two words with capitals: the writer's name that a program has until it is told
 * another; a company; whoever has an address on the web for a name.
 */
const office =
	/^(?:super ?user|(?:site )?admin\w*|[\p{L} ]*\b(?:news|newsroom|staff|editorial team|news desk)|.*\b(?:inc|ltd|llc|gmbh|plc|corporation|media|publishing)\.?)$/iu;
const webAddress = /(?:^|[\s(])(?:www\.)?[\p{L}\d-]{2,63}\.\p{Ll}{2,12}(?:$|[\s)/])/u;

/** Whether a byline may be a person's: two words or more, each with a capital, or in a script without capitals. */
export const namesPerson = (byline: string): boolean =>
	/^\p{L}/u.test(byline) &&
	!office.test(byline) &&
	!webAddress.test(byline) &&
	byline.split(' ').filter(word => /^[\p{Lu}\p{Lo}]/u.test(word)).length > 1;

/** Those of a paper who write without a name, in a line of theirs: `By Our Markets Staff` */
const ownStaff = /^our (?:\p{L}+ ){0,3}(?:bureau|correspondents?|desk|reporters?|staff|team)$/iu;

/** What may stand between the names in a byline and the date. */
const beforeDate = /\s*(?:[,|·•]|\s[–—-])\s+/g;

/**
 * Reads a line that stands by itself below a title and says nothing but who wrote, and when: `By Anna Berg, 4 May 2021`
 *
 * @returns undefined where it says something else; words like *von* begin much else, and need the date
 */
export const readByline = (line: string): {byline: string; published: string | null} | undefined => {
	const opened = opening.exec(line);
	if (!opened || line.length > 90) {
		return undefined;
	}

	let end = line.length;
	let published: string | null = null;
	for (const {index, 0: between} of line.matchAll(beforeDate)) {
		published = isoDate(line.slice(index + between.length));
		if (published !== null) {
			end = index;
			break;
		}
	}

	const byline = cleanByline(line.slice(0, end));
	return byline !== null &&
		byline.length < 60 &&
		(namesPerson(byline) || ownStaff.test(byline)) &&
		!/[!?:;“”"„»«]|[^\p{Lu}]\.$/u.test(byline) &&
		(published !== null || /\bby\b/i.test(opened[0]))
		? {byline, published}
		: undefined;
};

/**
 * Reads a line that stands by itself below a title and has who wrote, where and when between dots, as this program writes
 * it: `Anna Berg · The Coast · 4 May 2021`, or the date alone.
 *
 * @returns undefined where it says something else, or no date
 */
export const readFacts = (
	line: string,
): {byline: string | null; siteName: string | null; published: string} | undefined => {
	const parts = line.trim().split(' · ');
	const last = parts.pop() ?? '';
	const published = last.length < 30 && isDateLine(last) ? isoDate(last) : null;
	const areNames = parts.every(part => part.length < 60 && !/[!?:“”"]|[^\p{Lu}]\.$/u.test(part));
	return published !== null && areNames && parts.length < 3 && (parts.length === 0 || namesPerson(parts[0]))
		? {byline: parts[0] ?? null, siteName: parts[1] ?? null, published}
		: undefined;
};

/** The names in a line that says who wrote; null where it says something else. */
const namesIn = (line: string): string | null => {
	const bare = line
		.replace(opening, '')
		.replace(rest, '')
		.replaceAll(/\s+,/g, ',')
		.replaceAll(/\s*[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*/g, '')
		.replace(/[\s,;:|-]+$/, '')
		.trim();
	return bare.length > 1 &&
		bare.length < 80 &&
		bare.split(' ').length <= 9 &&
		/^[\p{Lu}\p{Lo}]/u.test(bare) &&
		!tells.test(bare) &&
		!/[!?:“”"]/.test(bare)
		? bare
		: null;
};

const marks =
	/(?:^|[\s_-])(?:byline|authors?|writer|autor(?:es|a)?|auteur|autore|firma)(?:$|[\s_-])|^(?:by-?line|author|by$)|(?:author|contributor)-?name|byline/i;
const notMarks =
	/about|bio|comment|control|desc|nav|related|more|follow|[pf]h?oto|avatar|image|social|twitter|email|box|info|meta|date|time/i;

/** What a class calls the element itself, without the block that it is in: `post-info__item--type-author` */
const ownPart = (hint: string): string => {
	const part = hint.split(/__|--/).at(-1) ?? hint;
	return marks.test(part) ? part : hint;
};

const namesWriter = (hints: readonly string[]): boolean =>
	hints.flatMap(names => names.split(/\s+/)).some(hint => marks.test(hint) && !notMarks.test(ownPart(hint)));

const isMarked = ({attributes: {class: classes = '', id = '', rel, itemprop}}: Element): boolean =>
	rel === 'author' || itemprop === 'author' || namesWriter([classes, id]);

/** Whether a link leads to the site's first page: its writer, as some have it, is the site itself. */
const isSite = ({attributes}: Element): boolean => /^(?:https?:\/\/[^/]+)?\/?$/.test(attributes.href ?? '-');

/** What calls an element a name, and not a part of one or that of something else. */
const ofName = /(?:^|[\s_-])(?:author|display|full|person)?[_-]?name(?:$|\s)/i;
const notOfName = /(?:company|family|file|first|given|last|middle|nick|org\w*|site|user)[_-]?name/i;

const isName = ({attributes}: Element): boolean =>
	attributes.itemprop === 'name' ||
	(ofName.test(attributes.class ?? '') && !notOfName.test(attributes.class ?? ''));

/** The names that a marked element has in elements of their own, apart from the writers' offices; undefined where it has none. */
const namesWithin = (element: Element): string | undefined => {
	const inner = elements(element).slice(1).filter(isName);
	const names = [...new Set(inner.map(name => wordsOf(name).replace(opening, '')))];
	const hasOffices = (): boolean =>
		/\p{Lu}/u.test(
			names.reduce((rest, name) => rest.replace(name, ''), wordsOf(element).replace(opening, '')),
		);
	return names.length === 1 || (names.length > 1 && names.every(namesPerson) && hasOffices())
		? names.join(', ')
		: undefined;
};

/** What calls an element the writer of other words than the article's: `statement-author` */
const ofWords = /(?:^|\s)(?:claim|quot(?:e|ation)|statement|testimonial)s?[_-]+(?:author|by|source|speaker)/i;

/** All elements in which somebody is named whom the article quotes or checks. */
const withinWords = (root: Element): ReadonlySet<Element> =>
	new Set(
		elements(root)
			.filter(({name, attributes}) => name === 'blockquote' || ofWords.test(attributes.class ?? ''))
			.flatMap(element => elements(element)),
	);

/** A copy with a divider where a line is broken: what follows is the writer's office. In a list each is a writer. */
const divided = (element: Element): Element =>
	withInner(element, (child, i, all) => {
		if (child.name === 'br') {
			return [' | '];
		}

		const isFirst = child.name === 'li' ? all.findIndex(isElement) === i : i === 0;
		return containers.has(child.name) && !isFirst
			? [child.name === 'li' ? ', ' : ' | ', divided(child)]
			: [divided(child)];
	});

const beginsWithDate =
	/^\W*(?:(?:on|published|posted|updated)\W+)?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** What holds a picture that shows whom the text is about. */
const aroundPictures = new Set(['a', 'aside', 'figure']);

/** The writer beside whose picture stands the name that it has, and the date, and nothing else. */
const picturedByline = (root: Element): string | null => {
	for (const around of elements(root)) {
		const picture = aroundPictures.has(around.name)
			? undefined
			: childrenOf(around, 'img').find(({attributes}) => namesPerson(attributes.alt ?? ''));
		const name = picture?.attributes.alt?.trim();
		if (name === undefined) {
			continue;
		}

		const beside = around.children
			.map(child => wordsOf(child))
			.join(' ')
			.trim();
		const behind = beside.slice(name.length).trim();
		if (beside.startsWith(name) && beginsWithDate.test(behind) && isDateLine(behind)) {
			return namesIn(name);
		}
	}

	return null;
};

/**
 * Finds who wrote an article where a page marks it up as that, by `rel`, microdata or class, or by a picture.
 *
 * @param root the page
 * @returns the names as they stand there; null where nobody is named
 */
export const markedByline = (root: Element): string | null => {
	const others = withinWords(root);
	const all = elements(root).filter(
		element => !/^(?:meta|body)$/.test(element.name) && !isSkipped(element) && !others.has(element),
	);
	const marked = all.filter(isMarked);
	const lines = [
		...marked.filter(other => !isSite(other)),
		...marked.filter(isSite),
		...all.filter(element => namesWriter(componentNames(element))),
	].map(element => (namesWithin(element) ?? wordsOf(divided(element))).replaceAll(' , ', ', '));
	// What begins with a divider has a picture or nothing before the name: only where no other names anybody.
	const names = [...lines, ...lines.map(line => line.replace(/^[\s|]+/, ''))]
		.map(line => (line.length < 200 ? namesIn(line) : null))
		.find(name => name !== null);
	return names ?? picturedByline(root);
};

/** Where a line tells when it was changed first, what it says of the beginning. */
export const sincePublished = /\b(?:published|posted|veröffentlicht|publié|publicado|pubblicato)\b.*$/is;

/**
 * Finds who wrote an article, and when, in the lines around its title.
 *
 * @param language tells how dates are written
 */
export const aroundTitle = (
	{above, below}: ReturnType<typeof linesAround>,
	language: string | null,
): {byline: string | null; published: string | null} => {
	const around = [...below, ...above];
	const signed = around.map(line => anywhere.exec(line)?.[1]).find(Boolean);
	return {
		byline: signed && !office.test(signed.replace(opening, '')) ? namesIn(signed) : null,
		published:
			around
				.filter(mayDate)
				.flatMap(line => [sincePublished.exec(line)?.[0] ?? '', line])
				.map(line => findDate(line, language)?.date)
				.find(Boolean) ?? null,
	};
};
