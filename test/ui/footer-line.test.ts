import {describe, expect, it} from 'vitest';
import {footerLine, messageLines} from '../../source/ui/footer-line.js';
import type {State} from '../../source/ui/state.js';
import {themeOf} from '../../source/ui/theme.js';
import {press, sample, start} from './sample.js';

const footer = (state: State): string =>
	footerLine(state, themeOf('none'))
		.map(({text}) => text)
		.join('');

const at = (columns: number): State => start({size: {columns, rows: 20}});

describe('the footer', () => {
	it('tells the section and how far one is in the text, without the noun on a narrow screen', () => {
		expect(footer(at(100))).toMatch(/ section 1\/3 · \d+%$/);
		expect(footer(at(80))).toMatch(/[^n] 1\/3 · \d+%$/);
		expect(footer(press(at(100), 's'))).toMatch(/ speaker 1\/3$/);
	});

	it('tells no part of a text that is not shown', () => {
		const low = start({
			size: {columns: 40, rows: 12},
			markdown: `${sample}${'\n\n## More\n\nWords.'.repeat(9)}`,
		});
		expect(footer(low)).toMatch(/ 1\/12$/);
		expect(footer(press(low, 'right'))).toMatch(/ 1\/12 · \d+%$/);
	});

	it('tells how far one is by the place in the text alone, which no step forward makes less', () => {
		const long = Array.from({length: 30}, (_, i) => `“It is late, for the ${i}th time,” said Ada Lind.`).join(
			'\n\n',
		);
		const percent = (state: State): number => Number(/(\d+)%$/.exec(footer(state))?.[1]);
		let state = press(start({size: {columns: 100, rows: 24}, markdown: long}), 'right');
		const [whole, top] = [percent(state), state.place.top];
		for (let step = 0; step < 40; step++) {
			const before = percent(state);
			state = press(state, step % 3 === 2 ? 'j' : '.');
			expect(percent(state)).toBeGreaterThanOrEqual(before);
		}

		expect(percent(press(state, 'G'))).toBe(100);
		expect(percent({...state, place: {...state.place, top}})).toBe(whole);
	});

	it('tells what is searched for before the position, and alone where the keys need the room', () => {
		expect(footer(press(at(100), '/', ...'bridge', 'return'))).toMatch(
			/ \/bridge 1\/2 · section 1\/3 · \d+%$/,
		);
		expect(footer(press(at(60), '/', ...'bridge', 'return'))).toMatch(/ \/bridge 1\/2$/);
	});

	it('leaves what is needed most its room, in fewer words', () => {
		const read = press(at(80), 's', 'w', 'right');
		expect(footer(press(at(120), 's', 'w', 'right'))).toMatch(
			/ quotes by Ingrid Solheim · section 2\/3 · \d+%$/,
		);
		expect(footer(read)).toMatch(/ y copy .* by Ingrid Solheim$/);
		expect(footer(read)).not.toContain('quotes by');
		expect(footer(press(at(80), '/', ...'hopeful', 'return'))).toMatch(
			/ y copy {2}\? help {2}Q quit .*\/hopeful 1\/1 · 2\/3 · \d+%$/,
		);
	});

	it('tells of a search in the text only where that is', () => {
		const listed = press(at(100), '/', ...'bridge', 'return', 'q');
		expect(footer(listed)).not.toContain('bridge');
		expect(footer(press(listed, 'q'))).toContain('/bridge');
	});

	it('gives all of its room to the keys where both do not fit', () => {
		expect(footer(at(30)).trimEnd()).toMatch(/ Q quit$/);
	});

	it('is a message until the next key, whose second line stands above it', () => {
		const told = (columns: number) =>
			messageLines({...at(columns), message: 'words that take thirty columns'}, themeOf('none')).length;
		expect(footer({...at(80), message: 'some words'}).trim()).toBe('some words');
		expect(told(80)).toBe(0);
		expect(told(24)).toBe(2);
		expect(told(12)).toBe(2);
	});
});
