import {describe, expect, it} from 'vitest';
import {said} from '../said.js';

describe('whom `who` takes up without a name', () => {
	it.each([
		['The toll has the backing of charities who say that it will help.', 'charities'],
		['The toll has the backing of several unions, who say that it will help.', 'several unions'],
		['The toll pits the council against parents who say that it will help.', 'parents'],
		['The toll has angered local traders who say that it will hurt.', 'traders'],
		['He met families who said that it would hurt.', 'families'],
		[
			'It was drawn up by a recently retired officer who said that it would help.',
			'a recently retired officer',
		],
	])('is the noun before it: %s', (text, who) => {
		expect(said(text).at(-1)).toMatch(new RegExp(`^${who}: that it w`));
	});

	it('is nobody where no noun is', () => {
		expect(said('Those who say that it will help are wrong.').at(-1)).toMatch(/^unattributed: /);
	});
});
