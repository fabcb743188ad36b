import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

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

describe('an answer of one word', () => {
	it.each([
		['Asked by a reporter if she would resign, the minister said no.', 'The minister: no'],
		['They wanted to wait. Otto Falk said yes, and left.', 'Otto Falk: yes'],
	])('is somebody’s: %s', (text, expected) => {
		expect(said(text).map(line => line.toLowerCase())).toContain(expected.toLowerCase());
	});

	it('makes who gives it the one who is spoken of next', () => {
		const text =
			'Minister Laura Benning spoke on Monday.\n\nGreg Marsh disagreed. His spokeswoman later said he had joked.\n\nAsked if she would go, the minister said no.\n\n“I would rather close my office,” she added.';
		expect(said(text)).toContain('Laura Benning: “I would rather close my office,”');
	});

	it('is none of a determiner', () => {
		expect(said('Otto Falk said no ferry had left.')).toEqual(['Otto Falk: no ferry had left']);
	});
});

describe('how somebody is', () => {
	it.each([
		[
			'Her neighbour Otto Falk was less hopeful: “One warm day does not make a summer.”',
			'Otto Falk: “One warm day does not make a summer.”',
		],
		[
			'The coach seemed far less certain: “One warm day does not make a summer.”',
			'The coach: “One warm day does not make a summer.”',
		],
		[
			'Raman was unconvinced: “One warm day does not make a summer.”',
			'Raman: “One warm day does not make a summer.”',
		],
	])('introduces a quotation: %s', (text, expected) => {
		expect(said(`It is spring.\n\n${text}`)).toEqual([expected]);
	});

	it('tells of nobody who speaks where it tells how a thing is', () => {
		expect(said('It is spring.\n\nThe rule is old: “One warm day does not make a summer.”')).toEqual([
			'unattributed: “One warm day does not make a summer.”',
		]);
	});
});

describe('what somebody calls something', () => {
	it('is theirs', () => {
		expect(
			said('The plan is raising questions about what President Ana Ruiz calls the “best ever” deal.'),
		).toContain('Ana Ruiz: the “best ever” deal');
		expect(said('It was part of what the miller has termed “a lean year.”').join()).toContain(
			'miller: “a lean year.”',
		);
	});

	it('is nobody’s in the passive', () => {
		expect(said('It was part of what had been called a “lean year”.')).toEqual(['unattributed: “lean year”']);
		expect(said('It was part of what used to be called a “lean year”.')).toEqual([
			'unattributed: “lean year”',
		]);
	});
});

describe('what somebody calls something that another speaks of', () => {
	it.each([
		[
			'Drivers rejected an offer that their union called an “insult”.',
			['drivers: an offer', 'their union: an “insult”'],
		],
		[
			'Ida Krol said she would run it, a threat that a rival called “unhelpful”.',
			['Ida Krol: she would run it', 'a rival: “unhelpful”'],
		],
		[
			'Ida Krol said it was late, a charge which Otto Falk called “empty”.',
			['Ida Krol: it was late', 'Otto Falk: “empty”'],
		],
	])('is theirs alone: %s', (text, expected) => {
		expect(said(text).map(line => line.replace(/^D/, 'd'))).toEqual(expected);
	});

	it('is nobody’s where it has that name by itself', () => {
		expect(said('Ida Krol backed a plan that the old had called “honest”.')).toHaveLength(2);
		expect(said('Ida Krol backed a plan that used to be called “honest”.')).toHaveLength(1);
	});
});
