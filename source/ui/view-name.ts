import type {ListedView} from '../document/choices.js';

/** What the screen lists: articles, or what is found in one. */
export type ViewName = 'documents' | ListedView;
