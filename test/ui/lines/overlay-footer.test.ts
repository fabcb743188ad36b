import {describe, expect, it} from 'vitest';
import {cleanLine} from '../../../source/document/clean.js';
import {keysWith} from '../../../source/ui/bindings/own-keys.js';
import {footerLine, keyInFooter} from '../../../source/ui/lines/footer-line.js';
import {helpLines} from '../../../source/ui/lines/help-lines.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, press, start} from '../sample.js';

describe('the help', () => {
	it('tells how much of it is out of sight below', () => {
		const help = press(start({size: {columns: 80, rows: 20}}), '?');
		const told = (state: State) => footerLine(state, themeOf('none')).at(-1)?.text;
		const all = helpLines(help, themeOf('none'), 78).length;
		const left = all - layout(help).body;
		expect(told(help)).toBe(`${left} more lines below`);
		expect(told(press(help, ...Array(left - 1).fill('j')))).toBe('1 more line below');
		expect(told(press(help, 'G'))).not.toContain('below');
		expect(told(press(start({size: {columns: 80, rows: 60}}), '?'))).not.toContain('below');
	});
});

describe('the links', () => {
	it('tell which of how many is chosen, as lists do', () => {
		const markdown = `# Ferries\n\n${Array.from({length: 30}, (_, i) => `[Run ${i}](https://x.example/${i})`).join(' ')}`;
		const links = (columns: number, ...keys: string[]) =>
			footerLine(press(start({markdown, size: {columns, rows: 24}}), 'L', ...keys), themeOf('none'))
				.map(({text}) => text)
				.join('');
		expect(links(80)).toMatch(/q close +link 1\/30$/);
		expect(links(80, 'j', 'j')).toMatch(/ link 3\/30$/);
		expect(links(80, 'G')).toMatch(/ link 30\/30$/);
		expect(links(54, 'G')).toMatch(/[^k] 30\/30$/);
		expect(links(80, '/', ...'run 2', 'return', 'j')).toMatch(/ link 2\/11$/);
	});
});

describe('the keys of the help', () => {
	it('stand where there is no room for how much is left', () => {
		const told = (columns: number) =>
			footerLine(press(start({size: {columns, rows: 12}}), '?'), themeOf('none'))
				.map(({text}) => text)
				.join('');
		expect(told(80)).toMatch(/q close +\d+ more lines below$/);
		expect(told(40)).toMatch(/q close +\d+ more$/);
		expect(told(30).trimEnd()).toMatch(/q close$/);
	});

	it('leave room for the one that closes it on the narrowest screen, where a click on it does', () => {
		const markdown =
			'# Ferries\n\nThey [run](https://x.example/runs) at night, and [by day](https://x.example/day).';
		const narrow = (columns: number, ...keys: string[]) =>
			press(start({markdown, size: {columns, rows: 12}}), ...keys);
		const told = (state: State) =>
			footerLine(state, themeOf('none'))
				.map(({text}) => text)
				.join('')
				.trimEnd();
		const links = narrow(40, 'L');
		expect(told(links)).toBe(' ↑↓ link  Enter open  y copy  q close');
		expect(told(narrow(20, 'L'))).toBe(' ↑↓ link  q close');
		expect(told(narrow(20, '?'))).toBe(' ↑↓ scroll  q close');
		const keyAt = (state: State, text: string) =>
			keyInFooter(state, {column: told(state).indexOf(text), row: 11});
		expect(keyAt(links, 'Enter')).toBe('return');
		expect(keyAt(links, 'q close')).toBe('q');
		expect(keyAt(narrow(20, '?'), 'q close')).toBe('q');
		expect(keyInFooter(links, {column: 39, row: 11})).toBeUndefined();
	});

	it('open and copy nothing where no link has the words', () => {
		const markdown = '# Ferries\n\nThey [run](https://x.example/runs) at night.';
		const links = press(start({markdown}), 'L');
		const told = (state: State) =>
			footerLine(state, themeOf('none'))
				.map(({text}) => text)
				.join('')
				.trimEnd();
		expect(told(links)).toBe(' Enter open  y copy  / find  q close');
		const typed = act(press(links, '/'), {type: 'type', text: cleanLine('barge')});
		expect(told(press(typed, 'return'))).toBe(' / find  Esc show all  q close');
	});

	it('are those that a person has given them', () => {
		const {keys} = keysWith('explorer', {bookmark: ['f9'], copy: []});
		const {settings} = start();
		const of = (state: State) =>
			footerLine(state, themeOf('none'))
				.map(({text}) => text)
				.join('');
		const own = start({settings: {...settings, keys}});
		const marked = press(own, 'f9', 'M');
		expect(of(marked).trimEnd()).toBe(' Enter go  F9 remove  / find  q close');
		expect(keyInFooter(marked, {column: 12, row: 29})).toBe('f9');
		const markdown = '# Ferries\n\nThey [run](https://x.example/runs) at night.';
		const links = press(start({markdown, settings: {...settings, keys}}), 'L');
		expect(of(links).trimEnd()).toBe(' Enter open  / find  q close');
	});

	it('are set off from how much is left', () => {
		for (let columns = 20; columns < 80; columns++) {
			const line = footerLine(press(start({size: {columns, rows: 12}}), '?'), themeOf('none'));
			expect(line.map(({text}) => text).join('')).not.toMatch(/close \d/);
		}
	});
});
