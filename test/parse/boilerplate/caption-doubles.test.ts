import {expect, it} from 'vitest';
import type {BlockKind} from '../../../source/document/article.js';
import type {Draft} from '../../../source/parse/article-builder.js';
import {withoutDoubles} from '../../../source/parse/boilerplate/caption-doubles.js';

const draft = (text: string, kind: BlockKind = 'caption'): Draft => ({kind, text, styles: []});
const prose = draft('The pier was closed for the winter.', 'paragraph');
const left = (...texts: readonly string[]): string[] =>
	withoutDoubles(texts.map(text => (text === '' ? prose : draft(text)))).map(({text}) =>
		text === prose.text ? '' : text,
	);

const caption = 'Two men mend a net on the pier.';

it.each([
	[
		'cut short, with its credit again',
		[`${caption} Ann Lee`, '', 'Ann Lee', 'Two men mend a net on the pie… View Full Size'],
		2,
	],
	['without its credit', [`${caption} Ann Lee`, '', caption], 2],
	['behind a label', [`PHOTO: ${caption}`, '', caption], 2],
	['in pieces before it', [caption, 'Ann Lee', `${caption} Ann Lee`], 1],
	['in pieces behind it', [`${caption} Ann Lee`, caption, 'Ann Lee'], 1],
])('takes away a caption that comes again %s', (_, texts, count) => {
	expect(left(...texts)).toHaveLength(count);
	expect(left(...texts).join(' ')).toContain(`${caption}`);
});

it.each([
	['a credit', ['Photo by Ann Lee-Berg, The Coast', '', 'Photo by Ann Lee-Berg, The Coast']],
	['a name', ['The pier at noon, by Ann Lee', '', 'Ann Lee']],
	['two of the same', ['The pier', 'The pier']],
])('keeps %s that may be another picture’s', (_, texts) => {
	expect(left(...texts)).toEqual(texts);
});

it('looks at captions alone', () => {
	const paragraph = draft(caption, 'paragraph');
	expect(withoutDoubles([draft(`${caption} Ann Lee`), paragraph])).toContain(paragraph);
});

it('looks for a caption among those before it, and no further than a page has them', () => {
	const all = Array.from({length: 120_000}, (_, i) => `${i} of all the people of the town on its pier`);
	expect(left(...all)).toEqual(all);
});
