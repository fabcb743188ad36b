/** What tells in a language who says what: single words in lower case, with straight apostrophes, and phrases of such words. */
export type Tongue = {
	/** Verbs of saying, as they stand beside quotations, participles among them. */
	readonly verbs: ReadonlySet<string>;
	/** What stands before whom something is from, word by word: `selon`, `nach angaben`, `de acuerdo con`. */
	readonly from: ReadonlyArray<readonly string[]>;
	/** The same, at the beginning of a sentence alone: `[Pour] le maire, …` */
	readonly fromAtStart: ReadonlySet<string>;
	/** What stands between a quotation and who says it, and is no verb: `„Ja“, [so] der Minister` */
	readonly tags: ReadonlySet<string>;
	/** The same, behind whom: `Angaben der Polizei [zufolge]`. */
	readonly fromBehind: ReadonlySet<string>;
	readonly he: ReadonlySet<string>;
	readonly she: ReadonlySet<string>;
	readonly they: ReadonlySet<string>;
	/** What opens a phrase with a noun: articles, and words that tell whose somebody is. */
	readonly determiners: ReadonlySet<string>;
	/** What stands between the parts of such a phrase: `el portavoz [de] la plataforma`. */
	readonly of: ReadonlySet<string>;
	/** What such a phrase ends before, beside signs and verbs: where, when, and to whom. */
	readonly ends: ReadonlySet<string>;
	/** Whether who is spoken of needs no word of its own: `afirmó ayer`. */
	readonly dropsSubject: boolean;
	/** Whether common nouns have capitals, so that a capital makes no name. */
	readonly hasCapitalNouns: boolean;
};

/** A language as it is written down: words in one string. */
export type WrittenTongue = {
	readonly verbs: string;
	/** Phrases, parted by commas. */
	readonly from: string;
	readonly fromAtStart?: string;
	readonly tags?: string;
	readonly fromBehind?: string;
	readonly he: string;
	readonly she: string;
	readonly they: string;
	readonly determiners?: string;
	readonly of?: string;
	readonly ends: string;
	readonly dropsSubject?: boolean;
	readonly hasCapitalNouns?: boolean;
};

const setOf = (written = ''): ReadonlySet<string> => new Set(written.split(/\s+/).filter(Boolean));

/** A language as it is looked up. */
export const toTongue = (written: WrittenTongue): Tongue => ({
	verbs: setOf(written.verbs),
	from: written.from
		.split(',')
		.map(phrase => phrase.split(/\s+/).filter(Boolean))
		.filter(words => words.length > 0),
	fromAtStart: setOf(written.fromAtStart),
	tags: setOf(written.tags),
	fromBehind: setOf(written.fromBehind),
	he: setOf(written.he),
	she: setOf(written.she),
	they: setOf(written.they),
	determiners: setOf(written.determiners),
	of: setOf(written.of),
	ends: setOf(written.ends),
	dropsSubject: written.dropsSubject ?? false,
	hasCapitalNouns: written.hasCapitalNouns ?? false,
});
