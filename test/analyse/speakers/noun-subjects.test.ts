import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

describe('a noun alone that a sentence is about', () => {
	it.each([
		['[Otto Falk] spoke. The Speaker rose. [He] was calm.', 'The Speaker'],
		['[Otto Falk] spoke. The mayor rose. [He] was calm.', 'The mayor'],
		['[Otto Falk] spoke. The Independent folded. [He] was calm.', 'Otto Falk'],
	])('is taken up where it is a role or an office: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});
});
