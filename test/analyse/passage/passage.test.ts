import {describe, expect, it} from 'vitest';
import {read} from '../read.js';

const sentences = (markdown: string): string[] => {
	const {text, passages} = read(markdown);
	return passages.flatMap(({tokens, sentences: found}) =>
		found.map(({start, end}) => text.slice(tokens[start].start, tokens[end - 1].end)),
	);
};

describe('toPassages', () => {
	it.each([
		['One. Two.', ['One.', 'Two.']],
		['“One. Two,” she said.', ['“One. Two,” she said.']],
		['“One.” “Two.”', ['“One.”', '“Two.”']],
		['“Really?” Anna Larsen asked. “Yes.”', ['“Really?” Anna Larsen asked.', '“Yes.”']],
		['“Really?” Anna Larsen replies: “Yes.”', ['“Really?”', 'Anna Larsen replies: “Yes.”']],
		['“Really?” He replied with a nod.', ['“Really?”', 'He replied with a nod.']],
		['“Really?” He asked.', ['“Really?” He asked.']],
		['Dr. Ek met Mr. Holm at 10 a.m. on Monday.', ['Dr. Ek met Mr. Holm at 10 a.m. on Monday.']],
		['Ek sailed to the U.S. The crew stayed.', ['Ek sailed to the U.S.', 'The crew stayed.']],
		['Ek left at 10 a.m. But Holm stayed.', ['Ek left at 10 a.m.', 'But Holm stayed.']],
		['Ek saw Holm vs. The Rest.', ['Ek saw Holm vs. The Rest.']],
		['Ek left at 10 p.m. The shop was shut.', ['Ek left at 10 p.m.', 'The shop was shut.']],
		['# Ek Held at 10 p.m. In Halden', ['Ek Held at 10 p.m. In Halden']],
		['# Holm Back in U.S. As Ek Stays', ['Holm Back in U.S. As Ek Stays']],
		['Ek of the U.S. Senate met Xi J. He and Mr. He.', ['Ek of the U.S. Senate met Xi J. He and Mr. He.']],
		[
			'Rep. Ek, D-Ore., met then-Sen. Holm (R-Wis.) there.',
			['Rep. Ek, D-Ore., met then-Sen. Holm (R-Wis.) there.'],
		],
	])('finds the sentences of %s', (markdown, expected) => {
		expect(sentences(markdown)).toEqual(expected);
	});

	it('leaves tables and code out', () => {
		expect(
			read('a\n\n```\ncode\n```\n\n| b | c |\n| - | - |\n| d | e |').passages.map(({block}) => block.kind),
		).toEqual(['paragraph']);
	});

	it('reads the cells of a table that hold sentences with words in marks', () => {
		const {text, passages} = read(
			'Who said what.\n\n| Who | What |\n| - | - |\n| “The Eel” | “We swim,” said Ek. “I do.” |\n| Ek | “Why?” |',
		);
		expect(passages.slice(1).map(({block: {start, end}}) => text.slice(start, end))).toEqual([
			'“We swim,” said Ek. “I do.”',
		]);
		expect(passages[1].stretches.length).toBe(2);
	});

	it('knows what is set in bold', () => {
		expect(read('**Why?**\n\n**Because** it is.').passages.map(({strong}) => strong)).toEqual([2, 1]);
	});

	it('cuts an overlong paragraph between sentences, and an overlong sentence anywhere, and loses nothing', () => {
		const long = `${'“We are open,” said Anna Larsen. '.repeat(600)}${'and then '.repeat(3000)}“the end.”`;
		const {text, passages} = read(long);
		expect(passages.length).toBeGreaterThan(3);
		expect(passages.flatMap(({tokens}) => tokens.map(token => token.text)).join('')).toBe(
			text.replaceAll(/\s/g, ''),
		);
		for (const {block, tokens, stretchOf, stretches, sentences: found} of passages) {
			expect(tokens.length).toBeLessThanOrEqual(2000);
			expect([block.start, block.end]).toEqual([tokens[0].start, tokens.at(-1)?.end]);
			expect([found[0].start, found.at(-1)?.end]).toEqual([0, tokens.length]);
			for (const [i, index] of stretchOf.entries()) {
				const stretch = stretches[index];
				expect(index === -1 || (stretch.start <= tokens[i].start && tokens[i].end <= stretch.end)).toBe(true);
			}
		}

		expect(passages.slice(0, 2).map(({tokens}) => tokens.at(-1)?.text)).toEqual(['.', '.']);
	});
});
