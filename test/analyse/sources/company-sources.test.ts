import {describe, expect, it} from 'vitest';
import {withCompany} from '../../../source/analyse/sources/company-sources.js';
import {find, passageOf, wordsOf} from '../read.js';
import {said} from '../said.js';

describe('a source that begins behind the name of a company', () => {
	it('has the name', () => {
		expect(said('Velmora, Inc. announced a new mill in Leeds.')).toEqual(['Velmora: a new mill in Leeds']);
		expect(said('Velmora (NASDAQ: VLM) announced a new mill in Leeds.')).toEqual([
			'Velmora: a new mill in Leeds',
		]);
	});

	it.each([
		['Velmora Foods, Inc. said so.', 'Inc.', 'Velmora Foods, Inc.'],
		['Velmora, Ltd. (LSE: VLM) said so.', 'VLM)', 'Velmora, Ltd. (LSE: VLM)'],
		['She runs Velmora Inc. The company said so.', 'Velmora Inc. The company', 'The company'],
		['Velmora, a mill, said so.', 'mill', 'mill'],
		['Velmora (a mill) said so.', 'mill', 'mill'],
		['She met Mr. Lund said so.', 'Mr. Lund', 'Mr. Lund'],
	])('is whole: %s', (text, source, expected) => {
		const found = withCompany(passageOf(text), find(text, source), find(text, 'said'));
		expect(wordsOf(text, found)).toBe(expected);
	});
});
