import {describe, expect, it} from 'vitest';
import {
	genderOfGivenName,
	isGivenName,
	leaningOfGivenName,
} from '../../../source/analyse/words/given-names.js';
import {moreNamesOfMen, moreNamesOfWomen} from '../../../source/analyse/words/more-given-names.js';

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

	// Jean-Luc and Jean Simmons, Nicola of Italy and of Scotland: the table counts each to one gender alone.
	it.each([
		...'maris mika misha tri valery vanya'.split(' ').map(name => [name, 'male'] as const),
		...'camille chanda daniele dominique janis jean jocelyn kari marian nicola noa ola sasha'
			.split(' ')
			.map(name => [name, 'female'] as const),
	])('lean, where men bear in one country what women bear in another: %s', (name, gender) => {
		expect(genderOfGivenName(name)).toBeNull();
		expect(leaningOfGivenName(name)).toBe(gender);
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
