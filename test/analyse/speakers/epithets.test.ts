import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

describe('an epithet', () => {
	const spoke = (text: string) => tell(`Jan Krol named as coach. Otto Falk left. ${text}`).who.at(-1);

	it('may be for whom the article begins with', () => {
		expect(spoke('It rained. It froze. [The Portuguese boss] agreed.')).toBe('Jan Krol');
		expect(spoke('It rained. It froze. [The 56-year-old] agreed.')).toBe('Jan Krol');
	});

	it('is for somebody else where it says more, or they are long gone', () => {
		expect(spoke('It rained. It froze. [The Portuguese boss of Leeds] agreed.')).not.toBe('Jan Krol');
		expect(spoke('It rained. It froze. [The old boss] agreed.')).not.toBe('Jan Krol');
		expect(spoke('It rained. It froze. [The Republican nominee] agreed.')).not.toBe('Jan Krol');
		expect(spoke(`${'It rained. '.repeat(8)}[The 56-year-old] agreed.`)).not.toBe('Jan Krol');
		expect(
			tell('It began. Jan Krol was coach. It rained. It froze. [The 56-year-old] agreed.').who[0],
		).not.toBe('Jan Krol');
	});
});
