import {describe, expect, it} from 'vitest';
import {withoutWholeClauses} from '../../../source/analyse/corrections/whole-clauses.js';
import {rewritten} from '../proposed.js';

const put = (copy: string): string =>
	rewritten([copy], (passage, proposals) => proposals.map(one => withoutWholeClauses(passage, one)))[0];

describe('a clause before a conjunction', () => {
	it.each([
		[
			'{She was jailed after clerks of the court} <said> [she had lied].',
			'She was jailed after {clerks of the court} <said> [she had lied].',
		],
		[
			'{Ida Krol resigned after staff at the mill} <claimed> [she had shouted].',
			'Ida Krol resigned after {staff at the mill} <claimed> [she had shouted].',
		],
		[
			'{The talks went on when a letter from the mayor} <suggested> [it was late].',
			'The talks went on when {a letter from the mayor} <suggested> [it was late].',
		],
		[
			'{The mill went bankrupt while its owner, Otto Falk}, <said> [all was well].',
			'The mill went bankrupt while {its owner, Otto Falk}, <said> [all was well].',
		],
		[
			'{Otto Falk was ill when he} <said> [he would go].',
			'Otto Falk was ill when {he} <said> [he would go].',
		],
	])('is not of who speaks behind it: %s', (copy, expected) => {
		expect(put(copy)).toBe(expected);
	});

	it.each([
		'{A baker held after the storm} <said> [it was late].',
		'{A nurse who was there after the war} <said> [it was cold].',
		'{The minister responsible for boats after the war} <said> [it was cold].',
		'{Ida Krol was late after leaving home} <said> [a friend].',
		'{It was cold before the mill had} <said> [it].',
		'{It was cold before the mill she left} <said> [it].',
		'{It was cold before the baker, Otto Falk} <said> [it].',
		'{It was cold before the baker}, <said> [it].',
		'{It was “cold” before the baker} <said> [it].',
		'It was cold before {the baker} then <said> [it].',
	])('may be of them in %s', copy => {
		expect(put(copy)).toBe(copy);
	});
});

describe('a clause whose subject has a second verb', () => {
	it.each([
		[
			'{Ida Krol sold her boats}, moved to Halden, and had <planned> [to stay].',
			'{Ida Krol} sold her boats, moved to Halden, and had <planned> [to stay].',
		],
		[
			'{The bank bought two farms, shut its mill}, and also <said> [it would hire].',
			'{The bank} bought two farms, shut its mill, and also <said> [it would hire].',
		],
		[
			'{The council of the old town met for an hour}, <agreeing> [that it was late].',
			'{The council of the old town} met for an hour, <agreeing> [that it was late].',
		],
		[
			'{The clerk whose note first told of the mill}, <hoping> [to stay].',
			'{The clerk} whose note first told of the mill, <hoping> [to stay].',
		],
	])('is more than who speaks: %s', (copy, expected) => {
		expect(put(copy)).toBe(expected);
	});

	it.each([
		'{The retired mayor}, <hoping> [to stay].',
		'{The newly elected mayor}, <hoping> [to stay].',
		'{The retired mayor of Halden} and also <said> [it would stay].',
		'{Ida Krol sold it}, <hoping> [for rain], and left.',
		'{Ida Krol sold it} in May <hoping> [for rain].',
		'{Ida Krol sold it}, the council and had <planned> [it].',
		'{Ida Krol “sold” it}, <hoping> [for rain].',
		'Then {Ida Krol sold it}, <hoping> [for rain].',
		'[It was late], <said> {Ida Krol}.',
	])('may be just that in %s', copy => {
		expect(put(copy)).toBe(copy);
	});
});
