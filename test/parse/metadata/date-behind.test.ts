import {describe, expect, it} from 'vitest';
import {dateBehind} from '../../../source/parse/metadata/date-behind.js';
import {readMetadata} from '../../../source/parse/metadata/metadata.js';
import {measureAll} from '../../../source/parse/page/extents.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

const prose = `<p>${'The fog stayed over the harbour for all of the day. '.repeat(8)}</p>`;
const find = (body: string): string | null => {
	const page = toTree(`<body>${body}</body>`);
	return dateBehind(
		page,
		measureAll(page, () => ({})),
		'en-GB',
	);
};

describe('dateBehind', () => {
	it.each([
		'<p class="date">May 27, 2013</p>',
		'<div class="entry-date"><span>Monday</span> 27 May 2013</div>',
		'<p>Published: May 27, 2013</p>',
		'<ul><li><strong>Published</strong> 27.05.2013</li></ul>',
		'<p class="date">May 27, 2013</p><p>First published on 27 May 2013</p>',
	])('finds the day behind a long text: %s', line => {
		expect(find(`<h1>Fog</h1>${prose}${line}`)).toBe('2013-05-27');
		expect(readMetadata(toTree(`<title>Fog</title><h1>Fog</h1>${prose}${line}`)).published).toBe(
			'2013-05-27',
		);
	});

	it.each([
		[
			'days that differ',
			`<h1>Fog</h1>${prose}<p class="date">27 May 2013</p><p class="date">28 May 2013</p>`,
		],
		['above the headline', `<p class="date">27 May 2013</p><h1>Fog</h1>${prose}`],
		[
			'below another one',
			`<h1>Fog</h1>${prose}<h3><a href="/x">Ropes</a></h3><p class="date">27 May 2013</p>`,
		],
		['of readers', `<h1>Fog</h1>${prose}<div class="comments"><p class="date">27 May 2013</p></div>`],
		['of related articles', `<h1>Fog</h1>${prose}<div class="related"><p class="date">27 May 2013</p></div>`],
		['in a footer', `<h1>Fog</h1>${prose}<footer><p>Published 27 May 2013</p></footer>`],
		[
			'in the text',
			`<h1>Fog</h1>${prose}<p>Posted at the gate on 27 May 2013 he saw the last ferry leave.</p>`,
		],
		['of something else', `<h1>Fog</h1>${prose}<p><b>Date</b> 27 May 2013</p>`],
	])('finds none %s', (_, body) => {
		expect(find(body)).toBeNull();
	});
});
