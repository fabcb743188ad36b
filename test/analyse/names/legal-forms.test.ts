import {describe, expect, it} from 'vitest';
import {companyTailEnd} from '../../../source/analyse/names/legal-forms.js';
import {read} from '../read.js';
import {said} from '../said.js';

/** What of a sentence stands behind a company's name at its beginning. */
const tail = (sentence: string): string => {
	const {tokens} = read(sentence).passages[0];
	const start = tokens.findIndex(({text}) => /^[,(]$/.test(text));
	const end = companyTailEnd(tokens, start) ?? start;
	return tokens
		.slice(start, end)
		.map(({text}) => text)
		.join(' ');
};

describe('what stands behind the name of a company', () => {
	it.each([
		['Halden Foods, Inc. said so.', ', Inc.'],
		['Halden Foods, Pte. Ltd. said so.', ', Pte. Ltd.'],
		['Halden Foods, LLC, said so.', ', LLC'],
		['Halden Foods, plc said so.', ', plc'],
		['Halden Foods, S.A. said so.', ', S.A.'],
		['Halden Foods (NASDAQ: HLD) said so.', '( NASDAQ : HLD )'],
		['Halden Foods (NYSE American: HLD; TSX: HLD) said so.', '( NYSE American : HLD ; TSX : HLD )'],
		['Halden Foods, GmbH (Xetra: HLD) said so.', ', GmbH ( Xetra : HLD )'],
	])('is its legal form and its ticker: %s', (sentence, expected) => {
		expect(tail(sentence)).toBe(expected);
	});

	it.each([
		'Ballina, Co. Mayo, was calm.',
		'Reno, NV, was calm.',
		'Adelaide, SA, was calm.',
		'Borex (R: Texas) was calm.',
		'Halden (Photo: AP) was calm.',
		'Halden (HLD) was calm.',
		'Halden (at NYSE: HLD) was calm.',
		'Halden (NYSE: HLD',
	])('is no place, party or credit: %s', sentence => {
		expect(tail(sentence)).toBe('');
	});
});

describe('legal forms and tickers', () => {
	it('are nobody, whom the company does not mean', () => {
		expect(
			said(
				'Velmora Foods, Inc. (NYSE: VLM) announced on Monday that it would grow. The company said that it pays.',
			),
		).toEqual(['Velmora Foods: that it would grow', 'Velmora Foods: that it pays']);
	});

	it('part nobody from whoever runs it', () => {
		expect(said('Velmora Foods, Inc. President Ana Ruiz said that it pays.')).toEqual([
			'Ana Ruiz: that it pays',
		]);
	});

	it('part no two who are joined', () => {
		expect(
			said(
				'Ana Ruiz, chairman of Velmora, Inc., and Otto Lund, president of Orvex, Ltd., said that it pays.',
			),
		).toEqual(['Ana Ruiz, Otto Lund: that it pays']);
	});
});
