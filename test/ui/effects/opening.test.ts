import {describe, expect, it} from 'vitest';
import {limits} from '../../../source/document/limits.js';
import {openingOf} from '../../../source/ui/effects/opening.js';
import {parseMarkdown} from '../../markdown.js';
import {sample} from '../sample.js';

const article = parseMarkdown(sample, {kind: 'file', name: 'sample.md'});

describe('the opening', () => {
	it('tells whoever hears it all that is said, and draws before that is found', async () => {
		const heard = await openingOf(article, true);
		expect(heard).toMatchObject({findings: 'found'});
		expect(heard.analysis?.quotations.length).toBeGreaterThan(3);
		expect(await openingOf(article, false)).toMatchObject({findings: 'sought', analysis: {quotations: []}});
	});

	it('of a very long text waits for nothing, heard or drawn', async () => {
		const paragraph = 'The harbour was calm on that day.\n\n';
		const long = paragraph.repeat(limits.textAnalysedAtOnce / (paragraph.length - 2));
		const book = parseMarkdown(long, {kind: 'file', name: 'book.md'});
		for (const isRead of [true, false]) {
			expect(await openingOf(book, isRead)).toMatchObject({findings: 'none', analysis: {quotations: []}});
		}
	});

	it('survives that nobody can find out who says what', async () => {
		const broken = Object.defineProperty({...article}, 'inlines', {
			get() {
				throw new Error('no inlines');
			},
		});
		expect(await openingOf(broken, true)).toMatchObject({
			findings: 'found',
			analysis: {quotations: []},
			problem: expect.stringContaining('no inlines'),
		});
	});
});
