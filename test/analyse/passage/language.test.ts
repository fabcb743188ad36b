import {describe, expect, it} from 'vitest';
import {isEnglish} from '../../../source/analyse/passage/language.js';
import {read} from '../read.js';

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
		expect(isEnglish('de', read(english).passages)).toBe(true);
		expect(isEnglish('en-GB', read(german).passages)).toBe(false);
	});

	it('counts no numbers', () => {
		expect(isEnglish('en-GB', read(`${'12 05 '.repeat(200)} who was it`).passages)).toBe(true);
	});

	it('believes the page where there are few words', () => {
		expect(isEnglish('de', read('“Ja”, sagte sie.').passages)).toBe(false);
		expect(isEnglish('en-GB', read('“Yes,” she said.').passages)).toBe(true);
		expect(isEnglish(null, read('“Yes,” she said.').passages)).toBe(true);
	});
});
