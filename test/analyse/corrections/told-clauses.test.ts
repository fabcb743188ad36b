import {describe, expect, it} from 'vitest';
import {withToldClauses} from '../../../source/analyse/corrections/told-clauses.js';
import {rewritten} from '../proposed.js';

/** What is found in a sentence of which an engine says nothing but what stands behind it. */
const found = (sentence: string): string[] =>
	rewritten([`${sentence} {They} <left> [it].`], withToldClauses).slice(1);

describe('what the press is told', () => {
	it.each([
		['Ida Krol told The Halden Echo newspaper her boat had sunk.', 'Ida Krol', 'her boat had sunk'],
		['Ida Krol told the Norland news agency she was glad.', 'Ida Krol', 'she was glad'],
		['Ida Krol told Radio 4’s Morning programme it was late.', 'Ida Krol', 'it was late'],
		[
			'Ida Krol, the mother of one of them, told reporters the boat had gone.',
			'Ida Krol, the mother of one of them',
			'the boat had gone',
		],
		['But the clerk told investigators there was no boat.', 'the clerk', 'there was no boat'],
		['“No.” Ida Krol told the Echo the boat had sunk.', 'Ida Krol', 'the boat had sunk'],
	])('is a clause: %s', (sentence, who, what) => {
		const [told] = found(sentence);
		expect(told).toContain(`{${who}}`);
		expect(told).toContain(`[${what}]`);
	});

	it.each([
		'Ida Krol told The Halden Echo her story.',
		'Ida Krol told the clerk she was glad.',
		'Ida Krol told reporters of the boat that had sunk.',
		'The boat of which Ida Krol told reporters it had sunk is new.',
		'They said Ida Krol told reporters she was glad.',
		'“Ida Krol told reporters she was glad.”',
		'Ida Krol told the “Echo” she was glad.',
		'Ida Krol met reporters the day she had won.',
		'Ida Krol went home, told reporters she was glad.',
		'Ida Krol was told the Echo the boat had sunk.',
		// Pieces of sentences
		'Told Halden the boat, was sunk.',
		', told Halden the boat, was sunk.',
	])('is none in %s', sentence => {
		expect(found(sentence)).toEqual([]);
	});

	it.each([
		['{Ida Krol} <told> [the BBC trains were late].', '{Ida Krol} <told> the BBC [trains were late].'],
		['{Ida Krol} <told> BBC News trains [were late].', '{Ida Krol} <told> BBC News [trains were late].'],
		[
			'{Ida Krol} <told> Reuters news [agency trains were late].',
			'{Ida Krol} <told> Reuters news agency [trains were late].',
		],
	])('is whole behind an outlet: %s', (copy, expected) => {
		expect(rewritten([copy], withToldClauses)).toEqual([expected]);
	});

	it.each([
		'{Ida Krol} <told> the BBC [that trains were late].',
		'{Ida Krol} was <told> [the BBC archive was shut].',
		'{Ida Krol} <told> [the Falk family trains were late].',
		'{Ida Krol} <told> the BBC reporter who had asked [she was late].',
		'{Ida Krol} <told> the BBC [in May trains were late].',
	])('is left as it is in %s', copy => {
		expect(rewritten([copy], withToldClauses)).toEqual([copy]);
	});

	it('is what an engine finds where it finds it', () => {
		const copy = '{Ida Krol} <told> reporters she [was glad].';
		expect(rewritten([copy], withToldClauses)).toEqual([copy]);
		expect(rewritten([`${copy} | 0.3`], withToldClauses)).toEqual([
			'{Ida Krol} <told> reporters [she was glad]. | 0.6',
		]);
		expect(rewritten(['[“No.”] {Ida Krol} <told> reporters she was glad.'], withToldClauses)).toEqual([
			'“No.” {Ida Krol} <told> reporters [she was glad]. | 0.6',
		]);
	});
});
