import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../../markdown.js';

const parse = (markdown: string, address?: string) =>
	parseMarkdown(markdown, {kind: 'file', name: 'a.md'}, address);
const told = (markdown: string): string[] => {
	const {text, blocks} = parse(markdown);
	return blocks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
};

describe('the title of a Markdown document', () => {
	it('is the heading at its top', () => {
		expect(told('# One *two*\n\nText')).toEqual(['title One two', 'paragraph Text']);
	});

	it('is what its front matter says, and is not shown twice', () => {
		expect(told('---\ntitle: One\n---\n# One\n\nText')).toEqual(['title One', 'paragraph Text']);
		expect(told('---\ntitle: One\n---\n# Two\n\nText')).toEqual([
			'title One',
			'heading Two',
			'paragraph Text',
		]);
	});

	it.each([
		['below other words', 'Text\n\n# One', ['paragraph Text', 'heading One']],
		['among its equals', '# One\n\n# Two', ['heading One', 'heading Two']],
		['of a lower rank', '## One\n\nText', ['heading One', 'paragraph Text']],
		['without words', '#\n\nText', ['paragraph Text']],
	])('is no heading %s', (_, markdown, blocks) => {
		expect(parse(markdown).title).toBeNull();
		expect(told(markdown)).toEqual(blocks);
	});
});

describe('parseMarkdown', () => {
	it('resolves links against the address that answered', () => {
		const markdown = '[up](../b.md) and [out](https://x.example/) and [bad](javascript:alert(1))';
		expect(parse(markdown, 'https://news.example/1/a.md').inlines.map(({target}) => target)).toEqual([
			'https://news.example/b.md',
			'https://x.example/',
		]);
		expect(parse(markdown).inlines.map(({target}) => target)).toEqual(['../b.md', 'https://x.example/']);
	});

	it('keeps a list of two ranks with its numbers', () => {
		const {blocks} = parse('3. three\n4. four\n   - inner');
		expect(blocks.map(({level, marker}) => [level, marker])).toEqual([
			[1, '3.'],
			[1, '4.'],
			[2, '•'],
		]);
	});

	it('drops what HTML would not show', () => {
		expect(told('one <script>alert(1)</script><style>p {}</style><!-- two -->three')).toEqual([
			'paragraph one three',
		]);
	});

	it('reads entities, and lets none bring control characters in', () => {
		expect(told('&ldquo;one&rdquo; &#x202E;two &#7;three')).toEqual(['paragraph “one” two \uFFFDthree']);
	});

	it('says where its front matter is broken, and goes on', () => {
		const {text, notices} = parse('---\ntitle: "a\n---\n\nText');
		expect(text).toBe('Text');
		expect(notices.length).toBe(1);
	});

	it('is not held up by marks that nest without end', () => {
		for (const mark of ['*', '_', '[', 'a `', '<b>', '**a ', '<div>']) {
			expect(parse(`${mark.repeat(5000)}word`).text).toContain('word');
		}

		expect(told(`${'> '.repeat(5000)}word\n\nthe end`)).toEqual(['quote word', 'paragraph the end']);
		expect(told(`the beginning\n\n${'- '.repeat(5000)}word`)).toEqual([
			'paragraph the beginning',
			'item word',
		]);

		const steps = Array.from({length: 500}, (_, i) => `${' '.repeat(2 * i)}- item${i}`);
		expect(parse(steps.join('\n')).text.match(/item/g)?.length).toBe(500);
	});

	it('tells a picture that stands alone by its words and its title', () => {
		expect(told('![A *red* boat](b.jpg "Off Hamnoy")')).toEqual(['caption A red boat\nOff Hamnoy']);
		expect(told('[![A boat](b.jpg "A boat")](https://x.example/)')).toEqual(['caption A boat']);
		expect(told('![](b.jpg)')).toEqual([]);
		expect(told('Go ![A boat](b.jpg) on')).toEqual(['paragraph Go on']);
	});

	it('keeps the links of a table, and how its columns are set', () => {
		const {text, blocks, inlines} = parse(
			'| a | b | c |\n|---:|:---:|---|\n| see [the map](https://x.example/map) | 2 | [3](https://x.example/3) |',
		);
		expect(blocks[0]).toMatchObject({kind: 'table', alignments: ['right', 'center', null]});
		expect(inlines.map(({start, end}) => text.slice(start, end))).toEqual(['the map', '3']);
	});

	it('takes the line below the title that says who wrote, and when', () => {
		const article = parse('# Der Hafen\n\n*Von Anna Lind, 4. April 2025*\n\nEr ist leer.');
		expect(article).toMatchObject({byline: 'Anna Lind', published: '2025-04-04'});
		expect(article.text).toBe('Der Hafen\n\nEr ist leer.');
		expect(parse('---\nauthor: Bo Ek\n---\n\n# Fog\n\nBy Ann Lee\n\nText.').byline).toBe('Bo Ek');
		expect(parse('By Ann Lee\n\nText.').byline).toBeNull();
	});

	it('has footnotes at the end, and their numbers where they are called', () => {
		expect(told('The ferry[^a] left[^b].\n\n[^b]: At noon.\n[^a]: A ship.\n\nThe end.')).toEqual([
			'paragraph The ferry[1] left[2].',
			'paragraph The end.',
			'item A ship.',
			'item At noon.',
		]);
	});
});
