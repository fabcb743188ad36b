import {describe, expect, it} from 'vitest';
import {withInnerSeconds} from '../../../source/analyse/corrections/inner-seconds.js';
import {rewritten} from '../proposed.js';

const read = (first: string, second: string): string[] => rewritten([first, second], withInnerSeconds);

describe('what somebody says with a second verb', () => {
	it.each([
		[
			[
				'{Otto Falk} <said> [his aunt called] and told him that it rained.',
				'{Otto Falk} said his aunt called and <told> him [that it rained].',
			],
			[
				'{Otto Falk} <said> [his aunt called and told him that it rained].',
				'Otto Falk said {his aunt} called and <told> him [that it rained].',
			],
		],
		[
			[
				'{Anna Krol} <said> [the guard came over] and asked her if it rained.',
				'{Anna Krol} said the guard came over and <asked> her [if it rained].',
			],
			[
				'{Anna Krol} <said> [the guard came over and asked her if it rained].',
				'Anna Krol said {the guard} came over and <asked> her [if it rained].',
			],
		],
		[
			[
				'{She} <said> [that a nurse waved] and told her it rained.',
				'{She} said that a nurse waved and <told> her [it rained].',
			],
			[
				'{She} <said> [that a nurse waved and told her it rained].',
				'She said that {a nurse} waved and <told> her [it rained].',
			],
		],
	])('is a part of what another tells of them: %s', ([first, second], expected) => {
		expect(read(first, second)).toEqual(expected);
	});

	it.each([
		// The mill tells nobody anything.
		[
			'{Otto Falk} <said> [the mill burned] and told him to run.',
			'{Otto Falk} said the mill burned and <told> him [to run].',
		],
		// Who is drunk is told so.
		[
			'{Otto Falk} <said> [the guard was drunk] and told him to go.',
			'{Otto Falk} said the guard was drunk and <told> him [to go].',
		],
		[
			'{Anna Krol} <said> [the guard fell] and told him to rest.',
			'{Anna Krol} said the guard fell and <told> him [to rest].',
		],
		[
			'{Anna Krol} <said> [she called her aunt] and told her to rest.',
			'{Anna Krol} said she called her aunt and <told> her [to rest].',
		],
		[
			'{The guard} <said> [his brother fell] and told him to rest.',
			'{The guard} said his brother fell and <told> him [to rest].',
		],
		[
			'{Otto Falk} <said> [the guard fell], and told him to rest.',
			'{Otto Falk} said the guard fell, and <told> him [to rest].',
		],
		[
			'{Otto Falk} <said> [the guard fell] and told us to rest.',
			'{Otto Falk} said the guard fell and <told> us [to rest].',
		],
	])('is said by who says the first: %s', (first, second) => {
		expect(read(first, second)).toEqual([first, second]);
	});
});
