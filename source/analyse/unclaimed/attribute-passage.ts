import {isHeading, type Passage} from '../passage/passage.js';
import type {Reading} from '../passage/reading.js';
import type {Speech} from '../passage/speech.js';
import type {Floor} from '../turns/floor.js';
import {isBehindPause} from '../turns/pauses.js';
import {withTopic} from '../turns/topics.js';
import {attributeUnclaimed} from './unclaimed-marks.js';

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
	const here = withTopic(passage, told, floor).map(speech => {
		const {spoke} = floor;
		return spoke && isBehindPause(passage, speech)
			? {...speech, source: spoke.source, confidence: Math.min(speech.confidence, mostBehindPause)}
			: speech;
	});
	for (const sentence of isHeading(passage) ? [] : passage.sentences) {
		attributeUnclaimed(passage, sentence, here, floor);
	}

	return here;
};
