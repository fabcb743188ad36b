import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('what is quoted within a quotation', () => {
	it('has its own marks only', () => {
		expect(
			said('“I asked him,” Ida Krol recalls. “And he said, ‘How do you know? Have you asked?’”'),
		).toEqual([
			'Ida Krol: “I asked him,” … “And he said, ‘How do you know? Have you asked?’”',
			expect.stringMatching(/: ‘How do you know\? Have you asked\?’$/),
		]);
	});

	it('does not end at an apostrophe', () => {
		const text =
			'“I said it was late,” Ida confirms. “She said, ‘One more. It’s Otto’s.’ It’s the one in the film.”';
		expect(said(text).at(-1)).toMatch(/: ‘One more. It’s Otto’s.’$/);
	});
});
