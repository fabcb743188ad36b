import {describe, expect, it} from 'vitest';
import {pairMarks} from '../../../source/analyse/passage/marks.js';
import type {Block} from '../../../source/document/article.js';

/** Paragraphs separated by blank lines, as blocks. */
const blocksOf = (text: string): Block[] =>
	[...text.matchAll(/[^\n]+/g)].map(({0: {length}, index}) => ({
		kind: 'paragraph',
		start: index,
		end: index + length,
	}));

/** The stretches of a text without their marks; `…` behind an open one, `+` before one that continues, `>` per depth. */
const stretches = (text: string): string[] =>
	pairMarks(text, blocksOf(text)).map(
		({inner, open, continues, depth}) =>
			`${'>'.repeat(depth)}${continues ? '+' : ''}${text.slice(inner.start, inner.end)}${open ? '…' : ''}`,
	);

describe('pairMarks', () => {
	it.each([
		['curly marks', 'She said “one” and “two.”', ['one', 'two.']],
		['straight marks', 'She said "one" and "two."', ['one', 'two.']],
		['straight marks after a bracket or dash', 'He ("one") said—"two"—no', ['one', 'two']],
		['angle marks', 'Elle dit « un » et «deux».', [' un ', 'deux']],
		['low marks', 'Sie sagte: „Eins“ und „zwei”.', ['Eins', 'zwei']],
		['corner marks', '她说：「一」和「二」。', ['一', '二']],
		['doubled single marks', "He said ‘‘one’’ and ``two''.", ['one', 'two']],
		['single marks', 'He said ‘one’ and ‘it’s two’.', ['one', 'it’s two']],
		[
			'a single mark that was typed twice to close',
			'‘It was late.’’ She said ‘one’’ then.',
			['It was late.', 'one'],
		],
		['doubled marks around single ones', '‘‘He said ‘one’ to me.’’', ['He said ‘one’ to me.', '>one']],
		['straight single marks', "He said 'one' and 'it's two'.", ['one', "it's two"]],
		['closing marks on both sides', 'She said: ”One. And,” then ”two.”', ['One. And,', 'two.']],
		['opening marks on both sides', 'The film “One“ is old. She said “two.”', ['One', 'two.']],
		['nested marks', '“He said ‘one’ to me,” she said.', ['He said ‘one’ to me,', '>one']],
		['nested the British way', '‘He said “one” to me,’ she said.', ['He said “one” to me,']],
	])('pairs %s', (_, text, expected) => {
		expect(stretches(text)).toEqual(expected);
	});

	it.each([
		['in words', 'It’s the Smiths’ house, isn’t it?'],
		['straight ones in words', "It's the Smiths' house, isn't it?"],
		['that open a word', '’Tis the ’90s, rock ’n’ roll'],
		['for feet and inches', 'He is 6\'2" tall'],
	])('leaves apostrophes alone: %s', (_, text) => {
		expect(stretches(text)).toEqual([]);
	});

	it.each([
		['“one," she said. “Two, three."', ['one,', 'Two, three.']],
		['"one,” she said. "Two.”', ['one,', 'Two.']],
		['“one,” she said. “Two," he said.', ['one,', 'Two,']],
		['“She said "no" and left,” he said.', ['She said "no" and left,', '>no']],
		['“It is 6 feet 2" long,” he said.', ['It is 6 feet 2" long,']],
		['“It is 2½" long and fits.', ['It is 2½" long and fits.…']],
		['“It is fifty-five" wide and fits.', ['It is fifty-five" wide and fits.…']],
		['"He said ”yes” to me.', ['He said ”yes” to me.…']],
	])(
		'closes with the wrong one of straight and curly marks what no right one closes: %s',
		(text, expected) => {
			expect(stretches(text)).toEqual(expected);
		},
	);

	it('keeps apostrophes inside single marks', () => {
		expect(stretches('‘The boys’ coats don’t fit,’ he said.')).toEqual(['The boys’ coats don’t fit,']);
	});

	it('carries an unclosed stretch over to a paragraph that opens again', () => {
		expect(stretches('She said: “One.\n\n“Two.\n\n“Three.”\n\n“Four.”')).toEqual([
			'One.…',
			'+Two.…',
			'+Three.',
			'Four.',
		]);
		expect(stretches('She said: "One.\n\n"Two."')).toEqual(['One.…', '+Two.']);
	});

	it('takes no text that was pasted in for speech', () => {
		expect(
			stretches('"She was tired, and called it “a mess.”\n\n"The dog slept.\n\n“Never,” she said.'),
		).toEqual(['a mess.', 'Never,']);
		expect(stretches('"I was tired.\n\n"The dog slept."')).toEqual(['I was tired.…', '+The dog slept.']);
		expect(stretches('"It is no “mess” any more.\n\n"The dog sleeps."')).toEqual([
			'It is no “mess” any more.…',
			'>mess',
			'+The dog sleeps.',
		]);
	});

	it('closes where the space behind is forgotten', () => {
		expect(stretches('"It is late,"Ada Lind said. "So late."')).toEqual(['It is late,', 'So late.']);
		// A small letter goes on: the mark opens.
		expect(stretches('"It is late,"so late" he said.')).toEqual(['It is late,', 'so late']);
	});

	it('ends an unclosed stretch with its paragraph', () => {
		expect(stretches('“One and no end\n\nTwo “three” four')).toEqual(['One and no end…', 'three']);
	});

	it('takes a mark that opens again for the end of what was left open', () => {
		expect(stretches('“One and “two” three')).toEqual(['One and', 'two']);
	});

	it('ignores a closing mark that nothing opened', () => {
		expect(stretches('One” and “two”')).toEqual(['two']);
	});

	it('opens a stretch behind a stop whose space is forgotten', () => {
		expect(stretches('"We swim," said Ada Lind."We float."').length).toBe(2);
		expect(stretches('"We swim." said Ada Lind.').length).toBe(1);
	});

	it('reads no code', () => {
		const text = 'print("one")';
		expect(pairMarks(text, [{kind: 'code', start: 0, end: text.length}])).toEqual([]);
	});

	it('ends at another kind of mark before one that opens as only such marks do', () => {
		for (const said of ['“We swim," she said. "We float.”', '"We swim,” she said. “We float."']) {
			expect(stretches(said)).toEqual(['We swim,', 'We float.']);
		}

		expect(stretches('“I said "yes", and "no", to it.”')).toEqual([
			'I said "yes", and "no", to it.',
			'>yes',
			'>no',
		]);
	});

	it('takes time in proportion to the text, whatever the marks', () => {
		for (const mark of ['“', '"', "'", '‘', ' ‘a', "'a "]) {
			expect(stretches(mark.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
		}
	});
});
