import {describe, expect, it} from 'vitest';
import {openingWords} from '../../source/ui/quotation-lines.js';
import {analysed} from '../analyse/said.js';

const opening = (markdown: string): string[] =>
	analysed(markdown).quotations.map(quotation => openingWords(quotation));

describe('openingWords', () => {
	it('are those in marks where a context comes before them', () => {
		expect(opening('The mayor, Ida Holm, said the ferries, all of them, were “late again”.')).toEqual([
			'…“late again”',
		]);
	});

	it('are the first of a turn in a talk, whoever is quoted in it', () => {
		const [first] = opening(
			'HOLM: For the record, she said in her letter that the ferries were “late again”.\n\nVOSS: I did not.\n\nHOLM: You did.',
		);
		expect(first).toMatch(/^For the record, /);
	});
});
