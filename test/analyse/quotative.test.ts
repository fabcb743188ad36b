import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('verbs of talk', () => {
	it.each([
		['“It is late,” said Ida Krol. And Vera was like, “All trains are.”', 'Vera: “All trains are.”'],
		['“It is late,” said Ida Krol. Then Otto Falk goes, “All trains are.”', 'Otto Falk: “All trains are.”'],
	])('introduce a quotation: %s', (text, expected) => {
		expect(said(text)).toEqual(['Ida Krol: “It is late,”', expected]);
	});

	it.each([
		'“It is late,” said Ida Krol. It was like, “All trains are.”',
		'“It is late,” said Ida Krol. Vera would go to “The Mill”, a bar.',
	])('say nothing of whom they do not have before them: %s', text => {
		expect(said(text).filter(line => /^(?:It|Vera)/.test(line))).toEqual([]);
	});
});
