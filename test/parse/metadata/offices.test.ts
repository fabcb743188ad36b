import {describe, expect, it} from 'vitest';
import {withoutOffices} from '../../../source/parse/metadata/offices.js';

describe('withoutOffices', () => {
	it.each([
		['BO EK, AP Political Writer', 'BO EK'],
		['ANN LEE and BO EK, Associated Press', 'ANN LEE and BO EK'],
		['Ann Lee, Special to The Islander', 'Ann Lee'],
		['Ann Lee, The Coast', 'Ann Lee'],
		['Ann Lee, the coast', 'Ann Lee'],
		['Ann Lee, senior harbour correspondent, Bo Ek', 'Ann Lee, Bo Ek'],
		['Ann Lee, CNN Travel', 'Ann Lee'],
	])('reads %s', (byline, names) => {
		expect(withoutOffices(byline, 'The Coast')).toBe(names);
	});

	it.each([
		'Ann Lee, Bo Ek',
		'Ann Lee, MD',
		'Associated Press',
		'The Coast',
		'Ann Lee, Jr.',
		'Ann Lee, Meg Writerson',
	])('leaves %s as it is', byline => {
		expect(withoutOffices(byline, 'The Coast')).toBe(byline);
	});

	it('knows the edition of a site', () => {
		expect(withoutOffices('Ann Lee, Coast Insider', 'Coast Insider Norge')).toBe('Ann Lee');
		expect(withoutOffices('Ann Lee, Coast', 'Coast Insider Norge')).toBe('Ann Lee, Coast');
	});
});
