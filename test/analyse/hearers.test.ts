import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('who hears', () => {
	it('is told by whoever stands behind `by`, and no longer than the clause', () => {
		expect(said('Otto was told by a clerk that the vote was void, but stayed.')).toEqual([
			'a clerk: that the vote was void',
		]);
		expect(said('She had been repeatedly warned by her lawyer not to speak.')).toEqual([
			'her lawyer: not to speak',
		]);
	});

	it('is who tells where nobody else does', () => {
		expect(said('The clerk had told Otto that the vote was void.')).toEqual([
			'The clerk: that the vote was void',
		]);
	});

	it('is a jury, not who speaks before it', () => {
		expect(said('The jury heard that the phone was found in a drain.')).toEqual([
			'unattributed: that the phone was found in a drain',
		]);
		expect(said('The jury said that the phone was found in a drain.')).toEqual([
			'The jury: that the phone was found in a drain',
		]);
	});

	it('is whoever quotes, not who is quoted', () => {
		expect(
			said(
				'Otto Falk was quoted by the Halden Courier as saying that a strike would cost every household 400 euros.',
			),
		).toEqual(['Otto Falk: that a strike would cost every household 400 euros']);
		expect(
			said('Otto Falk was quoted as saying that a strike would cost every household 400 euros.'),
		).toEqual(['Otto Falk: that a strike would cost every household 400 euros']);
	});
});
