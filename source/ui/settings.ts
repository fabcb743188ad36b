import type {Surroundings} from './theme.js';

/** How a quotation is copied: in a line of the program's own, by a handbook, or as Markdown. */
export const citationStyles = ['plain', 'chicago', 'apa', 'mla', 'markdown'] as const;
/** One of `citationStyles`. */
export type CitationStyle = (typeof citationStyles)[number];

/** The sets of keys to begin with: the program's own, or those of a pager. */
export const profiles = ['explorer', 'less'] as const;
/** One of `profiles`. */
export type Profile = (typeof profiles)[number];

/** Keys by the names of their bindings. */
export type KeysByName = Readonly<Record<string, readonly string[]>>;

/** How many colours a terminal shows: 16, 256, or 16 million. All show bold, underlined and inverse text. */
export type ColourLevel = 1 | 2 | 3;

/** What the person and the terminal decide once, and hardly a key changes. */
export type Settings = {
	/** The keys of all bindings, or null for the usual ones. */
	readonly keys: KeysByName | null;
	readonly citation: CitationStyle;
	/** The terminal knows links (OSC 8). */
	readonly links: boolean;
	readonly colours: ColourLevel;
	/** The terminal shows ASCII alone. */
	readonly isAscii: boolean;
	readonly surroundings: Surroundings;
};

/** What holds where neither the person nor the terminal says anything. */
export const defaultSettings: Settings = {
	keys: null,
	citation: 'plain',
	links: false,
	colours: 3,
	isAscii: false,
	surroundings: {hasColours: true, background: 'dark'},
};
