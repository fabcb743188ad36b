import type {Article} from './article.js';
import type {QuotationKind} from './choices.js';
import type {Span} from './span.js';

/** A span together with its words: `text === article.text.slice(start, end)`. */
export type Excerpt = Span & {
	readonly text: string;
};

/** A part of the article under its heading; where it has none, a paragraph, or several of a long article. */
export type Section = Span & {
	readonly id: string;
	/**
	 * Its heading; where no heading made it, its own first words, or `Headline` or `Introduction` where it holds the title or
	 * stands before the first heading.
	 */
	readonly title: string;
	/** From 1, as headings have it. */
	readonly level: number;
	/** Whether no heading made this section. */
	readonly derived: boolean;
};

/** What a speaker is; a government that speaks by the name of its place is an organization. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'unnamed';

/** Somebody whose words the article has, by name or by what it calls them. */
export type Speaker = {
	readonly id: string;
	readonly name: string;
	readonly kind: SpeakerKind;
	readonly role: string | null;
	/** The other names by which the text calls this speaker. */
	readonly aliases: readonly string[];
	readonly mentions: readonly Excerpt[];
	/** The ids of this speaker's quotations, in the order of the text. */
	readonly quotations: readonly string[];
	/**
	 * How many words the article has from this speaker word for word: inside quotation marks, in turns of a transcript,
	 * which has no need of them, and in quotations that are set apart.
	 */
	readonly quotedWords: number;
	/**
	 * The part of all words that the article has word for word from somebody: 0 to 1. Joint statements count for each
	 * speaker.
	 */
	readonly share: number;
};

/** What the article attributes to somebody, or has in quotation marks. */
export type Quotation = Excerpt & {
	readonly id: string;
	/** Direct: all of the content is inside quotation marks; mixed: some of it; indirect: none. */
	readonly kind: QuotationKind;
	/** The pieces of the content, where a cue interrupts it; `text` has what stands between them as well. */
	readonly parts: readonly Span[];
	/** The stretches inside quotation marks, without the marks. */
	readonly quoted: readonly Excerpt[];
	/** The words that tell that somebody says it: `said`, `according to`. */
	readonly cue: Excerpt | null;
	/** The mention in the text of whoever says it: `he`, `the ministry`. */
	readonly source: Excerpt | null;
	/** The ids of the speakers that the source stands for; several for a joint statement, none if unattributed. */
	readonly speakers: readonly string[];
	/** The id of the section where it begins. */
	readonly section: string;
	/**
	 * How sure it is that these are words of its speakers, or, where there are none, that they are somebody's words at all:
	 * 0 to 1.
	 */
	readonly confidence: number;
	/**
	 * Only where somebody is named who may well be the wrong one: whether that is since it may be no report of anybody's words
	 * (`report`), or since the source may stand for somebody else (`speaker`), whichever is less sure.
	 */
	readonly doubt?: 'report' | 'speaker';
	/**
	 * The evidence for the speakers: from the source mention over what it refers to, back to where the text names the
	 * speaker: `he`, `Lavrov`, `Sergey Lavrov`. Empty without a source.
	 */
	readonly chain: readonly Excerpt[];
	/**
	 * Whether these are somebody's own words: what is direct, and without marks a turn of a transcript, an answer, a block
	 * quotation. What is not is told in the words of the article, but for what is `quoted` in it.
	 */
	readonly verbatim: boolean;
	/**
	 * Only where a person has said whose words these are: that it is as the program found, or whose they are instead. Then
	 * they are surely theirs, and what led elsewhere is no evidence any more.
	 */
	readonly checked?: 'confirmed' | 'corrected';
};

/** An article and what was found out about it. */
export type Analysis = {
	readonly article: Article;
	readonly sections: readonly Section[];
	readonly speakers: readonly Speaker[];
	readonly quotations: readonly Quotation[];
	/** The same as the program found it; only where a person has corrected it. */
	readonly found?: Analysis;
};

/** An analysis as the program found it, without what a person has corrected. */
export const asFound = (analysis: Analysis): Analysis => analysis.found ?? analysis;
