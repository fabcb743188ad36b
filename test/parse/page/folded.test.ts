import {describe, expect, it} from 'vitest';
import {unfolded} from '../../../source/parse/page/folded.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {wordsOf} from '../../../source/parse/tree/words.js';

const shown = (html: string): string => wordsOf(unfolded(toTree(html)));

describe('unfolded', () => {
	it.each([
		'<div class="faq-accordion collapse" hidden>It is open.</div>',
		'<div class="read-more-content" hidden>It is open.</div>',
		'<div role="tabpanel" hidden>It is open.</div>',
		'<h3><button id="a">It is</button></h3><div role="region" aria-labelledby="a" hidden>open.</div>',
		'<h3><button>It is open.</button></h3>',
		'<dt><span><button>It is open.</button></span></dt>',
	])('opens %s', html => {
		expect(shown(html)).toBe('It is open.');
	});

	it('leaves nothing on a panel that hides it from some', () => {
		const tree = unfolded(toTree('<p class="tab-pane" aria-hidden="true" style="display: none">Open.</p>'));
		expect(JSON.stringify(tree)).toContain('{"class":"tab-pane"}');
	});

	it.each([
		'<div hidden>It is gone.</div>',
		'<div role="region" aria-labelledby="a" hidden>It is gone.</div>',
		'<div class="table-content" hidden>It is gone.</div>',
		'<button>It is gone.</button>',
	])('leaves %s', html => {
		expect(shown(html)).toBe('');
	});

	it('leaves the button beside a heading’s words', () => {
		expect(shown('<h3>The quay <button>Copy</button></h3>')).toBe('The quay');
	});
});
