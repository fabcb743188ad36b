import {describe, expect, it} from 'vitest';
import {inLatin} from '../../../source/analyse/words/cyrillic.js';
import {genderOfGivenName, isGivenName} from '../../../source/analyse/words/given-names.js';

describe('inLatin', () => {
	it('writes a name as in Russian and as in Ukrainian, and none in other letters', () => {
		expect(inLatin('дмитрий')[0]).toBe('dmitry');
		expect(inLatin('ксения')[0]).toBe('ksenia');
		expect(inLatin('володимир')[1]).toBe('volodymyr');
		expect(inLatin('anna')).toEqual([]);
	});

	it('makes given names known, with their gender', () => {
		expect(['анна', 'сергей', 'тетяна'].map(genderOfGivenName)).toEqual(['female', 'male', 'female']);
		expect(isGivenName('министр')).toBe(false);
	});
});
