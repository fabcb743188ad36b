import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('posts below each other', () => {
	const post = (words: string, name: string) =>
		`> ${words}\n>\n> — ${name} (@${name.split(' ')[0].toLowerCase()}) March 3, 2026`;

	it('are each its own author’s, and nobody says who signs', () => {
		expect(
			said(
				[post('The ferry left at nine.', 'Ida Holm'), post('It never left. I waited.', 'Per Krol')].join(
					'\n\n<!-- -->\n\n',
				),
			),
		).toEqual(['Ida Holm: The ferry left at nine.', 'Per Krol: It never left. I waited.']);
	});

	it('may have several paragraphs each', () => {
		const [first, second] = said(
			[post('One.\n>\n> Two.', 'Ida Holm'), post('Three.\n>\n> Four.', 'Per Krol')].join('\n\n<!-- -->\n\n'),
		);
		expect(first).toMatch(/^Ida Holm: One\.\s.*Two\.$/s);
		expect(second).toMatch(/^Per Krol: Three\.\s.*Four\.$/s);
	});
});
