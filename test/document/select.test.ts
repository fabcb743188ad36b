import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import type {QuotationKind} from '../../source/document/choices.js';
import {select, selectSpeakers} from '../../source/document/select.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const analysis = analyse(
	parseMarkdown(
		'“One,” said Anna Larsen.\n\n“Two,” said José Pérez.\n\nAnna Larsen said that the third was hers as well. “Four,” Larsen said.',
		{kind: 'file', name: 'a.md'},
	),
	model,
);
describe('select', () => {
	it('keeps the quotations of a speaker and a kind, and the speakers that are left', () => {
		const {quotations, speakers} = select(analysis, {speaker: 'larsen', kind: 'direct'});
		expect(quotations.map(({text}) => text)).toEqual(['“One,”', '“Four,”']);
		expect(speakers.map(({name, quotations: ids}) => [name, ids])).toEqual([
			['Anna Larsen', quotations.map(({id}) => id)],
		]);
	});

	it('keeps several kinds, each of a list, and none of an empty one', () => {
		const {quotations} = analysis;
		expect(select(analysis, {kind: ['direct', 'indirect']}).quotations).toEqual(quotations);
		expect(select(analysis, {kind: ['indirect', 'mixed']}).quotations).toEqual(
			quotations.filter(({kind}) => kind === 'indirect'),
		);
		expect(select(analysis, {kind: []}).quotations).toEqual([]);
		expect(selectSpeakers(analysis, {kind: ['indirect', 'mixed']}).speakers).toHaveLength(1);
	});

	it('tells of a selected speaker what holds of the whole article', () => {
		const {speakers} = selectSpeakers(analysis, {kind: 'indirect'});
		expect(speakers).toEqual(analysis.speakers.filter(({name}) => name === 'Anna Larsen'));
	});

	it('tells of the speaker who is asked for, and of nobody who says something with them', () => {
		const joint = analyse(
			parseMarkdown('“One,” said Ida Lund.\n\n“Two,” said Ida Lund and Vera Holm.', {
				kind: 'file',
				name: 'a.md',
			}),
			model,
		);
		expect(select(joint, {speaker: 'Lund'}).speakers.map(({name}) => name)).toEqual([
			'Ida Lund',
			'Vera Holm',
		]);
		expect(selectSpeakers(joint, {speaker: 'Lund'}).speakers.map(({name}) => name)).toEqual(['Ida Lund']);
	});

	it('refuses a kind that there is not', () => {
		const kind = ['direct', 'verbatim'] as unknown as QuotationKind[];
		for (const one of [select, selectSpeakers]) {
			expect(() => one(analysis, {kind})).toThrow(new RangeError('there is no kind verbatim'));
			expect(() => one(analysis, {kind: [undefined as unknown as QuotationKind]})).toThrow(RangeError);
		}
	});

	it('changes nothing where nothing is selected', () => {
		expect(select(analysis, {})).toBe(analysis);
	});
});
