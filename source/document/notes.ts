import type {Anchor} from './anchor.js';

/** Whose words a quotation is, as a person says. */
export type Correction = {
	/** Where the quotation begins, and its first words. */
	readonly at: Anchor;
	/** The names of those who say it: several for a joint statement, none where it is nobody's. */
	readonly speakers: readonly string[];
};

/** What a person has noted of an article: plain values only, as they are kept on disk. */
export type Notes = {
	readonly corrections: readonly Correction[];
	/** The places to which the person wants to come back, in the order of the text. */
	readonly bookmarks: readonly Anchor[];
};

/** Nothing is noted. */
export const noNotes: Notes = {corrections: [], bookmarks: []};
