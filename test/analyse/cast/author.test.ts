import {describe, expect, it} from 'vitest';
import {tell} from '../speakers/speaking.js';

describe('who has written a comment', () => {
	const comment = '[I] was late.\n\nIt rained.\n\n';

	it.each([
		[`${comment}Ana Ruiz is a baker in Halden.`, 'Ana Ruiz'],
		[`${comment}Ana Ruiz, a baker, writes for the Ledger.`, 'Ana Ruiz'],
		[`${comment}Ruiz is a baker in Halden.`, 'nobody'],
		[`${comment}Ana Ruiz laughed.`, 'nobody'],
		[`${comment}In Halden Ana Ruiz is a baker.`, 'nobody'],
		[`${comment}Ana Ruiz is a baker in Halden.\n\nIt snowed.`, 'nobody'],
		[`Ana Ruiz came.\n\n${comment}Ana Ruiz is a baker in Halden.`, 'nobody'],
	])('is told by the last paragraph: %s', (text, who) => {
		expect(tell(text).who).toEqual([who]);
	});

	it('is nobody where only others speak of themselves, and else who signs', () => {
		expect(tell('“[I] was late.”\n\nAna Ruiz is a baker in Halden.').who).toEqual(['nobody']);
		expect(tell(`${comment}Ana Ruiz is a baker.`, {byline: 'Jo Park'}).who).toEqual(['Jo Park']);
	});
});
