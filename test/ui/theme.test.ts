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

/** The backgrounds of usual terminals, and the sixteen colours on them: xterm, iTerm2, Terminal.app, GNOME's two, and so on. */
const palettes = {
	dark: [
		'000000 000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
		'000000 000000 c91b00 00c200 c7c400 0225c7 ca30c7 00c5c7 c7c7c7 686868 ff6e67 5ffa68 fffc67 6871ff ff77ff 60fdff ffffff',
		'000000 000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf 666666 e50000 00d900 e5e500 0000ff e500e5 00e5e5 e5e5e5',
		'2e3436 2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf 555753 ef2929 8ae234 fce94f 729fcf ad7fa8 34e2e2 eeeeec',
		'1e1e1e 171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64 f66151 33d17a e9ad0c 2a7bde c061cb 33c7de ffffff',
		'0c0c0c 0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
		'1e1e1e 000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5 666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db e5e5e5',
		'000000 000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
		'002b36 073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3',
	],
	light: [
		'ffffff 000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
		'ffffff 000000 c91b00 00c200 c7c400 0225c7 ca30c7 00c5c7 c7c7c7 686868 ff6e67 5ffa68 fffc67 6871ff ff77ff 60fdff ffffff',
		'ffffff 000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf 666666 e50000 00d900 e5e500 0000ff e500e5 00e5e5 e5e5e5',
		'ffffff 2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf 555753 ef2929 8ae234 fce94f 729fcf ad7fa8 34e2e2 eeeeec',
		'ffffff 171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64 f66151 33d17a e9ad0c 2a7bde c061cb 33c7de ffffff',
		'ffffff 000000 cd3131 107c10 949800 0451a5 bc05bc 0598bc 555555 666666 cd3131 14ce14 b5ba00 0451a5 bc05bc 0598bc a5a5a5',
		'fafafa 383a42 e45649 50a14f c18301 0184bc a626a4 0997b3 fafafa 4f525d df6c75 98c379 e4c07a 61afef c577dd 56b5c1 ffffff',
		'fdf6e3 073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3',
	],
} as const;
const hues = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
const colourNames = [...hues, ...hues.map(hue => `${hue}Bright`)];

/** What half of the palettes come up to, on their own backgrounds. */
const usualContrast = (background: 'dark' | 'light', color = ''): number => {
	const ratios = palettes[background]
		.map(palette => palette.split(' ').map(hex => `#${hex}`))
		.map(([behind, ...colours]) => contrast(behind, colours[colourNames.indexOf(color)]))
		.sort((a, b) => a - b);
	return ratios[ratios.length >> 1];
};

describe('the colours of speakers in the palettes of usual terminals', () => {
	it('have the contrast of text (WCAG 2.2, 1.4.3) on dark backgrounds, and so have the first three on light ones', () => {
		const contrasts = (background: 'dark' | 'light', count: number): number[] =>
			Array.from({length: count}, (_, i) => usualContrast(background, themeOf(background).speaker(i).color));
		expect(Math.min(...contrasts('dark', 10))).toBeGreaterThanOrEqual(4.5);
		expect(Math.min(...contrasts('light', 3))).toBeGreaterThanOrEqual(4.5);
		// There is no fourth colour that would come up to that there.
		expect(Math.min(...contrasts('light', 10))).toBeGreaterThanOrEqual(3);
	});

	it('leave none to what is chosen, to keys and to cues on light backgrounds', () => {
		const {speaker, ...rest} = themeOf('light');
		expect(Object.values(rest).flatMap(({color}) => color ?? [])).toEqual([]);
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
