import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

describe('letters in brackets', () => {
	it.each([
		['[The Federal Office for Flood Defence] (BHW) met. [BHW] left.', 'Federal Office for Flood Defence'],
		[
			'[The Economic Community of Northern Isles] (ECONIS) met. [ECONIS] left.',
			'Economic Community of Northern Isles',
		],
		['[The Coast, Tide and Weather Agency] (MKLM) met. [The MKLM] left.', 'Coast, Tide and Weather Agency'],
	])('are a body’s in another language: %s', (text, who) => {
		expect(tell(text).who).toEqual([who, who]);
	});

	it('are known in a headline before', () => {
		const {who} = tell('[The Office for Flood Defence] (BHW) met. [BHW] left.', {
			title: 'Dam safe, BHW says',
		});
		expect(new Set(who)).toEqual(new Set(['Office for Flood Defence']));
	});

	it.each([
		['[The Office for Flood Defence] (AFP) met. [AFP] left.', 'AFP'],
		['[The Office for Flood Defence] (UAE) met. [The UAE] left.', 'UAE'],
		['[Ana Ruiz] (BHW) met. [BHW] left.', 'BHW'],
		['[The Office for Flood Defence] (BHW and others) met. [BHW] left.', 'BHW'],
	])('are not where they may be an agency’s, a country’s or a member’s: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});
});
