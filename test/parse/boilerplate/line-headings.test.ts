import {expect, it} from 'vitest';
import type {Draft} from '../../../source/parse/article-builder.js';
import {lineHeadings} from '../../../source/parse/boilerplate/line-headings.js';

const paragraph = (text: string): Draft => ({kind: 'paragraph', text, styles: []});
const prose = paragraph(
	'The pier was closed for the winter, as it had been in the year before, and nobody was surprised.',
);
const kinds = (...drafts: readonly Draft[]) =>
	lineHeadings(drafts).map(({kind, level}) => kind + (level ?? ''));

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

const bold = (text: string): Draft => ({
	...paragraph(text),
	styles: [{kind: 'strong', start: 0, end: text.length}],
});

it('makes headings of what is bold, a picture beside it or not', () => {
	expect(kinds(prose, bold('At the quay'), prose)).toEqual(['paragraph', 'heading2', 'paragraph']);
	expect(kinds({...prose, kind: 'item'}, bold('‘No fish left’'), {...prose, kind: 'item'})[1]).toBe(
		'heading2',
	);
	const caption: Draft = {...paragraph('The pier at noon'), kind: 'caption'};
	expect(kinds(prose, caption, bold('At the quay'), caption, prose)[2]).toBe('heading2');
	expect(kinds(prose, paragraph('PICTURES OF THE PIER'), caption, prose)[1]).toBe('paragraph');
});

it.each(['How was it?', 'Ann Lee:', 'It was fine.', '“No fish”', 'Figure 4.1. The pier'])(
	'makes none of %s in bold',
	line => {
		expect(kinds(prose, bold(line), prose)[1]).toBe('paragraph');
	},
);

it('makes none of a line that is bold in part', () => {
	const line = {...bold('At the quay'), styles: [{kind: 'strong' as const, start: 0, end: 6}]};
	expect(kinds(prose, line, prose)[1]).toBe('paragraph');
});
