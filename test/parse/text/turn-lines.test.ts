import {describe, expect, it} from 'vitest';
import {parseText} from '../../../source/parse/text/text.js';

/** The blocks of a text, a line each. */
const blocksOf = (...lines: string[]): string[] => {
	const {text, blocks} = parseText(lines.join('\n'), {kind: 'file', name: 'a.txt'});
	return blocks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
};

const asked = 'CHAIR: The ferry has not come for three days, Ms. Holm. Who is to answer for it?';
const answered = 'HOLM: Whoever sold the engine, and everybody in this room knows who that was.';

describe('turns without blank lines between', () => {
	it('are a paragraph each, and so is what is heard meanwhile', () => {
		const lines = [asked, answered, 'EK: Do they?', '(LAUGHTER)', 'CHAIR: Order.'];
		expect(blocksOf('The ferry debate', '', ...lines)).toEqual([
			'title The ferry debate',
			...lines.map(line => `paragraph ${line}`),
		]);
	});

	it('have lines that a program broke, set in or not, and go on behind an end that is none', () => {
		expect(
			blocksOf(
				'HOLM:  The engine was sold in spring, and everybody in this room knows',
				'       who sold it.',
				'EK:    I never --',
				'HOLM:  You did, and you have said so yourself, in this room, in May',
				'EK:    No.',
			),
		).toEqual([
			'paragraph HOLM: The engine was sold in spring, and everybody in this room knows who sold it.',
			'paragraph EK: I never --',
			'paragraph HOLM: You did, and you have said so yourself, in this room, in May',
			'paragraph EK: No.',
		]);
	});

	it.each([
		['names', 'Ida Holm: ', 'Bo de la Cruz (host): '],
		['letters', 'Q: ', 'A: '],
		['letters with a full stop', 'Q. ', 'A. '],
		['titles', 'MR. EK: ', 'THE WITNESS: '],
	])('begin with %s', (_, first, second) => {
		const lines = [
			`${first}How did you come to keep a lamp on that island?`,
			`${second}By chance, and because nobody else in the whole village wanted to do it.`,
		];
		expect(blocksOf(...lines)).toEqual(lines.map(line => `paragraph ${line}`));
	});

	it('are apart in a chat, be it one below the end of another', () => {
		const [first, second] = ['16:05:02 From Ida Holm to Everyone:', '16:05:40 From Bo Krol to Everyone:'];
		expect(blocksOf(first, '\tOut.', '', '\tAnd cold.', second, '\tWhy?')).toEqual([
			`paragraph ${first}`,
			'paragraph Out.',
			'paragraph And cold.',
			`paragraph ${second}`,
			'paragraph Why?',
		]);
	});

	it('stand right below a title', () => {
		expect(blocksOf('The ferry debate', asked, answered)).toEqual([
			'title The ferry debate',
			`paragraph ${asked}`,
			`paragraph ${answered}`,
		]);
	});
});

describe('turns with stamps', () => {
	it.each([
		['in brackets', ['[00:04] HOLM: no', '[00:09] and so on', '[00:12] EK: why']],
		['in front of words without end', ['00:00:04 Ida Holm: no', '00:00:09 Bo Ek: why']],
		['behind the name', ['IH [00:04]: no', 'BE [00:09]: why']],
		['of a chat', ['[09:04] <ida> no', '[09:05] * bo waves', '[09:06] <bo> why']],
		[
			'of a day',
			['12/05/2025, 09:04 - Ida: no', '12/05/2025, 09:05 - Bo left', '12/05/2025, 09:06 - Ida: ok'],
		],
		['that tell the clock alone, of who comes again', ['09:04 ida: no', '09:05 bo: why', '09:06 ida: ok']],
		['of none: who writes stands in angles', ['<ida> no', '* bo waves', '<bo> why', '-!- ida has left']],
	])('%s stand a line each', (_, lines) => {
		expect(blocksOf(...lines)).toEqual(lines.map(line => `paragraph ${line}`));
	});

	it('stand above the words', () => {
		expect(blocksOf('IDA HOLM  0:03', 'The lamp is out,', 'I see.', '', 'BO EK  0:09', '', 'Again?')).toEqual(
			[
				'paragraph IDA HOLM 0:03',
				'paragraph The lamp is out,\nI see.',
				'paragraph BO EK 0:09',
				'paragraph Again?',
			],
		);
	});

	it('are no title, and nobody’s date', () => {
		expect(blocksOf('12/05/2025, 09:04 - Ida: ok', '', 'Whatever else was said.')).toEqual([
			'paragraph 12/05/2025, 09:04 - Ida: ok',
			'paragraph Whatever else was said.',
		]);
		expect(blocksOf('The watch', '', '12/05/2025, 09:04 - Ida: ok', '', 'Bo was there.')[1]).toBe(
			'paragraph 12/05/2025, 09:04 - Ida: ok',
		);
	});

	it.each([
		['a programme', ['09:00 Opening: The keeper', '10:30 Lamps: A history', '12:00 Lunch']],
		['the times of a race', ['Ida Holm  2:03', 'Bo Ek  2:05']],
	])('are not the lines of %s', (_, lines) => {
		expect(blocksOf(...lines)).toEqual([`paragraph ${lines.join('\n').replaceAll('  ', ' ')}`]);
	});

	it('are not the items of a list', () => {
		expect(blocksOf('* oil for the lamp', '* a wick')).toEqual(['item oil for the lamp', 'item a wick']);
	});
});

describe('a colon behind the first words of a line', () => {
	it.each([
		[
			'in prose',
			[
				'The ferry stayed where it was, and nobody could say for how long.',
				'Note: It has an engine, though.',
			],
			' ',
		],
		[
			'in prose again, within a sentence',
			[
				'The board heard three of those who had come, who all spoke of the',
				'Ferry: the lamp keeper, the miller, and, from the other side, the',
				'Mayor: a friend of theirs.',
			],
			' ',
		],
		['in verse', ['Ferry: come home,', 'the lamp is lit.', 'Harbour: be still,', 'the nets are knit.'], '\n'],
		['in a list of facts', ['Price: 12 crowns', 'Size: 40 yards'], '\n'],
		[
			'in a list of long facts',
			['Price: 12 crowns for adults, and 6 for children and for sheep', 'Place: The old harbour'],
			'\n',
		],
	])('opens no turn %s', (_, lines, glue) => {
		expect(blocksOf(...lines)).toEqual([`paragraph ${lines.join(glue)}`]);
	});
});
