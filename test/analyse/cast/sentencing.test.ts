import {describe, expect, it} from 'vitest';
import {last} from '../speakers/speaking.js';

describe('who sentences somebody', () => {
	it.each([
		['Sentencing him on Monday, Lord Dunn wept.', 'Lord Dunn'],
		['Jailing Tom Reed, Ana Dunn wept.', 'Ana Dunn'],
		['Tom Reed saw Lord Dunn.', 'The judge'],
		['Sentencing him was hard for Lord Dunn.', 'The judge'],
	])('is the judge: %s', (sentence, who) => {
		expect(last(`Tom Reed stole a boat. ${sentence}\n\nTom Reed wept as well.\n\n[The judge] left.`)[0]).toBe(
			who,
		);
	});
});
