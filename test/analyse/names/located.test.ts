import {describe, expect, it} from 'vitest';
import {locationIn, withoutLocation} from '../../../source/analyse/names/located.js';
import {tokenize} from '../../../source/analyse/passage/tokens.js';
import {said} from '../said.js';

const tokens = (phrase: string) => tokenize(phrase, {start: 0, end: phrase.length});
const without = (phrase: string): string =>
	withoutLocation(tokens(phrase))
		.map(({text}) => text)
		.join(' ');

describe('a phrase that says where somebody is', () => {
	it.each([
		['the San Mateo, California, company', 'the company'],
		['the San Mateo, California-based company', 'the company'],
		['a Dayton, Ohio, law firm', 'a law firm'],
		['the Newcastle, New South Wales, council', 'the council'],
		['the San Jose, California, teenager', 'the teenager'],
		['the Portland, Oregon, native', 'the native'],
	])('goes without: %s', (phrase, rest) => {
		expect(without(phrase)).toBe(rest);
	});

	it.each([
		'the company',
		'the San Mateo company',
		'San Mateo, California, company',
		'the Leeds, Bradford and Hull mayors',
		'the San Mateo, California, Ida Krol',
		'the Prime Minister, Keir Starmer, said',
		'the Foreign Secretary, David Lammy, who is a lawyer',
		'the Senate, House, and company',
		'the San Mateo, Kalden, very old and large company',
		'the San Mateo, California, said',
		'the San Mateo, California,',
		'the San Mateo, a company',
		'the Old Town of Dayton, Ohio, company',
	])('is whole: %s', phrase => {
		expect(locationIn(tokens(phrase))).toBeUndefined();
	});

	it('stands for the company, and not for the place', () => {
		const text = (tag: string) =>
			said(`Corvane Labs makes valves, according to Corvane Labs.\n\n${tag}`).at(-1);
		expect(text('The San Mateo, California, company said that it was late.')).toBe(
			'Corvane Labs: that it was late',
		);
		expect(text('The San Mateo, California-based company said that it was late.')).toBe(
			'Corvane Labs: that it was late',
		);
		expect(text('The San Mateo, California, lawyer said that it was late.')).toBe(
			'The San Mateo, California, lawyer: that it was late',
		);
	});
});
