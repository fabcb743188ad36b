import {describe, expect, it} from 'vitest';
import {isEnglish} from '../../source/analyse/language.js';
import {read} from './read.js';

const english =
	'The council said that it had not been asked, and that the bridge was for the people of the town. '.repeat(
		4,
	);
const german =
	'Der Rat hat am Montag gesagt, dass er nicht gefragt worden sei und dass die Brücke allen gehöre. '.repeat(
		4,
	);

describe('isEnglish', () => {
	it('believes the words, not what the page says of itself', () => {
		expect(isEnglish(read(english).passages, 'de')).toBe(true);
		expect(isEnglish(read(german).passages, 'en-GB')).toBe(false);
	});

	it('believes the page where there are few words', () => {
		expect(isEnglish(read('“Ja”, sagte sie.').passages, 'de')).toBe(false);
		expect(isEnglish(read('“Yes,” she said.').passages, 'en-GB')).toBe(true);
		expect(isEnglish(read('“Yes,” she said.').passages, null)).toBe(true);
	});
});
