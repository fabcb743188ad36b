import {describe, expect, it} from 'vitest';
import {frameOf} from '../../../source/ui/frame.js';
import {footerLine, keyInFooter, linesAboveKeys} from '../../../source/ui/lines/footer-line.js';
import {layout, type State} from '../../../source/ui/state.js';
import {themeOf} from '../../../source/ui/theme.js';
import {press, sample, start} from '../sample.js';

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

	it('tells all views on a narrow screen of eighty columns, where an article opens', () => {
		expect(footer(at(80))).toMatch(/ s speakers {2}q quotes {2}\/ search .* 1\/3 · \d+%$/);
		expect(footer(at(78))).not.toContain('s speakers');
	});

	it('tells no part of a text that is not shown', () => {
		const low = start({
			size: {columns: 40, rows: 12},
			markdown: `${sample}${'\n\n## More\n\nWords.'.repeat(9)}`,
		});
		expect(footer(low)).toMatch(/ 1\/12$/);
		expect(footer(press(low, 'right'))).toMatch(/ \d+%$/);
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
			/ \? help {2}Q quit {2}y copy .*\/hopeful 1\/1 · 2\/3 · \d+%$/,
		);
	});

	it('tells of a search in the text only where that is', () => {
		const listed = press(at(100), '/', ...'bridge', 'return', 'q');
		expect(footer(listed)).not.toContain('bridge');
		expect(footer(press(listed, 'q'))).toContain('/bridge');
	});

	it('keeps the way in and out, and what ends a comparison, on the narrowest screens', () => {
		const low = (columns: number, ...keys: string[]) =>
			footer(press(start({size: {columns, rows: 12}}), ...keys));
		for (const columns of [40, 45]) {
			expect(low(columns)).toMatch(/→ read .*q quotes .*Q quit/);
			expect(low(columns, 'right')).toMatch(/^ ← back .*q quotes .*\d%$/);
			expect(low(columns, 's', 'c')).toContain('c end  ');
			expect(low(columns, '/', ...'the', 'return')).toMatch(/^ Esc end .*\/the 1\/\d$/);
		}

		for (const columns of [80, 90]) {
			expect(footer(press(at(columns), 'right'))).toContain('/ search');
			expect(footer(press(at(columns), '/', ...'the', 'return'))).toContain('n N match');
		}
	});

	it('lets no key move while one goes from match to match', () => {
		for (const columns of [40, 60, 80, 90, 100, 140]) {
			const places = new Map<string, Set<number>>();
			let state = press(at(columns), '/', ...'the', 'return');
			for (let i = 0; i < 8; i++) {
				const line = footer(state);
				for (const told of ['Esc end', 'n N match', 'q quotes', '? help', 'Q quit']) {
					places.set(told, (places.get(told) ?? new Set()).add(line.indexOf(told)));
				}

				state = press(state, 'n');
			}

			expect([...places.values()].map(({size}) => size)).toEqual([1, 1, 1, 1, 1]);
		}
	});

	it('gives all of its room to the keys where both do not fit', () => {
		expect(footer(at(30)).trimEnd()).toMatch(/ Q quit$/);
	});

	it('keeps the keys below a message, which stands in place of the rule, and takes a second line from the body', () => {
		const told = (state: State) =>
			linesAboveKeys(state, themeOf('none')).map(line =>
				line
					.map(({text}) => text)
					.join('')
					.trim(),
			);
		const short = {...at(80), message: 'some words'};
		expect(told(short)).toEqual(['some words']);
		expect(footer(short)).toBe(footer(at(80)));
		expect(keyInFooter(short, {column: footer(short).indexOf('q quotes'), row: 19})).toBe('q');
		expect(layout(short)).toEqual(layout(at(80)));
		const long = {...at(24), message: 'words that take thirty columns'};
		expect(told(long).join(' ')).toBe(long.message);
		expect(footer(long)).toBe(footer(at(24)));
		expect(layout(long)).toMatchObject({footer: 3, body: layout(at(24)).body - 1});
		expect(frameOf(long, themeOf('none')).lines).toHaveLength(20);
		expect(told({...press(at(80), ':'), message: 'late'})).toEqual(['─'.repeat(80)]);
	});

	it('is a message until the next key where a screen is too low for both', () => {
		const low = {...start({size: {columns: 80, rows: 8}}), message: 'some words'};
		expect(footer(low).trim()).toBe('some words');
		expect(linesAboveKeys(low, themeOf('none'))).toEqual([]);
		expect(keyInFooter(low, {column: 2, row: 7})).toBeUndefined();
	});
});
