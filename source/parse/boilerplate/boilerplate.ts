import type {BlockKind, Metadata} from '../../document/article.js';
import type {Draft} from '../article-builder.js';
import {isDateLine} from '../metadata/date-line.js';
import {isSentence} from '../sentence.js';
import {letters} from '../tree/words.js';
import {isByline, isCall, isCredit, isPostLine, isSign, isTeaser, isUpdate} from './boilerplate-lines.js';
import {capitalHeadings} from './capital-headings.js';
import {announces, tidyCaptions} from './caption-lines.js';
import {closingTeasers} from './closing-teasers.js';
import {endOfRelease} from './press-release.js';
import {pullQuotes} from './pull-quotes.js';

/** The share of a text that stands in links. */
const linkShare = ({text, styles}: Draft): number => {
	let linked = 0;
	let end = 0;
	for (const style of styles.filter(({kind}) => kind === 'link').sort((a, b) => a.start - b.start)) {
		linked += Math.max(0, style.end - Math.max(end, style.start));
		end = Math.max(end, style.end);
	}

	return text.length === 0 ? 0 : linked / text.length;
};

/** A paragraph as articles are made of: long enough, with a sentence in it, and not all of it a link. */
const isProse = (draft: Draft, linked: number): boolean =>
	(draft.kind === 'paragraph' || draft.kind === 'quote' || draft.kind === 'item') &&
	draft.text.length >= 60 &&
	(isSentence(draft.text) || /[.!?]\s|[:：]$/.test(draft.text)) &&
	linked < 0.5;

/**
 * Whether a line is several links, and between them nothing but marks: a menu, where it stands before the article or
 * behind it.
 */
const isMenu = ({kind, text, styles}: Draft): boolean => {
	const links = styles.filter(style => style.kind === 'link').sort((a, b) => b.start - a.start);
	const between = links.reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text);
	return kind === 'paragraph' && links.length > 1 && !/[\p{L}\p{N}]/u.test(between);
};

/** Where pages are that list all that is said of a subject, as many sites call them. */
const ofSubjects = /\/(?:tags?|topics?|categor(?:y|ies)|sections?|rubri(?:c|k|que)s?|temas?)\//i;

/** How long the name of a subject is at most, in UTF-16 units. */
const longestSubject = 40;

/** Whether a line is only the name of the subject under which a site has the article. */
const isSubject = ({text, styles}: Draft, linked: number): boolean =>
	linked > 0.9 &&
	text.length < longestSubject &&
	styles.every(({kind, target}) => kind !== 'link' || ofSubjects.test(target ?? ''));

/** What a heading says above what readers have written. */
const aboveComments =
	/^(?:(?:\d+|no|one) (?:comments?|replies|reply|responses?|thoughts?)(?: (?:on|so far|to)\b.*)?|\d+ (?:comentarios?|comentários?|commentaires?|kommentare?|reacties))\W*$/iu;

/** What agencies set above the next match, and pages above the next article. */
const upNext = /^up next$/i;

/** What stands above a picture or an advertisement in the middle of a text. */
const goesOn = /^(?:article|story) continues (?:after|below)\b.{0,30}$/i;

/** Whether a line is set in capitals and says no more than a heading does: no figures, no list, no script without them. */
const isInCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}\d,]/u.test(text);

/** A line that introduces what follows it, as a heading does: in capitals, or with a colon at its end. */
const isLabel = ({kind, text}: Draft): boolean =>
	kind === 'heading' || (kind === 'paragraph' && text.length < 80 && (/:$/.test(text) || isInCapitals(text)));

/** How much of a block is links at least in which there are any worth the name; a share. */
const someLinks = 0.1;

/** What lists of other articles are made of. */
const listed = new Set<BlockKind>(['item', 'heading', 'paragraph']);

/** How long a line is at most that tells whose picture stands there, in UTF-16 units. */
const longestCredit = 60;

const asCaption = ({text, styles}: Draft): Draft => ({kind: 'caption', text, styles});

/**
 * Finds the lists of other articles: runs of blocks that are nothing but links, and those that a line like “More
 * stories” introduces, together with that line.
 *
 * @param foot where the article may be at its end: the links before it are the article's, unless a line says otherwise
 * @returns the indexes of their blocks
 */
const linkLists = (drafts: readonly Draft[], shares: readonly number[], foot: number): Set<number> => {
	const found = new Set<number>();
	const isLink = (i: number): boolean => shares[i] > 0.8 && listed.has(drafts[i].kind);
	/** Whether a block is one of those that the line before them introduces. */
	const isIntroduced = (i: number, lead: number): boolean =>
		drafts[i].kind === 'item' || drafts[i].kind === 'heading'
			? // “Read more” with a link in it says all; a heading below it is the article's.
				shares[i] > someLinks && !(drafts[i].kind === 'heading' && shares[lead] > someLinks)
			: isLink(i);
	for (let i = 0; i < drafts.length; i++) {
		const isLead = drafts[i].text.length < 80 && isCall(drafts[i].text, shares[i]);
		const begin = isLead ? i + 1 : i;
		let end = begin;
		while (end < drafts.length && (isLead ? isIntroduced(end, i) : isLink(end))) {
			end++;
		}

		if (end === begin) {
			continue;
		}

		const length = drafts.slice(begin, end).reduce((sum, {text}) => sum + text.length, 0);
		// Short links are what an index within the text has, and lists of names.
		if (
			isLead ||
			(end > foot && end - begin > 1 && drafts[begin].kind !== 'paragraph' && length / (end - begin) > 20)
		) {
			for (let j = begin; j < end; j++) {
				found.add(j);
			}

			if (begin > 0 && (isLead || isLabel(drafts[begin - 1]))) {
				found.add(begin - 1);
			}
		}

		i = end - 1;
	}

	return found;
};

/** Headings with nothing under them: what they were for is gone. */
const emptyHeadings = (drafts: readonly Draft[]): Set<Draft> => {
	const found = new Set<Draft>();
	let filled = false;
	for (const draft of drafts.toReversed()) {
		if (!filled && isLabel(draft) && !/:$/.test(draft.text)) {
			found.add(draft);
		} else if (draft.kind !== 'caption') {
			filled = true;
		}
	}

	return found;
};

/**
 * Takes from an article's blocks what belongs to the page: dates, bylines, calls to share and to subscribe, lists of
 * other articles, repetitions, pull quotes; what credits a picture becomes a caption.
 *
 * @param all the blocks in order
 * @param metadata what the page says of itself
 */
export const withoutBoilerplate = (
	all: readonly Draft[],
	{title, byline, siteName, url}: Metadata,
): readonly Draft[] => {
	const shares = all.map(linkShare);
	const first = all.findIndex((draft, i) => isProse(draft, shares[i]));
	const readers = all.findIndex(
		({kind, text}, i) => first !== -1 && i > first && kind === 'heading' && aboveComments.test(text),
	);
	const ended = readers === -1 ? all : all.slice(0, readers);
	const drafts = ended.slice(0, closingTeasers(ended, shares, url));
	// Where nothing is prose, nothing is told to stand before it or after it.
	const last =
		first === -1
			? drafts.length
			: drafts.findLastIndex(
					(draft, i) => isProse(draft, shares[i]) && !isSign(draft.text) && !isCall(draft.text, shares[i]),
				);
	// The last paragraph may be a note on the writer, or on the site.
	const foot = drafts.findLastIndex((draft, i) => i < last && isProse(draft, shares[i]));
	const lists = linkLists(drafts, shares, foot);
	const pulled = pullQuotes(drafts);
	const known = new Set([title, byline, siteName].flatMap(name => letters(name ?? '') || []));
	const seen = new Set<string>();
	/** A heading with a sentence of the article below it, whatever it begins with. */
	const isSubhead = (i: number): boolean => {
		const [here, below] = drafts.slice(i, i + 2);
		return (
			((here.kind === 'heading' && i < last && !goesOn.test(here.text)) || upNext.test(here.text)) &&
			below !== undefined &&
			shares[i] + shares[i + 1] < 0.5 &&
			below.kind !== 'heading' &&
			isSentence(below.text) &&
			!isCall(below.text, shares[i + 1])
		);
	};
	/** `Photo:` above a name. */
	const isCreditLabel = (i: number): boolean =>
		announces(drafts[i].text) && i + 1 < drafts.length && drafts[i + 1].text.length < longestCredit;
	const goes = (draft: Draft, i: number): boolean => {
		const {kind, text} = draft;
		if (kind === 'title' || kind === 'code' || kind === 'table') {
			return false;
		}

		const said = letters(text);
		if (lists.has(i) || pulled.has(draft) || !/[\p{L}\p{N}\p{S}\p{P}]/u.test(text)) {
			return true;
		}

		// The same words again are a picture's caption in two sizes, or a line that a program sets between others; a
		// sentence may be said twice.
		if (said.length > 30 && kind !== 'heading' && (kind === 'caption' || !isSentence(text))) {
			if (seen.has(said)) {
				return true;
			}

			seen.add(said);
		}

		if (kind === 'caption') {
			return (shares[i] > 0.5 && isCall(text, shares[i])) || isSubject(draft, shares[i]);
		}

		if (kind === 'quote') {
			return false;
		}

		if (
			(isCall(text, shares[i]) && !isSubhead(i) && !isCreditLabel(i)) ||
			(kind === 'paragraph' && isTeaser(text, shares[i]))
		) {
			return true;
		}

		if ((i < first || i > last) && (isMenu(drafts[i]) || isSubject(drafts[i], shares[i]))) {
			return true;
		}

		if (i < first) {
			return (
				known.has(said) ||
				known.has(said.replace(/^by/, '')) ||
				isDateLine(text) ||
				isPostLine(text) ||
				isByline(text)
			);
		}

		return (
			isUpdate(text) || (i >= last - 2 && isSign(text)) || (i > last && (known.has(said) || isDateLine(text)))
		);
	};

	const kept = tidyCaptions(
		drafts
			.filter((draft, i) => !goes(draft, i))
			.map((draft, i, others) =>
				draft.kind !== 'heading' &&
				draft.kind !== 'title' &&
				(isCredit(draft.text) ||
					(i > 0 && announces(others[i - 1].text) && draft.text.length < longestCredit))
					? asCaption(draft)
					: draft,
			),
	);
	const released = kept.slice(0, endOfRelease(kept));
	const empty = emptyHeadings(released);
	const filled = released.filter(draft => !empty.has(draft));
	// A line of dashes or stars parts what is before it from what follows.
	const isRule = ({kind, text}: Draft): boolean => kind === 'paragraph' && /^[\s\-–—_*•·=~#.]+$/.test(text);
	return capitalHeadings(filled.slice(0, filled.findLastIndex(draft => !isRule(draft)) + 1));
};
