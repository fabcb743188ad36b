import {describe, expect, it} from 'vitest';
import {last} from './speaking.js';

describe('the defendant', () => {
	it.each([
		['Ida Krol, 41, is accused of theft. Otto Falk came. [The defendant] wept.', 'Ida Krol', 0.85],
		['Ida Krol denied it and Jo Park admitted it. [The defendant] wept.', 'Ida Krol', 0.7],
		['Ida Krol is accused. Otto Falk came. [The accused] wept.', 'Ida Krol', 0.85],
		['Detective Otto Falk arrested Ida Krol. [The defendant] wept.', 'Ida Krol', 0.85],
		[
			'Otto Falk, a former police officer, is accused of theft. Ida Krol came. [The defendant] wept.',
			'Otto Falk',
			0.85,
		],
		['Two clerks came. [A defendant] wept.', 'A defendant', 1],
	])('is whoever is told to be tried: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});

describe('the witness', () => {
	it.each([
		['Ida Krol met Otto Falk, a barrister. Falk laughed. [The witness] wept.', 'Ida Krol', 0.6],
		['Ida Krol came. Otto Falk, prosecuting, laughed. [The witness] wept.', 'Ida Krol', 0.6],
		['Ida Krol came. [The witness] wept.', 'Ida Krol', 0.5],
		['Ida Krol met Otto Falk, a barrister. Falk laughed. [The witnesses] wept.', 'The witnesses', 1],
	])('is nobody who is there by profession: %s', (text, who, confidence) => {
		expect(last(text)).toEqual([who, confidence]);
	});
});
