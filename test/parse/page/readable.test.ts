import {describe, expect, it} from 'vitest';
import {findReadable} from '../../../source/parse/page/readable.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const paragraph =
	'<p>The harbour was closed for the night, and the ferries stayed where they were until the wind had turned.</p>';
const found = (html: string): string => {
	const article = findReadable(toTree(`<body><main>${html}</main></body>`));
	return article ? wordsOf(article) : '';
};

describe('findReadable', () => {
	it.each(['widget text-editor', 'media-body'])(
		'keeps what stands in a frame, at the end as well: %s',
		name => {
			expect(
				found(`${paragraph.repeat(4)}<div class="${name}"><p>It was the fourth storm.</p></div>`),
			).toContain('fourth storm');
		},
	);

	it.each(['class="sub-header"', 'id="the-community-and-its-widgets"'])('keeps a heading with %s', name => {
		const html = `${paragraph}<h2 ${name}>The third storm</h2>${paragraph.repeat(4)}`;
		expect(found(html)).toContain('The third storm');
	});

	it('takes no frame of a heading for the article, whatever its class is', () => {
		const heading = '<div class="titlepage"><div><h2>How to row at night in the fog</h2></div></div>';
		const text = `<div class="para">${'The harbour was closed and nobody was there to see it. '.repeat(4)}</div>`;
		const code = '<div class="listing"><pre>row --to pier --by night --without lamps</pre></div>';
		expect(found(`<div class="section">${heading}${text}${code}${text}${code}${text}</div>`)).toContain(
			'row --to',
		);
	});

	it('takes no frame of an example for the article either', () => {
		const text = `<div class="para">${'The harbour was closed and nobody was there to see it. '.repeat(4)}</div>`;
		const code = `<div class="example"><p class="title">How to row</p><div class="example-contents"><pre>${'row --to pier, '.repeat(20)}</pre></div></div>`;
		expect(found(`<div class="section">${text}${code}${text}${text}</div>`)).toContain('nobody was there');
	});

	it('finds what paragraphs have in common, however many frames stand around each', () => {
		const framed = (html: string) => `${'<div>'.repeat(5)}${html}${'</div>'.repeat(5)}`;
		const other = paragraph.replace('harbour', 'lighthouse');
		expect(found(`${framed(paragraph.repeat(3))}${framed('<h2>Rain</h2>')}${framed(other)}`)).toContain(
			'lighthouse',
		);
	});

	it('puts back a caption between the headline and what is called the article', () => {
		const picture = (words: string) => `<figure><img><figcaption>${words}</figcaption></figure>`;
		const html = `${picture('Another story')}<h1>Fog</h1>${picture('The pier')}<article>${paragraph.repeat(4)}</article>`;
		expect(found(`${html}${picture('The sea')}`)).toMatch(/^The pier The harbour/);
		expect(found(`${html}${picture('The sea')}`)).not.toContain('The sea');
	});

	it('keeps a part of a document, whatever its heading makes of its id', () => {
		const part = `<section id="related-comments"><h2>Related comments</h2><p>It rained again.</p></section>`;
		expect(found(`<section id="fog"><h2>Fog</h2>${paragraph.repeat(4)}${part}</section>`)).toContain(
			'It rained',
		);
	});

	it('keeps a piece of a line, whatever its class is', () => {
		const dateline = '<p><span class="legendSpanClass">OSLO</span> – The harbour was closed again.</p>';
		expect(found(`${dateline}${paragraph.repeat(4)}`)).toContain('OSLO');
	});
});
