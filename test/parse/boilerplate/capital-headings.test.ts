import {expect, it} from 'vitest';
import type {Draft} from '../../../source/parse/article-builder.js';
import {capitalHeadings} from '../../../source/parse/boilerplate/capital-headings.js';

const paragraph = (text: string): Draft => ({kind: 'paragraph', text, styles: []});
const prose = paragraph(
	'The pier was closed for the winter, as it had been in the year before, and nobody was surprised.',
);
const kinds = (...drafts: readonly Draft[]) =>
	capitalHeadings(drafts).map(({kind, level}) => kind + (level ?? ''));

it.each(['WHO WILL MEND THE PIER?', 'AT THE QUAY', 'TIP-INS', 'IL PORTO È CHIUSO', '2024 IN FIGURES'])(
	'makes a heading of %s',
	line => {
		expect(kinds(prose, paragraph(line), prose)).toEqual(['paragraph', 'heading2', 'paragraph']);
		expect(kinds(paragraph('___'), paragraph(line), prose)[1]).toBe('heading2');
		expect(kinds(paragraph('This is what they ask:'), paragraph(line), prose)[1]).toBe('heading2');
	},
);

it.each([
	'NOBODY KNOWS.',
	'(SOUND OF WAVES)',
	'PIER',
	'ANN LEE:',
	'At the quay',
	'THE PIER WAS CLOSED AND '.repeat(5),
])('makes none of %s', line => {
	expect(kinds(prose, paragraph(line), prose)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

it('makes none of what has no paragraph on both sides', () => {
	const line = paragraph('AT THE QUAY');
	expect(kinds(line, prose, line)).toEqual(['paragraph', 'paragraph', 'paragraph']);
	expect(kinds(prose, line, line, prose)).not.toContain('heading2');
	expect(kinds({...prose, kind: 'title'}, line, prose)[1]).toBe('paragraph');
});

it('makes none of the names of those who speak', () => {
	const [ann, bo] = [paragraph('ANN LEE'), paragraph('BO EK')];
	expect(kinds(prose, ann, prose, bo, prose, ann, prose)).not.toContain('heading2');
});
