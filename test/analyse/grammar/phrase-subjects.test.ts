import {describe, expect, it} from 'vitest';
import {
	withSubjectBeforePaper,
	withSubjectBehindTag,
	withSubjectOfPhrase,
} from '../../../source/analyse/grammar/phrase-subjects.js';
import {rewritten} from '../proposed.js';

describe('who a phrase with `with` is about', () => {
	const put = (copy: string) =>
		rewritten([copy], (passage, proposals) => proposals.map(one => withSubjectOfPhrase(passage, one)));

	it.each([
		[
			'{The institute} warned of it, with its director, Paul Falk, <saying> [that it was late].',
			'The institute warned of it, with {its director, Paul Falk}, <saying> [that it was late].',
		],
		[
			'{The institute} warned of it, with one clerk <saying> [it was late].',
			'The institute warned of it, with {one clerk} <saying> [it was late].',
		],
	])('says it: %s', (copy, expected) => {
		expect(put(copy)).toEqual([expected]);
	});

	it.each([
		'{Falk} sat with Ida Krol <saying> [it was late].',
		'{Falk} came in, with a broad grin, <saying> [it was late].',
		'{Falk} spoke, with his daughter at his side, <saying> [it was late].',
		'{Falk} came in, with a smile that spread, <saying> [it was late].',
		'{Falk} came in, with his coat <hanging> [from a nail].',
		'{Falk}, with his coat open, <said> [it was late].',
	])('leaves %s', copy => {
		expect(put(copy)).toEqual([copy]);
	});
});

describe('who says something in a paper', () => {
	const put = (copy: string) =>
		rewritten([copy], (passage, proposals) => proposals.map(one => withSubjectBeforePaper(passage, one)));

	it('is whom the sentence is about', () => {
		expect(put('The chair did not call back, but in {a tweet} <said>: [“We will.”]')).toEqual([
			'{The chair} did not call back, but in a tweet <said>: [“We will.”]',
		]);
	});

	it.each([
		'The chair waited, but {a tweet} <said>: [“We will.”]',
		'The chair waited, and in {a minute} <said>: [“We will.”]',
	])('leaves %s', copy => {
		expect(put(copy)).toEqual([copy]);
	});
});

describe('who stands behind the verb of a tag', () => {
	const put = (...copies: string[]) =>
		rewritten(copies, (passage, proposals) =>
			proposals.map((one, _, others) => withSubjectBehindTag(passage, one, others)),
		).at(-1);

	it('goes on with a participle', () => {
		expect(
			put(
				'[The cranes are old], <said> {Otto Falk}, adding that it rained.',
				'{The cranes} are old, said Otto Falk, <adding> [that it rained].',
			),
		).toBe('The cranes are old, said {Otto Falk}, <adding> [that it rained].');
	});

	it.each([
		[
			'The crane, said Otto Falk, was old, adding that it rained.',
			'[The crane], <said> {Otto Falk}, [was old], adding that it rained.',
			'{The crane}, said Otto Falk, was old, <adding> [that it rained].',
		],
		[
			'who speaks behind the tag',
			'[It was old], <said> {Otto Falk}, as Ida Krol nodded, adding that it rained.',
			'It was old, said Otto Falk, as {Ida Krol} nodded, <adding> [that it rained].',
		],
	])('does not in %s', (_, tag, copy) => {
		expect(put(tag, copy)).toBe(copy);
	});
});
