import {expect, it} from 'vitest';
import {said} from '../said.js';

it('a name with an office stands behind words in marks as well', () => {
	expect(said('“Taking it is not reading it,” Green Leader Ana Maria Ruiz shot back.')).toEqual([
		'Ana Maria Ruiz: “Taking it is not reading it,”',
	]);
});
