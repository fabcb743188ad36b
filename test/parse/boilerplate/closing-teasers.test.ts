import {describe, expect, it} from 'vitest';
import type {BlockKind} from '../../../source/document/article.js';
import type {Draft} from '../../../source/parse/article-builder.js';
import {closingTeasers} from '../../../source/parse/boilerplate/closing-teasers.js';

const plain = (kind: BlockKind, text: string): Draft => ({kind, text, styles: []});
const link = (text: string, target: string): Draft => ({
	kind: 'heading',
	text,
	styles: [{kind: 'link', start: 0, end: text.length, target}],
});
const sentence = 'The harbour was closed for the night, and the ferries stayed where they were. ';
const article = plain('paragraph', sentence.repeat(10));
const teasers = (site: string): Draft[] => [
	plain('heading', 'From the coast'),
	...['Fog', 'Ships', 'Lamps'].flatMap(name => [
		link(name, `${site}/${name}`),
		plain('paragraph', `All that there is to know of ${name}.`),
	]),
];
const begin = (drafts: readonly Draft[], url: string | null = 'https://coast.example/a'): number =>
	closingTeasers(
		drafts,
		drafts.map(({styles}) => styles.length),
		url,
	);

describe('closingTeasers', () => {
	it('finds links to a page’s own site with a sentence below each, and the heading above them', () => {
		expect(begin([article, ...teasers('https://coast.example')])).toBe(1);
		expect(begin([article, ...teasers('')])).toBe(1);
	});

	it('leaves what an article is about: other sites, a list longer than the rest, one that something follows', () => {
		expect(begin([article, ...teasers('https://ships.example')])).toBe(8);
		expect(begin([plain('paragraph', sentence), ...teasers('')])).toBe(8);
		expect(begin([article, ...teasers(''), article])).toBe(9);
	});

	it('reads on where an article ends with a heading', () => {
		expect(begin([article, plain('heading', 'Ships')])).toBe(2);
	});

	it('leaves a list where it is not known whose page it is, one of links only, and a short one', () => {
		expect(begin([article, ...teasers('')], null)).toBe(8);
		expect(begin([article, ...teasers('').filter(({kind}) => kind === 'heading')])).toBe(5);
		expect(begin([article, ...teasers('').slice(0, 5)])).toBe(6);
	});
});
