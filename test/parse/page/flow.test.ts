import {describe, expect, it} from 'vitest';
import {withFlow, withPlaces} from '../../../source/parse/page/flow.js';
import {findReadable} from '../../../source/parse/page/readable.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {type Element, elements, type Node} from '../../../source/parse/tree/tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const prose =
	'The harbour was closed for the night, and the ferries stayed where they were until the wind had turned.';
const paragraph = `<p>${prose}</p>`;
const found = (pieces: string): string => {
	const article = findReadable(toTree(`<body><main>${paragraph.repeat(4)}${pieces}</main></body>`));
	return article ? wordsOf(article) : '';
};

describe('withFlow', () => {
	it.each([
		'<div class="card"><h3><a href="/a">A lamp for the pier</a></h3><p>It shines for two nights.</p><p><a href="/b">$20 at the chandler</a></p></div>',
		'<div class="media"><p>The lamp is PIECE old.</p><p>It shines.</p></div>',
		'<div class="row"><div class="cell"><div class="widget"><p>The lamp shines for two nights.</p></div></div></div>',
		'<div><div><p>You can read <a href="/r">the whole report of the harbour master</a> here.</p></div></div>',
	])('keeps prose between paragraphs: %s', piece => {
		expect(found(`${piece}${paragraph}`)).toContain(wordsOf(toTree(piece)));
	});

	it('keeps code behind a paragraph, the last one as well', () => {
		const example =
			'<div class="sidebar-box"><p><a href="/run">Run it</a></p><pre>row --to pier --by night</pre></div>';
		expect(found(example)).toContain('row --to pier');
		expect(found(`${example}${paragraph}`)).toContain('row --to pier');
	});

	it('leaves out what stands behind the last paragraph, and links alone', () => {
		const card = '<div><h3><a href="/a">Other ports are open</a></h3><p>Two were full on Friday.</p></div>';
		const links = '<div><p><a href="/a">Other ports are open</a></p></div>';
		expect(found(`${paragraph}${card}`)).not.toContain('ports');
		expect(found(`${links}${paragraph}`)).not.toContain('ports');
	});

	it('knows a paragraph again that stood in a frame by itself', () => {
		const page = withPlaces(
			toTree(`<main><div>${paragraph}</div><div><p>Two is here.</p></div>${paragraph}</main>`),
		);
		const unframed = (element: Element): Element => ({
			...element,
			children: element.children.flatMap((child): Node[] =>
				typeof child === 'string'
					? [child]
					: child.name !== 'div'
						? [unframed(child)]
						: child.children.filter(inner => wordsOf(inner) === prose),
			),
		});
		expect(wordsOf(unframed(page))).toBe(`${prose} ${prose}`);
		expect(wordsOf(withFlow(unframed(page), page))).toBe(`${prose} Two is here. ${prose}`);
	});

	it('puts pieces back in order, and none twice', () => {
		const page = withPlaces(
			toTree(
				`<main>${paragraph}<h2>One</h2><div><p>Two is here.</p></div><div><p>Three is here.</p></div>${paragraph}</main>`,
			),
		);
		const without = (element: Element): Element => ({
			...element,
			children: element.children.flatMap((child): Node[] =>
				typeof child === 'string' ? [child] : child.name === 'div' ? [] : [without(child)],
			),
		});
		const whole = withFlow(without(page), page);
		expect(wordsOf(whole)).toBe(`${prose} One Two is here. Three is here. ${prose}`);
		expect([...elements(withFlow(whole, page))]).toHaveLength([...elements(page)].length);
	});
});
