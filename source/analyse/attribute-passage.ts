import {attributeLoose} from './loose-marks.js';
import type {Passage} from './passage.js';
import {isHeading} from './passage.js';
import type {Reading} from './read-passage.js';
import type {Speech} from './speech.js';
import type {Floor} from './structure.js';

/**
 * Attributes what stands in one passage.
 *
 * @param reading what is found in it by itself
 * @param floor who has spoken before: what stands in marks and is nobody’s may go on with that
 * @returns its speeches, those of the reading first, each in the order of the text
 */
export const attributePassage = (passage: Passage, {told}: Reading, floor: Floor): Speech[] => {
	const here = [...told];
	for (const sentence of isHeading(passage) ? [] : passage.sentences) {
		attributeLoose(passage, sentence, here, floor);
	}

	return here;
};
