import {describe, expect, it} from 'vitest';
import {areCapitalised, areWords} from '../../../source/analyse/passage/speech.js';
import {passageOf} from '../read.js';

const holds = (test: typeof areWords, text: string, start = 0, end = passageOf(text).tokens.length) =>
	test(passageOf(text), {start, end});

describe('areWords', () => {
	it('is told of words without signs and marks', () => {
		expect(holds(areWords, 'The ferry left at 9')).toBe(true);
		expect(holds(areWords, 'The ferry, late')).toBe(false);
		expect(holds(areWords, 'The “late” ferry')).toBe(false);
		expect(holds(areWords, 'The ferry, late', 0, 2)).toBe(true);
		expect(holds(areWords, 'The, ferry', 3, 1)).toBe(true);
	});
});

describe('areCapitalised', () => {
	it('is told of names', () => {
		expect(holds(areCapitalised, 'Ana Ruiz')).toBe(true);
		expect(holds(areCapitalised, 'Ana Ruiz left')).toBe(false);
		expect(holds(areCapitalised, 'Ana Ruiz left', 0, 2)).toBe(true);
	});
});
