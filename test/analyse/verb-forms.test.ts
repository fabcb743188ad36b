import {describe, expect, it} from 'vitest';
import {tokenize} from '../../source/analyse/tokens.js';
import {isFiniteVerb, isPast, mayBeVerb} from '../../source/analyse/verb-forms.js';

describe('the form of a word', () => {
	it.each([
		['is', true, true, false],
		['would', true, true, false],
		['found', true, true, true],
		['closed', false, true, true],
		['Closed', false, true, false],
		['bread', false, false, false],
		['kiln', false, false, false],
	])('tells of %s whether it is a finite verb, may be a verb, is in the past', (word, finite, may, past) => {
		const [token] = tokenize(word, {start: 0, end: word.length});
		expect([isFiniteVerb(token.lower), mayBeVerb(token.lower), isPast(token)]).toEqual([finite, may, past]);
	});
});
