import {expect, it} from 'vitest';
import {footerLine, keyInFooter} from '../../../source/ui/lines/footer-line.js';
import {headerLines} from '../../../source/ui/lines/header-lines.js';
import {overlayTitle} from '../../../source/ui/lines/overlay-title.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

const markdown = `# Ferries

They [run](https://x.example/runs) at night, and [by day](https://x.example/day).

| Quay | Boats |
| --- | --- |
| North | 4 |
| South | 5 |
`;

const at = (rows: number, ...keys: string[]): State =>
	press(start({markdown, size: {columns: 80, rows}}), ...keys);
const header = (state: State): string[] =>
	headerLines(state, themeOf('none')).map(line =>
		line
			.map(({text}) => text)
			.join('')
			.trim(),
	);

it('what lies over the body is called in the header, with how much there is of it', () => {
	expect(overlayTitle(at(24))).toBeNull();
	expect(header(at(24, 'L')).slice(0, 2)).toEqual(['Ferries', 'Links · 2']);
	expect(header(at(24, 'T'))[1]).toBe('Table · 2 rows · 2 columns');
	expect(header(at(24, '?'))[1]).toBe('Help');
	expect(header(at(12, 'L'))).toEqual(['Links · 2']);
	const compared = press(start(), 's', 'c', 'down', 'return');
	expect(header(compared)[1]).toMatch(/^\w+ \w+ beside \w+ \w+$/);
});

it('words that narrow it are told there, and the footer tells what takes them away', () => {
	const links = at(24, 'L', '/', ...'night', 'return');
	expect(overlayTitle(at(24, 'L', '/', ...'day', 'return'))).toBe('Links · 1 of 2 · with “day” only');
	expect(overlayTitle(at(24, 'T', '/', ...'north'))).toBe(
		'Table · 1 of 2 rows · 2 columns · with “north” only',
	);
	const help = at(24, '?', '/', ...'quot', 'return');
	expect(overlayTitle(help)).toBe('Help · with “quot” only');
	const footer = footerLine(help, themeOf('none'))
		.map(({text}) => text)
		.join('');
	expect(footer).toContain('Esc show all');
	expect(footer).not.toContain('scroll');
	expect(keyInFooter(help, {column: footer.indexOf('Esc'), row: 23})).toBe('escape');
	expect(overlayTitle(press(help, 'escape'))).toBe('Help');
	expect(overlayTitle(press(links, 'escape'))).toBe('Links · 2');
});
