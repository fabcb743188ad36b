import {describe, expect, it} from 'vitest';
import {said} from '../said.js';
import {last, tell} from './speaking.js';

describe('a source with more than its words', () => {
	it.each([
		['Ana Ruiz slept. [On Tuesday she] left.', 'Ana Ruiz', 0.95],
		['Ana Ruiz, the mayor, slept. [While the mayor] left.', 'Ana Ruiz', 0.9],
		['[Many Democrats] left. [Democrats] slept.', 'Democrats', 1],
		['[Democrats] slept. [Many Democrats] left.', 'Many Democrats', 1],
		['[The opposition leader] Jan Krol slept.', 'Jan Krol', 0.95],
		['Jan Krol, [the opposition leader], slept.', 'Jan Krol', 0.95],
		['Jan Krol, a fellow at the Institute in [Munich], slept.', 'Jan Krol', 0.8],
	])('is read without them: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('a name where every word has a capital', () => {
	it('is whom the text names elsewhere', () => {
		const {speakers, who} = tell(
			'Ana Ruiz left the mill.\n\n[Ana Ruiz] Responds To Question About The Mill\n\n[Ruiz] slept.',
		);
		expect(who).toEqual(['Ana Ruiz', 'Ana Ruiz']);
		expect(speakers.length).toBe(1);
	});
});

describe('a surname that is a people’s', () => {
	it('is a name behind a form of address', () => {
		expect(tell('Bryan English met the press. Jo Park slept. [Mr. English] left.').who).toEqual([
			'Bryan English',
		]);
	});
});

describe('a firm that a name is told to be', () => {
	it.each([
		['All were customers of Corvane Inc, a Leeds firm that calls itself “the best in town”.', 'Corvane Inc'],
		['All were friends of Ida Krol. A Leeds firm calls itself “the best in town”.', 'A Leeds firm'],
	])('bears the name: %s', (text, who) => {
		expect(said(text)).toContain(`${who}: itself “the best in town”`);
	});
});
