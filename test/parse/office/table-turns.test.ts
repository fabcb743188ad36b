import {describe, expect, it} from 'vitest';
import {p, word} from './files.js';
import {blocksOf} from './shown.js';

const long =
	'The ferry did not come on Monday, and nobody on the quay could say when the next one would leave.';
const table = (...rows: ReadonlyArray<readonly string[]>): string =>
	`<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const read = async (...rows: ReadonlyArray<readonly string[]>) =>
	(await blocksOf(word(p(long) + table(...rows)))).slice(1);

describe('a table of a word processor', () => {
	const turns = [
		['1', '00:00:03', 'Ida Holm', 'We waited for three days.'],
		['2', '00:00:09', 'Bo Ek:', 'So did we, and nobody came.'],
		['3', '00:00:12', 'Ida Holm', 'Who was to come?'],
	];
	const told = [
		'paragraph Ida Holm: We waited for three days.',
		'paragraph Bo Ek: So did we, and nobody came.',
		'paragraph Ida Holm: Who was to come?',
	];

	it('is a talk where each row tells who speaks, and somebody speaks again', async () => {
		expect(await read(...turns)).toEqual(told);
		expect(await read(['No', 'Time', 'Speaker', 'Words'], ...turns)).toEqual(told);
		expect(await read(...turns.map(row => row.slice(2)))).toEqual(told);
	});

	it('is one in a frame as well, and whatever table stands in what somebody says', async () => {
		const framed = `<w:tbl><w:tr><w:tc>${table(...turns)}</w:tc></w:tr></w:tbl>`;
		expect((await blocksOf(word(p(long) + framed))).slice(1)).toEqual(told);
		const boats = table(['Elsby', '40'], ['Lund', '12'], ['Hull', '3']);
		const row = (name: string, words: string) => `<w:tr><w:tc>${p(name)}</w:tc><w:tc>${words}</w:tc></w:tr>`;
		const talk = `<w:tbl>${row('Ida Holm', p('We waited for three days.'))}${row('Bo Ek', p('So did we, and nobody came.'))}${row('Ida Holm', p('So many came.') + boats + p('No more.'))}</w:tbl>`;
		expect((await blocksOf(word(p(long) + talk)))[3]).toBe('paragraph Ida Holm: So many came.');
	});

	it.each([
		[
			'of names that each stand there once',
			[
				['Ida Holm', 'She keeps the lamp.'],
				['Bo Ek', 'He keeps the quay.'],
				['Ann Lee', 'She left.'],
			],
		],
		[
			'of figures',
			[
				['Elsby', '40 boats'],
				['Lund', '12 boats'],
				['Elsby', '41 boats'],
			],
		],
		[
			'with more beside the words',
			[
				['Ida Holm', 'We waited.', 'Elsby'],
				['Bo Ek', 'Why?', 'Lund'],
				['Ida Holm', 'Fog.', 'Elsby'],
			],
		],
	])('stays one %s', async (_, rows) => {
		expect(await read(...rows)).toEqual([expect.stringMatching(/^table /)]);
	});
});
