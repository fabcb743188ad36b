import {describe, expect, it} from 'vitest';
import {withInnerQuotations, withinInnerMarks} from '../../../source/analyse/corrections/inner-marks.js';
import type {Passage} from '../../../source/analyse/passage/passage.js';
import type {Proposal} from '../../../source/analyse/passage/proposal.js';
import {rewritten} from '../proposed.js';
import {said} from '../said.js';

describe('what is quoted within a quotation', () => {
	it('has its own marks only', () => {
		expect(
			said('“I asked him,” Ida Krol recalls. “And he said, ‘How do you know? Have you asked?’”'),
		).toEqual([
			'Ida Krol: “I asked him,” … “And he said, ‘How do you know? Have you asked?’”',
			expect.stringMatching(/: ‘How do you know\? Have you asked\?’$/),
		]);
	});

	it('does not end at an apostrophe', () => {
		const text =
			'“I said it was late,” Ida confirms. “She said, ‘One more. It’s Otto’s.’ It’s the one in the film.”';
		expect(said(text).at(-1)).toMatch(/: ‘One more. It’s Otto’s.’$/);
	});
});

it('is without what is told in front of whom it quotes', () => {
	expect(
		said('“Otto shut the gate,” Ida Krol said.\n\n“I asked him, ‘Are you cold?’ He said, ‘Only tired.’”'),
	).toEqual([
		'Ida Krol: “Otto shut the gate,”',
		'Ida Krol: “I asked him, ‘Are you cold?’ He said, ‘Only tired.’”',
		'Ida Krol: ‘Are you cold?’',
		expect.stringMatching(/: ‘Only tired.’$/),
	]);
});

describe('who is quoted within a quotation', () => {
	const found = (text: string) => rewritten([text], withInnerQuotations).slice(1);

	it.each([
		['“He said, ‘Why not?’” {Ida} <recalls>[.]', '“{He} <said>, [‘Why not?’]” Ida recalls. | 0.6'],
		['“Otto Falk told me: ‘Go’” {Ida} <recalls>[.]', '“{Otto Falk} <told> me: [‘Go’]” Ida recalls. | 0.6'],
		[
			'“And he would always say, ‘Go’” {Ida} <recalls>[.]',
			'“And {he} would always <say>, [‘Go’]” Ida recalls. | 0.6',
		],
		['“And he’d say, ‘Go’” {Ida} <recalls>[.]', '“And {he’d} <say>, [‘Go’]” Ida recalls. | 0.6'],
		[
			'[It was late and he said, “Go,”] {Ida} <recalls>.',
			'It was late and {he} <said>, [“Go,”] Ida recalls. | 0.6',
		],
		[
			'[It rained and Falk said of his boat: “Go.”] {Ida} <recalls> it.',
			'It rained and {Falk} <said> of his boat: [“Go.”] Ida recalls it. | 0.6',
		],
		['“And Falk said ‘Go’” {Ida} <recalls>[.]', '“And {Falk} <said> [‘Go’]” Ida recalls. | 0.6'],
	])('is told in front of it: %s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	it.each([
		'“They sell ‘Why not?’” {Ida} <recalls>[.]',
		'“He said it’s late” {Ida} <recalls>[.]',
		'“The man said, ‘Why not?’” {Ida} <recalls>[.]',
		'He said, ‘Why not?’ and {Ida} <recalls> [it].',
		'“{He} <said>, [‘Why not?’]” Ida recalls.',
		'[It was late and he said “go”], {Ida} <recalls>.',
		'[It was late. Remarks: “go”], {Ida} <recalls>.',
		'It was late and he said, “Go,” {Ida} <recalls>.',
	])('is not told, or known: %s', text => {
		expect(found(text)).toEqual([]);
	});
});

describe('withinInnerMarks', () => {
	const within = (passage: Passage, proposals: readonly Proposal[]): Proposal[] =>
		proposals.map(proposal => withinInnerMarks(passage, proposal));

	it.each([
		['“He {told} me, [‘Go away].’” We <left>.', '“He {told} me, [‘Go away.’]” We <left>.'],
		['“He {told} me, [‘Go] away.’” We <left>.', '“He {told} me, [‘Go] away.’” We <left>.'],
		['“He {told} me, [‘Go]?!’” We <left>.', '“He {told} me, [‘Go]?!’” We <left>.'],
		['“He {told} me, [‘Go’” we] <left>.', '“He {told} me, [‘Go’]” we <left>.'],
	])('ends with the mark, if but one sign stands before it: %s', (copy, expected) => {
		expect(rewritten([copy], within)).toEqual([expected]);
	});
});
