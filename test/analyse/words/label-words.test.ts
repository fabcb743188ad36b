import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('a label that names nobody', () => {
	it.each([
		'# Transfer news LIVE: Rovers ‘agree fee’ for Lind, Albion eye Cup midfielder',
		'Notes to editors: Halden Trust was called by the mayor “an exemplary local charity”.',
	])('says nothing: %s', text => {
		expect(said(text)[0]).not.toMatch(/^(?:Transfer news|Notes)/);
	});

	it('is none that ends in a verb', () => {
		expect(said('A note in the last box read: “Sorry. I never learned.”')[0]).toMatch(
			/^A note in the last box/,
		);
	});
});
