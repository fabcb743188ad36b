import {describe, expect, it} from 'vitest';
import {pullQuote, signature} from '../../../source/analyse/turns/pull-quote.js';
import {read} from '../read.js';

const signerOf = (markdown: string): string | undefined => {
	const {text, passages} = read(markdown);
	const [passage] = passages;
	const found = pullQuote(passage) ?? signature(passage);
	return (
		found && text.slice(passage.tokens[found.source.start].start, passage.tokens[found.source.end - 1].end)
	);
};

describe('pullQuote and signature', () => {
	it.each([
		['“The best day of my life.” ― Karen Wolfe', 'Karen Wolfe'],
		['“The best day of my life.” — Karen Wolfe, nurse', 'Karen Wolfe'],
		['> The valley will be louder. — Minister Lena Ek', 'Minister Lena Ek'],
		['— Arvid Holm, farmer', 'Arvid Holm'],
	])('knows who signs %s', (markdown, signer) => {
		expect(signerOf(markdown)).toBe(signer);
	});

	it.each([
		'“A good day” — that is what they call it.',
		'“A good day” — Karen Wolfe said.',
		'“A good day” — the nurse told us.',
		'He opened the door — Karen Wolfe was there.',
		'— and then it rained.',
		'“Yes.” —',
	])('takes no signature from %s', markdown => {
		expect(signerOf(markdown)).toBeUndefined();
	});
});
