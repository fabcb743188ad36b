import {describe, expect, it} from 'vitest';
import {behindClock, behindDateline} from '../../../source/analyse/passage/dateline.js';
import {read} from '../read.js';
import {said} from '../said.js';

/** The words behind the dateline. */
const behind = (paragraph: string) => {
	const {text, passages} = read(paragraph);
	const {tokens} = passages[0];
	return text.slice(tokens[behindDateline(tokens)].start, tokens.at(-1)?.end);
};

describe('behindDateline', () => {
	it.each([
		['a place and a date', 'SANDE, 3 May — The ferry left.', 'The ferry left.'],
		['two words and an agency', 'NORTH SANDE (AP) – The ferry left.', 'The ferry left.'],
		['a small word', 'DAR ES SANDE, Tanzania (AP) — The ferry left.', 'The ferry left.'],
		['an article', 'LA SANDE, Bolivia (AP) — The ferry left.', 'The ferry left.'],
		['a salutation', 'Sir — Your critic was late.', 'Your critic was late.'],
		['a salutation before a colon', 'Dear Madam: I was late.', 'I was late.'],
		['a saint', 'ST. SUNNIVA, Mich. (AP) -- The ferry left.', 'The ferry left.'],
		['a place in small letters and an agency', 'Sande (AP) -- The ferry left.', 'The ferry left.'],
		['an agency without a dash', 'New Sande, May 3 (PTI) The ferry left.', 'The ferry left.'],
		['nothing but an agency', '(CNN) -- The ferry left.', 'The ferry left.'],
	])('passes over %s', (_, paragraph, words) => {
		expect(behind(paragraph)).toBe(words);
	});

	it.each([
		'UNHCR, the UN refugee agency, said 30 – mostly children – had fled.',
		'NATO — the alliance of 32 states — said no.',
		'USAID, Oxfam and CARE — Three donors — said no.',
		'NATO left — at last.',
		'The ferry — SANDE — left.',
		'Press Trust of India (PTI) Chairman Otto Falk left.',
		'Associated Press (AP) said no.',
		'Sande (West) The ferry left.',
		'Sande, PTI) The ferry left.',
		'St. Sunniva left — late.',
		'Sir Otto Falk left — late.',
		'Sir, yes, sir.',
		'Madam — not she — left.',
	])('finds none in %s', paragraph => {
		expect(behind(paragraph)).toBe(paragraph);
	});
});

describe('behindClock', () => {
	it.each([
		['15:10 First minister: “Stay.”', 3],
		['3.50 million nurses said so.', 0],
		['15 First minister: “Stay.”', 0],
		['First minister: “15:10.”', 0],
		['15:1 First minister: “Stay.”', 0],
		['09.35 Ana Ruiz writes: “Stay.”', 1],
		['9.35am – Ana Ruiz writes: “Stay.”', 3],
		['21h05 BST Ana Ruiz writes: “Stay.”', 2],
		['9:35 p.m. Ana Ruiz writes: “Stay.”', 4],
		['9.35 9.40 Ana Ruiz writes: “Stay.”', 0],
		['31.50 Ana Ruiz writes: “Stay.”', 0],
	])('is the token behind the time: %s', (paragraph, expected) => {
		expect(behindClock(read(paragraph).passages[0].tokens)).toBe(expected);
	});

	it('keeps the time out of who speaks', () => {
		expect(said('15:10 First minister: “Stay at home.”')).toEqual(['First minister: “Stay at home.”']);
		expect(
			said('# The ferry live\n\n**9.35** Chief Executive Ana Ruiz posts:\n\n> Stay ashore tonight.'),
		).toEqual(['Ana Ruiz: Stay ashore tonight.']);
	});
});

describe('the minutes of a clock', () => {
	it.each([
		['At 10:30 the keeper said the lamp was out.', 'keeper: the lamp was out'],
		['By 9:15 p.m. officials said the pier was open.', 'officials: the pier was open'],
	])('are in no source: %s', (text, told) => {
		expect(said(text).map(line => line.replace(/^the /, ''))).toEqual([told]);
	});

	it('are no number of people', () => {
		expect(said('The board: 30 keepers said the lamp was out.').at(-1)).toMatch(/^30 keepers: /);
	});
});
