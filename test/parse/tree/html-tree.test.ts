import {describe, expect, it} from 'vitest';
import {limits} from '../../../source/document/limits.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {type Element, elements, textOf} from '../../../source/parse/tree/tree.js';

const depthOf = (element: Element): number =>
	1 + Math.max(0, ...element.children.map(child => (typeof child === 'string' ? 0 : depthOf(child))));

describe('toTree', () => {
	it('parses fragments and pages alike', () => {
		for (const html of ['<p>Hello', '<html><body><p>Hello</p></body></html>', 'Hello']) {
			expect(textOf(toTree(html))).toBe('Hello');
		}
	});

	it('keeps every word of markup that nests without end, no deeper than its limit', () => {
		const root = toTree(`${'<div>'.repeat(50_000)}<p>deep</p><p>down</p>`);
		expect(textOf(root)).toBe('deepdown');
		expect(depthOf(root)).toBeLessThanOrEqual(limits.nesting + 1);
	});

	it('drops control characters that entities bring in', () => {
		expect(textOf(toTree('<p title="&#27;x">a&#27;[31mb&#x202E;c</p>'))).toBe('abc');
		const [, , , p] = [...elements(toTree('<p title="&#7;x">'))];
		expect(p.attributes).toEqual({title: 'x'});
	});

	it('shows what a component shows, and no template besides', () => {
		const component = (template: string) => `<x-story>${template}<p>Below.</p></x-story>`;
		const shown = '<template shadowrootmode="open"><p>Shown.</p></template>';
		expect(textOf(toTree(component(shown)))).toBe('Shown.Below.');
		expect(textOf(toTree(component('<template><p>Not.</p></template>')))).toBe('Below.');
	});

	it('takes no anchor for a link that only marks a place, nor what stands in it where nobody closed it', () => {
		const names = (html: string): string[] =>
			elements(toTree(html))
				.slice(3)
				.map(({name}) => name);
		expect(names('<p><a name="ferries">Ferries</a></p>')).toEqual(['p', 'span']);
		expect(names('<a id="ferries"/><p>They sail.</p><p>They do.</p>')).toEqual(['div', 'p', 'p']);
		expect(names('<a id="comments" href="/"><p>They sail.</p></a>')).toEqual(['a', 'p']);
		expect(elements(toTree('<a id="comments" class="x"/><p>They sail.</p>'))[3].attributes).toEqual({
			class: 'x',
		});
	});

	it('leaves out the mark beside a heading that leads to it', () => {
		expect(textOf(toTree('<h2>Ferries<a href="#ferries">¶</a></h2>'))).toBe('Ferries');
		expect(textOf(toTree('<h2><a href="#ferries">#</a>Ferries</h2>'))).toBe('Ferries');
		expect(textOf(toTree('<p>See <a href="/ferries">#</a> or <a href="#one">1</a>.</p>'))).toBe(
			'See # or 1.',
		);
	});

	it('leaves out the mark behind a note that leads back to the text', () => {
		expect(textOf(toTree('<li>Of rope.<a href="#ref1">↩︎</a></li>'))).toBe('Of rope.');
		expect(textOf(toTree('<li><b><a href="#ref1">^</a></b> Of rope.</li>'))).toBe(' Of rope.');
		expect(textOf(toTree('<h2>Ropes<a href="#ropes">\u200B</a></h2>'))).toBe('Ropes');
		expect(textOf(toTree('<p><a href="#top">↑ Top</a></p>'))).toBe('↑ Top');
	});

	it('raises the number of a note, and leaves as it is what stands in brackets', () => {
		expect(textOf(toTree('<p>Rope<sup><a href="#n1">1</a></sup></p>'))).toBe('Rope¹');
		expect(textOf(toTree('<p>Rope<a class="footnote-anchor" href="#n1">1</a></p>'))).toBe('Rope¹');
		expect(textOf(toTree('<p>Rope<sup><a href="#n1"><b>[</b>1<b>]</b></a></sup></p>'))).toBe('Rope[1]');
	});

	it('reads a formula in one line, as TeX where it has more of them', () => {
		const formula = (inner: string, tex = '') => textOf(toTree(`<p>So <math${tex}>${inner}</math>.</p>`));
		const annotation = '<annotation encoding="application/x-tex">t = 4</annotation>';
		expect(
			formula(
				`<semantics><mrow><mi>t</mi>\n<mo>=</mo><mn>4</mn></mrow>${annotation}</semantics>`,
				' alttext="t"',
			),
		).toBe('So t=4.');
		expect(formula('<mfrac><mi>a</mi><mi>b</mi></mfrac>', ' alttext="\\frac{a}{b}"')).toBe(
			'So \\frac{a}{b}.',
		);
		expect(formula('<msup><mi>a</mi><mn>2</mn></msup>')).toBe('So a2.');
		expect(formula('<mrow>'.repeat(50_000))).toBe('So .');
	});

	it('survives anything', () => {
		for (const html of [
			'',
			'<',
			'<'.repeat(100_000),
			'</p></div>',
			'<table><tr><td>'.repeat(1000),
			'\uFFFD',
		]) {
			expect(toTree(html).name).toBe('html');
		}
	});
});
