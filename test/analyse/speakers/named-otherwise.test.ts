import {describe, expect, it} from 'vitest';
import {last, tell} from './speaking.js';

describe('who gives a name', () => {
	it.each([
		['[A driver, who gave his name only as Marek], left.', 'Marek'],
		['[One of them, who would give her name as Olga], left.', 'Olga'],
		['[A driver who asked to be called only Marek], left.', 'Marek'],
		['[The trader, who identified herself simply as Nkechi Obi], left.', 'Nkechi Obi'],
		['[A guard who asked to be called only by his first name, Dmytro], left.', 'Dmytro'],
		['[A driver, who gave his name to Marek], left.', 'A driver'],
	])('has it: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('letters for a post', () => {
	it.each([
		['[The Halden MCA, Peter Berg], left.', 'Peter Berg'],
		['[Halden MCA, Peter Berg], left.', 'Halden MCA'],
		['[The Halden MCA, Berg], left.', 'Halden MCA'],
	])('are no body where a whole name stands behind: %s', (text, who) => {
		expect(last(text)[0]).toBe(who);
	});
});

describe('the former one of a side', () => {
	it.each([
		['[Peter Berg] ran. [The former Halden Blue] slept.', ['Peter Berg', 'Peter Berg']],
		['[Peter Berg] ran. [The Halden Blue] slept.', ['Peter Berg', 'Halden Blue']],
		['[Peter Berg] ran for Halden Blue. [The former Halden Blue] slept.', ['Peter Berg', 'Halden Blue']],
		['[The former Halden Blue] slept.', ['Halden Blue']],
	])('is who has just been named: %s', (text, who) => {
		expect(tell(text).who).toEqual(who);
	});
});
