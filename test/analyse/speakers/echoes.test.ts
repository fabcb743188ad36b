import {expect, it} from 'vitest';
import {said} from '../said.js';

it('gives what is told twice to the same', () => {
	expect(
		said(
			'# Bridge to close\n\nShe added that the old bridge would close in May.\n\n“It is not safe,” Ida Krol, who runs the board, said on Monday.\n\nShe added that the old bridge would close in May.',
		),
	).toEqual([
		'Ida Krol: that the old bridge would close in May',
		'Ida Krol: “It is not safe,”',
		'Ida Krol: that the old bridge would close in May',
	]);
});
