import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('a sentence that begins with whom it cites', () => {
	const told = 'Ida Krol: nobody came to the fair that year';

	it.each([
		'As Ida Krol remarks, nobody came to the fair that year.',
		'As the historian Ida Krol notes, nobody came to the fair that year.',
		'But as Ida Krol has rightly pointed out, nobody came to the fair that year.',
		'As Ida Krol puts it, nobody came to the fair that year.',
		'As Ida Krol reminds us, nobody came to the fair that year.',
	])('is theirs: %s', sentence => {
		expect(said(`The town is old. ${sentence}`)).toEqual([told]);
	});

	it.each([
		'As Ida Krol left, nobody came to the fair that year.',
		'As Ida Krol had hoped, nobody came to the fair that year.',
		'As the purser remarked, nobody came to the fair that year.',
		'As Ida Krol remarks, a fair.',
		'Later Ida Krol remarks, nobody came to the fair that year.',
	])('is not theirs: %s', sentence => {
		expect(said(`The town is old. ${sentence}`)).not.toContain(told);
	});

	it('is told once', () => {
		expect(said('As Ida Krol explained, Otto Falk said it was late.')).toEqual(['Otto Falk: it was late']);
	});
});
