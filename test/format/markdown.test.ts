import {describe, expect, it} from 'vitest';
import {analyse} from '../../source/analyse/analyse.js';
import type {Analysis} from '../../source/document/analysis.js';
import type {Article, Block} from '../../source/document/article.js';
import {clean} from '../../source/document/clean.js';
import {format} from '../../source/format/format.js';
import {ArticleBuilder} from '../../source/parse/article-builder.js';
import {parseText} from '../../source/parse/text/text.js';
import {toBlocks} from '../../source/parse/tree/blocks.js';
import {toTree} from '../../source/parse/tree/html-tree.js';
import {parseMarkdown} from '../markdown.js';
import {model} from '../model.js';

const location = {kind: 'file', name: 'a.md'} as const;

const analysisOf = (article: Pick<Article, 'text' | 'blocks' | 'inlines'>): Analysis => ({
	article: {
		location,
		title: null,
		byline: null,
		siteName: null,
		published: null,
		language: null,
		url: null,
		notices: [],
		...article,
	},
	sections: [],
	speakers: [],
	quotations: [],
});

const blocksOf = (html: string): Pick<Article, 'text' | 'blocks' | 'inlines'> => {
	const builder = new ArticleBuilder();
	toBlocks(toTree(html), builder);
	const {text, ...structure} = builder.finish();
	return {text: clean(text), ...structure};
};

const markdownOf = (html: string): string => format(analysisOf(blocksOf(html)), {format: 'markdown'});

/** A block as it should come back: Markdown has no captions, its first heading rank is the title's, and it counts for itself. */
const essence = ({text, blocks}: Pick<Article, 'text' | 'blocks'>): string[] =>
	blocks.map(({kind, start, end}) => `${kind === 'caption' ? 'paragraph' : kind}: ${text.slice(start, end)}`);

/**
 * How each sign is set, in the blocks that the kinds say may be set as they like: a caption is set in italics as a whole.
 */
const looks = (
	{text, blocks, inlines}: Pick<Article, 'text' | 'blocks' | 'inlines'>,
	kinds: readonly Block[],
): string[] =>
	blocks
		.filter((_, i) => kinds[i]?.kind !== 'caption')
		.flatMap(({start, end}) =>
			Array.from({length: end - start}, (_, i) => {
				const at = start + i;
				const styles = inlines
					.filter(inline => inline.start <= at && at < inline.end && text[at].trim() !== '')
					.map(({kind, target}) => target ?? kind);
				return [text[at], ...new Set(styles.sort())].join(' ');
			}),
		);

/** Numbers that look random and are the same each time. */
const random = (seed: number): ((limit: number) => number) => {
	let state = seed;
	return limit => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
};

const fragments = [
	...['word', 'a', 'Two words', 'é', '你好', '🕘', '“said”', '(x)', '1', '10', 'C#', 'x_y_z', 'it’s'],
	...[
		'*',
		'**',
		'_',
		'`',
		'``',
		'~',
		'~~',
		'#',
		'##',
		'-',
		'+',
		'=',
		'===',
		'---',
		'>',
		'|',
		' | ',
		':-',
		'!',
	],
	...[
		'[',
		']',
		'](',
		'\\',
		'&lt;',
		'&amp;amp;',
		'&amp;',
		'1.',
		'2)',
		'. ',
		') ',
		'&lt;b&gt;',
		'…',
		'—',
		' ',
		' ',
		' ',
	],
];

const inline = (pick: (limit: number) => number, depth: number): string =>
	Array.from({length: 1 + pick(5)}, () => {
		const kind = depth > 2 ? 0 : pick(14);
		const inner = () => inline(pick, depth + 1);
		switch (kind) {
			case 9:
				return `<b>${inner()}</b>`;
			case 10:
				return `<em>${inner()}</em>`;
			case 11:
				return `<code>${fragments[pick(fragments.length)]}${fragments[pick(fragments.length)]}</code>`;
			case 12:
				return depth === 0 ? `<a href="https://x.example/${pick(9)}?a=(b)">${inner()}</a>` : inner();
			case 13:
				return '<br>';
			default:
				return fragments[pick(fragments.length)];
		}
	}).join('');

const list = (pick: (limit: number) => number, depth: number): string => {
	const name = ['ul', 'ol', `ol start=${1 + pick(120)}`][pick(3)];
	const items = Array.from({length: 1 + pick(3)}, () => {
		const words = inline(pick, 1);
		return `<li>${pick(4) === 0 ? `<p>${words}</p><p>${inline(pick, 1)}</p>` : words}${depth < 3 && pick(3) === 0 ? list(pick, depth + 1) : ''}</li>`;
	});
	return `<${name}>${items.join('')}</${name.slice(0, 2)}>`;
};

const block = (pick: (limit: number) => number): string => {
	switch (pick(9)) {
		case 0:
			return `<h${2 + pick(5)}>${inline(pick, 1)}</h2>`;
		case 1:
			return `<blockquote><p>${inline(pick, 0)}</p><p>${inline(pick, 0)}</p></blockquote>`;
		case 2:
			return `<figcaption>${inline(pick, 0)}</figcaption>`;
		case 3:
			return `<pre>  ${fragments[pick(fragments.length)]}\n\n\t${fragments[pick(fragments.length)]}</pre>`;
		case 4: {
			const row = (cell: string) => `<tr>${`<${cell}>${inline(pick, 3)}</${cell}>`.repeat(1 + pick(3))}</tr>`;
			return `<table>${row('th')}${row('td')}${row('td')}</table>`;
		}

		case 5:
		case 6:
			return list(pick, 1);
		default:
			return `<p>${inline(pick, 0)}</p>`;
	}
};

describe('an article written as Markdown', () => {
	it('has a mark for each hand that a quotation in a mail went through', () => {
		const article = parseText('It stands.\n\n> Why?\n>> It turns,\n>> I see.\n> No.', location);
		expect(format(analysisOf(article), {format: 'markdown'})).toBe(
			'It stands.\n\n> Why?\n>\n> > It turns,\\\n> > I see.\n>\n> No.\n',
		);
		expect(format(analysisOf(article), {format: 'text'})).toBe(
			'It stands.\n\n  Why?\n\n    It turns,\n    I see.\n\n  No.\n',
		);
	});

	it('reads as the same article again, whatever is in it', () => {
		for (let seed = 1; seed <= 1000; seed++) {
			const pick = random(seed * 7919);
			const html = Array.from({length: 1 + pick(4)}, () => block(pick)).join('');
			const before = blocksOf(html);
			const markdown = format(analysisOf(before), {format: 'markdown'});
			const after = parseMarkdown(markdown, location);
			const told = `seed ${seed}\n${html}\n${markdown}`;
			expect(essence(after), told).toEqual(essence(before));
			expect(looks(after, before.blocks), told).toEqual(looks(before, before.blocks));
		}
	});

	it.each([
		['strong words without the space at their end', '<p><b>Note: </b>read this.</p>', '**Note:** read this.'],
		['strong words that end within a word by tags', '<p><b>Note:</b>read</p>', '<strong>Note:</strong>read'],
		['two emphases side by side', '<p><i>one</i><i>two</i></p>', '*one*<em>two</em>'],
		['strong words within others once', '<p><b>one <b>two</b> three</b></p>', '**one two three**'],
		['code with a backtick in it', '<p>Call <code>a`b</code>.</p>', 'Call ``a`b``.'],
		[
			'a link behind an exclamation mark',
			'<p>Oh!<a href="https://x.example/">a</a></p>',
			'Oh\\![a](<https://x.example/>)',
		],
		[
			'a link with brackets in its address',
			'<p><a href="https://x.example/?q=(<b>)">a</a></p>',
			'[a](<https://x.example/?q=(%3Cb%3E)>)',
		],
		['a line that is broken', '<p>one<br>two</p>', 'one\\\ntwo'],
		['a line that is broken in a quotation', '<blockquote>one<br>two</blockquote>', '> one\\\n> two'],
		['a line that is broken in an item', '<ul><li>one<br>two</li></ul>', '- one\\\n  two'],
		['what looks like deleted text', '<p>~~one~~</p>', '\\~\\~one\\~\\~'],
		['a heading that ends in a sign', '<h2>Chapter #</h2>', '## Chapter \\#'],
		[
			'a second paragraph of an item',
			'<ul><li><p>one</p><p>two</p></li><li>three</li></ul>',
			'- one\n\n  two\n- three',
		],
		[
			'items below a number by its width',
			'<ol start=10><li>ten<ul><li>inner</li></ul></li></ol>',
			'10. ten\n    - inner',
		],
		['lists of two kinds', '<ul><li>one</li></ul><ol><li>two</li></ol>', '- one\n\n1. two'],
		[
			'a list of numbers right below another',
			'<ol start=7><li>seven</li><li>eight</li></ol><ol><li>one</li><li>two</li></ol><ol start=4><li>four</li></ol>',
			'7. seven\n8. eight\n1) one\n2) two\n\n4. four',
		],
		['an inner item without an outer one', '<ul><ul><li>inner</li></ul></ul>', '- inner'],
		[
			'an inner list that does not begin at one',
			'<ul><li>one<ol start=3><li>three</li></ol></li></ul>',
			'- one\n\n  3. three',
		],
		[
			'a table with rows of several lengths',
			'<table><tr><th></th><th>b</th></tr><tr><td>c</td></tr></table>',
			'|  | b |\n| --- | --- |\n| c |  |',
		],
		['code with a fence in it', '<pre>```\ncode\n```</pre>', '````\n```\ncode\n```\n````'],
	])('has %s', (_, html, markdown) => {
		expect(markdownOf(html)).toBe(`${markdown}\n`);
		expect(essence(parseMarkdown(markdown, location))).toEqual(essence(blocksOf(html)));
	});

	it('has figures in tables as they are, columns as they are set, and links', () => {
		const table =
			'| Hour | Flow |\n| --- | ---: |\n| 88.1 | -3 |\n| 1. a | [b](<https://x.example/>) \\*c\\* |\n';
		const article = parseMarkdown(table, location);
		expect(format(analysisOf(article), {format: 'markdown'})).toBe(table);
	});

	it('escapes a number only where it could begin a list', () => {
		expect(markdownOf('<p>88.1 metres</p>')).toBe('88.1 metres\n');
		expect(markdownOf('<p>88. metres</p>')).toBe('88\\. metres\n');
	});

	it('may hold more rows and backticks than a stack', () => {
		const written = (kind: Block['kind'], text: string) =>
			format(analysisOf({text: clean(text), blocks: [{kind, start: 0, end: text.length}], inlines: []}), {
				format: 'markdown',
			});
		expect(written('table', 'a | b\n'.repeat(150_000).trim())).toContain('\n| a | b |\n');
		const ticks = '` '.repeat(150_000).trim();
		expect(written('code', ticks).startsWith('```\n` ')).toBe(true);
		const span = {kind: 'code', start: 0, end: ticks.length} as const;
		expect(
			format(
				analysisOf({
					text: clean(ticks),
					blocks: [{kind: 'paragraph', start: 0, end: ticks.length}],
					inlines: [span],
				}),
				{format: 'markdown'},
			).startsWith('`` ` '),
		).toBe(true);
	});

	it('sets any number of words of a paragraph in a style', () => {
		const count = 100_000;
		const inlines = Array.from(
			{length: count},
			(_, i) => ({kind: 'emphasis', start: 2 * i, end: 2 * i + 1}) as const,
		);
		const article = {
			text: clean('a '.repeat(count).trimEnd()),
			blocks: [{kind: 'paragraph', start: 0, end: 2 * count - 1} as const],
			inlines,
		};
		const written = format(analysisOf(article), {format: 'markdown'});
		expect(written === `${'*a* '.repeat(count).trimEnd()}\n`).toBe(true);
	});

	it('keeps its title and its own headings apart', () => {
		const article = parseMarkdown(
			'---\ntitle: "The *title* #"\n---\n\n# One\n\nText.\n\n# Two\n\nText.',
			location,
		);
		const again = parseMarkdown(format(analysisOf(article), {format: 'markdown'}), location);
		expect(again.title).toBe('The *title* #');
		for (const view of ['sections', 'speakers', 'quotes'] as const) {
			const listed = format(analyse(article, model), {format: 'markdown', view});
			expect(parseMarkdown(listed, location).title).toBe('The *title* #');
		}
		expect(essence(again)).toEqual(essence(article));
	});
});

describe('sections written as Markdown', () => {
	it('are a list that skips no level', () => {
		const article = parseMarkdown('## One\n\n#### Two\n\n#### Three\n\n### Four\n\n## Five', location);
		expect(format(analyse(article, model), {format: 'markdown', view: 'sections'})).toBe(
			'- One\n    - Two\n    - Three\n    - Four\n- Five\n',
		);
	});
});

describe('quotations written as Markdown', () => {
	it('keep paragraphs and lines apart', () => {
		const text = 'He said: “One\ntwo.\n\n“Three,” he went on.';
		const quotation = {
			id: 'q1',
			kind: 'direct',
			start: 9,
			end: 28,
			text: text.slice(9, 28),
			parts: [{start: 9, end: 28}],
			quoted: [],
			cue: null,
			source: null,
			chain: [],
			verbatim: true,
			speakers: [],
			section: 's1',
			confidence: 1,
		} as const;
		const analysis = {...analysisOf({text: clean(text), blocks: [], inlines: []}), quotations: [quotation]};
		expect(format(analysis, {format: 'markdown', view: 'quotes'})).toContain(
			'> “One\\\n> two.\n>\n> “Three,”\n>\n> — **unattributed** (direct)\n',
		);
	});
});
