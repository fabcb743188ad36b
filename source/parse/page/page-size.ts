import {limits} from '../../document/limits.js';
import {type Element, elements} from '../tree/tree.js';

/** Whether a page has more elements than are looked through for its article. */
export const isTooLarge = (root: Element): boolean => elements(root).length > limits.pageElements;
