import type {Analysis} from '../document/analysis.js';
import type {Article} from '../document/article.js';
import type {KeptPlace} from '../document/kept-place.js';
import type {Notes} from '../document/notes.js';
import type {Erased, Stride} from './lines/typed.js';
import type {Findings, State} from './state.js';
import type {Background} from './theme.js';
import type {ViewName} from './view-name.js';

/** How far a movement goes. */
export type Distance = 'line' | 'half' | 'page' | 'all';

/** 0, or 130 where the person interrupted: 128 and the number of SIGINT. */
type ExitStatus = 0 | 130;

/** What a key means, or what the world answers. */
export type Action =
	| {readonly type: 'move'; readonly by: Distance; readonly direction: 1 | -1}
	| {readonly type: 'section'; readonly direction: 1 | -1}
	| {readonly type: 'quotation'; readonly direction: 1 | -1}
	| {readonly type: 'enter'}
	| {readonly type: 'back'}
	| {readonly type: 'visit'; readonly view: 'speakers' | 'quotes'}
	| {readonly type: 'go'; readonly view: ViewName}
	| {readonly type: 'next-view'; readonly direction: 1 | -1}
	| {readonly type: 'widen'; readonly by: number}
	/** The text takes the list's room, or gives it back. */
	| {readonly type: 'alone'}
	| {readonly type: 'filter-kind'}
	| {readonly type: 'filter-speaker'}
	/** Only attributions that are not sure, or all again. */
	| {readonly type: 'filter-doubt'}
	| {readonly type: 'group'}
	| {readonly type: 'compare'}
	| {readonly type: 'prompt'; readonly kind: 'search' | 'command' | 'link' | 'speaker'}
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'recall'; readonly direction: 1 | -1}
	| {readonly type: 'erase'; readonly what: Erased}
	| {readonly type: 'caret'; readonly to: Stride}
	/** A command is completed; words are looked for in the next of text, speakers and quotations. */
	| {readonly type: 'tab'; readonly direction: 1 | -1}
	| {readonly type: 'submit'}
	/** One step back out of a prompt or an overlay, or out of all of that. */
	| {readonly type: 'cancel'; readonly entirely?: boolean}
	/** The chosen quotation is again as it was found. */
	| {readonly type: 'restore'}
	| {readonly type: 'match'; readonly direction: 1 | -1}
	| {readonly type: 'help'}
	| {readonly type: 'links'}
	/** The paragraph has a bookmark, or none any more. */
	| {readonly type: 'bookmark'}
	| {readonly type: 'bookmarks'}
	/** The table in sight, all of it. */
	| {readonly type: 'table'}
	/** Sideways in a table. */
	| {readonly type: 'shift'; readonly direction: 1 | -1}
	| {readonly type: 'await'; readonly key: string}
	/** A key that means nothing where the person is. */
	| {readonly type: 'unbound'; readonly key: string}
	| {readonly type: 'copy'}
	| {readonly type: 'browse'}
	| {readonly type: 'reload'}
	/** All of the page instead of its article, or back. */
	| {readonly type: 'raw'}
	| {readonly type: 'resume'}
	| {readonly type: 'quit'; readonly status: ExitStatus}
	| {readonly type: 'suspend'}
	/** All of the screen is sent anew: something else has written over it. */
	| {readonly type: 'redraw'}
	/** The wheel, by rows, over a cell of the screen, counted from 0. */
	| {readonly type: 'wheel'; readonly column: number; readonly row: number; readonly by: number}
	| {readonly type: 'click'; readonly column: number; readonly row: number}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	| {readonly type: 'background'; readonly is: Background}
	| {
			readonly type: 'opened';
			readonly request: number;
			readonly analysis: Analysis;
			readonly findings: Findings;
	  }
	/** How much of an article has been looked through for speakers and quotations, in percent. */
	| {readonly type: 'progress'; readonly article: Article; readonly percent: number}
	/** Which keys wait for them, as a person reads them. */
	| {readonly type: 'ahead'; readonly keys: string}
	/** They are found. */
	| {readonly type: 'analysed'; readonly analysis: Analysis}
	| {readonly type: 'failed'; readonly request: number; readonly message: string}
	/** What one of several articles is called, which has not been opened yet. */
	| {readonly type: 'titled'; readonly entry: number; readonly title: string}
	/** The file has changed on disk. */
	| {readonly type: 'changed'}
	/** What was kept of an earlier visit to this article. */
	| {readonly type: 'offer'; readonly kept: KeptPlace}
	/** What the person has noted of it. */
	| {readonly type: 'noted'; readonly notes: Notes}
	| {readonly type: 'say'; readonly message: string};

/** What an action asks of the world. */
export type Effect =
	| {readonly type: 'quit'; readonly status: ExitStatus}
	| {readonly type: 'suspend'}
	| {readonly type: 'redraw'}
	| {
			readonly type: 'open';
			readonly request: number;
			readonly location: string | undefined;
			readonly raw: boolean;
	  }
	| {readonly type: 'analyse'; readonly article: Article}
	/** What was asked for is wanted no more. */
	| {readonly type: 'stop'; readonly what: 'open' | 'analyse'}
	/** What the person has noted is to be kept. */
	| {readonly type: 'note'; readonly article: Article; readonly notes: Notes; readonly before: Notes}
	| {readonly type: 'copy'; readonly text: string}
	| {readonly type: 'browse'; readonly url: string};

/** The state after an action, and what has to happen in the world. */
export type Step = readonly [State, ...Effect[]];
