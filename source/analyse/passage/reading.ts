import type {Passage} from './passage.js';
import type {Speech} from './speech.js';

/** What is found in a passage by itself, whoever has spoken before. */
export type Reading = {
	/** Its speeches, in the order of the text. */
	readonly told: readonly Speech[];
	/** The one whose words the next passage is, if it says so. */
	readonly introduced: Speech | undefined;
};

/**
 * Reads a passage.
 *
 * @param number its place among those of the article, also of what stands in one behind a label; undefined for another part of
 *   one
 */
export type Reader = (passage: Passage, number?: number) => Reading;
