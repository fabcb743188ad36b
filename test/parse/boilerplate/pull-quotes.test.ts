import {describe, expect, it} from 'vitest';
import type {BlockKind} from '../../../source/document/article.js';
import type {Draft} from '../../../source/parse/article-builder.js';
import {pullBoxes, pullQuotes} from '../../../source/parse/boilerplate/pull-quotes.js';
import {parseHtml} from '../../../source/parse/html.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

const block = (kind: BlockKind, text: string): Draft => ({kind, text, styles: []});
const said = block('paragraph', '“We never thought we would see smoke again,” the baker said on the square.');
const other = block('paragraph', 'The first boards should leave before summer.');
const shown = block('quote', 'We never thought we would see smoke again');

const foundIn = (...drafts: Draft[]): string[] => [...pullQuotes(drafts)].map(({text}) => text);

describe('pullQuotes', () => {
	it('finds words of the article that are shown once more, before them or behind them', () => {
		expect(foundIn(said, other, shown)).toEqual([shown.text]);
		expect(foundIn(shown, other, said)).toEqual([shown.text]);
	});

	it('finds the line below that says whose they are, and no paragraph there', () => {
		const told = block('paragraph', `Greta Holm came. ${said.text}`);
		expect(foundIn(told, other, shown, block('quote', '— Greta Holm, baker'))).toEqual([
			shown.text,
			'— Greta Holm, baker',
		]);
		expect(foundIn(said, shown, other)).toEqual([shown.text]);
	});

	it('leaves what a line introduces, what is quoted further, and what alone says whose words they are', () => {
		expect(foundIn(said, block('paragraph', 'The baker wrote:'), shown)).toEqual([]);
		expect(foundIn(said, other, shown, block('quote', 'Nobody had thought so at the mill.'))).toEqual([]);
		expect(foundIn(said, other, shown, block('quote', '— Governor Ann Lee'))).toEqual([]);
	});

	it('leaves what is quoted once, what is short, what is far away, and the same words twice as a quotation', () => {
		expect(foundIn(other, shown)).toEqual([]);
		expect(foundIn(said, block('quote', 'smoke again'))).toEqual([]);
		expect(foundIn(said, ...Array.from({length: 20}, () => other), shown)).toEqual([]);
		expect(foundIn(shown, other, shown)).toEqual([]);
	});
});

describe('pullBoxes', () => {
	const said =
		'<p>“If the crane comes before the ice, we load all of it at once,” said Ida Holm, who was late.</p>';
	const other = '<p>The boats lie in the harbour, and nobody knows for how long they will.</p>';
	const textOf = (...html: string[]): string =>
		parseHtml(`<article><h1>Crane</h1>${html.join('')}</article>`, {kind: 'file', name: 'a.html'}).text;

	it.each([
		'<aside>If the crane comes before the ice, we load all of it</aside>',
		'<table><tr><td>“If the crane comes before the ice, we load all of it”</td></tr></table>',
		'<div class="story-pull-quote">“If the crane comes before the ice, <b>we</b> load all of it”</div>',
	])('are left out of the text: %s', box => {
		expect([...pullBoxes(toTree(said + other + box))]).toHaveLength(1);
		expect(textOf(said, other.repeat(4), box, other)).toBe(textOf(said, other.repeat(4), other));
	});

	it.each([
		['<aside>If the crane comes</aside>', 'has too few words'],
		['<aside>If the crane never comes before the ice, we load all of it</aside>', 'has other words'],
		[
			'<aside>“If the crane comes before the ice, we load all of it,” Holm said on the quay.</aside>',
			'has more',
		],
		['<div>If the crane comes before the ice, we load all of it</div>', 'is no box'],
		['<div class="pull-quote">“Nobody on the quay has seen a crane of this size.”</div>', 'is new'],
	])('are not %s, which %s', box => {
		expect([...pullBoxes(toTree(said + other + box))]).toEqual([]);
	});

	it('are not two boxes with the same words, which no paragraph has', () => {
		const box = '<aside><p>Nobody on the quay has seen a crane of this size.</p></aside>';
		expect([...pullBoxes(toTree(said + box + other + box))]).toEqual([]);
	});
});
