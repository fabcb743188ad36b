import {describe, expect, it} from 'vitest';
import {withDocumentTags} from '../../../source/analyse/corrections/document-tags.js';
import {rewritten} from '../proposed.js';
import {read} from '../read.js';
import {said} from '../said.js';

/** What documents tell in a text of which no engine proposes anything. */
const written = (text: string): string[] => {
	const {
		passages: [passage],
	} = read(text);
	const words = (start: number, end: number) =>
		text.slice(passage.tokens[start].start, passage.tokens[end - 1].end);
	return withDocumentTags(passage, []).map(({content: [{start, end}], source}) =>
		[source && words(source.start, source.end), words(start, end)].join(': '),
	);
};

describe('what documents tell', () => {
	it('stands before a document and its verb, whenever it told', () => {
		expect(written('Prices rose by 3% last month, official figures showed late on Tuesday.')).toEqual([
			'official figures: Prices rose by 3% last month',
		]);
		expect(written('Most ferries leave late, other studies have shown.')).toEqual([
			'other studies: Most ferries leave late',
		]);
		expect(said('Prices rose by 3% last month, official figures showed on Tuesday.')).toEqual([
			'official figures: Prices rose by 3% last month',
		]);
	});

	it.each([
		[
			'The firm paid no tax at all, Radio Norland has established.',
			'Radio Norland: The firm paid no tax at all',
		],
		['The firm paid no tax at all, the Ledger has learned.', 'the Ledger: The firm paid no tax at all'],
		['The firm paid no tax, the Ledger can exclusively reveal.', 'the Ledger: The firm paid no tax'],
		['The firm paid no tax, an inquiry established.', 'an inquiry: The firm paid no tax'],
	])('is found out by a newspaper, or by whoever looked: %s', (text, expected) => {
		expect(written(text)).toEqual([expected]);
	});

	it.each([
		'The mill closed in May, a fund has been established.',
		'The mill closed in May, the mayor has established.',
		'The mill closed in May, the has established.',
		'The mill closed in May, Otto Falk established.',
		'The mill closed in May, Otto Falk has left.',
	])('is not found out in %s', text => {
		expect(written(text)).toEqual([]);
	});

	it('is not a setting, nor what only goes on with the sentence, nor by somebody', () => {
		expect(written('In the last summer, the figures showed.')).toEqual([]);
		expect(written('On Monday, the figures showed.')).toEqual([]);
		expect(written('The harbour rebuilt the quay, so that the figures showed.')).toEqual([]);
		expect(written('The harbour rebuilt the quay, the mayor showed.')).toEqual([]);
		expect(written('They emptied the whole house, the letters they found.')).toEqual([]);
		expect(written('She sold the house at once, burned the letters found.')).toEqual([]);
		expect(written('“The ferries leave late, the figures showed.”')).toEqual([]);
	});

	it('goes on behind what somebody is told to have said, and ends it', () => {
		const rewrittenTags = (copy: string): string[] =>
			rewritten([copy], (passage, proposals) => withDocumentTags(passage, proposals));
		expect(rewrittenTags('{He} <said> [he slept, the report says].')).toEqual([
			'{He} <said> [he slept], the report says.',
			'[He said he slept], {the report} <says>. | 0.75',
		]);
		for (const other of [
			'{He} <said> [he slept], the report says.',
			'{He} <said> [he slept, and the report says].',
			'{He} <said> [the mill, the reports and the letters are old].',
		]) {
			expect(rewrittenTags(other)).toEqual([other]);
		}
	});

	it('is left to an engine that has found it', () => {
		const found = '[Most ferries leave late], {other studies} have <shown>. | 0.6';
		expect(rewritten([found], (passage, proposals) => [...withDocumentTags(passage, proposals)])).toEqual([
			found,
		]);
		expect(
			rewritten(['Most ferries leave [late], other studies have <shown>. | 0.3'], (passage, proposals) => [
				...withDocumentTags(passage, proposals),
			]),
		).toEqual(['[Most ferries leave late], {other studies} have <shown>. | 0.75']);
	});
});
