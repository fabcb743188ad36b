import {describe, expect, it} from 'vitest';
import {withoutHearers} from '../../../source/analyse/corrections/hearers.js';
import {rewritten} from '../proposed.js';

describe('to whom something is said', () => {
	it.each([
		['{The clerk} <wrote> [to them that it rained].', '{The clerk} <wrote> to them [that it rained].'],
		['{Falk} <reported> [to police that it rained].', '{Falk} <reported> to police [that it rained].'],
		['{Falk} <wrote> to [a friend saying she left].', '{Falk} <wrote> to a friend saying [she left].'],
	])('stands before it behind `to`: %s', (copy, expected) => {
		expect(rewritten([copy], withoutHearers)).toEqual([expected]);
	});

	it.each([
		'{Falk} <promised> [to veto the bill that lets them sue].',
		'{Falk} <said> [to shut the mill that she owns was wrong].',
		'{Falk} <wrote> [to the mill that burned in May].',
		'{Falk} <wrote> [to the mill, and said that it burned].',
	])('is not looked for in %s', copy => {
		expect(rewritten([copy], withoutHearers)).toEqual([copy]);
	});

	it('has no second verb of its own behind it', () => {
		const copies = [
			'{Falk} <wrote> to [a friend saying she left].',
			'{Falk} wrote to a friend <saying> [she left].',
		];
		expect(rewritten(copies, withoutHearers)).toEqual(['{Falk} <wrote> to a friend saying [she left].']);
	});
});
