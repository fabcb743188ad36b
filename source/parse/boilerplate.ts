import type {Metadata} from '../document/article.js';
import {holdsData, isContainer, wordsOf} from './blocks.js';
import {type Element, type Node, textOf} from './tree.js';

/** A block of words without blocks in it, as far as its place and its words tell what it is. */
type Leaf = {
	readonly element: Element;
	readonly text: string;
	readonly words: number;
	/** The part of its characters that are links. */
	readonly linked: number;
};

const linkedLength = (node: Node): number =>
	typeof node === 'string'
		? 0
		: node.name === 'a'
			? textOf(node).trim().length
			: node.children.reduce((sum, child) => sum + linkedLength(child), 0);

/** The blocks of words in reading order. */
const leavesOf = (root: Element): Leaf[] => {
	const leaves: Leaf[] = [];
	const visit = (element: Element): boolean => {
		// Tables and code are what they are.
		if (element.name === 'pre' || (element.name === 'table' && holdsData(element))) {
			return true;
		}

		let hasBlocks = false;
		for (const child of element.children) {
			if (typeof child !== 'string') {
				hasBlocks = visit(child) || hasBlocks;
			}
		}

		const isBlock = isContainer(element.name);
		if (isBlock && !hasBlocks) {
			const text = wordsOf(element);
			if (text !== '') {
				const linked = linkedLength(element) / Math.max(1, textOf(element).trim().length);
				leaves.push({element, text, words: text.split(/\s+/).length, linked});
			}
		}

		return hasBlocks || isBlock;
	};

	visit(root);
	return leaves;
};

/** A paragraph of this many words that is not mostly links is the article's own. */
const longWords = 20;
const isProse = ({words, linked, element}: Leaf): boolean =>
	words >= longWords && linked < 0.5 && !/^(?:figcaption|h[1-6])$/.test(element.name);

const credit =
	/^\(?(?:(?:photo|image|picture|photograph|video|illustration|credit|foto|bild)s?(?: (?:copyright|credit|by|courtesy))*\s*[:©]|(?:image|photo|media) (?:copyright|caption)\b|©)/i;
const creditBehind =
	/\((?:image|photo|picture|credit|photograph|foto|bild)s?\s*(?:credit)?\s*[:©][^)]*\)\s*$/i;

/** How lines begin that lead away from the article, if there are links in them. */
const leadsAway =
	/^(?:read (?:more|also|next|this)|see (?:more|also)|related|also (?:on|read|see)|more (?:from|on|stories|in|news)|more:|recommended|don['’]?t miss|you (?:may|might|will) (?:also )?(?:like|enjoy|be interested)|what to read next|trending|most (?:read|popular)|watch|listen|click here|follow|sign up|subscribe|like this|share this|like what you|want more|tell us what|join (?:our|the conversation))(?!\p{L})/iu;

/** The same with what they lead to behind a colon, with or without links. */
const leadsTo =
	/^(?:related(?: \p{L}+)?|read (?:more|also|next)|see (?:more|also)|also (?:on|see|read)(?: \S+)?|more)\s*:/iu;

/** Lines that say nothing of their own wherever they stand. */
const empty =
	/^(?:advert(?:isement)?|share(?: this)?|tweet|print(?: article)?|close|caption|comments?|loading.*|skip to .{0,12}content|image \d+ of .{0,6}|\d+ of \d+|order reprints|text size|highlights|related(?: (?:stories|articles?|posts?|content|topics|links|reading|coverage|news))?|you (?:may|might) also like|don['’]?t miss|read more|see also|most (?:read|popular)|trending(?: now)?|recommended(?: for you)?|subscribe|sign up|leave a (?:reply|comment)|follow us|this slideshow requires javascript|want more stories like this|like this story|tell us what you think)[\s.:…?!»>]*$/i;

/** Lines about the page and not about its subject, wherever they stand before or behind the article. */
const aboutThePage =
	/cookies?\b.*\b(?:experience|use|accept|website)|newsletter|\bsign up\b|\bsubscribe\b|privacy policy|terms of (?:use|service)|all rights reserved|^copyright\b|©\s*(?:19|20)\d\d|affiliate (?:and\/or referral )?links?|breaking news alerts|let our news meet|latest news.*inbox|(?:reach|contact|follow|write to|email) (?:the |our )?(?:reporters?|authors?|him|her|me|us|\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:on|at)\b|^follow \p{L}+ on|news tip|@[\w-]+\.(?:com|org|net)\b|^(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram)\.com\/\S+$/iu;

/** What a page calls its list of keywords. */
const keywords =
	/^(?:tags?|filed under|categor(?:y|ies)|topics?|keywords?|posted in|schlagworte|etiquetas|categorias?)\b\s*:?/i;

const months =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|gen|mag|giu|lug|ago|set|ott|dic|enero|febrero|marzo|mayo|septiembre|octubre|noviembre|diciembre';
const dateWords = new RegExp(
	`(?<!\\p{L})(?:${months}|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|published|posted|updated|original|last|modified|first|publicado|on|at|at:|às|de|am|pm|a\\.m\\.|p\\.m\\.|[ecmp][sd]t|et|gmt|utc|bst|[cew]es?t|ist|jst|hkt|a[ecw]?[sd]t|\\d+(?:st|nd|rd|th)?|ago|hours?|minutes?|min|read)(?!\\p{L})`,
	'giu',
);

/** Whether a line is nothing but a date, and what a page writes around one. */
const isDateLine = ({text, words}: Leaf): boolean =>
	words <= 18 && /\d/.test(text) && !/\p{L}/u.test(text.replaceAll(dateWords, ''));

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line names the author, and does little else. */
const isByline = ({text, words}: Leaf, {byline, siteName}: Partial<Metadata>): boolean => {
	const same = letters(text);
	return (
		(words <= 14 && /^(?:by|von|par|por|di)\b[: ]\s*\p{Lu}/iu.test(text) && !/[.!?]$/.test(text)) ||
		/^(?:by|author|written by):?$/i.test(text) ||
		(Boolean(byline) &&
			words <= 14 &&
			same.includes(letters(byline ?? '')) &&
			same.length <= letters(byline ?? '').length + 40) ||
		(Boolean(siteName) && same === letters(siteName ?? ''))
	);
};

/** Whether a paragraph behind the article tells who wrote it: `Eva Lind is a reporter for the Herald.` */
const isBiography = ({text, words}: Leaf, {byline}: Partial<Metadata>): boolean => {
	const names = (byline ?? '').split(/,| and /).map(name => name.trim());
	return (
		words <= 90 &&
		names.some(name => {
			const first = name.split(' ')[0];
			return (
				name.length > 3 &&
				(text.startsWith(name) || (first.length > 2 && text.startsWith(`${first} is `))) &&
				(words <= 4 || /\b(?:is|has|was|writes|covers|joined|works|lives)\b/.test(text))
			);
		})
	);
};

/** From this part of links on a block leads away. */
const mostlyLinks = 0.6;

/** Lists of links behind a heading that leads away, or behind the last prose. */
const linkRuns = (leaves: readonly Leaf[], lastProse: number): Set<Leaf> => {
	const gone = new Set<Leaf>();
	for (let i = 0; i < leaves.length; i++) {
		const isHeading = /^h[1-6]$/.test(leaves[i].element.name) || leaves[i].words <= 8;
		if (!isHeading || (leaves[i].linked > mostlyLinks && i < lastProse)) {
			continue;
		}

		let end = i + 1;
		while (end < leaves.length && leaves[end].linked >= mostlyLinks && leaves[end].words <= 30) {
			end++;
		}

		const leads = leadsAway.test(leaves[i].text) || empty.test(leaves[i].text);
		if (end - i > (leads ? 1 : 2) && (leads || i > lastProse)) {
			for (const leaf of leaves.slice(i, end)) {
				gone.add(leaf);
			}

			i = end - 1;
		}
	}

	return gone;
};

/** A line is repeated if it has at least this many words and stood before; shorter ones may be a refrain. */
const fewestRepeated = 12;

/** Among so many first blocks a date is the article's own, even behind a first paragraph. */
const opening = 6;

/** If more than this part of the words were to go, the rules do not fit this page. */
const tooMuch = 0.45;

/** Finds out which blocks are none of the article, and which are captions. */
const judge = (
	leaves: readonly Leaf[],
	metadata: Partial<Metadata>,
): {gone: Set<Leaf>; captions: Set<Leaf>} => {
	const firstProse = leaves.findIndex(isProse);
	const lastProse = leaves.findLastIndex(
		leaf => isProse(leaf) && !aboutThePage.test(leaf.text) && !isBiography(leaf, metadata),
	);
	const gone = linkRuns(leaves, lastProse);
	const captions = new Set<Leaf>();
	const seen = new Set<string>();
	for (const [i, leaf] of leaves.entries()) {
		const {text, words, linked, element} = leaf;
		const outside = i < firstProse || i > lastProse;
		const key = letters(text);
		const notOnPicture = outside && i > lastProse && aboutThePage.test(text);
		if (!notOnPicture && ((words <= 15 && credit.test(text)) || (words <= 60 && creditBehind.test(text)))) {
			captions.add(leaf);
		} else if (
			(words >= fewestRepeated && seen.has(key) && element.name !== 'figcaption') ||
			empty.test(text) ||
			(leadsAway.test(text) && linked >= 0.3 && words <= 60) ||
			(leadsTo.test(text) && words <= 16) ||
			(keywords.test(text) && (linked >= 0.3 || outside) && words <= 60) ||
			(outside && words <= 60 && aboutThePage.test(text)) ||
			((outside || i < opening) && isDateLine(leaf)) ||
			(outside && isByline(leaf, metadata)) ||
			(i > lastProse && (isBiography(leaf, metadata) || (linked >= mostlyLinks && words <= 40)))
		) {
			gone.add(leaf);
		}

		seen.add(key);
	}

	return {gone, captions};
};

/**
 * Takes out of an article what a page's makers put around and between its paragraphs: dates and names that the page
 * tells elsewhere, ways to other pages, notes on the author, copyright; and makes captions of lines that credit a
 * picture.
 *
 * @param content the element that holds the article
 * @param metadata what the page says of itself
 * @returns a copy
 */
export const withoutBoilerplate = (content: Element, metadata: Partial<Metadata>): Element => {
	const leaves = leavesOf(content);
	const {gone, captions} = judge(leaves, metadata);
	const sum = (list: Iterable<Leaf>) => [...list].reduce((all, {words}) => all + words, 0);
	if (gone.size === 0 && captions.size === 0) {
		return content;
	}

	const removed =
		sum(gone) <= sum(leaves) * tooMuch ? new Set([...gone].map(({element}) => element)) : new Set<Element>();
	const credits = new Set([...captions].map(({element}) => element));
	const copy = (element: Element): Element => ({
		...element,
		name: credits.has(element) ? 'figcaption' : element.name,
		children: element.children.flatMap((child): Node[] =>
			typeof child === 'string' ? [child] : removed.has(child) ? [] : [copy(child)],
		),
	});
	return copy(content);
};
