import type {Metadata} from '../../document/article.js';
import type {Draft} from '../article-builder.js';
import {isDateLine} from '../metadata/date-line.js';
import {isSentence} from '../sentence.js';
import {letters} from '../tree/words.js';
import {
	isByline,
	isCall,
	isCredit,
	isData,
	isPostLine,
	isSign,
	isTeaser,
	isUpdate,
} from './boilerplate-lines.js';
import {announces, tidyCaptions} from './caption-lines.js';
import {closingTeasers} from './closing-teasers.js';
import {withoutEmptyHeadings} from './empty-headings.js';
import {lineHeadings} from './line-headings.js';
import {linkLists, linkShare} from './link-lists.js';
import {endOfRelease} from './press-release.js';
import {pullQuotes} from './pull-quotes.js';

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
const isMenu = ({text, styles}: Draft): boolean => {
	const links = styles.filter(style => style.kind === 'link').sort((a, b) => b.start - a.start);
	const between = links.reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text);
	return links.length > 1 && !/[\p{L}\p{N}]/u.test(between);
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
	/^(?:(?:latest|reader|readers[’']|recent|visitor) (?:comments|opinions)(?: \(.{0,30}\))?|(?:\d+|no|one) (?:comments?|replies|reply|responses?|thoughts?)(?: (?:on|so far|to)\b.*)?|\d+ (?:comentarios?|comentários?|commentaires?|kommentare?|reacties))\W*$/iu;

/** What a heading says that stands where an article goes on for those who pay. */
const aboveOffers =
	/^(?:(?:log in|register|sign (?:in|up)|subscribe)(?: (?:now|or \p{L}+(?: \p{L}+)?))? to (?:continue|keep|read|unlock|view)\b.*|(?:to )?(?:continue|keep) reading(?: (?:this|the) (?:article|story))?,? (?:for|with|subscribe)\b.*|this (?:article|content|story) is (?:available |exclusively |only |reserved )*(?:for|to) .*\b(?:members|subscribers)\b.*)$/iu;

/** How much may stand below it, in UTF-16 units: where there is more, the article is there all the same. */
const longestOffer = 800;

/** What agencies set above the next match, and pages above the next article. */
const upNext = /^up next$/i;

/** What stands above a picture, an advertisement or a list in the middle of a text, and what tells hearers of a quotation. */
const goesOn =
	/^(?:(?:article|story) continues (?:after|below)\b.{0,30}|[“"]?start quote|(?:more|recommended|related|top|trending) (?:articles|coverage|news|stories|videos))$/i;

/** How long a line is at most that tells whose picture stands there, in UTF-16 units. */
const longestCredit = 60;

/** How many letters a line has at most that may come again by chance. */
const mostByChance = 30;

/** An article's blocks, and what is known of them before any is taken away. */
type Survey = {
	readonly drafts: readonly Draft[];
	/** What each says, in letters, and how much of it is links; a share. */
	readonly said: readonly string[];
	readonly shares: readonly number[];
	/** Where the first paragraph is that is surely the article's, and the last one: -1 and the end where none is. */
	readonly first: number;
	readonly last: number;
	/** Lists of other articles. */
	readonly lists: ReadonlySet<number>;
	readonly pulled: ReadonlySet<Draft>;
	/** How the page calls the article, its writer and its site, and what it has above the headline; in letters. */
	readonly known: ReadonlySet<string>;
};

/** How many blocks are looked at: what readers have written and a list with which the page closes come behind them. */
const endOfArticle = (
	all: readonly Draft[],
	shares: readonly number[],
	first: number,
	url: string | null,
): number => {
	const readers = all.findIndex(
		({kind, text}, i) => first !== -1 && i > first && kind === 'heading' && aboveComments.test(text),
	);
	const shown = readers === -1 ? all : all.slice(0, readers);
	const offer = shown.findIndex(({text}, i) => first !== -1 && i > first && aboveOffers.test(text));
	const isOffer =
		offer !== -1 && shown.slice(offer).reduce((sum, {text}) => sum + text.length, 0) < longestOffer;
	return closingTeasers(isOffer ? shown.slice(0, offer) : shown, shares, url);
};

const surveyOf = (
	all: readonly Draft[],
	{title, byline, siteName, url}: Metadata,
	aboveTitle: readonly string[],
): Survey => {
	const shares = all.map(linkShare);
	const first = all.findIndex((draft, i) => isProse(draft, shares[i]) && !isCall(draft.text, shares[i]));
	const drafts = all.slice(0, endOfArticle(all, shares, first, url));
	// Where nothing is prose, nothing is told to stand before it or after it.
	const last =
		first === -1
			? drafts.length
			: drafts.findLastIndex(
					(draft, i) => isProse(draft, shares[i]) && !isSign(draft.text) && !isCall(draft.text, shares[i]),
				);
	// The last paragraph may be a note on the writer, or on the site.
	const foot = drafts.findLastIndex((draft, i) => i < last && isProse(draft, shares[i]));
	return {
		drafts,
		said: drafts.map(({text}) => letters(text)),
		shares,
		first,
		last,
		lists: linkLists(drafts, shares, foot),
		pulled: pullQuotes(drafts),
		known: new Set([title, byline, siteName, ...aboveTitle].flatMap(name => letters(name ?? '') || [])),
	};
};

/** Whether a block stays whatever it says. */
const stays = ({kind}: Draft): boolean => kind === 'title' || kind === 'code' || kind === 'table';

/** Whether a block is none of the text: one of a list of other articles, a pull quote, marks or a single sign alone. */
const isNoText = ({drafts, lists, pulled}: Survey, i: number): boolean =>
	lists.has(i) ||
	pulled.has(drafts[i]) ||
	/^(?:[^\p{L}\p{N}\p{S}\p{P}]*|\p{Extended_Pictographic}\uFE0F?)$/u.test(drafts[i].text);

/**
 * The blocks that say once more what others do. The same words again are a picture's caption in two sizes, or a line that a
 * program sets between others; a sentence may be said twice.
 */
const repetitions = (survey: Survey): ReadonlySet<number> => {
	const seen = new Set<string>();
	return new Set(
		survey.drafts.flatMap((draft, i) => {
			const {kind, text} = draft;
			const said = survey.said[i];
			if (
				said.length <= mostByChance ||
				kind === 'heading' ||
				(kind !== 'caption' && isSentence(text)) ||
				stays(draft) ||
				isNoText(survey, i)
			) {
				return [];
			}

			const isAgain = seen.has(said);
			seen.add(said);
			return isAgain ? [i] : [];
		}),
	);
};

/** A heading with a sentence of the article below it, whatever it begins with. */
const isSubhead = ({drafts, shares, last}: Survey, i: number): boolean => {
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
const isCreditLabel = ({drafts}: Survey, i: number): boolean =>
	announces(drafts[i].text) && i + 1 < drafts.length && drafts[i + 1].text.length < longestCredit;

/** Whether a line asks for something else than reading on, wherever it stands. */
const asksAway = (survey: Survey, i: number): boolean => {
	const {kind, text} = survey.drafts[i];
	const linked = survey.shares[i];
	return (
		(isCall(text, linked) && !isSubhead(survey, i) && !isCreditLabel(survey, i)) ||
		(kind === 'paragraph' && (isTeaser(text, linked) || isData(text)))
	);
};

/** A count without what is counted, and the place alone from which an agency reports: `London — ` */
const isStray = /^(?:[\d–—-]{1,5}|.{1,40}\s[–—])$/;

/** Whether a line before the article only tells what it is called, who wrote it, where and when. */
const isOfHead = ({drafts, said, known}: Survey, i: number): boolean => {
	const {text} = drafts[i];
	return (
		known.has(said[i]) ||
		known.has(said[i].replace(/^by/, '')) ||
		isDateLine(text) ||
		isPostLine(text) ||
		isByline(text) ||
		isStray.test(text)
	);
};

/** Whether a line in an article or behind it is none of it: when it was changed; at its end who wrote it, where and when. */
const isOfFoot = ({drafts, said, known, last}: Survey, i: number): boolean => {
	const {text} = drafts[i];
	return (
		isUpdate(text) ||
		(i >= last - 2 && isSign(text)) ||
		(i > last && (known.has(said[i]) || isDateLine(text)))
	);
};

/** Whether a block belongs to the page, and not to its article. */
const goes = (survey: Survey, repeated: ReadonlySet<number>, i: number): boolean => {
	const {drafts, shares, first, last} = survey;
	const draft = drafts[i];
	if (stays(draft)) {
		return false;
	}

	if (isNoText(survey, i) || repeated.has(i)) {
		return true;
	}

	switch (draft.kind) {
		case 'caption':
			return (shares[i] > 0.5 && isCall(draft.text, shares[i])) || isSubject(draft, shares[i]);
		case 'quote':
			return false;
		default:
			return (
				asksAway(survey, i) ||
				((i < first || i > last) && (isMenu(draft) || isSubject(draft, shares[i]))) ||
				(i < first ? isOfHead(survey, i) : isOfFoot(survey, i))
			);
	}
};

const asCaption = ({text, styles}: Draft): Draft => ({kind: 'caption', text, styles});

/** The blocks with captions in the place of what tells whose picture stands there. */
const withCredits = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft, i) =>
		draft.kind !== 'heading' &&
		draft.kind !== 'title' &&
		(isCredit(draft.text) || (i > 0 && announces(drafts[i - 1].text) && draft.text.length < longestCredit))
			? asCaption(draft)
			: draft,
	);

/** A line of dashes or stars parts what is before it from what follows. */
const isRule = ({text}: Draft): boolean => /^[\s\-–—_*•·=~#.]+$/.test(text);

/**
 * Takes from an article's blocks what belongs to the page: dates, bylines, calls to share and to subscribe, lists of
 * other articles, repetitions, pull quotes; what credits a picture becomes a caption.
 *
 * @param all the blocks in order
 * @param metadata what the page says of itself
 * @param aboveTitle the lines that it has above the headline
 */
export const withoutBoilerplate = (
	all: readonly Draft[],
	metadata: Metadata,
	aboveTitle: readonly string[] = [],
): readonly Draft[] => {
	const survey = surveyOf(all, metadata, aboveTitle);
	const repeated = repetitions(survey);
	const kept = tidyCaptions(withCredits(survey.drafts.filter((_, i) => !goes(survey, repeated, i))));
	const filled = withoutEmptyHeadings(kept.slice(0, endOfRelease(kept)));
	return lineHeadings(filled.slice(0, filled.findLastIndex(draft => !isRule(draft)) + 1));
};
