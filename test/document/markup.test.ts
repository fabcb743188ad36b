import {describe, expect, it} from 'vitest';
import {escapeMarkup, escapeSigns} from '../../source/document/markup.js';

describe('words among Markdown', () => {
	it('keep a line within a word as it is, so that an address stays one', () => {
		expect(escapeSigns('https://quay.example/a_b_2 by Ann_B, é_é')).toBe(
			'https://quay.example/a_b_2 by Ann_B, é_é',
		);
		expect(escapeSigns('_a_ b_ (_c a__b /_d')).toBe('\\_a\\_ b\\_ (\\_c a\\_\\_b /\\_d');
	});

	it('are no heading, list, quotation or rule at the head of a line', () => {
		expect(escapeMarkup('# a\n  > b\n1. c\n12) d\n3.5 e\n- f\n:-g\n: h')).toBe(
			'\\# a\n  \\> b\n1\\. c\n12\\) d\n3.5 e\n\\- f\n\\:-g\n: h',
		);
	});

	it('are read in a time that grows with their length alone', () => {
		const blank = '\n'.repeat(300_000);
		expect(escapeMarkup(`${blank}a`)).toBe(`${blank}a`);
	});
});
