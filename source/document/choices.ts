/** What a person may choose from, on the command line and in the library, in the config and on the screen. */

/** All of a quotation stands in quotation marks, some of it, or none. */
export const quotationKinds = ['direct', 'mixed', 'indirect'] as const;
/** One of `quotationKinds`. */
export type QuotationKind = (typeof quotationKinds)[number];
/** One kind of quotations, or several. */
export type WantedKinds = QuotationKind | readonly QuotationKind[];

/** Kinds that are wanted, as a list. */
export const kindsIn = (wanted: WantedKinds): readonly QuotationKind[] =>
	typeof wanted === 'string' ? [wanted] : wanted;

/** What is listed of an article; on the screen each has a view of its own, in this order. */
export const listedViews = ['sections', 'speakers', 'quotes'] as const;
/** One of `listedViews`. */
export type ListedView = (typeof listedViews)[number];

/**
 * What is written of an analysis, where the format leaves a choice; on the screen, where it opens. `reader` is the text without
 * a list.
 */
export const views = [...listedViews, 'reader'] as const;
/** One of `views`. */
export type View = (typeof views)[number];

/** By what the list of quotations is grouped. */
export const groupings = ['section', 'speaker'] as const;
/** One of `groupings`. */
export type Grouping = (typeof groupings)[number];

/** The colours of the screen; `auto` goes by the terminal's background. */
export const themeNames = ['auto', 'dark', 'light', 'high-contrast', 'none'] as const;
/** One of `themeNames`. */
export type ThemeName = (typeof themeNames)[number];

/** The narrowest reading measure, in columns: below it hardly a word fits. */
export const narrowestWidth = 10;
