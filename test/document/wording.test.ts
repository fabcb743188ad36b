import {describe, expect, it} from 'vitest';
import {confidenceInWords, count, dateInWords} from '../../source/document/wording.js';

describe('wording', () => {
	it('writes dates out, whatever the locale', () => {
		expect(dateInWords('2022-03-31')).toBe('31 March 2022');
		expect(dateInWords('2022-12-01')).toBe('1 December 2022');
	});

	it('counts things', () => {
		expect([0, 1, 2].map(n => count(n, 'quotation'))).toEqual([
			'0 quotations',
			'1 quotation',
			'2 quotations',
		]);
	});

	it('says how sure it is', () => {
		expect([1, 0.9, 0.8, 0.5, 0.1].map(confidenceInWords)).toEqual([
			'sure',
			'sure',
			'likely',
			'uncertain',
			'a guess',
		]);
	});
});
