import {describe, expect, it} from 'vitest';
import {themeNamed} from '../../source/ui/theme.js';

const colours = (theme: ReturnType<typeof themeNamed>): string[] =>
	[theme.chosen, theme.cue, theme.key, theme.message, theme.speaker(0), theme.speaker(9)].flatMap(
		({color}) => color ?? [],
	);

describe('themeNamed', () => {
	it('has no colour with NO_COLOR or on a dumb terminal', () => {
		expect(colours(themeNamed('auto', {NO_COLOR: '1'}))).toEqual([]);
		expect(colours(themeNamed('auto', {TERM: 'dumb'}))).toEqual([]);
	});

	it('keeps to what the person asked for', () => {
		expect(colours(themeNamed('dark', {NO_COLOR: '1'})).length).toBeGreaterThan(0);
		expect(colours(themeNamed('none', {}))).toEqual([]);
	});

	it('sees a light background where the terminal tells', () => {
		expect(themeNamed('auto', {COLORFGBG: '0;15'})).toEqual({
			...themeNamed('light', {}),
			speaker: expect.any(Function),
		});
	});

	it('never marks content, cue or source by colour alone', () => {
		for (const name of ['dark', 'light', 'high-contrast', 'none'] as const) {
			const {content, cue, source, hit} = themeNamed(name, {});
			expect(content.bold).toBe(true);
			expect(cue.underline).toBe(true);
			expect(source.underline).toBe(true);
			expect(hit.inverse).toBe(true);
		}
	});
});
