import type {Analysis} from '../../document/analysis.js';
import type {Rows} from '../rows.js';
import type {Search} from '../state.js';
import type {Theme} from '../theme.js';

/** What of the article's text is to be drawn, and how. */
export type TextOptions = {
	readonly analysis: Analysis;
	readonly rows: Rows;
	readonly theme: Theme;
	/** The first row to show, and how many. */
	readonly from: number;
	readonly height: number;
	readonly search: Search | null;
	/** The quotation whose content, cue and source are marked. */
	readonly marked: string | null;
	/** Columns for the speakers' names to the right of the text, or 0. */
	readonly margin: number;
	/** Columns for the speakers' marks to the left of the text, or 0. */
	readonly gutter: number;
	/** Where paragraphs with a bookmark begin. */
	readonly bookmarks: readonly number[];
	/** The links' numbers by their addresses, where they are asked for. */
	readonly numbers: ReadonlyMap<string, number> | null;
	/** The key that shows all of a table, where one is told. */
	readonly tableKey: string | null;
	/** The terminal knows links. */
	readonly links: boolean;
};

/** Text by itself: nothing beside it, nothing marked in it. */
export const bareText = {
	search: null,
	marked: null,
	margin: 0,
	gutter: 0,
	bookmarks: [],
	numbers: null,
	tableKey: null,
	links: false,
} as const;
