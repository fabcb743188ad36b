import {expect, it} from 'vitest';
import type {Analysis} from '../../source/document/analysis.js';
import {quotationsBySection} from '../../source/document/section-counts.js';

it('counts the quotations of each section that has any', () => {
	const quotations = ['s1', 's3', 's1'].map(section => ({section}));
	const counts = quotationsBySection({quotations} as unknown as Analysis);
	expect([...counts]).toEqual([
		['s1', 2],
		['s3', 1],
	]);
});
