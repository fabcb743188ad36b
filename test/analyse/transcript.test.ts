import {describe, expect, it} from 'vitest';
import {labelOf, transcriptLabels} from '../../source/analyse/transcript.js';
import {read} from './read.js';

describe('transcripts', () => {
	it('are known by labels that come again', () => {
		const {passages} = read('HOLM: We begin.\n\nVOSS: Thank you.\n\nHOLM: Please.\n\nRecipe: two eggs.');
		expect([...transcriptLabels(passages)].map(passage => passages.indexOf(passage))).toEqual([0, 2]);
	});

	it.each(['HOLM: We begin.', 'Q: Why?', 'Anna Larsen: Because.'])('have a label in %s', markdown => {
		expect(labelOf(read(markdown).passages[0])).toBeDefined();
	});

	it.each(['He said this: no.', '# Storms\n\n## Ada: latest', 'HOLM:', 'At 10:30 we left.'])(
		'have none in %s',
		markdown => {
			expect(labelOf(read(markdown).passages.at(-1)!)).toBeUndefined();
		},
	);
});
