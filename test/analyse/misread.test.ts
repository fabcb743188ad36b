import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('what an engine has misread', () => {
	it('goes on behind what one does meanwhile', () => {
		expect(said('“And a bath,” Otto said, smiling, “just for once.”')).toEqual([
			'Otto: “And a bath,” … “just for once.”',
		]);
	});

	it('is said by whoever is named behind it', () => {
		expect(
			said('Dredging could release more carbon than assumed, said co-author Professor Otto Falk of Halden.'),
		).toEqual(['Otto Falk: Dredging could release more carbon than assumed']);
	});

	it('is said by whom a clause tells of', () => {
		expect(
			said(
				'A nurse who worked with him in theatre, and who asked not to be named because she still works there, said staff dreaded his lists.',
			),
		).toEqual(['A nurse: staff dreaded his lists']);
	});
});
