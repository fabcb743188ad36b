import type {Analysis} from '../document/analysis.js';
import type {ViewName} from './state.js';

/** How far a movement goes. */
export type Distance = 'line' | 'half' | 'page' | 'all';

/** 0, or 130 where the person interrupted: 128 and the number of SIGINT. */
export type ExitStatus = 0 | 130;

/** What a key means, or what the world answers. */
export type Action =
	| {readonly type: 'move'; readonly by: Distance; readonly direction: 1 | -1}
	| {readonly type: 'section'; readonly direction: 1 | -1}
	| {readonly type: 'enter'}
	| {readonly type: 'back'}
	| {readonly type: 'visit'; readonly view: 'speakers' | 'quotes'}
	| {readonly type: 'go'; readonly view: ViewName}
	| {readonly type: 'next-view'; readonly direction: 1 | -1}
	| {readonly type: 'filter-kind'}
	| {readonly type: 'filter-speaker'}
	| {readonly type: 'prompt'; readonly kind: 'search' | 'command'}
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'erase'; readonly what: 'character' | 'word' | 'all'}
	| {readonly type: 'submit'}
	| {readonly type: 'cancel'}
	| {readonly type: 'match'; readonly direction: 1 | -1}
	| {readonly type: 'help'}
	| {readonly type: 'await'; readonly key: string}
	| {readonly type: 'copy'}
	| {readonly type: 'browse'}
	| {readonly type: 'quit'; readonly status: ExitStatus}
	| {readonly type: 'suspend'}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	| {readonly type: 'opened'; readonly request: number; readonly analysis: Analysis}
	| {readonly type: 'failed'; readonly request: number; readonly message: string}
	| {readonly type: 'say'; readonly message: string};

/** What an action asks of the world. */
export type Effect =
	| {readonly type: 'quit'; readonly status: ExitStatus}
	| {readonly type: 'suspend'}
	| {readonly type: 'open'; readonly request: number; readonly location: string}
	| {readonly type: 'copy'; readonly text: string}
	| {readonly type: 'browse'; readonly url: string};
