import {describe, expect, it} from 'vitest';
import {footerLine} from '../../../source/ui/lines/footer-line.js';
import {matchesTold, promptLine} from '../../../source/ui/lines/prompt-line.js';
import type {State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {act, press, start} from '../sample.js';

/** The line of the prompt in so many columns, its caret a space as it is on the screen. */
const line = (state: State, columns = 100): string =>
	promptLine(state, state.prompt!, themeOf('none'), columns - 1)
		.map(({text}) => text)
		.join('');

describe('matchesTold', () => {
	it('counts the matches of a search, and says where there is none', () => {
		expect(matchesTold(start())).toBe('');
		expect(matchesTold(press(start(), '/', ...'bridge'))).toBe('1/2');
		expect(matchesTold(press(start(), '/', ...'bridge', 'return', 'n'))).toBe('2/2');
		expect(matchesTold(press(start(), '/', ...'zebra'))).toBe('no match');
	});
});

describe('the prompt’s line', () => {
	it('tells what is typed, how much of it there is, and where else', () => {
		expect(line(press(start(), '/', ...'berg'))).toMatch(/^ \/berg +1\/2 · Tab: 1 speaker, \d quotes$/);
		expect(line(press(start(), 's', '/', ...'berg'))).toMatch(/^ \/berg +1 of 3 · Tab: /);
		expect(line(press(start(), '/', ...'zebra'))).toMatch(/^ \/zebra +no match$/);
	});

	it('tells before anything is typed that words can be brought back, where there are any', () => {
		expect(line(press(start(), '/')).trim()).toBe('/');
		const searched = press(start(), '/', ...'berg', 'return');
		expect(line(press(searched, '/'))).toMatch(/^ \/ +↑ what was typed before$/);
		expect(line(press(searched, '/', 'up'))).toMatch(/^ \/berg +1\/2/);
		expect(line(press(start(), ':', ...'cite apa', 'return', '/')).trim()).toBe('/');
	});

	it('leaves out where else on a screen that is narrow', () => {
		const narrow = (columns: number) =>
			line(press(start({size: {columns, rows: 20}}), '/', ...'berg'), columns);
		expect(narrow(60)).toContain('Tab: ');
		expect(narrow(59)).not.toContain('Tab: ');
		expect(narrow(59)).toContain('1/2');
	});

	it('tells of how many what is typed keeps some, where other words narrowed the list before', () => {
		const narrowed = press(start(), 's', '/', ...'berg', 'return');
		expect(line(press(narrowed, '/'))).toContain('1 of 3');
		expect(line(press(narrowed, '/', ...'zebra'))).toContain('0 of 3');
	});

	it('tells of a command what it may become, and of a search through links how many are left', () => {
		expect(line(press(start(), ':', 'h'))).toMatch(/^ :h +help$/);
		expect(line(act(press(start(), ':'), {type: 'type', text: 'theme '}), 40)).toMatch(
			/^ :theme +auto dark light high-contras…$/,
		);
		expect(line(press(start(), ':'), 20)).toMatch(/^ : +q help links b…$/);
		expect(line(act(press(start(), ':'), {type: 'type', text: 'theme '}), 16).trimEnd()).toBe(' :theme');
		const markdown = '[One](https://example.com/1), [two](https://example.com/2).';
		expect(line(press(start({markdown}), 'L', '/', ...'two'))).toMatch(/^ \/two +1 of 2$/);
		const table = '| Day | Boats |\n|---|---|\n| Monday | 4 |\n| Tuesday | 5 |';
		expect(line(press(start({markdown: table}), 'T', '/', ...'tue'))).toMatch(/^ \/tue +1 of 2$/);
		expect(line(press(start(), '?', '/', ...'two')).trimEnd()).toBe(' /two');
	});
});

const markdown = '# Bridge\n\nSee [the plan](https://example.com/plans/of/the/bridge/in/June).\n';

const linkPrompt = (columns: number, ...typed: string[]): string =>
	footerLine(press(start({size: {columns, rows: 20}, markdown}), 'right', '#', ...typed), themeOf('none'))
		.map(({text}) => text)
		.join('')
		.replaceAll(/ +/g, ' ');

describe('the prompt for a link', () => {
	it.each([
		[80, [], ' link type its number · Esc leaves'],
		[80, ['x'], ' link type its number · Esc leaves'],
		[30, [], ' link number · Esc leaves'],
		[20, [], ' link Esc leaves'],
		[80, ['9'], ' link 9 no such link · Esc leaves'],
		[24, ['9'], ' link 9 no such link'],
		[80, ['1'], ' link 1 https://example.com/plans/of/the/bridge/in/June'],
		[40, ['1'], ' link 1 https://example.com/plans/of/…'],
	])('says what to type and how to leave, in %d columns after %j', (columns, typed, told) => {
		expect(linkPrompt(columns, ...typed)).toBe(told);
	});
});

describe('the prompt for who says it', () => {
	const asked = (columns: number, text: string): string =>
		line(act(press(start({size: {columns, rows: 20}}), 'q', 'e'), {type: 'type', text}), columns).replaceAll(
			/ +/g,
			' ',
		);

	it.each([
		[100, 'berg', ' who says it: berg Enter: Tomas Berg'],
		[40, '', ' who: Enter: the city · - nobody'],
		[20, '', ' who: Enter: the…'],
		[40, 'Per Holmgren of the Lower Harbour', ' who: …of the Lower Harbour a new name'],
		[20, 'Per Holmgren', ' who: …olmgren new'],
	])('says what Enter does, in %d columns after %j', (columns, text, told) => {
		expect(asked(columns, text).trimEnd()).toBe(told);
	});
});

it('asks who says the quotation that is chosen, and who a speaker is', () => {
	const markdown = '“We count,” said Ada Lind.';
	expect(line(press(start({markdown}), 'q', 'e'))).toMatch(/^ who says it: /);
	expect(line(press(start({markdown}), 's', 'e'))).toMatch(/^ who is it: .*Enter: Ada Lind/);
	expect(line(press(start({markdown}), 's', 'e'), 40)).toMatch(/^ who: /);
});
