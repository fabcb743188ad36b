import {describe, expect, it} from 'vitest';
import {behindRoles} from '../../../source/analyse/names/roles-ahead.js';
import {tokenize} from '../../../source/analyse/passage/tokens.js';

/** What is left of a run of capitals behind its titles and roles. */
const left = (run: string, behind = ''): string => {
	const text = run + behind;
	const tokens = tokenize(text, {start: 0, end: text.length});
	const end = tokens.findLastIndex(token => token.end <= run.length) + 1;
	return run.slice(tokens[behindRoles(tokens, {start: 0, end})].start);
};

describe('behindRoles', () => {
	it.each([
		['Foreign Minister Ida Krol', 'Ida Krol'],
		['Mr. King', 'King'],
		['Datuk Seri Ida Krol', 'Ida Krol'],
		['DCI Krol', 'Krol'],
		['Det Con Ida Krol', 'Ida Krol'],
		['Det Chief Ida Krol', 'Ida Krol'],
		['Mother Superior Ida Krol', 'Ida Krol'],
		['Sergeant First Class Ida Krol', 'Ida Krol'],
		['Secretary of State Ida Krol', 'Ida Krol'],
		['Leader of the Opposition Ida Krol', 'Ida Krol'],
		['Director for Harbour Works Anna Krol', 'Anna Krol'],
		['Chairman Dean Krol', 'Dean Krol'],
	])('takes the front off: %s', (run, name) => {
		expect(left(run)).toBe(name);
	});

	it.each([
		'Department of Veterans Affairs',
		'Ida Krol',
		'President’s Statement',
		'Chief Justice Department',
	])('leaves what is part of the name: %s', run => {
		expect(left(run)).toBe(run);
	});

	it('leaves a surname that is a word for somebody, where the office stands behind', () => {
		expect(left('Fan Mengli', ', deputy director of the port')).toBe('Fan Mengli');
		expect(left('Fan Mengli')).toBe('Mengli');
	});

	it('leaves a given name that is a role as well, where nothing has a dean', () => {
		expect(left('Dean Krol', ', who joined in May')).toBe('Dean Krol');
		expect(left('Dean Krol', ', who joined the college in May')).toBe('Krol');
		expect(left('Dean Krol', ' joined in May')).toBe('Krol');
	});
});
