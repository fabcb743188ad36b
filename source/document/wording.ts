import type {Analysis, Quotation, Speaker} from './analysis.js';
import type {Article, Location, Metadata} from './article.js';
import {type CleanText, cleanLine} from './clean.js';
import {kindLabel} from './kind-label.js';
import {isMisleadingWithout} from './misleading.js';

/** `March 31, 2022` is written `31 March 2022`, whatever the machine's locale. */
export const dateInWords = (iso: string): string => {
	const [year, month, day] = iso.split('-').map(Number);
	return `${day} ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]} ${year}`;
};

/** A name however it is spelt: a page may call itself `Al-Noor` in one place and `Al Noor` in another. */
const spelt = (name: string): string => name.toLowerCase().replaceAll('-', ' ');

/** The site of an article, where its byline does not tell it already: one that signs its articles itself is no site. */
export const siteApart = ({byline, siteName}: Pick<Metadata, 'byline' | 'siteName'>): string | null =>
	byline !== null &&
	siteName !== null &&
	(` ${spelt(siteName)} `.includes(` ${spelt(byline)} `) || spelt(byline).includes(`, ${spelt(siteName)}`))
		? null
		: siteName;

/** Who wrote an article, where and when, each once. */
export const factsInWords = (facts: Pick<Metadata, 'byline' | 'siteName' | 'published'>): string[] => {
	const {byline, published} = facts;
	return [byline, siteApart(facts), published && dateInWords(published)].flatMap(fact => fact || []);
};

/** What an article is called that has no title: a file by its name, whatever the folders are called that it is in. */
export const nameOfPlace = ({kind, name}: Location): CleanText => {
	const shown = cleanLine(name);
	return kind === 'file' ? cleanLine(shown.split(/[/\\]/).findLast(Boolean) ?? '') : shown;
};

/**
 * In how many blocks at its top an article may tell who wrote it, how long these are at most, in UTF-16 units, and behind
 * how many paragraphs its top is over: below stands the signature of a mail.
 */
const top = {blocks: 8, length: 200, paragraphs: 2};

/** Who is named before a colon or a verb says or does something: `Ana Ruiz: Why?`, `Ana Ruiz talks to the mayor` */
const goesOn = /^(?::|\s+(?!(?:and|at|for|in|of|on|with)\b)\p{Ll}|.*[.!?…。？！]["”’»)]*$)/su;

/** Whether a line tells a fact of its article, `Words by Ana Ruiz, Lund`, and is no sentence that has it. */
const tellsFact = (line: string, fact: string): boolean => {
	const at = line.indexOf(fact);
	return at !== -1 && !goesOn.test(line.slice(at + fact.length));
};

/** The same but for what the article's own text tells at its top. */
export const factsApart = (article: Article): string[] => {
	const {text, blocks} = article;
	const paragraphs = blocks.filter(
		({kind, start, end}) =>
			kind === 'paragraph' && /[.!?…]["”’»)]*$/.test(text.slice(Math.max(start, end - 5), end)),
	);
	const below = paragraphs[top.paragraphs - 1]?.end ?? text.length;
	const told = blocks
		.slice(0, top.blocks)
		.filter(({start}) => start < below)
		.filter(({kind, start, end}) => kind !== 'title' && end - start < top.length)
		.map(({start, end}) => text.slice(start, end));
	return factsInWords(article).filter(fact => !told.some(line => tellsFact(line, fact)));
};

/** `1 quotation`, `2 quotations` */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** A share in percent: `26%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

const byId = new WeakMap<readonly Speaker[], ReadonlyMap<string, Speaker>>();

/** A quotation's speakers, in the order in which the text names them; a list asks for those of each quotation. */
export const speakersOf = ({speakers}: Pick<Analysis, 'speakers'>, {speakers: ids}: Quotation): Speaker[] => {
	const known = byId.get(speakers) ?? new Map(speakers.map(speaker => [speaker.id, speaker]));
	byId.set(speakers, known);
	return ids.flatMap(id => known.get(id) ?? []);
};

/** The names of a quotation's speakers, in the order in which the text names them; empty where nobody was found. */
export const speakerNames = (analysis: Pick<Analysis, 'speakers'>, quotation: Quotation): string =>
	speakersOf(analysis, quotation)
		.map(({name}) => name)
		.join(', ');

/** Who says it, in words; `unattributed` where nobody was found. */
export const speakersInWords = (analysis: Analysis, quotation: Quotation): string =>
	speakerNames(analysis, quotation) || 'unattributed';

/**
 * The words of a quotation: its parts, with `…` where something else stands between them, as in
 * `“We came with three,” … “None was read.”`
 */
export const wordsOf = ({start, text, parts}: Quotation): string =>
	parts
		.map((part, i) => {
			const before = i === 0 ? '' : text.slice(parts[i - 1].end - start, part.start - start);
			const gap = before.trim() === '' ? before : before.includes('\n\n') ? ' …\n\n' : ' … ';
			return gap + text.slice(part.start - start, part.end - start);
		})
		.join('');

/** From here on an attribution is sure, which goes without saying where there is little room. */
const sure = 0.9;

/**
 * From here on an attribution is likely: of those above nine in ten are right, of those below three in five (the model's
 * card).
 */
const likely = 0.7;

/** Whether somebody is named who may well be the wrong one. */
export const isDoubtful = ({
	speakers,
	confidence,
}: {
	readonly speakers: readonly unknown[];
	readonly confidence: number;
}): boolean => speakers.length > 0 && confidence < likely;

/** How sure an attribution is, in words. */
export const confidenceInWords = (confidence: number): string =>
	confidence >= sure ? 'sure' : confidence >= likely ? 'likely' : confidence >= 0.4 ? 'uncertain' : 'a guess';

/** `likely (89%)`: never rounded up, so that the word fits the number. */
export const confidenceInNumbers = (confidence: number): string =>
	`${confidenceInWords(confidence)} (${Math.floor(confidence * 100 + 1e-9)}%)`;

/** How long the mention may be that a question quotes, in UTF-16 units. */
const longestAsked = 24;

/** What is in doubt about a quotation, as a question: `who is “he”?`; empty where it is likely enough. */
export const doubtInWords = ({doubt, source}: Pick<Quotation, 'doubt' | 'source'>): string =>
	doubt === undefined
		? ''
		: doubt === 'report'
			? 'is that said?'
			: source !== null && source.text.length <= longestAsked
				? `who is “${source.text}”?`
				: 'whose words?';

/** What a person has said of whose words a quotation is, in words. */
const checkedInWords = {confirmed: 'checked', corrected: 'corrected'} as const;

/**
 * Whether a person has looked at who says it, else how sure that is.
 *
 * @param inWords how sure it is
 * @returns empty where nobody is found to say it and nobody has looked
 */
export const certaintyOf = (
	{speakers, confidence, checked}: Pick<Quotation, 'speakers' | 'confidence' | 'checked'>,
	inWords: (confidence: number) => string = confidenceInWords,
): string =>
	checked !== undefined ? checkedInWords[checked] : speakers.length > 0 ? inWords(confidence) : '';

/**
 * How sure it is that a quotation is its speaker's, where that does not go without saying: empty where it is sure or
 * nobody's.
 */
export const degreeOf = ({speakers, confidence}: Pick<Quotation, 'speakers' | 'confidence'>): string =>
	speakers.length > 0 && confidence < sure ? confidenceInWords(confidence) : '';

/** The verb that a quotation has to be read with, as `by “denied”`: empty for what is surely somebody's own words. */
export const verbOf = (quotation: Quotation): string => {
	const {kind, cue} = quotation;
	const isOwnWords = kind === 'direct' && !isDoubtful(quotation);
	return !isOwnWords && cue && /\p{L}/u.test(cue.text) ? `by “${cue.text}”` : '';
};

/**
 * What goes along with a quotation that is copied without its surroundings: that it is a paraphrase, behind what word
 * (`denied`, `never claimed`), and how likely it is this person's. Empty for what is surely somebody's own words, and for a
 * turn, which no verb introduces.
 */
export const caveatOf = (quotation: Quotation): string => {
	const verb = verbOf(quotation);
	return [verb && quotation.kind !== 'direct' && kindLabel(quotation), verb, degreeOf(quotation)]
		.filter(Boolean)
		.join(', ');
};

/** The most characters between a verb and the words that follow it that are told with the verb: `called [for ]` */
const shortGap = 8;

/** What stands between a cue and the words that follow it, where that is short and nothing but words; else null. */
const linkOf = ({article}: Pick<Analysis, 'article'>, {cue, start}: Quotation): string | null => {
	const gap = cue === null ? '' : article.text.slice(cue.end, Math.max(cue.end, start));
	return gap.length <= shortGap && /^\s[\p{L}\s]*$/u.test(gap) ? gap : null;
};

/** Whether a paraphrase would mislead without its verb: `[denied] that he had seen it` */
const needsVerb = (analysis: Pick<Analysis, 'article'>, quotation: Quotation): boolean => {
	const {kind, cue} = quotation;
	return (
		kind !== 'direct' &&
		cue !== null &&
		isMisleadingWithout(`${cue.text}${linkOf(analysis, quotation) ?? ''}`.replaceAll(/\s+/g, ' '))
	);
};

/** What begins so, or has one of these near its beginning, is a clause and is understood without the verb before it. */
const opensClause =
	/^(?:[“"‘'«„]|(?:that|if|whether|how|why|what|when|where|who|it|he|she|they|we|i|you|there)\b)/iu;
const finite =
	/^(?:am|is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|do|does|did|\p{Ll}+n['’]t)$/u;
const nearBeginning = 7;

/** `[hailed] the harbour wall`, `[vowed] to stay`: a paraphrase that is no clause, right behind its verb. */
const isPhrase = (analysis: Pick<Analysis, 'article'>, quotation: Quotation): boolean => {
	const {kind, verbatim, text, cue} = quotation;
	return (
		kind !== 'direct' &&
		!verbatim &&
		// `Police[:] man held`
		/\p{L}/u.test(cue?.text ?? '') &&
		// `[has] the mayor’s “threat” in mind`: it tells nothing either.
		!finite.test(cue?.text ?? '') &&
		linkOf(analysis, quotation) !== null &&
		!opensClause.test(text) &&
		!text.split(/\s+/, nearBeginning).some(word => finite.test(word))
	);
};

/**
 * The verb that goes before the words of a paraphrase that would mislead without it, or is no more than a phrase, with what
 * sets it off: `denied ` or `called for ` where the words follow it, `denied: ` elsewhere. Empty for all others.
 */
export const leadingVerb = (analysis: Pick<Analysis, 'article'>, quotation: Quotation): string =>
	needsVerb(analysis, quotation) || isPhrase(analysis, quotation)
		? `${quotation.cue?.text}${linkOf(analysis, quotation) ?? ': '}`.replaceAll(/\s+/g, ' ')
		: '';

/** The words of a quotation in one line, behind the verb without which they would mislead. */
export const wordsWithVerb = (analysis: Pick<Analysis, 'article'>, quotation: Quotation): string =>
	`${leadingVerb(analysis, quotation)}${wordsOf(quotation)}`.replaceAll(/\s+/g, ' ');

/**
 * The same as {@link caveatOf} where a handbook has its own form for what is cited: the verb only where it would mislead
 * without.
 */
export const shortCaveatOf = (analysis: Pick<Analysis, 'article'>, quotation: Quotation): string =>
	isDoubtful(quotation) || needsVerb(analysis, quotation) ? caveatOf(quotation) : degreeOf(quotation);
