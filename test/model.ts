import {loadModel} from '../source/open.js';

/** The model that the program comes with. */
export const model = await loadModel();
