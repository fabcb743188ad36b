import {describe, expect, it} from 'vitest';
import {keysWith} from '../../../source/ui/bindings/own-keys.js';
import {hints} from '../../../source/ui/lines/key-hints.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, start} from '../sample.js';

const told = (state: State, width = 200): string =>
	hints(state, themeOf('none'), width)
		.map(({text}) => text)
		.join('')
		.trim();

describe('hints', () => {
	it('are the keys that matter where one is', () => {
		expect(told(start())).toMatch(/^↑↓ section {2}→ read {2}.*q quotes.*\? help {2}Q quit$/);
		expect(told(press(start(), 'q'))).toMatch(
			/^↑↓ quotation {2}→ read {2}q\/Esc return {2}.*f kind {2}v group .* Q quit {2}w who/,
		);
		expect(told(press(start({markdown: 'Plain words.'}), 'q'))).not.toContain('f kind');
	});

	it('tell of whoever says a quotation where somebody does, and let nothing move for that', () => {
		const state = press(
			start({markdown: '“We count,” said Ada Lind.\n\nThe “harbour of the future” is closed.'}),
			'q',
		);
		for (const width of [86, 98, 200]) {
			const [first, second] = [told(state, width), told(press(state, 'j'), width)];
			expect(first).toContain('w who');
			expect(second).not.toContain('w who');
			expect(first.split('  w who')[0]).toBe(second.split('  y copy')[0]);
		}
	});

	it('tell that a quotation can be checked, on a screen of 80 columns rather than whose the list could be', () => {
		const footer = told(press(start(), 'q'), 78);
		expect(footer).toContain('e check');
		expect(footer).not.toContain('w who');
	});

	it('tell arrows in words where the terminal has none', () => {
		const settings = {isAscii: true};
		expect(told(start({settings}))).toMatch(/^Up\/Down section {2}Right read {2}/);
		expect(told(press(start({settings}), 'right'))).toContain('Left back');
	});

	it('leave out what matters less where there is little room', () => {
		expect(told(start(), 40)).toContain('↑↓ section');
		expect(told(press(start(), 'right'), 40)).not.toContain('↑↓');
		for (const width of [20, 30, 40, 60]) {
			expect(told(start(), width)).toContain('q quotes');
			expect(told(start(), width)).toContain('Q quit');
			expect(told(start(), width).length).toBeLessThanOrEqual(width);
		}
	});

	it('name Escape where something is to be taken away, and an arrow where one leads back', () => {
		expect(told(press(start(), 'right'))).toContain('← back');
		expect(told(press(start(), '/', ...'bridge', 'return'))).toContain('Esc end search');
		expect(told(press(start(), 'q', 'f'))).toContain('Esc clear');
	});

	it('name Escape beside the key that returns, where it does and there is room', () => {
		expect(told(press(start(), 's', 'w'))).toContain('q/Esc return');
		expect(told(press(start(), 's'))).toContain('s/Esc return');
		expect(told(press(start(), 'q', 'f'))).toContain('q return');
		expect(told(press(start(), 's', 'c'))).toContain('s return');
		expect(told(press(start({size: {columns: 40, rows: 12}}), 'q'))).toContain('q return');
		expect(told(press(start({settings: {keys: keysWith('explorer', {back: ['h']}).keys}}), 'q'))).toContain(
			'q return',
		);
	});

	it('tell what ends a comparison, which Escape does before it takes a filter away', () => {
		const compared = press(start(), 's', 'c', '/', ...'berg', 'return');
		expect(told(compared)).toContain('c end comparison');
		expect(told(compared)).not.toContain('clear');
		const ended = press(compared, 'escape');
		expect(ended.place.compared).toBeNull();
		expect(told(ended)).toContain('Esc clear');
		expect(told(press(start(), 's', 'c', 'q'))).toContain('q/Esc return');
	});

	it('lead on to the next match only where there is another one', () => {
		expect(told(press(start(), '/', ...'bridge', 'return'))).toContain('n N match');
		expect(told(press(start(), '/', ...'hopeful', 'return'))).toMatch(
			/^[^n]*Esc end search(?!.*n N).*y copy/,
		);
	});

	it('stay where they are as a wide table comes into sight and leaves it', () => {
		const row = `| ${'a pier of many planks | '.repeat(8)}\n`;
		const markdown = `# Piers\n\n${row}|${' --- |'.repeat(8)}\n${row}\n${'The planks of the pier were wet.\n\n'.repeat(40)}“They were,” said Ada Holm.\n`;
		const state = press(start({markdown, size: {columns: 60, rows: 20}}), 'right');
		for (let width = 20; width < 90; width++) {
			const beside = told(state, width).replace(/ *T table$/, '');
			expect(told(press(state, 'pagedown', 'pagedown'), width)).toBe(beside);
		}

		expect(told(state)).toContain('T table');
		expect(told(press(state, 'pagedown', 'pagedown'))).not.toContain('T table');
	});

	it('name the keys of one’s own, and none that a command has lost', () => {
		const {keys} = keysWith('explorer', {quotes: ['x'], help: ['s']});
		expect(told(start({settings: {keys}}))).toMatch(/x quotes.*s help/);
		expect(told(start({settings: {keys}}))).not.toContain('speakers');
	});
});
