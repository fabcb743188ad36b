import {describe, expect, it} from 'vitest';
import type {Quotation} from '../../source/document/analysis.js';
import type {Article, BlockKind} from '../../source/document/article.js';
import {isUnmarkedSpeech} from '../../source/document/unmarked.js';

/** Blocks with the words of a quotation in angle brackets, and its cue in square ones. */
const told = (blocks: ReadonlyArray<[BlockKind, string]>, kind: Quotation['kind'] = 'indirect'): boolean => {
	const marked = blocks.map(([, words]) => words).join('\n\n');
	const text = marked.replaceAll(/[[\]<>]/g, '');
	const spanOf = (open: string, close: string) => {
		const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replaceAll(/[[\]<>]/g, '');
		return {start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words};
	};
	let end = -2;
	const spans = blocks.map(([kindOfBlock, words]) => {
		const start = end + 2;
		end = start + words.replaceAll(/[[\]<>]/g, '').length;
		return {kind: kindOfBlock, start, end};
	});
	const quotation = {
		...spanOf('<', '>'),
		kind,
		speakers: ['holm'],
		cue: marked.includes('[') ? spanOf('[', ']') : null,
	};
	return isUnmarkedSpeech(
		{article: {text, blocks: spans} as unknown as Article},
		quotation as unknown as Quotation,
	);
};

describe('isUnmarkedSpeech', () => {
	it.each<[boolean, string, ReadonlyArray<[BlockKind, string]>]>([
		[true, 'a turn', [['paragraph', 'HOLM[:] <We run late.>']]],
		[
			true,
			'an answer',
			[
				['paragraph', 'Why so late?'],
				['paragraph', '<Fog, mostly.>'],
			],
		],
		[
			true,
			'a block quotation below its verb',
			[
				['paragraph', 'Holm [wrote]:'],
				['quote', '<We run late.>'],
			],
		],
		[true, 'a block quotation with a signature', [['quote', '<We run late.> [—] Ida Holm']]],
		[false, 'what a headline tells', [['title', 'Holm[:] <ferry late again>']]],
		[
			false,
			'what a heading tells',
			[
				['paragraph', 'Fog.'],
				['heading', 'Holm[:] <ferry late again>'],
			],
		],
		[false, 'a paraphrase', [['paragraph', 'Holm [said] <that it was late>.']]],
		[false, 'a paraphrase within a block quotation', [['quote', '<The ferry was late>, Holm [said].']]],
		[false, 'one behind its verb there', [['quote', 'Holm [said] <that it was late>.']]],
	])('is %s of %s', (expected, _, blocks) => {
		expect(told(blocks)).toBe(expected);
	});

	it('is false of what stands in marks already', () => {
		expect(told([['paragraph', 'HOLM[:] <“We run late.”>']], 'direct')).toBe(false);
	});
});
