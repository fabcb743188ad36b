import {describe, expect, it} from 'vitest';
import {isFiniteVerb, isPast, mayBeVerb} from '../../../source/analyse/grammar/verb-forms.js';
import {tokenize} from '../../../source/analyse/passage/tokens.js';

describe('the form of a word', () => {
	it.each([
		['is', true, true, false],
		['would', true, true, false],
		['cannot', true, true, false],
		['don’t', true, true, false],
		['found', true, true, true],
		['sank', true, true, true],
		['closed', false, true, true],
		['Closed', false, true, false],
		['bread', false, false, false],
		['kiln', false, false, false],
	])('tells of %s whether it is a finite verb, may be a verb, is in the past', (word, finite, may, past) => {
		const [token] = tokenize(word, {start: 0, end: word.length});
		expect([isFiniteVerb(token.lower), mayBeVerb(token.lower), isPast(token)]).toEqual([finite, may, past]);
	});
});
