import {describe, expect, it} from 'vitest';
import {tell} from './speaking.js';

describe('an age', () => {
	it.each([
		['Eva Dahl, 40, met Ana Ruiz, 56, there. [The 56-year-old] left.', 'Ana Ruiz', 0.9],
		['Eva Dahl, 40, met Ana Ruiz (56) there. [The 56-year-old] left.', 'Ana Ruiz', 0.9],
		['Eva Dahl, 40, met Ana Ruiz, aged 56, there. [The 56-year-old] left.', 'Ana Ruiz', 0.9],
		['Ana Ruiz is 56. Eva Dahl left. [The 56-year-old] stayed.', 'Ana Ruiz', 0.9],
		['Eva Dahl, 40, met Ana Ruiz, 56, there. [The 56 year old] left.', 'Ana Ruiz', 0.9],
		['Ana Ruiz slept. [The 56 year old, who lives in Leeds,] left.', 'Ana Ruiz', 0.5],
		['Ana Ruiz slept. [The 56 year old hurdles runner] left.', 'Ana Ruiz', 0.5],
		['Eva Dahl, 40, met Ana Ruiz, 56, there. [A 56-year-old] left.', 'A 56-year-old', 1],
		['The Halden Bank, 56, lent it. [The 56-year-old] left.', 'The 56-year-old', 1],
	])('is whose the text tells it: %s', (text, who, confidence) => {
		const told = tell(text);
		expect([told.who.at(-1), told.quotations.at(-1)?.confidence]).toEqual([who, confidence]);
	});
});

describe('an age of life', () => {
	it.each([
		['Eva Dahl, 40, met Ana Ruiz, 17, there. [The teenager] left.', 'Ana Ruiz'],
		['Eva Dahl, 40, met Ana Ruiz, who is 84, there. [The octogenarian] left.', 'Ana Ruiz'],
		['Eva Dahl, 40, met Ana Ruiz, 71, there. [The pensioner] left.', 'Ana Ruiz'],
		[
			'Eva Dahl, 15, met Ana Ruiz, 17, there. It rained. It froze. It thawed. [The teenager] left.',
			'The teenager',
		],
	])('is whose the text tells it: %s', (text, who) => {
		expect(tell(text).who.at(-1)).toBe(who);
	});
});

describe('a number behind a name', () => {
	it.each([
		'Tom Reed, 15 miles away, fell. It rained. It froze. It thawed. [The teenager] left.',
		'Tom Reed was 15 minutes late. It rained. It froze. It thawed. [The teenager] left.',
		'Tom Reed, 17,000 of whose fans sang, fell. It rained. It froze. It thawed. [The teenager] left.',
		'Tom Reed, 12, fell. It rained. It froze. It thawed. [The schoolgirl] left.',
	])('is no age of theirs: %s', text => {
		expect(tell(text).who.at(-1)).toMatch(/^The /);
	});
});
