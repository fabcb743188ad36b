import {describe, expect, it} from 'vitest';
import {withTags} from '../../../source/analyse/corrections/plain-tags.js';
import {rewritten} from '../proposed.js';

describe('a plain tag beside words in marks', () => {
	const sure = (copy: string) => rewritten([copy], withTags);

	it.each([
		['[“Now,”] <said> {Ada Lind}.', '[“Now,”] <said> {Ada Lind}. | 0.9'],
		['[“Why?”] {she} <asked>, [“Now?”]', '[“Why?”] {she} <asked>, [“Now?”] | 0.9'],
		['[“Now,”] <said> {Ada Lind}. | 0.95', '[“Now,”] <said> {Ada Lind}. | 0.95'],
	])('makes sure who said them: %s', (copy, expected) => {
		expect(sure(copy)).toEqual([expected]);
	});

	it.each([
		'[“Now,”] <said>.',
		'[“Now,”] <thought> {Ada Lind}.',
		'[“Now”] was what {Ada Lind} <said>.',
		'[“Now,”] then <said> {Ada Lind}.',
		'[“Now”] <said> {Ada Lind}.',
		'[“Now,”] {Ada Lind} often <said>.',
	])('is none: %s', copy => {
		expect(sure(copy)).toEqual([copy]);
	});
});
