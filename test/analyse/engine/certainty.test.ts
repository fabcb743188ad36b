import {describe, expect, it} from 'vitest';
import {certaintyOf} from '../../../source/analyse/engine/certainty.js';

/** A window of five words from token 10 on: outside, begin and in a source, begin and in a content. */
const likely = Float64Array.from(
	[
		[0.2, 0.8, 0, 0, 0],
		[1, 0, 0, 0, 0],
		[0.1, 0, 0, 0.9, 0],
		[0.2, 0, 0, 0, 0.8],
		[0.7, 0, 0, 0, 0.3],
	].flat(),
);

describe('how sure the tagger is', () => {
	it('is told by what all labellings say of the words found', () => {
		const certainty = certaintyOf(likely, 10, [{start: 12, end: 14}], {start: 10, end: 11});
		expect(certainty.inside).toBeCloseTo(0.85, 9);
		expect(certainty.outside).toBeCloseTo(0.3, 9);
		expect(certainty.overlap).toBeCloseTo(1.7 / 2.3, 9);
		expect([certainty.first, certainty.last, certainty.behind]).toEqual([0.9, 0.8, 0.3]);
		expect([certainty.source, certainty.sources]).toEqual([0.8, 0.8]);
	});

	it('needs no source and nothing behind the content', () => {
		const certainty = certaintyOf(likely, 10, [{start: 12, end: 15}], null);
		expect([certainty.source, certainty.behind]).toEqual([0, 0]);
	});
});
