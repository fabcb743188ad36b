import {describe, expect, it} from 'vitest';
import {atMails} from '../../../source/parse/text/mail-lines.js';
import {parseText} from '../../../source/parse/text/text.js';

const blocksOf = (...lines: string[]): string[] => {
	const {text, blocks} = parseText(lines.join('\n'), {kind: 'file', name: 'a.txt'});
	return blocks.map(({kind, level, start, end}) => `${kind} ${level ?? 1} ${text.slice(start, end)}`);
};

describe('the lines between mails', () => {
	it('stand apart, though no blank line is around them', () => {
		expect(
			blocksOf(
				'Bo is late with the wheel.',
				'On Mon, 2 Mar 2026 at 10:12, Ann Lee',
				'<ann@mill.example> wrote:',
				'> It turns.',
				'> Ida says so, too.',
				'> On Sun, 1 Mar 2026, Ida Holm wrote:',
				'>> It stands.',
				'>>',
				'>> Ida',
				'> Ann',
			),
		).toEqual([
			'paragraph 1 Bo is late with the wheel.',
			'paragraph 1 On Mon, 2 Mar 2026 at 10:12, Ann Lee <ann@mill.example> wrote:',
			'quote 1 It turns.\nIda says so, too.',
			'quote 1 On Sun, 1 Mar 2026, Ida Holm wrote:',
			'quote 2 It stands.',
			'quote 2 Ida',
			'quote 1 Ann',
		]);
	});

	it('are a head, with each field on its line, however long', () => {
		const head = [
			'-----Original Message-----',
			'From: Ann Lee, of the mill on the river at Lund <ann@mill.example>',
			'Sent: Monday, 2 March 2026 10:12',
			'Subject: The wheel',
		];
		expect(atMails([...head, 'It turns.'])).toEqual([
			{lines: head, isHead: true},
			{lines: ['It turns.'], isHead: false},
		]);
	});

	it('tell in other languages, too, who wrote what is below them', () => {
		expect(
			blocksOf(
				'Bo kommt mit dem Rad zu spät.',
				'Am Mo., 2. März 2026 um 10:12 schrieb Ann Lee',
				'<ann@mill.example>:',
				'> Es dreht sich.',
			),
		).toEqual([
			'title 1 Bo kommt mit dem Rad zu spät.',
			'paragraph 1 Am Mo., 2. März 2026 um 10:12 schrieb Ann Lee <ann@mill.example>:',
			'quote 1 Es dreht sich.',
		]);
	});

	it.each([
		[['From: Hull', 'To: Lund', 'Price: 12']],
		[['On 3 May we met.', 'Ann wrote:']],
		[['Original message lost.', 'Sent: Monday']],
	])('are none of %j', lines => {
		expect(atMails(lines)).toEqual([{lines, isHead: false}]);
	});

	it('are looked for in a time that grows with the lines alone', () => {
		const lines = Array.from({length: 100_000}, () => 'From: Hull');
		expect(atMails(lines)).toEqual([{lines, isHead: false}]);
	});
});
