import {describe, expect, it} from 'vitest';
import {said} from './said.js';

describe('who puts it so', () => {
	it.each([
		['The ferry leaves at six, or, as the purser puts it, “after six”.', 'the purser: “after six”'],
		['The plan is a “lawful source of work,” as a Halden memo put it.', 'Halden: “lawful source of work,”'],
		['“Ring first,” advises the company’s website.', 'the company’s website: “Ring first,”'],
		['“It does not groan,” is how Ida Bell puts it.', 'Ida Bell: “It does not groan,”'],
	])('is told beside it: %s', (text, expected) => {
		expect(said(text)).toContain(expected);
	});

	it.each(['As the ferry left, it was “after six”.', '“After Six” is how it began.'])(
		'is not told in %s',
		text => {
			expect(said(text).every(line => line.startsWith('unattributed'))).toBe(true);
		},
	);

	it('goes on behind a long tag', () => {
		expect(
			said(
				'“There are no small rooms,” announces Ida Krol in the opening minute of the play, “only small tenants.” It gets a laugh.',
			),
		).toEqual(['Ida Krol: “There are no small rooms,” … “only small tenants.”']);
	});
});
