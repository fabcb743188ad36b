import {describe, expect, it} from 'vitest';
import {withoutInnerClaims} from '../../../source/analyse/speakers/inner-claims.js';
import type {Quotation} from '../../../source/document/analysis.js';
import {analysed, said} from '../said.js';
import {tell} from './speaking.js';

describe('what is told within somebody’s words in marks', () => {
	it.each([
		'“I was asked whether he had known,” Ruth Penn said.',
		'“They asked me whether he had known, and I said yes,” Ruth Penn said.',
		'“We were told that the ferry was late,” Ruth Penn said.',
		'“Tell me what will happen,” Ruth Penn said.',
		'“You hope that it will end,” Ruth Penn said.',
		'“That tells me that the mill is old,” Ruth Penn said.',
	])('is theirs alone where nobody is named for it: %s', text => {
		expect(said(text)).toEqual([`Ruth Penn: ${text.slice(0, text.indexOf('”') + 1)}`]);
	});

	it.each([
		'“The judge said so,” Ruth Penn said.',
		'“The judge sang about my mother all day,” Ruth Penn said.',
	])('is no more than a scrap: %s', text => {
		expect(said(text)).toEqual([`Ruth Penn: ${text.slice(0, text.indexOf('”') + 1)}`]);
	});

	it('is also that of whoever is named for it', () => {
		expect(said('“The judge asked whether he had known,” said Ruth Penn.')).toEqual([
			'Ruth Penn: “The judge asked whether he had known,”',
			'The judge: whether he had known',
		]);
	});

	it('leaves the others numbered in their order', () => {
		const {quotations, speakers} = analysed(
			'“They asked me whether he had known, and I said yes,” Ruth Penn said. “It was late,” said Tom Alder.',
		);
		expect(quotations.map(({id}) => id)).toEqual(['q1', 'q2']);
		expect(speakers.map(({name, quotations: own}) => [name, own])).toEqual([
			['Ruth Penn', ['q1']],
			['Tom Alder', ['q2']],
		]);
	});

	it('is told without marks as before', () => {
		expect(said('Alder was asked whether he had known.')).toEqual(['unattributed: whether he had known']);
	});
});

describe('words within which many report', () => {
	it('are known to be around the last of them', () => {
		const [some] = tell('[Ruth Penn] slept.').quotations;
		const quotation = (start: number, end: number, more: Partial<Quotation> = {}): Quotation => ({
			...some,
			start,
			end,
			cue: {start, end: start, text: 'said'},
			text: 'the ferry was late',
			...more,
		});
		const words = quotation(0, 500, {quoted: [{start: 0, end: 500, text: ''}]});
		const reports = Array.from({length: 20}, (_, i) => quotation(10 * i + 10, 10 * i + 15));
		const nobodys = quotation(300, 320, {source: null});
		const all = [words, ...reports, nobodys];
		expect(withoutInnerClaims(all, one => one !== nobodys)).toEqual([words, ...reports]);
		expect(withoutInnerClaims([...reports, nobodys], one => one !== nobodys)).toEqual([...reports, nobodys]);
	});
});
