import {describe, expect, it} from 'vitest';
import {isRoleNoun, singular} from '../../../source/analyse/words/role-nouns.js';

describe('singular', () => {
	it.each([
		['ministers', 'minister'],
		['secretaries', 'secretary'],
		['spokesmen', 'spokesman'],
		['salespeople', 'salesperson'],
		['coaches', 'coach'],
		['children', 'child'],
		['midwives', 'midwife'],
		['thieves', 'thief'],
		['series', 'series'],
		['boss', 'boss'],
	])('of %s is %s', (many, one) => {
		expect(singular(many)).toBe(one);
	});
});

describe('isRoleNoun', () => {
	it.each(['supervisor', 'controller', 'incumbent', 'recorder', 'committeeman', 'del.', 'linebacker'])(
		'knows a %s',
		noun => {
			expect(isRoleNoun(noun)).toBe(true);
		},
	);
});
