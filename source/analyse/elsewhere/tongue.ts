/** What tells in a language who says what: single words in lower case, with straight apostrophes, and phrases of such words. */
export type Tongue = {
	/** Verbs of saying, participles among them. */
	readonly verbs: ReadonlySet<string>;
	/** What is a verb of saying right behind words in marks, and often something else elsewhere: `« Non », [coupe] le maire`. */
	readonly asides: ReadonlySet<string>;
	/** What stands before whom something is from, word by word: `selon`, `nach angaben`, `de acuerdo con`. */
	readonly from: ReadonlyArray<readonly string[]>;
	/** The same, at the beginning of a sentence alone: `[Pour] le maire, …` */
	readonly fromAtStart: ReadonlySet<string>;
	/** What stands between a quotation and who says it, and is no verb: `„Ja“, [so] der Minister` */
	readonly tags: ReadonlySet<string>;
	/** What stands behind whom something is from: `Angaben der Polizei [zufolge]`. */
	readonly fromBehind: ReadonlySet<string>;
	readonly he: ReadonlySet<string>;
	readonly she: ReadonlySet<string>;
	readonly they: ReadonlySet<string>;
	/** What joins two names. */
	readonly and: ReadonlySet<string>;
	/** What opens a phrase with a noun: articles, and words that tell whose somebody is. */
	readonly determiners: ReadonlySet<string>;
	/** What stands between the parts of such a phrase: `el portavoz [de] la plataforma`. */
	readonly of: ReadonlySet<string>;
	/** Behind these stands nobody who speaks: `dijo [a] Carmen`, `dijo [en] Madrid`. */
	readonly prepositions: ReadonlySet<string>;
	/** What else a phrase with a noun ends before, beside signs and verbs. */
	readonly ends: ReadonlySet<string>;
	/** Whether a noun needs no word before it: `säger ordföranden` */
	readonly hasBareNouns: boolean;
	/** Whether a dash may stand for marks: `– Vi bygger, säger hon.` */
	readonly hasDashes: boolean;
	/** Whether who is spoken of needs no word of its own: `afirmó ayer`. */
	readonly dropsSubject: boolean;
	/** Whether common nouns have capitals, so that a capital makes no name. */
	readonly hasCapitalNouns: boolean;
	/** Whether who speaks is told within the marks: `« C'est fini, s'agace le maire. On part. »` */
	readonly tagsWithin: boolean;
};

/** A language as it is written down: words in one string. */
export type WrittenTongue = {
	readonly verbs: string;
	/** The beginnings of verbs that are inflected alike; each with each of `endings`. */
	readonly stems?: string;
	/** The same of `asides`. */
	readonly asides?: string;
	readonly endings?: string;
	/** Phrases, parted by commas. */
	readonly from: string;
	readonly fromAtStart?: string;
	readonly tags?: string;
	readonly fromBehind?: string;
	readonly he: string;
	readonly she: string;
	readonly they: string;
	readonly and: string;
	readonly determiners?: string;
	readonly of?: string;
	readonly prepositions?: string;
	readonly ends: string;
	readonly hasBareNouns?: boolean;
	readonly hasDashes?: boolean;
	readonly dropsSubject?: boolean;
	readonly hasCapitalNouns?: boolean;
	readonly tagsWithin?: boolean;
};

const wordsIn = (written = ''): string[] => written.split(/\s+/).filter(Boolean);

const setOf = (written?: string): ReadonlySet<string> => new Set(wordsIn(written));

/** A language as it is looked up. */
export const toTongue = (written: WrittenTongue): Tongue => {
	const endings = wordsIn(written.endings);
	const inflected = (stems?: string): string[] =>
		wordsIn(stems).flatMap(stem => (endings.length === 0 ? stem : endings.map(ending => stem + ending)));
	return {
		verbs: new Set([...wordsIn(written.verbs), ...inflected(written.stems)]),
		asides: new Set(inflected(written.asides)),
		from: written.from
			.split(',')
			.map(wordsIn)
			.filter(words => words.length > 0),
		fromAtStart: setOf(written.fromAtStart),
		tags: setOf(written.tags),
		fromBehind: setOf(written.fromBehind),
		he: setOf(written.he),
		she: setOf(written.she),
		they: setOf(written.they),
		and: setOf(written.and),
		determiners: setOf(written.determiners),
		of: setOf(written.of),
		prepositions: setOf(written.prepositions),
		ends: setOf(written.ends),
		hasBareNouns: written.hasBareNouns ?? false,
		hasDashes: written.hasDashes ?? false,
		dropsSubject: written.dropsSubject ?? false,
		hasCapitalNouns: written.hasCapitalNouns ?? false,
		tagsWithin: written.tagsWithin ?? false,
	};
};
