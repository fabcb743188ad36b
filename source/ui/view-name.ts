import type {View} from '../document/choices.js';

/** What the screen lists: articles, or what is found in one; `reader` is its text without a list. */
export type ViewName = 'documents' | Exclude<View, 'reader'>;
