import {describe, expect, it} from 'vitest';
import {genderOfGivenName, isGivenName} from '../../../source/analyse/speakers/given-names.js';
import {moreNamesOfMen, moreNamesOfWomen} from '../../../source/analyse/speakers/more-given-names.js';

describe('given names', () => {
	it.each([
		['anna', 'female'],
		['siobhan', 'female'],
		['siobhán', 'female'],
		['łukasz', 'male'],
		['bogusław', 'male'],
		['joost', 'male'],
		['guðmundur', 'male'],
		['tadhg', 'male'],
		['pádraig', 'male'],
		['jean-marc', null],
		['mary-ann', 'female'],
		['máire-ann', 'female'],
		['qwz', null],
	])('tell a gender: %s', (name, gender) => {
		expect(genderOfGivenName(name)).toBe(gender);
	});

	it('are known with their accents and without', () => {
		expect(isGivenName('zoltán')).toBe(true);
		expect(isGivenName('zoltan')).toBe(true);
		expect(isGivenName('halden')).toBe(false);
	});

	it('that the table lacks are of one gender each, told once, with plain letters', () => {
		const all = [moreNamesOfMen, moreNamesOfWomen].flatMap(list => list.trim().split(/\s+/));
		expect(new Set(all).size).toBe(all.length);
		expect(all.filter(name => !/^[a-z]+$/.test(name))).toEqual([]);
	});
});
