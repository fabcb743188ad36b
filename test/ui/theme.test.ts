import {describe, expect, it} from 'vitest';
import type {ThemeName} from '../../source/document/choices.js';
import {
	asksBackground,
	contrasting,
	type LookName,
	lookNamed,
	lookOn,
	surroundingsOf,
	themeOf,
} from '../../source/ui/theme.js';

const looks: readonly LookName[] = ['none', 'dark', 'light', 'high-contrast-dark', 'high-contrast-light'];

const look = (name: ThemeName, environment: Readonly<Record<string, string>>): LookName =>
	lookNamed(name, surroundingsOf(environment));

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: string): number => {
	const [r, g, b] = [1, 3, 5]
		.map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map(channel => (channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};

describe('the looks of speakers', () => {
	it('are others for the second round of the colours', () => {
		for (const name of ['dark', 'light', 'high-contrast-dark', 'high-contrast-light'] as const) {
			const looks = Array.from({length: 10}, (_, i) => JSON.stringify(themeOf(name).speaker(i)));
			expect(new Set(looks).size).toBe(10);
		}
	});
});

describe('the colours of speakers', () => {
	it('are never that of what is chosen or of a key', () => {
		for (const name of looks.filter(look => look !== 'none')) {
			const {chosen, key, speaker} = themeOf(name);
			const bare = (colour = ''): string => colour.replace('Bright', '');
			const colours = Array.from({length: 20}, (_, i) => bare(speaker(i).color));
			expect(colours).not.toContain(bare(chosen.color));
			expect(colours).not.toContain(bare(key.color));
		}
	});
});

describe('lookNamed', () => {
	it('has no colour with NO_COLOR or on a dumb terminal, unless colours are forced', () => {
		expect(look('auto', {NO_COLOR: '1'})).toBe('none');
		expect(look('auto', {TERM: 'dumb'})).toBe('none');
		expect(look('auto', {NO_COLOR: '1', FORCE_COLOR: '1'})).toBe('dark');
		expect(look('auto', {FORCE_COLOR: '0'})).toBe('none');
	});

	it('has no colour on a terminal that is known to have none', () => {
		for (const TERM of ['vt100', 'vt220', 'xterm-mono', 'linux-m']) {
			expect(look('auto', {TERM})).toBe('none');
			expect(look('auto', {TERM, FORCE_COLOR: '1'})).toBe('dark');
			expect(look('auto', {TERM, COLORTERM: 'truecolor'})).toBe('dark');
			expect(look('dark', {TERM})).toBe('dark');
		}

		for (const TERM of ['xterm', 'vt525', 'screen', 'linux', 'tmux-256color']) {
			expect(look('auto', {TERM})).toBe('dark');
		}
	});

	it('keeps to what the person asked for', () => {
		expect(look('dark', {NO_COLOR: '1'})).toBe('dark');
		expect(look('none', {})).toBe('none');
	});

	it('sees a light background where the terminal tells', () => {
		expect(look('auto', {COLORFGBG: '0;15'})).toBe('light');
		expect(look('high-contrast', {COLORFGBG: '0;15'})).toBe('high-contrast-light');
		expect(lookOn('dark', 'light')).toBe('light');
		expect(lookOn('high-contrast-dark', 'light')).toBe('high-contrast-light');
		expect(lookOn('none', 'light')).toBe('none');
	});

	it('asks the terminal only where its answer matters', () => {
		expect(asksBackground('auto', {})).toBe(true);
		expect(asksBackground('high-contrast', {NO_COLOR: '1'})).toBe(true);
		for (const [name, environment] of [
			['dark', {}],
			['auto', {NO_COLOR: '1'}],
			['auto', {COLORFGBG: '15;0'}],
		] as const) {
			expect(asksBackground(name, environment)).toBe(false);
		}
	});
});

describe('a theme', () => {
	it('never marks content, cue or source by colour alone', () => {
		for (const look of looks) {
			const {content, cue, source, hit, currentHit} = themeOf(look);
			expect(content.bold).toBe(true);
			expect(cue.underline).toBe(true);
			expect(source.underline).toBe(true);
			expect(hit.inverse || hit.underline).toBe(true);
			// The match that one stands at outshines the others, with colours or without.
			expect(currentHit).toMatchObject({inverse: true, bold: true});
			expect(hit.inverse).toBeFalsy();
			// A caption is dim, and so would be what is found in it.
			expect([hit.dimColor, currentHit.dimColor]).toEqual([false, false]);
		}
	});

	it('has no colour at all where it is to have none', () => {
		const {speaker, ...rest} = themeOf('none');
		expect([...Object.values(rest), speaker(0)].flatMap(({color}) => color ?? [])).toEqual([]);
	});

	it('of high contrast has 7:1 on every background that it is for, and nothing dim', () => {
		for (const [background, backgrounds] of [
			['dark', ['#000000', '#1e1e1e', '#002b36']],
			['light', ['#ffffff', '#fdf6e3']],
		] as const) {
			for (const colour of contrasting[background]) {
				for (const behind of backgrounds) {
					expect(contrast(colour, behind)).toBeGreaterThanOrEqual(7);
				}
			}

			const {speaker, ...rest} = themeOf(`high-contrast-${background}`);
			expect(Object.values(rest).some(({dimColor}) => dimColor)).toBe(false);
		}
	});
});
