import {describe, expect, it} from 'vitest';
import type {Analysis, Quotation} from '../../source/document/analysis.js';
import {
	confidenceInNumbers,
	confidenceInWords,
	count,
	dateInWords,
	degreeOf,
	doubtInWords,
	leadingVerb,
	wordsOf,
} from '../../source/document/wording.js';

describe('what is in doubt', () => {
	const source = (text: string) => ({text, start: 0, end: text.length});

	it.each([
		['', undefined, source('she')],
		['is that said?', 'report', source('she')],
		['who is “she”?', 'speaker', source('she')],
		['whose words?', 'speaker', null],
		['whose words?', 'speaker', source('the third of the four clerks of the court')],
	] as const)('is asked: %s', (asked, doubt, mention) => {
		expect(doubtInWords({...(doubt && {doubt}), source: mention})).toBe(asked);
	});
});

describe('wording', () => {
	it('writes dates out, whatever the locale', () => {
		expect(dateInWords('2022-03-31')).toBe('31 March 2022');
		expect(dateInWords('2022-12-01')).toBe('1 December 2022');
	});

	it('rounds no confidence up to the number of the next word', () => {
		expect([0.897, 0.9, 0.7, 0.29].map(confidenceInNumbers)).toEqual([
			'likely (89%)',
			'sure (90%)',
			'likely (70%)',
			'a guess (29%)',
		]);
	});

	it('counts things', () => {
		expect([0, 1, 2].map(n => count(n, 'quotation'))).toEqual([
			'0 quotations',
			'1 quotation',
			'2 quotations',
		]);
	});

	it.each([
		['“Yes,” … “soon.”', '[“Yes,”] said Anna Larsen, who knows. [“soon.”]'],
		['One.\n\nTwo.', '[One.]\n\n[Two.]'],
		['One. …\n\nTwo.', '[One.]\n\nA picture.\n\n[Two.]'],
		['All of it', '[All of it]'],
	])('leaves out what stands between the parts of a quotation: %j', (words, marked) => {
		const start = 7;
		const parts: Array<{start: number; end: number}> = [];
		const text = marked.replaceAll(/[[\]]/g, '');
		for (const {0: part, index} of marked.matchAll(/\[[^\]]*\]/g)) {
			const from = start + index - 2 * parts.length;
			parts.push({start: from, end: from + part.length - 2});
		}

		expect(wordsOf({start, end: start + text.length, text, parts} as unknown as Quotation)).toBe(words);
	});

	it.each([
		['denied ', 'indirect', 'Falk [denied] <that he knew>.'],
		['called for ', 'mixed', 'Falk spoke and [called] for\n<an “old”\nmill>.'],
		['asked ', 'indirect', 'Falk [asked] <whether it was late>.'],
		['isn’t saying ', 'indirect', 'Falk [isn’t saying] <that he knew>.'],
		['wanted ', 'indirect', 'Falk [wanted] <the mill to be kept>.'],
		['was deeply sceptical of ', 'indirect', 'Falk [was deeply\nsceptical] of <the plan>.'],
		['feared: ', 'indirect', '<The mill was lost>, he [feared].'],
		['doubted: ', 'indirect', 'Falk [doubted] on Monday in Berlin <that it was late>.'],
		['', 'indirect', 'Falk [learned] <the mill was lost>.'],
		['spoke to ', 'indirect', 'Falk [spoke] to <the mayor>.'],
		['referring to ', 'indirect', 'Falk laughed, [referring] to <the harbour wall>.'],
		['', 'indirect', 'Falk [referred] on Monday to <the harbour wall>.'],
		['hailed ', 'mixed', 'Falk [hailed] <the plan to keep the “old” mill>.'],
		['vowed ', 'indirect', 'Falk [vowed] <to stay>.'],
		['', 'indirect', 'Falk [said] <the harbour wall was too low>.'],
		['', 'mixed', 'Falk [said] <“late” trains were no news>.'],
		['', 'mixed', 'Falk [has] <the mayor’s “threat”> in mind.'],
		['called ', 'indirect', 'Falk [called] <the mill a ruin>.'],
		['sagte ', 'mixed', 'Falk [sagte] <es sei „spät“>.'],
		['', 'indirect', 'Falk [said] <that it was late>.'],
		['', 'indirect', 'Falk [pointed out] <that it was late>.'],
		['', 'mixed', 'Falk spoke, [adding] <that it was “late”>.'],
		['', 'indirect', 'Falk[:] <it was late>.'],
		['', 'indirect', 'Police[:] <two ferries lost>'],
		['', 'direct', 'Falk [denied] it: <“I was late”>.'],
	])('tells %j before a paraphrase that would mislead or be a phrase without: %s', (verb, kind, marked) => {
		const text = marked.replaceAll(/[[\]<>]/g, '');
		const excerpt = (open: string, close: string) => {
			const own = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replaceAll(/[[\]<>]/g, '');
			return {start: text.indexOf(own), end: text.indexOf(own) + own.length, text: own};
		};

		const quotation = {...excerpt('<', '>'), kind, cue: excerpt('[', ']')} as unknown as Quotation;
		expect(leadingVerb({article: {text}} as Analysis, quotation)).toBe(verb);
	});

	it('says how sure it is', () => {
		expect([1, 0.9, 0.8, 0.5, 0.1].map(confidenceInWords)).toEqual([
			'sure',
			'sure',
			'likely',
			'uncertain',
			'a guess',
		]);
	});

	it('says how sure it is in the same words in short, where somebody is named and it is not sure', () => {
		for (const confidence of [1, 0.9, 0.8999, 0.8, 0.7, 0.5, 0.1]) {
			const degree = degreeOf({speakers: ['anna-larsen'], confidence});
			expect(degree).toBe(confidence >= 0.9 ? '' : confidenceInWords(confidence));
			expect(degreeOf({speakers: [], confidence})).toBe('');
		}
	});
});
