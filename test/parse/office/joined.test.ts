import {describe, expect, it} from 'vitest';
import {element, joined} from '../../../source/parse/office/joined.js';

const bold = (...words: string[]) => element('strong', words);
const slanted = (...words: string[]) => element('em', words);

describe('joined', () => {
	it('puts together what is set alike, in what is set otherwise as well', () => {
		expect(
			joined([
				'a ',
				element('strong', [slanted('b')]),
				element('strong', [slanted('c'), 'd']),
				slanted('e'),
				element('a', ['f'], {href: 'x'}),
				element('a', ['g'], {href: 'y'}),
				element('br', []),
				element('br', []),
			]),
		).toEqual([
			'a ',
			element('strong', [slanted('b', 'c'), 'd']),
			slanted('e'),
			element('a', ['f'], {href: 'x'}),
			element('a', ['g'], {href: 'y'}),
			element('br', []),
			element('br', []),
		]);
	});

	it('takes however many pieces come', () => {
		const pieces = Array.from({length: 500_000}, () => bold('a'));
		expect(joined([...pieces, bold(...Array.from({length: 9}, () => 'b'))])).toHaveLength(1);
	});
});
