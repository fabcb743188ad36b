import {describe, expect, it} from 'vitest';
import {absolute} from '../../source/parse/address.js';

describe('absolute', () => {
	it.each([
		['/a', 'https://example.org/b', 'https://example.org/a'],
		['https://example.org', undefined, 'https://example.org/'],
		['/a', undefined, undefined],
		['javascript:alert(1)', 'https://example.org/', undefined],
		['http://[', 'https://example.org/', undefined],
		['', 'https://example.org/', undefined],
		[null, 'https://example.org/', undefined],
	])('makes of %j at %j %j', (written, base, expected) => {
		expect(absolute(written, base)).toBe(expected);
	});

	it('follows other schemes where it may', () => {
		expect(absolute('mailto:a@example.org', undefined, /^mailto:$/)).toBe('mailto:a@example.org');
	});
});
