import {describe, expect, it} from 'vitest';
import {measureAll} from '../../../source/parse/page/extents.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';
import {elements} from '../../../source/parse/tree/tree.js';

/** How much stands in the first element of a name, and how deep what is shown in it goes. */
const measured = (html: string, name: string) => {
	const root = toTree(`<body>${html}</body>`);
	const measures = measureAll<{readonly depth: number}>(root, (_, __, inner) => ({
		depth: 1 + inner.reduce((most, {depth}) => Math.max(most, depth), 0),
	}));
	const [element] = [...elements(root)].filter(one => one.name === name);
	return measures.get(element);
};

describe('measures of elements', () => {
	it('count no white space, and apart what links hold', () => {
		expect(measured('<p>It <b>was</b> <a href="/now">late <i>now</i></a>.</p>', 'p')).toEqual({
			text: 13,
			unlinked: 6,
			depth: 3,
		});
		expect(measured('<p>It <a>was <i>late</i></a></p>', 'i')).toEqual({text: 4, unlinked: 4, depth: 1});
	});

	it('leave out what is not shown', () => {
		const html = '<div>It<script>was()</script></div>';
		expect(measured(html, 'div')).toEqual({text: 2, unlinked: 2, depth: 1});
		expect(measured(html, 'script')).toBeUndefined();
	});
});
