import {describe, expect, it} from 'vitest';
import {chipLines} from '../../source/ui/chips.js';
import {type Line, widthOf} from '../../source/ui/lines.js';
import {themeOf} from '../../source/ui/theme.js';
import {press, start} from './sample.js';

const plain = (line: Line): string => line.map(({text}) => text).join('');

describe('the filters of the quotations', () => {
	const state = press(start(), 'q', 'w');

	it('stand on one line where there is room', () => {
		const [kinds, more] = chipLines(state, themeOf('none'), 80).map(plain);
		expect(kinds).toMatch(/^\[all \d+\] direct \d+ .*\[Ingrid Solheim\]$/);
		expect(more).toBe('');
	});

	it('keep the kinds in sight where there is little, and go on below', () => {
		const lines = chipLines(state, themeOf('none'), 34);
		const [kinds, more] = lines.map(plain);
		expect(kinds).toMatch(/\[all \d+\] direct +mixed +indirect/);
		expect(more).toBe('[Ingrid Solheim]');
		expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(34);
	});
});
