import {describe, expect, it} from 'vitest';
import {withoutLineNumbers} from '../../../source/parse/text/line-numbers.js';

const written = (...lines: string[]): string[] => withoutLineNumbers(lines.join('\n')).split('\n\n');

describe('withoutLineNumbers', () => {
	it('makes paragraphs of the counted lines of a deposition, over its pages', () => {
		expect(
			written(
				'                                              14',
				' 1       Q.   And did you see the ferry that morning, on the',
				' 2   quay or at sea?',
				'',
				' 3       A    I did not.  Nobody',
				' 4   else did.',
				' 5            MR. EK:  Objection.',
				' 6',
				' 7            (A short break.)',
				' 8   BY MS. HOLM:',
				' 9       Q.   When was',
				'',
				'                 Page 15',
				' 1   that?',
				' 2       A.   In May.',
				'      ELSBY REPORTING',
			),
		).toEqual([
			'Q. And did you see the ferry that morning, on the quay or at sea?',
			'A. I did not.  Nobody else did.',
			'MR. EK:  Objection.',
			'(A short break.)',
			'BY MS. HOLM:',
			'Q. When was that?',
			'A. In May.',
			'ELSBY REPORTING',
		]);
	});

	it('begins where what was copied does', () => {
		expect(
			written(
				'12 Q. And did you see it?',
				'13 A. I did not, and nobody',
				'14 else did.',
				'15 Q. When?',
				'16 A. In May.',
			),
		).toEqual(['Q. And did you see it?', 'A. I did not, and nobody else did.', 'Q. When?', 'A. In May.']);
	});

	it.each([
		['the ranks of a table', Array.from({length: 12}, (_, i) => `${i + 1}  Lund  ${40 - i}`)],
		['a list', Array.from({length: 12}, (_, i) => `${i + 1}. and a net`)],
		['a few lines', ['1 and so on', '2 and on']],
		[
			'prose',
			['It was in May', '3 of them came', '4 and more', 'and one left.', 'Nobody saw it.', 'It was late.'],
		],
	])('leaves %s as it is', (_, lines) => {
		expect(withoutLineNumbers(lines.join('\n'))).toBe(lines.join('\n'));
	});

	it('puts a paragraph together once, however long it is', () => {
		const lines = Array.from({length: 600_000}, (_, i) => `${(i % 25) + 1}  and so they went on`);
		expect(withoutLineNumbers(lines.join('\n'))).toBe(
			lines.map(line => line.slice(line.indexOf(' ') + 2)).join(' '),
		);
	});
});
