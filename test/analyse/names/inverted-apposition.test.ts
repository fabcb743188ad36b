import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

/** The role of the one who speaks. */
const role = (text: string): string | null => tell(text).speakers[0].role;

describe('what is said before a name', () => {
	it.each([
		['The opposition leader, [Jan Krol] of Leeds, left.', 'opposition leader'],
		['The spokeswoman for the owners, [Ana Inns], left.', 'spokeswoman for the owners'],
		['The state’s campaign chairman, [Phil Lovas], left.', 'state’s campaign chairman'],
		['The owners, [Halden Inns], left.', 'owners'],
		['Ruth Voss runs the shelter with her husband, [Jan Krol], in Leeds.', 'husband'],
		['The firm that owns the docks, [Corvane], left.', 'firm that owns the docks'],
		['The group that led the march, [Torvik], left.', 'group that led the march'],
	])('is a role: %s', (text, expected) => {
		expect(role(text)).toBe(expected);
	});

	it.each([
		'The opposition leader, [Jan Krol] left.',
		'The spokeswoman for the owners, [Halden Inns], left.',
		'His storm, [Leila Aziz], left.',
		'The firm, [Corvane], left.',
		'The firm that owns the docks, [Otto Falk], left.',
		'“The leader”, [Tom Hart], left.',
	])('is none: %s', text => {
		expect(role(text)).toBeNull();
	});
});
