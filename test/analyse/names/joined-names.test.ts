import {expect, it} from 'vitest';
import {said} from '../said.js';

it('two names are joined by a word, not by letters of another one', () => {
	expect(said('“We swim,” said Ida Krol, who organised the race with her cousin, Ana Ruiz.')).toEqual([
		'Ida Krol: “We swim,”',
	]);
	expect(said('“We swim,” said Ida Krol and her cousin, Ana Ruiz.')).toEqual([
		'Ida Krol, Ana Ruiz: “We swim,”',
	]);
});
