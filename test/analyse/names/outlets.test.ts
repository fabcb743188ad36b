import {describe, expect, it} from 'vitest';
import {callsOutlet, isOutlet} from '../../../source/analyse/names/outlets.js';
import {last} from '../speakers/speaking.js';

describe('an outlet', () => {
	const described = (head: string) => [{start: 0, end: 1, text: head, words: [head], head, ofPerson: false}];

	it('is known by its name', () => {
		expect(isOutlet({words: ['radio', 'norland'], descriptions: []})).toBe(true);
		expect(isOutlet({words: ['norland', 'ferries'], descriptions: []})).toBe(false);
	});

	it('is known by what the text calls it', () => {
		expect(isOutlet({words: ['nordlys'], descriptions: described('newspaper')})).toBe(true);
		expect(isOutlet({words: ['nordlys'], descriptions: described('company')})).toBe(false);
	});

	it('is meant by a news agency, and no other body', () => {
		expect(last('[Radio Norland] rang Halden Bank. Halden Bank grew. [The news agency] left.')[0]).toBe(
			'Radio Norland',
		);
		expect(last('[The Halden Commission] spoke. [The news agency] left.')[0]).toBe('The news agency');
		expect(last('[The Halden Agency] spoke. [The agency] left.')[0]).toBe('Halden Agency');
	});

	it('is called a paper or a station', () => {
		expect(['paper', 'station', 'company', 'club'].filter(callsOutlet)).toEqual(['paper', 'station']);
	});
});
