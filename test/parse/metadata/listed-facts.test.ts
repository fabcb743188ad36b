import {describe, expect, it} from 'vitest';
import {listedFacts} from '../../../source/parse/metadata/listed-facts.js';
import {readMetadata} from '../../../source/parse/metadata/metadata.js';
import {measureAll} from '../../../source/parse/page/extents.js';
import {toTree} from '../../../source/parse/tree/html-tree.js';

const prose = `<p>${'The fog stayed over the harbour for all of the day. '.repeat(8)}</p>`;
const find = (body: string) => {
	const page = toTree(`<h1>Fog</h1>${prose}${body}`);
	return listedFacts(
		page,
		measureAll(page, () => ({})),
		'en-GB',
	);
};
const list =
	'<ul><li><strong>Date</strong> 21.05.2020</li><li><strong>Author</strong> Ann Lee</li><li><strong>Keywords</strong> <a href="/f">Fog</a></li></ul>';

describe('listedFacts', () => {
	it.each([
		['items', list],
		['lines', '<div><p><b>Author:</b> Ann Lee</p><p><b>Date:</b> 21 May 2020</p></div>'],
		['terms', '<dl><dt>Author:</dt><dd>Ann Lee</dd><dt>Date</dt><dd>21 May 2020</dd></dl>'],
		[
			'rows',
			'<table><tr><th>Autor</th><td>Ann Lee</td></tr><tr><th>Datum</th><td>21. Mai 2020</td></tr></table>',
		],
	])('finds who wrote and when in %s', (_, body) => {
		expect(find(body)).toEqual({byline: 'Ann Lee', published: '2020-05-21'});
	});

	it.each([
		['an author alone', list.replace('Date', 'Pages')],
		['a date alone', list.replace('Author', 'Singer')],
		['nobody’s name', list.replace('Ann Lee', 'the coast')],
		['text', '<p><strong>Author</strong> Ann Lee said on 21 May 2020 that the fog would stay.</p>'],
	])('takes no fact from %s', (_, body) => {
		expect(find(body)).toBeUndefined();
	});

	it('is believed where the head of the page names nobody', () => {
		const page = (head: string) =>
			readMetadata(toTree(`<title>Fog</title>${head}<h1>Fog</h1>${prose}${list}`));
		expect(page('<meta name="author" content="Coast Waves (www.coast.example)">')).toMatchObject({
			byline: 'Ann Lee',
			published: '2020-05-21',
		});
		expect(page('<meta name="author" content="Bo Ek">').byline).toBe('Bo Ek');
	});
});
