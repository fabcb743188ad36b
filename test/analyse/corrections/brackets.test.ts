import {describe, expect, it} from 'vitest';
import {withOwnWords} from '../../../source/analyse/corrections/own-words.js';
import {rewritten} from '../proposed.js';

describe('what is told in brackets', () => {
	it.each([
		[
			'ends with them',
			'It is old ({Krol} <called> [it “ancient”) and leaks].',
			'It is old ({Krol} <called> [it “ancient”]) and leaks.',
		],
		['has none of them', 'It is old ({Krol} <said> [it leaks)].', 'It is old ({Krol} <said> [it leaks]).'],
		[
			'begins with them',
			'[It is old (it leaked twice], <according to> {Krol}), and cold.',
			'It is old ([it leaked twice], <according to> {Krol}), and cold.',
		],
		['may stand before them', '[It is old] (so {Krol} <said>).', '[It is old] (so {Krol} <said>).'],
		[
			'has brackets of its own',
			'It is old ({Krol} <said> [it (the roof) leaks]).',
			'It is old ({Krol} <said> [it (the roof) leaks]).',
		],
		['leaves nothing behind them', 'It is old ({Krol} <said>) and [leaks].', undefined],
	])('%s', (_, copy, expected) => {
		expect(rewritten([copy], withOwnWords)).toEqual(expected === undefined ? [] : [expected]);
	});

	it.each([
		'{Krol} (the mayor) <said> [it leaks (badly)].',
		'It is old) {Krol} <said> [it leaks (badly].',
		'“It is (old,” {Krol} <said>, [“and cold).”]',
	])('goes on elsewhere: %s', copy => {
		expect(rewritten([copy], withOwnWords)).toEqual([copy]);
	});
});
