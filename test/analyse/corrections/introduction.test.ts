import {describe, expect, it} from 'vitest';
import {introduction} from '../../../source/analyse/corrections/introduction.js';
import type {Span} from '../../../source/document/span.js';
import {proposed} from '../proposed.js';
import {said} from '../said.js';

/** Who introduces the next paragraph and by which word, with the proposals of copies of this one. */
const introduced = (text: string, copies: readonly string[] = []): string | undefined => {
	const {passage, proposals, text: whole} = proposed([text, ...copies]);
	const found = introduction(passage, proposals.slice(1));
	const words = ({start, end}: Span): string =>
		whole.slice(passage.tokens[start].start, passage.tokens[end - 1].end);
	return found?.source ? `${words(found.source)} ${words(found.cue)}` : undefined;
};

describe('what stands before a quotation that is a paragraph', () => {
	it.each([
		['Then she added:', 'she added'],
		[
			'Ana Ruiz noted that he was right and added in a long letter to all of the old board:',
			'Ana Ruiz added',
		],
		['Continued Stone:', 'Stone Continued'],
		['It was late. Ana Ruiz said so in her note, and added:', 'Ana Ruiz added'],
		['This is from our woman in Halden, Ana Ruiz:', 'our woman in Halden, Ana Ruiz from'],
		['It was late. So I asked.', 'I asked'],
		['20:15 Ana Ruiz added:', 'Ana Ruiz added'],
		['Then she added.', 'she added'],
		['Then she continued.', 'she continued'],
		['Ana Ruiz pointed us to page 9, where the clerk said this:', 'the clerk said'],
		['Ana Ruiz showed us a letter in which he writes:', 'he writes'],
	])('introduces what is said below: %s', (text, who) => {
		expect(introduced(text)).toBe(who);
	});

	it.each([
		'Then she left.',
		'“Why?” she asked.',
		'That was what the board said.',
		'This came from:',
		'Ana Ruiz said no. The list:',
		'Ana Ruiz “added” this:',
		'Ana Ruiz opened the list:',
		'Continued:',
		'Continued stone:',
		'Ana Ruiz added that it was a very long and cold night there for all of us:',
	])('does not introduce it: %s', text => {
		expect(introduced(text)).toBeUndefined();
	});

	it('is whose who says something last in its last sentence', () => {
		const text = 'Jo Park said no. Ana Ruiz called it late and Eva Dahl replied:';
		const park = '{Jo Park} <said> [no]. Ana Ruiz called it late and Eva Dahl replied:';
		const ruiz = 'Jo Park said no. {Ana Ruiz} <called> it [late] and Eva Dahl replied:';
		const dahl = 'Jo Park said no. Ana Ruiz called it [late] and {Eva Dahl} <replied>:';
		const nobody = 'Jo Park said no. Ana Ruiz called it [late] and Eva Dahl <replied>:';
		expect(introduced(text, [park, ruiz, dahl])).toBe('Eva Dahl replied');
		expect(introduced(text, [dahl, ruiz])).toBe('Eva Dahl replied');
		expect(introduced(text, [ruiz, nobody])).toBe('Ana Ruiz called');
		const colon = 'Jo Park said no. {Ana Ruiz} called it [late] and Eva Dahl replied<:>';
		expect(introduced(text, [ruiz, colon])).toBe('Ana Ruiz called');
		expect(introduced('Jo Park said no. The list:', ['{Jo Park} <said> [no]. The list:'])).toBeUndefined();
		const first = '<Says> {she} [so]:';
		expect(introduced('Says she so:', [first])).toBe('she Says');
	});
});

describe('who is introduced', () => {
	it('stands before the verb or behind it', () => {
		expect(said('Ada Lind was asked.\n\nThen Lind added:\n\n“It is late.”')).toEqual([
			'Ada Lind: “It is late.”',
		]);
		expect(said('Ada Lind was asked.\n\nContinued Lind:\n\n“It is late.”')).toEqual([
			'Ada Lind: “It is late.”',
		]);
	});

	it('is whoever something is from, not where that is from', () => {
		expect(said('Ada Lind was asked.\n\nThis is from Otto Falk:\n\n“It is late.”')).toEqual([
			'Otto Falk: “It is late.”',
		]);
		expect(
			said('Ada Lind was asked.\n\nThis is a list of exports from Halden in May:\n\n“It is late.”'),
		).toEqual(['unattributed: “It is late.”']);
	});

	it('is nobody where no verb of speech tells', () => {
		expect(said('Ada Lind was asked.\n\nPictured Lind:\n\n“It is late.”')).toEqual([
			'unattributed: “It is late.”',
		]);
	});
});

describe('a paragraph before a quotation that is set apart', () => {
	it.each([
		['One shareholder was less hopeful:', 'One shareholder'],
		['Ida Krol was less hopeful:', 'Ida Krol'],
	])('tells whose it is by how they are: %s', (line, who) => {
		expect(
			said(`“It was warm,” said Otto Falk.\n\n${line}\n\n> We have been told so three times.`),
		).toContain(`${who}: We have been told so three times.`);
	});

	it.each(['The mood was less hopeful:', 'One shareholder was less hopeful.'])(
		'tells nothing of things, or without a colon: %s',
		line => {
			expect(
				said(`“It was warm,” said Otto Falk.\n\n${line}\n\n> “We have been told so three times.”`).at(-1),
			).toBe('unattributed: “We have been told so three times.”');
		},
	);

	it('lets one that is set apart repeat whoever says it', () => {
		expect(
			said(
				'“No,” said Ida Krol, “and if you sell the mill, I will come.”\n\n“It is late,” said Otto Falk.\n\n> “If you sell the mill, I will come.”',
			).at(-1),
		).toBe('Ida Krol: “If you sell the mill, I will come.”');
	});
});
