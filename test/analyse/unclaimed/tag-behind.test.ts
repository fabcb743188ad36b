import {expect, it} from 'vitest';
import {said} from '../said.js';

it('a name with an office stands behind words in marks as well', () => {
	expect(said('“Taking it is not reading it,” Green Leader Ana Maria Ruiz shot back.')).toEqual([
		'Ana Maria Ruiz: “Taking it is not reading it,”',
	]);
});

it('a name stands behind a verb that need not be one of saying', () => {
	expect(said('“You can’t win them all,” shrugs Falk, before heading back to the boat.')).toEqual([
		'Falk: “You can’t win them all,”',
	]);
});

it('a name behind a title is no tag', () => {
	expect(said('The film is out. “Late Ferry,” stars Otto Falk, a baker.').join()).not.toContain(
		'Otto Falk: “',
	);
});
