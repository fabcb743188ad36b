import {attributeLoose} from './loose-marks.js';
import {isHeading, type Passage} from './passage.js';
import {isBehindPause} from './pauses.js';
import type {Reading} from './read-passage.js';
import type {Speech} from './speech.js';
import type {Floor} from './structure.js';

/** How sure it is at most that somebody goes on behind a pause. */
const mostBehindPause = 0.6;

/**
 * Attributes what stands in one passage.
 *
 * @param reading what is found in it by itself
 * @param floor who has spoken before: what stands in marks and is nobody’s may go on with that
 * @returns its speeches, those of the reading first, each in the order of the text
 */
export const attributePassage = (passage: Passage, {told}: Reading, floor: Floor): Speech[] => {
	const here = told.map(speech => {
		const {spoke} = floor;
		return spoke && isBehindPause(passage, speech)
			? {...speech, source: spoke.source, confidence: Math.min(speech.confidence, mostBehindPause)}
			: speech;
	});
	for (const sentence of isHeading(passage) ? [] : passage.sentences) {
		attributeLoose(passage, sentence, here, floor);
	}

	return here;
};
